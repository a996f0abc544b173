/** The built-in entity types (`duckling:datetime`, …) as an evaluator. */

import { builtInNamespace } from "../definitions.ts";
import {
  type BuiltInValue,
  type Dimension,
  dimensions,
  evaluateValue,
  mergeValues,
} from "../values/index.ts";
import type { ValueEvaluator, ValueToMerge } from "./values.ts";

const dimensionsByType: ReadonlyMap<string, Dimension> = new Map(
  dimensions.map((dimension) => [`${builtInNamespace}:${dimension}`, dimension]),
);

/** The dimension of a built-in entity type; `undefined` for other types. */
export function dimensionOf(type: string): Dimension | undefined {
  return dimensionsByType.get(type);
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

/** Other values cannot be merged with dates. */
function isBuiltIn(given: ValueToMerge): given is ValueToMerge & { value: BuiltInValue } {
  const { "@type": kind } = given.value;
  return kind === "dateEntity" || kind === "dateIntervalEntity";
}
