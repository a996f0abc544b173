/** The built-in entity types (`duckling:datetime`, …) as the understanding uses them. */

import type { Intent } from "../definitions.ts";
import type { RecognisedEntity } from "../engine/engine.ts";
import {
  type Dimension,
  dimensions,
  type EntityValue,
  evaluateValue,
  mergeValues,
  recogniseValues,
} from "../values/index.ts";
import type { EntityContext } from "./entities.ts";
import type { ValueEvaluator, ValueToMerge } from "./values.ts";

const prefix = "duckling:";

/** What Tock gives a value that its evaluator finds by itself, without a trained model. */
const foundProbability = 0.8;

/** The dimension of a built-in entity type; `undefined` for other types. */
export function dimensionOf(type: string): Dimension | undefined {
  if (!type.startsWith(prefix)) return undefined;
  return dimensions.find((dimension) => dimension === type.slice(prefix.length));
}

/** Evaluates built-in entity types; dates can be merged (R104). */
export const builtInEvaluator: ValueEvaluator = {
  supports: (type) => dimensionOf(type.name) !== undefined,
  canMerge: (type) => dimensionOf(type.name) === "datetime",
  evaluate: ({ text, type, language, referenceDate, timezone }) =>
    evaluateValue(dimensionOf(type.name) ?? "", text, {
      language,
      referenceDate,
      timeZone: timezone,
    }) ?? undefined,
  merge: ({ type, values, language, referenceDate, timezone }) =>
    mergeValues(dimensionOf(type.name) ?? "", values.filter(isBuiltIn), {
      language,
      referenceDate,
      timeZone: timezone,
    }),
};

/** Values of other kinds cannot be merged with dates. */
function isBuiltIn(given: ValueToMerge): given is ValueToMerge & { value: EntityValue } {
  const { "@type": kind } = given.value;
  return kind === "dateEntity" || kind === "dateIntervalEntity";
}

/**
 * The built-in values in a text that an intent may carry, beside the entities its model found: a value under a
 * trained entity of the same type is that entity. A type with several roles gives them out in their order.
 */
export function builtInEntities(
  text: string,
  { entities }: Intent,
  trained: readonly RecognisedEntity[],
  { language, referenceDate, timezone }: EntityContext,
): RecognisedEntity[] {
  const roles = new Map<Dimension, string[]>();
  for (const { entityTypeName, role } of entities) {
    const dimension = dimensionOf(entityTypeName);
    if (dimension) roles.set(dimension, [...(roles.get(dimension) ?? []), role]);
  }
  if (roles.size === 0) return [];
  const values = recogniseValues(text, {
    language,
    referenceDate,
    timeZone: timezone,
    dimensions: [...roles.keys()],
  });
  const byType = Map.groupBy(trained, ({ type }) => type);
  const found: RecognisedEntity[] = [];
  for (const { dimension, start, end } of values) {
    const type = prefix + dimension;
    const same = byType.get(type) ?? [];
    const role = roles.get(dimension)?.find((each) => same.every((entity) => entity.role !== each));
    if (role === undefined) continue;
    if (same.some((entity) => entity.start < end && start < entity.end)) continue;
    const entity = { type, role, start, end, probability: foundProbability, subEntities: [] };
    found.push(entity);
    byType.set(type, [...same, entity]);
  }
  return found;
}
