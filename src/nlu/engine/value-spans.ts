/** The built-in values of a text, for models. */

import { builtInNamespace } from "../definitions.ts";
import {
  type BuiltInValue,
  type DateIntervalEntityValue,
  type RecognizedValue,
  type ReferenceContext,
  recognizeValues,
} from "../values/index.ts";
import type { ValueSpan } from "./engine.ts";

export interface ReadValue extends ValueSpan {
  value: BuiltInValue;
  /** Intervals only: their mentioned ends. */
  endValues?: DateIntervalEntityValue;
}

/** A fixed date: a model needs to know that words are a date, not which date. */
const anyDate = new Date("2020-01-01T12:00:00Z");

/** All built-in values of a text, by position; those of two types may overlap. */
export function readValues(text: string, context: ReferenceContext): ReadValue[] {
  return recognizeValues(text, context).map((found) => {
    const { dimension, start, end, value, ends, relative } = found;
    return {
      type: `${builtInNamespace}:${dimension}`,
      ...{ start, end, value },
      weak: isWeak(value, text.slice(start, end), context.referenceDate),
      interval: ends !== undefined,
      ...grainOf(found),
      ...(ends && { endValues: ends }),
      ...(relative && { relative }),
    };
  });
}

/** The same for a model, with the fixed date. */
export function readValueSpans(text: string, language: string): ValueSpan[] {
  return readValues(text, { language, referenceDate: anyDate, timeZone: "UTC" });
}

function isWeak(value: BuiltInValue, words: string, now: Date): boolean {
  if (value["@type"] === "number") return value.value === 1 && !/\d/.test(words);
  if (value["@type"] !== "dateEntity" || value.grain !== "second") return false;
  return Math.abs(Date.parse(value.date) - now.getTime()) < 1000;
}

/** A part of a day, such as this evening, is as often meant for the day as for the time. */
function grainOf({ value, timed }: RecognizedValue): Pick<ValueSpan, "grain"> {
  if (timed) return { grain: timed === "alone" ? "hours" : "moment" };
  switch (value["@type"]) {
    case "dateEntity":
      return { grain: "days" };
    case "dateIntervalEntity":
      return value.date.grain === "hour" ? {} : { grain: "days" };
    case "duration":
      return { grain: isInDays(value.value) ? "days" : "hours" };
    default:
      return {};
  }
}

/** Whether a duration is whole days: `PT48H`. */
function isInDays(duration: string): boolean {
  const [, hours] = /^PT(\d+)H$/.exec(duration) ?? [];
  return hours !== undefined && Number(hours) % 24 === 0;
}
