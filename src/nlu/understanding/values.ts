/** Evaluates the words of an entity. */

import { own } from "../../own.ts";
import type { Dictionary, EntityType, Locale, Value } from "../definitions.ts";
import { Labels } from "../engine/entities/labels.ts";
import { languageOf } from "../locales.ts";

export interface ValueRequest {
  /** The words of the entity. */
  text: string;
  type: EntityType;
  dictionary: Dictionary | undefined;
  language: Locale;
  /** Reference time; `atStartOfDay` is already applied. */
  referenceDate: Date;
  timezone: string;
}

/** A value of an entity, and the words that it was read from. */
export interface ValueToMerge {
  value: Value;
  content: string | null;
  /** Whether the dialog had it before the last sentence. */
  initial: boolean;
  /** Index of its words in the last sentence. */
  position: number | null;
  probability: number;
}

export interface MergeRequest {
  type: EntityType;
  /** In the order of the request, possibly empty. */
  values: readonly ValueToMerge[];
  language: Locale;
  referenceDate: Date;
  timezone: string;
}

export interface MergedValue {
  value: Value;
  /** The words that it was read from. */
  content: string | null;
}

/** Evaluates some entity types. */
export interface ValueEvaluator {
  /** Whether `evaluate` can be called; if not, entities are returned with `evaluated: false`. */
  supports(type: EntityType): boolean;
  /** @returns `undefined` if the words have no value of this type */
  evaluate(request: ValueRequest): Value | undefined;
  /** Whether several values of the type can be merged (R104). */
  canMerge(type: EntityType): boolean;
  /**
   * Merges several values; only called for types that can be merged.
   * @returns `null` if the result is empty
   */
  merge(request: MergeRequest): MergedValue | null;
}

/** Evaluates dictionary entity types: by exact label or by name, else by the most similar ones. */
export const dictionaryEvaluator: ValueEvaluator = {
  supports: (type) => type.dictionary,
  canMerge: () => false,
  merge: () => null,
  evaluate({ text, dictionary, language }) {
    if (!dictionary) return undefined;
    const candidates = labelsOf(dictionary, language)
      .all(text, dictionary)
      .map(({ value, similarity }) => ({ value, probability: similarity }));
    const [best] = candidates;
    return best && { "@type": "string", value: best.value, candidates };
  },
};

/** Labels by dictionary and language; a changed dictionary is a new object. */
const labelsByDictionary = new WeakMap<Dictionary, Map<Locale, Labels>>();

function labelsOf(dictionary: Dictionary, language: Locale): Labels {
  const byLanguage = labelsByDictionary.get(dictionary) ?? new Map<Locale, Labels>();
  labelsByDictionary.set(dictionary, byLanguage);
  let made = byLanguage.get(language);
  if (!made) {
    made = new Labels(
      dictionary.values.map(({ value, labels }) => ({
        value,
        labels: [value, ...(own(labels, language) ?? own(labels, languageOf(language)) ?? [])],
      })),
    );
    byLanguage.set(language, made);
  }
  return made;
}
