import { endianness } from "node:os";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Appends numbers and texts to a growing buffer; little-endian on every machine. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;

  uint32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#size, value, true);
    this.#size += 4;
  }

  float32(value: number): void {
    this.#reserve(4);
    this.#view.setFloat32(this.#size, value, true);
    this.#size += 4;
  }

  flag(value: boolean): void {
    this.uint32(value ? 1 : 0);
  }

  /** UTF-8 with its length in bytes in front. */
  text(value: string): void {
    this.block(encoder.encode(value));
  }

  texts(values: readonly string[]): void {
    this.uint32(values.length);
    for (const value of values) this.text(value);
  }

  /** Bytes with their number in front. */
  block(values: Uint8Array): void {
    this.uint32(values.length);
    this.#reserve(values.length);
    this.#bytes.set(values, this.#size);
    this.#size += values.length;
  }

  uint32s(values: Uint32Array): void {
    this.uint32(values.length);
    this.#reserve(values.length * 4);
    for (const value of values) this.uint32(value);
  }

  float32s(values: Float32Array): void {
    this.uint32(values.length);
    this.#reserve(values.length * 4);
    for (const value of values) this.float32(value);
  }

  /** The bytes written so far. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}

const isBigEndian = endianness() === "BE";

/** Reads the output of `ByteWriter` in the same order. Throws a RangeError if the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  flag(): boolean {
    return this.uint32() === 1;
  }

  text(): string {
    return decoder.decode(this.block());
  }

  texts(): string[] {
    return Array.from({ length: this.#count(4) }, () => this.text());
  }

  block(): Uint8Array {
    const length = this.#count(1);
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  uint32s(): Uint32Array {
    const values = new Uint32Array(this.#count(4));
    this.#copy(values);
    return values;
  }

  float32s(): Float32Array {
    const values = new Float32Array(this.#count(4));
    this.#copy(values);
    return values;
  }

  /** Copies numbers of four bytes at once: reading millions one by one takes ten times as long. */
  #copy(values: Uint32Array | Float32Array): void {
    const target = new Uint8Array(values.buffer);
    target.set(this.#bytes.subarray(this.#at, this.#at + target.length));
    this.#at += target.length;
    if (isBigEndian) Buffer.from(target.buffer).swap32();
  }

  /** True when everything was read. */
  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** A length that fits the remaining bytes, so that damaged data never allocates gigabytes. */
  #count(size: number): number {
    const count = this.uint32();
    if (count * size > this.#bytes.length - this.#at) {
      throw new RangeError(`A length of ${count} at byte ${this.#at - 4} exceeds what is left.`);
    }
    return count;
  }
}
