import type { Lexicon, LexiconEntry } from "./lexicon.ts";

/** Properties of a language for the readers. */
export interface LanguageRules {
  readonly lexicon: Lexicon;
  /** Meaning of a compound word that is not in the lexicon: `einundzwanzig`. */
  compound?(word: string): LexiconEntry | undefined;
  readonly decimal: "." | ",";
  /** Thousands separators, in addition to no-break spaces. */
  readonly groups: readonly string[];
  /** `4/2` is 2 April. */
  readonly monthFirst: boolean;
  /** Where `and` may occur inside a number: `two hundred and six`, `treinta y uno`. */
  readonly andJoins: "hundreds" | "tens" | "never";
  /** `soixante-dix`: sixty or eighty may be followed by 10 to 19. */
  readonly vigesimal: boolean;
  /** `next friday` is never in the current week. */
  readonly nextSkipsThisWeek: boolean;
  /** `9:30` is in the morning; otherwise the next half past nine of either half of the day. */
  readonly clock24: boolean;
  /** `at 5` is a time by itself; otherwise only after a day. */
  readonly bareHours: boolean;
  /** `3.` is an ordinal. */
  readonly dotOrdinals: boolean;
  /** Minutes follow the hour with a word between: `y media`, `moins le quart`. */
  readonly minutesFollow: boolean;
  /** Minutes follow the hour after a space: `at 3 15`. */
  readonly spacedMinutes: boolean;
  /** After an article a plain number is a day: `le 15`. */
  readonly plainDays: boolean;
  /** `a week tomorrow` is a week after tomorrow. */
  weeksBeforeDay: boolean;
  /** `next` and `last` may follow what they modify: `la semaine prochaine`. */
  readonly modifierAfter: boolean;
  /** Folded words that may follow a number but are not counted by it: `on the 8th please`. */
  readonly functionWords: ReadonlySet<string>;
  /** A particle or a subject shows that a verb is negated, except before some: `ne viens pas demain`, `n'est pas demain`. */
  readonly negation?: {
    readonly particles: ReadonlySet<string>;
    /** Before a verb without a particle, maybe with other pronouns between: `on se voit pas`. */
    readonly subjects: ReadonlySet<string>;
    readonly pronouns: ReadonlySet<string>;
    readonly excluding: ReadonlySet<string>;
    /** Before another date that applies instead: `pas le 5 mais le 6`. */
    readonly correction: string;
  };
}
