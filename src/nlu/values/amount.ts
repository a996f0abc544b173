/** A quantity read at a token. */
export interface Amount {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Written in digits. */
  readonly digits: boolean;
}
