import { GrowingBytes } from "./growing-bytes.ts";

/** The beginning of a body that is passed on, kept for validation. */
export class BoundedCopy {
  readonly #limit: number;
  readonly #kept = new GrowingBytes();
  /** Bytes that have passed, kept or not. */
  size = 0;

  /** @param limit bytes that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.size += chunk.length;
    const kept = chunk.subarray(0, this.#limit - this.#kept.size);
    if (kept.length > 0) this.#kept.add(kept);
  }

  /** Whether the body is longer than the copy. */
  get isCut(): boolean {
    return this.size > this.#kept.size;
  }

  get bytes(): Buffer {
    return this.#kept.all;
  }
}
