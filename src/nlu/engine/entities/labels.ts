import type { DictionaryMatch } from "../engine.ts";
import { isJoint, type Token, tokenize } from "../text/tokens.ts";
import { withoutArticle } from "./contractions.ts";
import { EditDistance } from "./edit-distance.ts";

/** Longest text that is compared with similar labels, in UTF-16 units. */
const longestCompared = 200;

/** Models store the smallest similarity in 32 bits, which may round it up. */
const rounding = 1e-6;

/** A value and its labels. */
export interface LabeledValue {
  value: string;
  labels: readonly string[];
}

/** Which labels that differ from the text are accepted. */
export interface Nearness {
  /** None are. */
  onlyValues: boolean;
  /** Smallest similarity, 0 to 1. */
  minDistance: number;
}

/**
 * The labels of values. A label matches a text if their words match, ignoring case, accents, spacing and hyphens. Used
 * by the recognizer and the evaluator of entities.
 */
export class Labels {
  /** Folded label → its values, in the order of the list. */
  readonly #values = new Map<string, string[]>();
  /** The same without the article that a preposition absorbs: the `havre` of `au Havre`. */
  readonly #bare = new Map<string, string[]>();

  constructor(values: Iterable<LabeledValue>) {
    for (const { value, labels } of values) {
      for (const folded of new Set(labels.map((label) => phrase(tokenize(label))))) {
        if (folded === "") continue;
        append(this.#values, folded, value);
        const bare = withoutArticle(folded);
        if (bare !== undefined) append(this.#bare, bare, value);
      }
    }
  }

  /** Folded labels and their first values. */
  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [folded, [value]] of this.#values) if (value !== undefined) yield [folded, value];
  }

  /** The first value of a folded label. */
  get(folded: string): string | undefined {
    return this.#values.get(folded)?.[0];
  }

  /** The values of exactly these words. */
  #exact(folded: string): readonly string[] | undefined {
    return this.#values.get(folded) ?? this.#bare.get(folded);
  }

  /** The value of a text: by an exact label, else by the most similar one; of equally similar ones the first. */
  best(text: string, nearness: Nearness): DictionaryMatch | undefined {
    const folded = foldLabel(text);
    const exact = this.#exact(folded)?.[0];
    if (exact !== undefined) return { value: exact, similarity: 1 };
    if (!isComparable(text, folded, nearness)) return undefined;
    let best: DictionaryMatch | undefined;
    const least = () => best?.similarity ?? nearness.minDistance - rounding;
    for (const { values, similarity } of this.#similar(folded, least)) {
      if (similarity !== best?.similarity) best = { value: values[0] as string, similarity };
    }
    return best;
  }

  /** All possible values of a text: those of an exact label, else similar ones, the most similar first. */
  all(text: string, nearness: Nearness): DictionaryMatch[] {
    const folded = foldLabel(text);
    const exact = this.#exact(folded);
    if (exact) return exact.map((value) => ({ value, similarity: 1 }));
    if (!isComparable(text, folded, nearness)) return [];
    const found = new Map<string, number>();
    const least = nearness.minDistance - rounding;
    for (const { values, similarity } of this.#similar(folded, () => least)) {
      for (const value of values) {
        found.set(value, Math.max(similarity, found.get(value) ?? 0));
      }
    }
    return Array.from(found, ([value, similarity]) => ({ value, similarity })).sort(
      (one, other) => other.similarity - one.similarity,
    );
  }

  /** Labels with at least this similarity; similarity is 1 - edits / length of the longer text. */
  *#similar(
    folded: string,
    least: () => number,
  ): Generator<{ values: readonly string[]; similarity: number }> {
    const distance = new EditDistance(folded);
    for (const [label, values] of this.#values) {
      const longer = Math.max(label.length, folded.length);
      const shorter = Math.min(label.length, folded.length);
      if (shorter / longer < least()) continue;
      const similarity = 1 - distance.to(label) / longer;
      if (similarity > 0 && similarity >= least()) yield { values, similarity };
    }
  }
}

/** Tokens in the form in which labels are compared; a label of hyphens only keeps them. */
export function phrase(tokens: readonly Token[]): string {
  const words = tokens.filter((token) => !isJoint(token));
  return (words.length > 0 ? words : tokens).map((token) => token.folded).join(" ");
}

function append(values: Map<string, string[]>, folded: string, value: string): void {
  const known = values.get(folded);
  if (known) known.push(value);
  else values.set(folded, [value]);
}

function foldLabel(text: string): string {
  return phrase(tokenize(text.slice(0, longestCompared)));
}

function isComparable(text: string, folded: string, { onlyValues }: Nearness): boolean {
  return !onlyValues && folded !== "" && text.length <= longestCompared;
}
