import type { PartOfDay } from "../lexicon.ts";
import { afternoon, evening, lunch, morning, smallHours } from "../units.ts";

/** Words that also form compounds such as `Freitagabend`; folded spelling. */
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
  ["morgen", morning],
  ["morgens", morning],
  ["fruh", morning],
  ["frueh", morning],
  ["vormittag", morning],
  ["vormittags", morning],
  ["mittag", lunch],
  ["mittags", lunch],
  ["nachmittag", afternoon],
  ["nachmittags", afternoon],
  ["abend", evening],
  ["abends", evening],
  ["nacht", smallHours],
  ["nachts", smallHours],
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
