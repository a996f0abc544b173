import type { LanguageRules } from "../language.ts";
import { buildLexicon } from "../lexicon.ts";
import { symbols } from "../units.ts";

/** For languages without a table: digits, symbols, numeric dates. */
export const neutral: LanguageRules = {
  lexicon: buildLexicon(symbols),
  decimal: ".",
  groups: [],
  monthFirst: false,
  andJoins: "never",
  vigesimal: false,
  nextSkipsThisWeek: false,
  clock24: true,
  bareHours: false,
  dotOrdinals: false,
  minutesFollow: true,
  spacedMinutes: false,
  plainDays: true,
  weeksBeforeDay: false,
  modifierAfter: true,
  functionWords: new Set(),
};
