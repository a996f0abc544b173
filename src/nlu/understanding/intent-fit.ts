/** How well intents fit the values of a sentence. */

import { type Intent, unknownIntent } from "../definitions.ts";
import type { IntentScore } from "../engine/engine.ts";
import type { ReadValue } from "../engine/value-spans.ts";

/** Odds of an intent per type of value that it cannot carry, although another intent can. */
const misfit = 0.2;

/** Counts are part of too many sentences to say anything about their intent. */
const common: ReadonlySet<string> = new Set(["duckling:number", "duckling:ordinal"]);

/**
 * Lowers the scores of intents that cannot carry what the sentence contains, such as an amount of money, in favor of
 * those that can. The sum stays: whether any intent is meant is not in question.
 */
export function weighByValues(
  scores: readonly IntentScore[],
  values: readonly ReadValue[],
  intents: ReadonlyMap<string, Pick<Intent, "entities">>,
): IntentScore[] {
  const known = scores.filter(({ intent }) => intent !== unknownIntent);
  const carried = new Map(
    known.map(({ intent }) => {
      const { entities = [] } = intents.get(intent) ?? {};
      return [intent, new Set(entities.map(({ entityTypeName }) => entityTypeName))];
    }),
  );
  const present = outerTypes(values).filter((type) =>
    [...carried.values()].some((types) => types.has(type)),
  );
  const weighed = known.map(({ intent, probability }) => {
    const missing = present.filter((type) => !carried.get(intent)?.has(type));
    return { intent, probability: probability * misfit ** missing.length };
  });
  const share = sumOf(known) / sumOf(weighed);
  if (!Number.isFinite(share)) return [...scores];
  const rest = scores.filter(({ intent }) => intent === unknownIntent);
  return [
    ...rest,
    ...weighed.map((score) => ({ ...score, probability: score.probability * share })),
  ].sort((a, b) => b.probability - a.probability);
}

function sumOf(scores: readonly IntentScore[]): number {
  return scores.reduce((sum, { probability }) => sum + probability, 0);
}

/** Types of the values that are not part of a longer one. */
function outerTypes(values: readonly ReadValue[]): string[] {
  const types = new Set<string>();
  let end = 0;
  for (const value of values) {
    if (value.end > end && !value.weak && !common.has(value.type)) types.add(value.type);
    end = Math.max(end, value.end);
  }
  return [...types];
}
