/** Values of the built-in entity types, in Tock's JSON shapes. */

export type Grain =
  | "timezone"
  | "unknown"
  | "second"
  | "minute"
  | "hour"
  | "day_of_week"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year";

export interface DateEntityValue {
  "@type": "dateEntity";
  /** ISO-8601 in UTC, to the second: `2026-03-15T00:00:00Z`. */
  date: string;
  grain: Grain;
}

export interface DateIntervalEntityValue {
  "@type": "dateIntervalEntity";
  date: DateEntityValue;
  /** The mentioned end (`from 3 to 5 May`: 5 May); without one, the first moment after the value. */
  toDate: DateEntityValue;
}

export type TemperatureUnit = "celsius" | "fahrenheit" | "degree";

export type BuiltInValue =
  | DateEntityValue
  | DateIntervalEntityValue
  | { "@type": "number"; value: number }
  | { "@type": "ordinal"; value: number }
  | { "@type": "distance"; value: number; unit: string }
  | { "@type": "temperature"; value: number; unit: TemperatureUnit }
  | { "@type": "volume"; value: number; unit: string }
  | { "@type": "amountOfMoney"; value: number; unit: string }
  | { "@type": "email"; value: string }
  | { "@type": "url"; value: string }
  | { "@type": "phoneNumber"; value: string }
  /** In the form of `java.time.Duration`: hours are the largest unit (`PT48H`). */
  | { "@type": "duration"; value: string };

/** The built-in dimensions under Tock's names; their entity types are `duckling:<dimension>`. */
export const dimensions = [
  "datetime",
  "temperature",
  "number",
  "ordinal",
  "distance",
  "volume",
  "amount-of-money",
  "duration",
  "email",
  "url",
  "phone-number",
] as const;

export type Dimension = (typeof dimensions)[number];

/** Context in which a value is read. */
export interface ReferenceContext {
  /** Language tag: `en`, `fr_CA`, `de-CH`. */
  language: string;
  /** Reference time of relative dates. */
  referenceDate: Date;
  /** As `readTimezone` takes it: an IANA name, or an offset; an unknown one is UTC. */
  timeZone: string;
}

/** A value found in a text; offsets are UTF-16, end exclusive. */
export interface Found {
  start: number;
  end: number;
  value: BuiltInValue;
  /** The two mentioned ends of a date: of `from 3 to 5 May`, but not of `this weekend`; of a night, its two days. */
  ends?: DateIntervalEntityValue;
  /** A date counted from one that is not mentioned: `two days later`. */
  relative?: true;
  /** Dates only: a time of day is mentioned, or a distance in hours; with the day, or alone. */
  timed?: "withDay" | "alone";
}

export interface RecognizedValue extends Found {
  dimension: Dimension;
}
