import type { SpanUnit } from "./lexicon.ts";

/** A quantity that starts at a token. */
export interface Amount {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** The number that a following half refers to, if not one: the million of `two million and a half`. */
  readonly unit?: number;
  /** Digits after the decimal sign. */
  readonly decimals?: number;
  /** A fraction: `three quarters`, which `of an hour` may follow. */
  readonly part?: true;
}

/** A part of a duration: the hours of `2 hours and 10 minutes`. */
export interface SpanPart {
  unit: SpanUnit;
  count: number;
}

/** A duration at a token: `2 hours and 10 minutes`. */
export interface TimeSpan {
  readonly parts: readonly SpanPart[];
  readonly next: number;
}

/** An ordinal that starts at a token. */
export interface Rank {
  readonly value: number;
  readonly next: number;
}
