import type { BuiltInValue, Dimension } from "../../../src/nlu/values/index.ts";

/** One expression of the gold list: the one value that must be found for the dimension, `null` for none. */
export interface Gold {
  text: string;
  /** The moment the sentence was written. */
  reference: string;
  timeZone: string;
  dimension: Dimension;
  expected: BuiltInValue | null;
  /** All values in the text, if there are several; `expected` is the one of the whole text. */
  all?: readonly (BuiltInValue | null)[];
  /** The part of the text that the value covers, when that matters. */
  span?: string;
}

/** A Wednesday morning, before the clocks change in Europe. */
export const REFERENCE = "2026-03-11T10:15:00Z";

function gold(dimension: Dimension, text: string, expected: BuiltInValue | null): Gold {
  return { text, reference: REFERENCE, timeZone: "UTC", dimension, expected };
}

type Grain = Extract<BuiltInValue, { "@type": "dateEntity" }>["grain"];

const GRAIN_BY_LENGTH: Record<number, Grain> = {
  10: "day",
  13: "hour",
  16: "minute",
  19: "second",
};

/** A date as short as it is exact: `2026-03-14` is a day, `2026-03-14T15` an hour, with `:30` a minute. */
function date(short: string, grain?: Grain) {
  const own = grain ?? GRAIN_BY_LENGTH[short.length];
  if (own === undefined) throw new Error(`no grain for ${short}`);
  const full = `${short}${"0000-01-01T00:00:00".slice(short.length)}Z`;
  return { "@type": "dateEntity" as const, date: full, grain: own };
}

export function time(text: string, short: string, grain?: Grain): Gold {
  return gold("datetime", text, date(short, grain));
}

export function interval(text: string, from: string, to: string, grain?: Grain): Gold {
  return gold("datetime", text, {
    "@type": "dateIntervalEntity",
    date: date(from, grain),
    toDate: date(to, grain),
  });
}

/** A part of a day, `2026-03-14`, from one hour to another; 24 is midnight. */
export function part(text: string, day: string, from: number, to: number): Gold {
  const hour = (n: number) => `${day}T${String(n).padStart(2, "0")}`;
  const end = to < 24 ? hour(to) : `${nextDay(day)}T${String(to - 24).padStart(2, "0")}`;
  return interval(text, hour(from), end);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The same expression, written at another moment or place. */
export function when(entry: Gold, reference: string, timeZone = "UTC"): Gold {
  return { ...entry, reference, timeZone };
}

/** The same expression, with the part of the text it covers. */
export function within(entry: Gold, span: string): Gold {
  return { ...entry, span };
}

/** Several values in one text; the longest expression, of equal ones the first, is the value of the whole text. */
export function several(text: string, whole: number, ...values: readonly Gold[]): Gold {
  const [first] = values;
  if (first === undefined) throw new Error(`no values for ${text}`);
  return {
    ...first,
    text,
    expected: values[whole]?.expected ?? null,
    all: values.map((one) => one.expected),
  };
}

export function none(dimension: Dimension, text: string): Gold {
  return gold(dimension, text, null);
}

export function number(text: string, value: number): Gold {
  return gold("number", text, { "@type": "number", value });
}

export function ordinal(text: string, value: number): Gold {
  return gold("ordinal", text, { "@type": "ordinal", value });
}

export function duration(text: string, value: string): Gold {
  return gold("duration", text, { "@type": "duration", value });
}

export function distance(text: string, value: number, unit: string): Gold {
  return gold("distance", text, { "@type": "distance", value, unit });
}

export function volume(text: string, value: number, unit: string): Gold {
  return gold("volume", text, { "@type": "volume", value, unit });
}

export function temperature(
  text: string,
  value: number,
  unit: "celsius" | "fahrenheit" | "degree",
): Gold {
  return gold("temperature", text, { "@type": "temperature", value, unit });
}

export function money(text: string, value: number, unit: string): Gold {
  return gold("amount-of-money", text, { "@type": "amountOfMoney", value, unit });
}

export function email(text: string, value: string): Gold {
  return gold("email", text, { "@type": "email", value });
}

export function url(text: string, value: string): Gold {
  return gold("url", text, { "@type": "url", value });
}

export function phone(text: string, value: string): Gold {
  return gold("phone-number", text, { "@type": "phoneNumber", value });
}
