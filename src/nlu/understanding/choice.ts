/** Chooses the intent from the scores of the model (R090–R094, R096). */

import { unknownIntent } from "../definitions.ts";
import type { IntentScore } from "../engine/engine.ts";

export interface ChoiceRules {
  /** Qualified names of the allowed intents, with what is added to their probability; empty: all of them. */
  subset: ReadonlyMap<string, number>;
  /** Whether the mandatory states of an intent are satisfied. */
  allowed: (intent: string) => boolean;
  unknownThreshold: number;
  knownThreshold: number;
}

export interface Choice {
  /** Qualified name of the result, `tock:unknown` without a match. */
  intent: string;
  probability: number;
  /**
   * The intent whose entities are predicted: the result, or the one that is too improbable to be it; `null` for none.
   */
  meant: string | null;
  /** By decreasing probability. */
  others: IntentScore[];
  originals: IntentScore[];
}

/** @param scores by decreasing probability; may include `tock:unknown` */
export function chooseIntent(scores: readonly IntentScore[], rules: ChoiceRules): Choice {
  const known = scores.filter(({ intent }) => intent !== unknownIntent);
  const probable = (score: IntentScore) => score.probability >= rules.knownThreshold;
  const originals = known.filter(probable);
  const nothing = { intent: unknownIntent, probability: 1, meant: null, originals };

  if (rules.subset.size > 0) {
    const competing = known
      .filter(({ intent }) => rules.subset.has(intent))
      .toSorted((a, b) => modified(b, rules.subset) - modified(a, rules.subset));
    const [best, ...rest] = competing;
    if (!best) return { ...nothing, others: [] };
    return { ...best, meant: best.intent, others: descending(rest.filter(probable)), originals };
  }

  const [best, ...rest] = known.filter(({ intent }) => rules.allowed(intent));
  if (!best) return { ...nothing, others: [] };
  const others = rest.filter(probable);
  const outOfScope = scores[0]?.intent === unknownIntent;
  if (outOfScope || best.probability < rules.unknownThreshold) {
    return { ...nothing, meant: best.intent, others: descending([...others, best]) };
  }
  return { ...best, meant: best.intent, others, originals };
}

function modified({ intent, probability }: IntentScore, subset: ReadonlyMap<string, number>) {
  return probability + (subset.get(intent) ?? 0);
}

function descending(scores: readonly IntentScore[]): IntentScore[] {
  return scores.toSorted((a, b) => b.probability - a.probability);
}
