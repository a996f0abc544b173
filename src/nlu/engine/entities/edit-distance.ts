/** Bits of a machine word, which limit the length of a text. */
const wordSpace = 32;

/**
 * Number of edits (insert, delete or replace one UTF-16 unit) between a text and others (Levenshtein 1966). The text is
 * prepared once; a text of up to 32 units is compared bit-parallel, a column of the classic table at a time (Myers
 * 1999, "A fast bit-vector algorithm for approximate string matching", in Hyyrö's form for whole texts).
 */
export class EditDistance {
  readonly #text: string;
  /** Unit → its positions in the text, as bits. */
  readonly #places = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < Math.min(text.length, wordSpace); at++) {
      const unit = text.charCodeAt(at);
      this.#places.set(unit, (this.#places.get(unit) ?? 0) | (1 << at));
    }
  }

  to(other: string): number {
    if (this.#text.length === 0) return other.length;
    return this.#text.length <= wordSpace ? this.#byBits(other) : this.#byTable(other);
  }

  #byBits(other: string): number {
    const last = 1 << (this.#text.length - 1);
    let edits = this.#text.length;
    // Positions where the table increases or decreases by one from a row to the next.
    let grows = -1;
    let falls = 0;
    for (let at = 0; at < other.length; at++) {
      const equal = this.#places.get(other.charCodeAt(at)) ?? 0;
      const diagonal = ((((equal & grows) + grows) | 0) ^ grows) | equal;
      let right = falls | ~(diagonal | grows);
      let left = grows & diagonal;
      if (right & last) edits++;
      if (left & last) edits--;
      right = (right << 1) | 1;
      left <<= 1;
      const vertical = equal | falls;
      grows = left | ~(vertical | right);
      falls = right & vertical;
    }
    return edits;
  }

  #byTable(other: string): number {
    const text = this.#text;
    let previous = Uint32Array.from({ length: other.length + 1 }, (_, at) => at);
    let current = new Uint32Array(other.length + 1);
    for (let i = 1; i <= text.length; i++) {
      current[0] = i;
      for (let j = 1; j <= other.length; j++) {
        const replaced = text.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
        current[j] = Math.min(
          (previous[j - 1] as number) + replaced,
          (previous[j] as number) + 1,
          (current[j - 1] as number) + 1,
        );
      }
      [previous, current] = [current, previous];
    }
    return previous[other.length] as number;
  }
}
