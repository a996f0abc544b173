/** Entities of one intent: phrases marked in its sentences, labels of its dictionaries, roles by the word before. */

import type { RecognisedEntity, TrainingEntityType, TrainingSentence } from "./engine.ts";
import { maskDigits, type Token, tokens } from "./tokens.ts";

export class PhraseFinder {
  readonly #roles = new Map<string, string[]>();
  /** Words of a phrase, joined → entity types. */
  readonly #phrases = new Map<string, string>();
  /** Type, role and the word before → how often. */
  readonly #contexts = new Map<string, number>();
  #longest = 0;

  constructor(
    roles: readonly { type: string; role: string }[],
    sentences: readonly TrainingSentence[],
    types: readonly TrainingEntityType[],
  ) {
    for (const { type, role } of roles) {
      this.#roles.set(type, [...(this.#roles.get(type) ?? []), role]);
    }
    for (const { text, entities } of sentences) {
      for (const { type, role, start, end } of entities) {
        const before = tokens(text.slice(0, start)).at(-1)?.word ?? "";
        this.#count(type, role, before);
        this.#add(text.slice(start, end), type, maskDigits);
      }
    }
    // Labels after phrases: where both claim the same words, the dictionary is right.
    for (const { name, dictionary } of types) {
      for (const { value, labels } of dictionary) {
        for (const label of [value, ...labels]) this.#add(label, name, (word) => word);
      }
    }
  }

  /** The longest phrases from left to right, without overlap. */
  find(text: string): RecognisedEntity[] {
    const words = tokens(text);
    const found: RecognisedEntity[] = [];
    for (let index = 0; index < words.length; ) {
      const match = this.#longestAt(words, index);
      const first = words[index];
      const last = match && words[index + match.length - 1];
      if (!match || !first || !last) {
        index += 1;
        continue;
      }
      const role = this.#role(match.type, words[index - 1]?.word ?? "", found);
      found.push({
        type: match.type,
        role,
        start: first.start,
        end: last.end,
        probability: 1,
        subEntities: [],
      });
      index += match.length;
    }
    return found;
  }

  #longestAt(words: readonly Token[], index: number): { type: string; length: number } | undefined {
    for (let length = Math.min(this.#longest, words.length - index); length > 0; length--) {
      const phrase = words.slice(index, index + length).map(({ word }) => word);
      const type =
        this.#phrases.get(phrase.join(" ")) ?? this.#phrases.get(phrase.map(maskDigits).join(" "));
      if (type) return { type, length };
    }
    return undefined;
  }

  /** The role seen most often after this word; else the most frequent one that is still free. */
  #role(type: string, before: string, found: readonly RecognisedEntity[]): string {
    const rank = (role: string) => [
      this.#contexts.get(key(type, role, before)) ?? 0,
      found.some((entity) => entity.type === type && entity.role === role) ? 0 : 1,
      this.#contexts.get(key(type, role)) ?? 0,
    ];
    const roles = this.#roles.get(type) ?? [];
    const [best = type] = roles.toSorted((a, b) => compare(rank(b), rank(a)) || (a < b ? -1 : 1));
    return best;
  }

  #add(phrase: string, type: string, mask: (word: string) => string): void {
    if (!this.#roles.has(type)) return;
    const words = tokens(phrase).map(({ word }) => mask(word));
    if (words.length === 0) return;
    this.#phrases.set(words.join(" "), type);
    this.#longest = Math.max(this.#longest, words.length);
  }

  #count(type: string, role: string, before: string): void {
    for (const name of [key(type, role, before), key(type, role)]) {
      this.#contexts.set(name, (this.#contexts.get(name) ?? 0) + 1);
    }
  }
}

function key(...parts: string[]): string {
  return parts.join("\n");
}

function compare(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find((value) => value !== 0);
  return difference ?? 0;
}
