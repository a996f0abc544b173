/** A small assistant as test data: what it is trained from, and sentences it must understand whole. */
export interface Assistant {
  name: string;
  language: string;
  /** By intent, the roles that it may carry. */
  intents: Readonly<Record<string, readonly string[]>>;
  /** By role, the name of its entity type: `city`, or a built-in one without its namespace. */
  types: Readonly<Record<string, string>>;
  /** Labels of the dictionary, by value. */
  cities: Readonly<Record<string, readonly string[]>>;
  /** By intent; entities are written `[words](role)`. */
  training: Readonly<Record<string, readonly string[]>>;
  tests: readonly FrameTest[];
}

/**
 * A sentence, its intent, and its entities: `role=value`, several of them separated by a space.
 *
 * The reference is Wednesday 25 March 2026, 10:30 in Paris. Dates are in the time of Paris and as short as they are
 * exact: `2026-03-27` is a day, `2026-03-27T18` an hour, `2026-03-27T18:30` a minute; another grain follows a
 * tilde (`2026-04-06~week`), and two dots make an interval. A date without a year is the next one, as Duckling has it.
 * Money is `75EUR`, a duration `PT48H`; a `+` in the name of a city is a space.
 */
export type FrameTest = readonly [text: string, intent: string, entities?: string];
