/** Words for what roles are often named after: the ends of a stay or of a change, and what is counted. */

export interface Meaning {
  /** Folded parts of names of roles. */
  roles: ReadonlySet<string>;
  /** Beginnings of folded words in English, French, German and Spanish. */
  words?: readonly string[];
  /** Folded words directly before a date, or its first word. */
  leads?: ReadonlySet<string>;
  counts?: "things" | "persons";
  /** Of an interval. */
  end?: "begin" | "end";
  /**
   * Folded beginnings of words that say so less surely: a stay that is postponed begins later; and those for the end of a
   * stay, if the role may also be the end of something else.
   */
  hints?: readonly string[];
}

const arrivals = ["arriv", "checkin", "anreis", "ankunft", "ankomm", "lleg"];

/** `repar` is `repartir`, not `report`. */
const departures = [
  ...[
    "leav",
    "depart",
    "checkout",
    "pars",
    "partons",
    "partez",
    "parti",
    "parto",
    "repar",
    "quitt",
    "abreis",
    "abfahr",
  ],
  ...["salgo", "salimos", "salida"],
];

const meanings: readonly Meaning[] = [
  {
    roles: new Set([
      ...["arrival", "arrivee", "checkin", "start", "begin", "debut"],
      ...["anreise", "ankunft", "beginn", "llegada", "entrada"],
    ]),
    words: arrivals,
    leads: new Set(["apartir"]),
    end: "begin",
    hints: ["postpon", "reschedul", "shift", "decal", "repouss", "verschieb", "aplaz"],
  },
  {
    roles: new Set([
      ...["departure", "depart", "checkout", "end", "fin"],
      ...["abreise", "abfahrt", "ende", "salida"],
    ]),
    words: departures,
    leads: new Set(["until", "till", "jusqu", "jusque", "bis", "hasta"]),
    end: "end",
    hints: [
      ...["exten", "prolong", "lengthen", "rallong", "verlang", "alarg"],
      ...["return", "retour", "rends", "rendr", "ramen"],
    ],
  },
  {
    roles: new Set([
      ...["pickup", "collection", "prise", "retrait"],
      ...["abholung", "abholen", "recogida"],
    ]),
    words: ["pick", "collect", "prend", "prise", "recuper", "retir", "abhol", "recog"],
    end: "begin",
  },
  {
    roles: new Set([
      ...["return", "dropoff", "retour", "restitution"],
      ...["ruckgabe", "devolucion"],
    ]),
    words: ["return", "drop", "retour", "rend", "ramen", "restitu", "ruckgabe", "devol"],
    leads: new Set(["until", "till", "jusqu", "jusque", "bis", "hasta"]),
    end: "end",
  },
  {
    roles: new Set(["from", "old", "du"]),
    leads: new Set(["from", "du", "de", "d", "vom", "von", "del", "desde"]),
    end: "begin",
    hints: arrivals,
  },
  {
    roles: new Set(["to", "new", "au"]),
    leads: new Set(["to", "until", "till", "au", "auf", "al"]),
    end: "end",
    hints: departures,
  },
  {
    roles: new Set(["room", "rooms", "chambres", "zimmer", "habitaciones"]),
    words: ["room", "chambre", "zimmer", "habitacion"],
    counts: "things",
  },
  {
    roles: new Set([
      ...["guest", "guests", "people", "person", "persons", "adult", "adults", "pax", "party"],
      ...["traveler", "travelers", "traveller", "travellers", "passenger", "passengers"],
      ...["visitor", "visitors", "participant", "participants", "attendee", "attendees"],
      ...["personnes", "adultes", "voyageurs", "passagers", "convives", "couverts"],
      ...["personen", "personas"],
    ]),
    words: [
      ...["guest", "people", "pers", "adult", "travel", "passenger", "visitor", "pax"],
      ...["participant", "attendee", "convive", "voyageur", "passager", "invite", "couvert"],
      ...["erwachsen", "gaste", "huesped"],
    ],
    counts: "persons",
  },
  {
    roles: new Set(["child", "children", "kid", "kids", "enfants", "kinder", "ninos"]),
    words: ["child", "kid", "enfant", "kinder", "nino"],
    counts: "persons",
  },
];

/** What rooms have: `deux lits` are neither rooms nor guests. */
const partsOfRooms: ReadonlySet<string> = new Set([
  ...["bedroom", "bedrooms", "bathroom", "bathrooms", "bed", "beds", "star", "stars"],
  ...["lit", "lits", "etoile", "etoiles", "piece", "pieces"],
  ...["bett", "betten", "sterne", "cama", "camas", "estrellas"],
]);

/** A word for persons of any kind. */
export const anyPersons = "people";

/** Whether a folded word is what rooms have: `lits`. */
export function isPartOfRoom(word: string): boolean {
  return partsOfRooms.has(word);
}

/** Whether a folded word means persons: `adultes`. */
export function isPerson(word: string): boolean {
  return meanings.some(({ counts, words }) => counts === "persons" && begins(word, words));
}

/** What a role is named after, by the parts of its name. */
export function meaningsOf(parts: readonly string[]): readonly Meaning[] {
  return meanings.filter(({ roles }) => parts.some((part) => roles.has(part)));
}

/** The end of a stay that a role is named after. */
export function endOfStay(meant: readonly Meaning[]): "begin" | "end" | undefined {
  return meant.find(({ words, end }) => words && end)?.end;
}

/** The order of a role among the ends of intervals: of stays, of journeys with a return, or of roles named `from` and `to`. */
export function orderInInterval(meant: readonly Meaning[]): number | undefined {
  const meaning = meant.find(({ end }) => end);
  if (meaning?.end !== "end") return meaning && 0;
  return meaning.roles.has("return") ? 2 : 1;
}

/** Whether a folded word means one of them: `leave` for `departure`, `chambres` for `rooms`. */
export function saysTheSame(word: string, meant: readonly Meaning[]): boolean {
  return meant.some(({ words }) => begins(word, words));
}

/** Whether a folded word hints at one of them: `leave` for `to`. */
export function hintsAt(word: string, meant: readonly Meaning[]): boolean {
  return meant.some(({ hints }) => begins(word, hints));
}

/** Whether a folded word is counted by another number: `lits` and `enfants`, not `rooms`. */
export function saysAnother(word: string, meant: readonly Meaning[]): boolean {
  return meant.some(
    ({ counts }) =>
      (counts !== undefined && isPartOfRoom(word)) ||
      (counts === "things" && word !== anyPersons && isPerson(word)),
  );
}

/** Whether a folded preposition of a date means one of them: `until` for `departure`. */
export function leadsTo(word: string, meant: readonly Meaning[]): boolean {
  return meant.some(({ leads }) => leads?.has(word));
}

function begins(word: string, beginnings: readonly string[] = []): boolean {
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true;
  return false;
}
