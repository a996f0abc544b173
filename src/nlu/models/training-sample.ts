import type { TrainingSentence } from "../engine/engine.ts";
import { finish, hashText } from "../engine/hash.ts";

/** Sentences that one model learns from at most; its training needs about 5 kB of memory for each. */
export const mostLearned = 100_000;

interface Group {
  /** Sentences seen so far. */
  count: number;
  kept: { sentence: TrainingSentence; hash: number }[];
}

/**
 * Takes any number of sentences, and keeps at most about `most` of them: all of the smaller intents, and as many of each
 * larger one. Which ones depends on nothing but the sentences, so that the same sentences in any order give the same model.
 */
export class TrainingSample {
  readonly #most: number;
  /** By intent. */
  readonly #groups = new Map<string, Group>();
  #kept = 0;
  #total = 0;

  constructor(most: number = mostLearned) {
    this.#most = most;
  }

  /** Sentences that were added. */
  get total(): number {
    return this.#total;
  }

  add(sentence: TrainingSentence): void {
    const group = this.#groups.get(sentence.intent) ?? { count: 0, kept: [] };
    this.#groups.set(sentence.intent, group);
    group.count++;
    group.kept.push({ sentence, hash: finish(hashText(0, sentence.text)) });
    this.#total++;
    this.#kept++;
    if (this.#kept > 2 * this.#most) this.#prune();
  }

  sentences(): TrainingSentence[] {
    if (this.#kept > this.#most) this.#prune();
    return [...this.#groups.values()].flatMap(({ kept }) => kept.map(({ sentence }) => sentence));
  }

  /** Keeps the lowest hashes of each intent: what is dropped now would be dropped later too. */
  #prune(): void {
    const share = fairShare(
      Array.from(this.#groups.values(), ({ count }) => count),
      this.#most,
    );
    this.#kept = 0;
    for (const group of this.#groups.values()) {
      if (group.kept.length > share) {
        const last = Float64Array.from(group.kept, ({ hash }) => hash).sort()[share - 1] ?? -1;
        group.kept = group.kept.filter(({ hash }) => hash <= last);
      }
      this.#kept += group.kept.length;
    }
  }
}

/** The largest number such that, when each group gives at most so many, all together give at most `most`. */
function fairShare(counts: readonly number[], most: number): number {
  const rising = counts.toSorted((a, b) => a - b);
  let left = most;
  for (const [index, count] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (count > share) return share;
    left -= count;
  }
  return most;
}
