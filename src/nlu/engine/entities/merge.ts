import type { RecognizedEntity } from "../engine.ts";

/**
 * Merges spans of the tagger and labels found by search, without overlap. A span of the same type takes precedence over
 * a label if it is as long or longer and matches a value too (the tagger determines the role), and so does a likely
 * span of another type; otherwise the label takes precedence. Of several labels, the longest one does.
 */
export function mergeEntities(
  tagged: readonly RecognizedEntity[],
  labels: readonly RecognizedEntity[],
): RecognizedEntity[] {
  let kept = [...tagged];
  const ordered = [...labels].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const label of ordered) {
    const rivals = kept.filter((other) => other.start < label.end && label.start < other.end);
    const beaten = rivals.every((rival) => !yields(label, rival));
    if (beaten) kept = [...kept.filter((other) => !rivals.includes(other)), label];
  }
  return kept;
}

/** Whether an overlapping entity takes precedence over a label found by search. */
function yields(label: RecognizedEntity, rival: RecognizedEntity): boolean {
  if (rival.type !== label.type) return rival.probability >= 0.5;
  return rival.end - rival.start >= label.end - label.start && rival.match?.similarity === 1;
}
