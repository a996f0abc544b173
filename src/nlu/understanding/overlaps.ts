import type { EntityValue } from "../definitions.ts";

const emptyPenalty = 0.5;
const coverBonus = 0.2;

/** Resolves overlaps: the one with the largest weight is retained; entities without a value are dropped (R097). */
export function settleOverlaps(found: readonly EntityValue[]): {
  retained: EntityValue[];
  notRetained: EntityValue[];
} {
  const retained = new Set<EntityValue>();
  const notRetained: EntityValue[] = [];
  const byWeight = overlapping(found)
    .map(({ entity, rivals }) => ({ entity, rivals, weight: weight(entity, rivals) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { entity, rivals } of byWeight) {
    if (rivals.some((other) => retained.has(other))) notRetained.push(entity);
    else retained.add(entity);
  }
  return {
    retained: byPosition([...retained].filter((entity) => !evaluatedToNothing(entity))),
    notRetained: byPosition(notRetained),
  };
}

interface Overlap {
  entity: EntityValue;
  rivals: EntityValue[];
}

/**
 * Each entity, in the given order, with those that it overlaps: a long text has many entities, but few of them overlap.
 */
function overlapping(found: readonly EntityValue[]): Overlap[] {
  const all = found.map((entity): Overlap => ({ entity, rivals: [] }));
  const sorted = all.toSorted((a, b) => a.entity.start - b.entity.start);
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.entity.start >= one.entity.end) break;
      one.rivals.push(other.entity);
      other.rivals.push(one.entity);
    }
  }
  return all;
}

function weight(entity: EntityValue, rivals: readonly EntityValue[]): number {
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

export function byPosition(entities: readonly EntityValue[]): EntityValue[] {
  return entities.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
