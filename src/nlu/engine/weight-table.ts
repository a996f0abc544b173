import type { ByteReader, ByteWriter } from "./bytes.ts";

const weightLevels = 127;

/**
 * Weights of features (rows) for labels (columns), as signed bytes with one scale per label. Weights that round to
 * zero are not kept: rows are sparse, `start[row]` to `start[row + 1]` - 1 index `label` and `level`.
 */
export class WeightTable {
  readonly labels: number;
  readonly #start: Uint32Array;
  readonly #label: Uint16Array;
  readonly #level: Int8Array;
  /** Value of one level, per label. */
  readonly #scale: Float32Array;

  private constructor(
    start: Uint32Array,
    label: Uint16Array,
    level: Int8Array,
    scale: Float32Array,
  ) {
    this.labels = scale.length;
    this.#start = start;
    this.#label = label;
    this.#level = level;
    this.#scale = scale;
  }

  /** Rounds the weights of `rows` features for `labels` labels. */
  static round(
    rows: number,
    labels: number,
    weightOf: (row: number, label: number) => number,
  ): WeightTable {
    const scale = new Float32Array(labels);
    const start = new Uint32Array(rows + 1);
    const levelOf = (row: number, label: number) =>
      Math.round(weightOf(row, label) / (scale[label] as number));
    for (let label = 0; label < labels; label++) {
      let largest = 0;
      for (let row = 0; row < rows; row++) {
        largest = Math.max(largest, Math.abs(weightOf(row, label)));
      }
      scale[label] = largest === 0 ? 1 : largest / weightLevels;
    }
    let size = 0;
    for (let row = 0; row < rows; row++) {
      for (let label = 0; label < labels; label++) if (levelOf(row, label) !== 0) size++;
      start[row + 1] = size;
    }
    const kept = new Uint16Array(size);
    const levels = new Int8Array(size);
    let at = 0;
    for (let row = 0; row < rows; row++) {
      for (let label = 0; label < labels; label++) {
        const level = levelOf(row, label);
        if (level === 0) continue;
        kept[at] = label;
        levels[at++] = level;
      }
    }
    return new WeightTable(start, kept, levels, scale);
  }

  /**
   * Adds `value` × the levels of a row to the sums from a place on, one per label; `finish` turns them into scores.
   */
  add(row: number, value: number, sums: Float64Array, from = 0): void {
    const to = this.#start[row + 1] as number;
    for (let k = this.#start[row] as number; k < to; k++) {
      const at = from + (this.#label[k] as number);
      sums[at] = (sums[at] as number) + value * (this.#level[k] as number);
    }
  }

  /** Multiplies each sum from a place on by the scale of its label. */
  finish(sums: Float64Array, from = 0): void {
    for (let label = 0; label < this.labels; label++) {
      sums[from + label] = (sums[from + label] as number) * (this.#scale[label] as number);
    }
  }

  /** Number of weights kept. */
  get size(): number {
    return this.#level.length;
  }

  write(writer: ByteWriter): void {
    writer.float32s(this.#scale);
    writer.uint32s(this.#start);
    const wide = this.labels > 256;
    const label = new Uint8Array(this.size * (wide ? 2 : 1));
    for (let k = 0; k < this.size; k++) {
      const value = this.#label[k] as number;
      label[wide ? 2 * k : k] = value & 255;
      if (wide) label[2 * k + 1] = value >>> 8;
    }
    writer.block(label);
    writer.block(new Uint8Array(this.#level.buffer, this.#level.byteOffset, this.size));
  }

  static read(reader: ByteReader): WeightTable {
    const scale = reader.float32s();
    const start = reader.uint32s();
    const packed = reader.block();
    const levels = reader.block();
    const label = scale.length > 256 ? joinedBytes(packed) : new Uint16Array(packed);
    return new WeightTable(
      start,
      label,
      new Int8Array(levels.buffer, levels.byteOffset, levels.length),
      scale,
    );
  }
}

/** Numbers of two bytes, the lower one first. */
function joinedBytes(packed: Uint8Array): Uint16Array<ArrayBuffer> {
  const numbers = new Uint16Array(packed.length / 2);
  for (let at = 0; at < numbers.length; at++) {
    numbers[at] = (packed[2 * at] as number) | ((packed[2 * at + 1] as number) << 8);
  }
  return numbers;
}
