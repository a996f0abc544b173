/** Bytes that arrive in pieces. However small they are, each byte is copied a few times only. */
export class GrowingBytes {
  #bytes = Buffer.alloc(0);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** All bytes so far. */
  get all(): Buffer {
    return this.#bytes.subarray(0, this.#size);
  }

  add(piece: Uint8Array): void {
    const size = this.#size + piece.length;
    if (size > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(size, 2 * this.#size));
      larger.set(this.all);
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size = size;
  }
}
