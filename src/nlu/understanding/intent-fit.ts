/** How well intents fit the values of a sentence. */

import { type Intent, isBuiltInType, unknownIntent } from "../definitions.ts";
import type { Candidate, IntentScore } from "../engine/engine.ts";
import type { ReadValue } from "../engine/value-spans.ts";

/** Odds of an intent per type of value that it cannot carry, although another intent can. */
const misfit = 0.05;

/** The same for labels of dictionaries, which may be other words: `a nice room`. */
const misfitOfLabel = 0.2;

/** The same for counts, which are part of too many sentences to say much about their intent. */
const misfitOfCount = 0.5;

/** Factor for the odds that any intent is meant if the best one can carry this many types of values of the sentence. */
const fit = 3;
const fittingTypes = 2;

const common: ReadonlySet<string> = new Set(["duckling:number", "duckling:ordinal"]);

type Labels = readonly Pick<Candidate, "type" | "start" | "end">[];

/**
 * Lowers the scores of intents that cannot carry what the sentence contains, such as an amount of money or a label of a
 * dictionary, in favor of those that can. Whether any intent is meant is in question only if the best one can carry
 * several types: foreign sentences seldom have values of two.
 */
export function weighByValues(
  scores: readonly IntentScore[],
  values: readonly ReadValue[],
  labels: Labels,
  intents: ReadonlyMap<string, Pick<Intent, "entities">>,
): IntentScore[] {
  const known = scores.filter(({ intent }) => intent !== unknownIntent);
  const carried = new Map(
    known.map(({ intent }) => {
      const { entities = [] } = intents.get(intent) ?? {};
      return [intent, new Set(entities.map(({ entityTypeName }) => entityTypeName))];
    }),
  );
  const present = [...outerTypes(values, labels)].filter((type) =>
    [...carried.values()].some((types) => types.has(type)),
  );
  const weighed = known
    .map(({ intent, probability }) => {
      const types = carried.get(intent);
      const missing = present.filter((type) => !types?.has(type));
      return {
        intent,
        probability: missing.reduce((odds, type) => odds * factorOf(type), probability),
      };
    })
    .sort((a, b) => b.probability - a.probability);
  const sum = sumOf(known);
  const types = carried.get(weighed[0]?.intent ?? "");
  const fitting = present.filter((type) => !common.has(type) && types?.has(type));
  const share = (fitting.length < fittingTypes ? sum : likelier(sum)) / sumOf(weighed);
  if (!Number.isFinite(share)) return [...scores];
  const rest = scores.filter(({ intent }) => intent === unknownIntent);
  return [
    ...rest,
    ...weighed.map((score) => ({ ...score, probability: score.probability * share })),
  ].sort((a, b) => b.probability - a.probability);
}

function factorOf(type: string): number {
  if (common.has(type)) return misfitOfCount;
  return isBuiltInType(type) ? misfit : misfitOfLabel;
}

function likelier(probability: number): number {
  return (fit * probability) / (fit * probability + 1 - probability);
}

function sumOf(scores: readonly IntentScore[]): number {
  return scores.reduce((sum, { probability }) => sum + probability, 0);
}

/** Types of the labels, and of the values that are not part of a longer one. */
function outerTypes(values: readonly ReadValue[], labels: Labels): Set<string> {
  const types = new Set(labels.map(({ type }) => type));
  let end = 0;
  for (const value of values) {
    if (value.end > end && !value.weak) types.add(value.type);
    end = Math.max(end, value.end);
  }
  return types;
}
