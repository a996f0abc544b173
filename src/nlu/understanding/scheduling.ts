/** A weighted part of a text. */
export interface Weighted {
  start: number;
  end: number;
  weight: number;
}

/** The subset of spans without overlap that has the largest weight, by position (weighted interval scheduling). */
export function heaviest<Span extends Weighted>(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.end - b.end || a.start - b.start);
  /** `best[n]` is the largest weight of the first n spans. */
  const best = [0];
  const before: number[] = [];
  for (const [at, span] of sorted.entries()) {
    before[at] = countEndedBy(sorted, span.start, at);
    const taken = (best[before[at] as number] as number) + span.weight;
    best[at + 1] = Math.max(best[at] as number, taken);
  }
  const chosen: Span[] = [];
  for (let at = sorted.length; at > 0; ) {
    const span = sorted[at - 1] as Span;
    if (best[at] === best[at - 1]) at--;
    else {
      chosen.push(span);
      at = before[at - 1] as number;
    }
  }
  return chosen.reverse();
}

/** The number of the first `limit` spans that end at or before a position; they are sorted by their end. */
function countEndedBy(sorted: readonly Weighted[], position: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Weighted).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
