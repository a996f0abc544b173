export interface Span {
  start: number;
  end: number;
}

/** Finds the spans that overlap with another one; fast in long texts too. */
export class SpanIndex<Item extends Span> {
  readonly #sorted: readonly Item[];
  /** The largest end among the first spans. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Item[]) {
    this.#sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    this.#ends = this.#sorted.map((span) => {
      end = Math.max(end, span.end);
      return end;
    });
  }

  /** The spans that overlap with this one, by position. */
  overlapping({ start, end }: Span): Item[] {
    const found: Item[] = [];
    for (let at = this.#firstEndingBehind(start); at < this.#sorted.length; at++) {
      const span = this.#sorted[at] as Item;
      if (span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  }

  #firstEndingBehind(position: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a span contains the other one. */
export const covers = (a: Span, b: Span): boolean => a.start <= b.start && a.end >= b.end;
