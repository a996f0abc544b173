/** A quantity read at a token. */
export interface Amount {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** What a half after it is a half of, when not of one: the million of `two million and a half`. */
  readonly unit?: number;
  /** A part of something: `three quarters`, after which `of an hour` may stand. */
  readonly part?: true;
}
