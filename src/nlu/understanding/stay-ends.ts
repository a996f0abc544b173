/** Words for the two ends of a stay or a journey, in English, French, German and Spanish. */

/** Beginnings of folded words; `repar` is `repartir` and `reparto`, not `report`. */
const ends: readonly { roles: ReadonlySet<string>; words: readonly string[] }[] = [
  {
    roles: new Set(["arrival", "arrivee", "checkin", "anreise", "ankunft", "llegada", "entrada"]),
    words: ["arriv", "checkin", "anreis", "ankunft", "ankomm", "lleg"],
  },
  {
    roles: new Set(["departure", "depart", "checkout", "abreise", "abfahrt", "salida"]),
    words: [
      "leav",
      "depart",
      "checkout",
      "parti",
      "parto",
      "repar",
      "quitt",
      "abreis",
      "abfahr",
      "salgo",
      "salimos",
      "salida",
    ],
  },
];

/** Whether a folded word means the end of a stay that a role is named after: `leave` for `departure`. */
export function saysTheSame(word: string, role: string): boolean {
  return ends.some(
    ({ roles, words }) => roles.has(role) && words.some((start) => word.startsWith(start)),
  );
}
