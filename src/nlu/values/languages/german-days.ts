import type { PartOfDay } from "../lexicon.ts";
import { AFTERNOON, EVENING, LUNCH, MORNING, SMALL_HOURS } from "../units.ts";

/** Words that also make up compounds such as `Freitagabend`; folded spelling. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["montag", 1],
  ["dienstag", 2],
  ["mittwoch", 3],
  ["donnerstag", 4],
  ["freitag", 5],
  ["samstag", 6],
  ["sonnabend", 6],
  ["sonntag", 7],
]);

export const parts: ReadonlyMap<string, PartOfDay> = new Map([
  ["morgen", MORNING],
  ["morgens", MORNING],
  ["fruh", MORNING],
  ["frueh", MORNING],
  ["vormittag", MORNING],
  ["vormittags", MORNING],
  ["mittag", LUNCH],
  ["mittags", LUNCH],
  ["nachmittag", AFTERNOON],
  ["nachmittags", AFTERNOON],
  ["abend", EVENING],
  ["abends", EVENING],
  ["nacht", SMALL_HOURS],
  ["nachts", SMALL_HOURS],
]);

export const months: ReadonlyMap<string, number> = new Map(
  [
    "januar",
    "februar",
    "marz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
  ].map((name, index) => [name, index + 1]),
);
