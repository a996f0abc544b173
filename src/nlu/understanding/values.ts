/** From the words of an entity to its value. */

import { own } from "../../own.ts";
import type { Dictionary, EntityType, Locale, Value } from "../definitions.ts";
import { EditDistance } from "../engine/entities/edit-distance.ts";
import { fold } from "../engine/text/fold.ts";
import { languageOf } from "../locales.ts";

export interface ValueRequest {
  /** The words of the entity. */
  text: string;
  type: EntityType;
  dictionary: Dictionary | undefined;
  language: Locale;
  /** What "today" means; `atStartOfDay` is already applied. */
  referenceDate: Date;
  timezone: string;
}

/** A value that was said of an entity, and the words it was read from. */
export interface ValueToMerge {
  value: Value;
  content: string | null;
  /** The dialog had it before the last sentence. */
  initial: boolean;
  /** Index of its words in the last sentence. */
  position: number | null;
  probability: number;
}

export interface MergeRequest {
  type: EntityType;
  /** In the order of the call, possibly none. */
  values: readonly ValueToMerge[];
  language: Locale;
  referenceDate: Date;
  timezone: string;
}

export interface MergedValue {
  value: Value;
  /** The words it was read from. */
  content: string | null;
}

/** Knows the values of some entity types. */
export interface ValueEvaluator {
  /** Whether `evaluate` can be asked; where it cannot, entities are answered with `evaluated: false`. */
  supports(type: EntityType): boolean;
  /** @returns `undefined` when the words mean nothing for this type */
  evaluate(request: ValueRequest): Value | undefined;
  /** Whether several values of the type can be merged into one (R104). */
  canMerge(type: EntityType): boolean;
  /**
   * Makes one value of several; only asked for types that can be merged.
   * @returns `null` when they make none
   */
  merge(request: MergeRequest): MergedValue | null;
}

/** Values of dictionary entity types: by exact label, case and accents aside, else by the most similar ones. */
export const dictionaryEvaluator: ValueEvaluator = {
  supports: (type) => type.dictionary,
  canMerge: () => false,
  merge: () => null,
  evaluate({ text, dictionary, language }) {
    if (!dictionary) return undefined;
    const words = fold(text);
    const candidates = dictionary.values
      .map(({ value, labels }) => {
        const all = [value, ...(own(labels, language) ?? own(labels, languageOf(language)) ?? [])];
        const probability = Math.max(...all.map((label) => similarity(words, fold(label))));
        return { value, probability };
      })
      .sort((a, b) => b.probability - a.probability);
    const smallest =
      dictionary.onlyValues || candidates[0]?.probability === 1 ? 1 : dictionary.minDistance;
    const accepted = candidates.filter(({ probability }) => probability >= smallest);
    const [best] = accepted;
    return best && { "@type": "string", value: best.value, candidates: accepted };
  },
};

/** 1 for equal texts, 0 for texts that share nothing; by the number of edits (Levenshtein). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  return 1 - new EditDistance(a).to(b) / Math.max(a.length, b.length);
}
