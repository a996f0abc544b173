/** The beginning of a body that is passed on, kept for validation. */
export class BoundedCopy {
  readonly #limit: number;
  readonly #chunks: Buffer[] = [];
  #kept = 0;
  /** Bytes that have passed, kept or not. */
  size = 0;

  /** @param limit bytes that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.size += chunk.length;
    const kept = chunk.subarray(0, this.#limit - this.#kept);
    if (kept.length === 0) return;
    this.#kept += kept.length;
    this.#chunks.push(kept);
  }

  /** Whether the body is longer than the copy. */
  get isCut(): boolean {
    return this.size > this.#kept;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
