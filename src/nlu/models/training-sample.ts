import type { TrainingSentence } from "../engine/engine.ts";
import { finish, hashText } from "../engine/hash.ts";
import { packSentence } from "./packed-set.ts";

/** Maximum training sentences of one model; training needs about 5 kB of memory for each. */
export const mostLearned = 100_000;

interface Group {
  /** Sentences seen so far. */
  count: number;
  kept: { packed: string; hash: number }[];
}

/**
 * Accepts any number of sentences and keeps at most about `most` of them: all of the smaller intents, and the same
 * number of each larger one. The selection depends only on the sentences, so that the same sentences in any order give
 * the same model.
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

  /** Number of added sentences. */
  get total(): number {
    return this.#total;
  }

  add(sentence: TrainingSentence): void {
    const group = this.#groups.get(sentence.intent) ?? { count: 0, kept: [] };
    this.#groups.set(sentence.intent, group);
    group.count++;
    group.kept.push({ packed: packSentence(sentence), hash: finish(hashText(0, sentence.text)) });
    this.#total++;
    this.#kept++;
    if (this.#kept > 2 * this.#most) this.#prune();
  }

  /** The sentences kept, packed. */
  sentences(): string[] {
    if (this.#kept > this.#most) this.#prune();
    return [...this.#groups.values()].flatMap(({ kept }) => kept.map(({ packed }) => packed));
  }

  /** Keeps the lowest hashes of each intent: a sentence that is dropped now would also be dropped later. */
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

/** The largest limit per group with which all groups together have at most `most`. */
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
