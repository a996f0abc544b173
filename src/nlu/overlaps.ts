import type { EntityValue } from "./definitions.ts";

const emptyPenalty = 0.5;
const coverBonus = 0.2;

/** Settles overlaps: the heaviest of overlapping entities is retained; what was evaluated to nothing is dropped (R097). */
export function settleOverlaps(found: readonly EntityValue[]): {
  retained: EntityValue[];
  notRetained: EntityValue[];
} {
  const retained: EntityValue[] = [];
  const notRetained: EntityValue[] = [];
  const byWeight = found
    .map((entity) => ({ entity, weight: weight(entity, found) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { entity } of byWeight) {
    const winner = !retained.some((other) => overlap(entity, other));
    if (winner) retained.push(entity);
    else notRetained.push(entity);
  }
  return {
    retained: byPosition(retained.filter((entity) => !evaluatedToNothing(entity))),
    notRetained: byPosition(notRetained),
  };
}

function weight(entity: EntityValue, found: readonly EntityValue[]): number {
  const rivals = found.filter((other) => other !== entity && overlap(entity, other));
  const covers =
    rivals.length > 0 &&
    rivals.every((other) => entity.start <= other.start && entity.end >= other.end) &&
    rivals.some((other) => entity.start < other.start || entity.end > other.end);
  return (
    entity.probability - (evaluatedToNothing(entity) ? emptyPenalty : 0) + (covers ? coverBonus : 0)
  );
}

function evaluatedToNothing(entity: EntityValue): boolean {
  return entity.evaluated && entity.value === undefined;
}

function overlap(a: EntityValue, b: EntityValue): boolean {
  return a.start < b.end && b.start < a.end;
}

function byPosition(entities: readonly EntityValue[]): EntityValue[] {
  return entities.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
