/** Words for what roles are often named after: the ends of a stay, and what is counted. */

import { fold } from "../engine/text/fold.ts";

interface Meaning {
  roles: ReadonlySet<string>;
  /** Beginnings of folded words in English, French, German and Spanish. */
  words: readonly string[];
  /** Whether they are persons. */
  persons?: boolean;
}

const meanings: readonly Meaning[] = [
  {
    roles: new Set(["arrival", "arrivee", "checkin", "anreise", "ankunft", "llegada", "entrada"]),
    words: ["arriv", "checkin", "anreis", "ankunft", "ankomm", "lleg"],
  },
  {
    roles: new Set(["departure", "depart", "checkout", "abreise", "abfahrt", "salida"]),
    // `repar` is `repartir`, not `report`.
    words: [
      ...["leav", "depart", "checkout", "parti", "parto", "repar", "quitt", "abreis", "abfahr"],
      ...["salgo", "salimos", "salida"],
    ],
  },
  {
    roles: new Set(["room", "rooms", "chambres", "zimmer", "habitaciones"]),
    words: ["room", "chambre", "zimmer", "habitacion"],
  },
  {
    persons: true,
    roles: new Set(["guests", "people", "persons", "adults", "travelers", "personnes", "personen"]),
    words: ["guest", "people", "person", "adult", "convive", "voyageur", "erwachsen", "huesped"],
  },
  {
    persons: true,
    roles: new Set(["children", "kids", "enfants", "kinder", "ninos"]),
    words: ["child", "kid", "enfant", "kinder", "nino"],
  },
];

/** Whether a folded word means persons: `adultes`. */
export function isPerson(word: string): boolean {
  return meanings.some(
    ({ persons, words }) => persons && words.some((start) => word.startsWith(start)),
  );
}

/** Whether a folded word means what a role is named after: `leave` for `departure`, `chambres` for `rooms`. */
export function saysTheSame(word: string, role: string): boolean {
  const name = fold(role);
  return meanings.some(
    ({ roles, words }) => roles.has(name) && words.some((start) => word.startsWith(start)),
  );
}
