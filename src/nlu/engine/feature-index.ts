/**
 * Feature hashes (32 unsigned bits) → row numbers 0, 1, 2… in order of arrival.
 * Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4), at most half full.
 */
export class FeatureIndex {
  /** Hash of each row; the first `size` entries count. */
  #hashes: Uint32Array;
  /** Slot → row + 1; 0 is empty. The length is a power of two. */
  #slots: Int32Array;
  #count = 0;

  constructor(capacity = 1024) {
    const slots = slotsFor(capacity);
    this.#slots = new Int32Array(slots);
    this.#hashes = new Uint32Array(slots / 2);
  }

  /** An index of different hashes; its slots are filled by the first search, so that loading a model takes no time. */
  static of(hashes: Uint32Array): FeatureIndex {
    const index = new FeatureIndex(0);
    index.#hashes = hashes;
    index.#count = hashes.length;
    index.#slots = unfilled;
    return index;
  }

  get size(): number {
    return this.#count;
  }

  /** The hashes in row order. */
  keys(): Uint32Array {
    return this.#hashes.slice(0, this.#count);
  }

  /** Row of a hash, or -1. */
  find(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#slots[slot] as number) - 1;
      if (row < 0) return this.#slots === unfilled ? this.#fill(this.#hashes).find(hash) : row;
      if (this.#hashes[row] === hash) return row;
    }
  }

  /** Row of a hash, new if it was unknown. */
  add(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.#count === this.#hashes.length) this.#grow();
    this.#hashes[this.#count] = hash;
    this.#place(hash, this.#count);
    return this.#count++;
  }

  #place(hash: number, row: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = row + 1;
  }

  #grow(): void {
    const hashes = new Uint32Array(Math.max(8, this.#hashes.length * 2));
    hashes.set(this.#hashes);
    this.#fill(hashes);
  }

  /** @param hashes room for all of them */
  #fill(hashes: Uint32Array): this {
    this.#hashes = hashes;
    this.#slots = new Int32Array(slotsFor(hashes.length));
    for (let row = 0; row < this.#count; row++) this.#place(hashes[row] as number, row);
    return this;
  }
}

/** Every search finds an empty slot. */
const unfilled = new Int32Array(1);

/** A power of two, at least twice the capacity. */
function slotsFor(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)));
}
