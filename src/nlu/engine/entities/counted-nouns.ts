/** Nouns whose article is a count: `une voiture` where training has `deux voitures` as a number. */

import type { TrainingSentence } from "../engine.ts";
import { isArticle } from "../text/articles.ts";
import { type Token, tokenize } from "../text/tokens.ts";

const shortestNoun = 3;

/** A noun without the ending of its plural, as far as it only adds a letter. */
export function singular(word: string): string {
  return word.length > shortestNoun && /[sx]$/u.test(word) ? word.slice(0, -1) : word;
}

/**
 * By intent, the singulars of the nouns behind its marked numbers, without those that any sentence has behind an
 * article that is no number.
 */
export function countedNouns(
  sentences: readonly Pick<TrainingSentence, "text" | "intent" | "entities">[],
): Map<string, Set<string>> {
  const counted = new Map<string, Set<string>>();
  const uncounted = new Set<string>();
  for (const { text, intent, entities } of sentences) {
    const tokens = tokenize(text);
    for (const [at, token] of tokens.entries()) {
      const noun = nounAt(tokens, at + 1);
      if (noun === undefined) continue;
      const entity = entities.find(({ start, end }) => start <= token.start && end >= token.end);
      if (entity?.type === "duckling:number" && entity.end === token.end) {
        const nouns = counted.get(intent) ?? new Set<string>();
        counted.set(intent, nouns.add(noun));
      } else if (!entity && isArticle(token.folded)) uncounted.add(noun);
    }
  }
  for (const nouns of counted.values()) {
    for (const noun of uncounted) nouns.delete(noun);
  }
  return counted;
}

function nounAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "word" ? singular(token.folded) : undefined;
}
