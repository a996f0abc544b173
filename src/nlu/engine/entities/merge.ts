import type { RecognisedEntity } from "../engine.ts";

/**
 * Spans of the tagger and labels found by search, without overlap. A label gives way to a span of its own type that is
 * as long or longer and matches a value too (the tagger knows the role), and to a likely span of another type; else
 * the label wins. Between labels, the longest wins.
 */
export function mergeEntities(
  tagged: readonly RecognisedEntity[],
  labels: readonly RecognisedEntity[],
): RecognisedEntity[] {
  let kept = [...tagged];
  const ordered = [...labels].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const label of ordered) {
    const rivals = kept.filter((other) => other.start < label.end && label.start < other.end);
    const beaten = rivals.every((rival) => !yields(label, rival));
    if (beaten) kept = [...kept.filter((other) => !rivals.includes(other)), label];
  }
  return kept;
}

/** Whether a label found by search gives way to an overlapping entity. */
function yields(label: RecognisedEntity, rival: RecognisedEntity): boolean {
  if (rival.type !== label.type) return rival.probability >= 0.5;
  return rival.end - rival.start >= label.end - label.start && rival.match?.similarity === 1;
}
