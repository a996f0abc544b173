/** A sparse matrix by rows (compressed sparse rows): row `r` has entries `start[r]` to `start[r + 1]` - 1. */
export interface SparseRows {
  rows: number;
  columns: number;
  /** Length rows + 1. */
  start: Int32Array;
  column: Int32Array;
  value: Float32Array;
}

/** Collects rows one after the other. */
export class SparseRowsBuilder {
  readonly #start: number[] = [0];
  #column = new Int32Array(1024);
  #value = new Float32Array(1024);
  #size = 0;

  add(column: number, value: number): void {
    if (this.#size === this.#column.length) {
      const columns = new Int32Array(this.#size * 2);
      columns.set(this.#column);
      this.#column = columns;
      const values = new Float32Array(this.#size * 2);
      values.set(this.#value);
      this.#value = values;
    }
    this.#column[this.#size] = column;
    this.#value[this.#size] = value;
    this.#size++;
  }

  endRow(): void {
    this.#start.push(this.#size);
  }

  build(columns: number): SparseRows {
    return {
      rows: this.#start.length - 1,
      columns,
      start: Int32Array.from(this.#start),
      column: this.#column.subarray(0, this.#size),
      value: this.#value.subarray(0, this.#size),
    };
  }
}
