import type { ByteReader, ByteWriter } from "../bytes.ts";
import { FeatureIndex } from "../feature-index.ts";
import type { Token } from "../text/tokens.ts";
import { sentenceFeatures, wordFeatures } from "./sentence-features.ts";

/** A sentence as known features with their tf-idf values. The arrays are reused: the first `size` entries are valid. */
export interface SentenceVector {
  size: number;
  row: Int32Array;
  value: Float64Array;
  /** Share of the sentence's feature weight that training had seen, 0 to 1; 0 for a sentence without features. */
  known: number;
}

/**
 * Weight of a feature that every group has; with a smaller one, chance features of few sentences would weigh too much.
 */
const common = 2;

/** A frequency below one is a feature of less weight. */
function damp(frequency: number): number {
  return frequency > 1 ? 1 + Math.log(frequency) : frequency;
}

/**
 * Sentences → vectors: (1 + ln tf) × (ln((G + 1)/(gf + 1)) + 2), scaled to length 1; G is the number of groups (the
 * sentences of an intent are one), gf the number of those that have the feature. That is tf-idf with inverse category
 * frequencies (Wang and Zhang 2013, "Inverse-category-frequency based supervised term weighting schemes for text
 * categorization"): a word that occurs in all sentences of only one intent weighs much, however many they are. Unknown
 * features count in the length like features of no sentence: a mostly unknown text gets a short vector and low margins.
 */
export class Vectorizer {
  readonly index: FeatureIndex;
  /** Inverse group frequency per known feature. */
  readonly #weight: Float32Array;
  readonly #unknownWeight: number;
  /** Term frequencies of the current sentence, all zero between calls. */
  readonly #frequency: Float64Array;
  readonly #vector: SentenceVector;

  constructor(index: FeatureIndex, weight: Float32Array, unknownWeight: number) {
    this.index = index;
    this.#weight = weight;
    this.#unknownWeight = unknownWeight;
    this.#frequency = new Float64Array(index.size);
    this.#vector = { size: 0, row: new Int32Array(256), value: new Float64Array(256), known: 0 };
  }

  /**
   * Learns the features and the number of groups that have them; features of fewer than `cutoff` sentences stay
   * unknown.
   * @param groups the group of each sentence
   */
  static fit(
    sentences: readonly { readonly tokens: readonly Token[] }[],
    groups: readonly number[],
    cutoff = 0,
  ): Vectorizer {
    const index = new FeatureIndex();
    const inSentences = new Counter();
    const inGroups = new Counter();
    // Group by group, so that only the last group with a feature must be remembered.
    const groupOf = (sentence: number) => groups[sentence] as number;
    const order = sentences.map((_, at) => at).sort((a, b) => groupOf(a) - groupOf(b));
    for (const sentence of order) {
      sentenceFeatures(sentences[sentence]?.tokens ?? [], (hash) => {
        const row = index.add(hash);
        inSentences.meet(row, sentence);
        inGroups.meet(row, groupOf(sentence));
      });
    }
    const total = new Set(groups).size;
    const inverse = (frequency: number) => Math.log((total + 1) / (frequency + 1)) + common;
    const often = (_: unknown, row: number) => (inSentences.counts[row] as number) >= cutoff;
    const known = cutoff > 1 ? FeatureIndex.of(index.keys().filter(often)) : index;
    const frequencies = cutoff > 1 ? inGroups.counts.filter(often) : inGroups.counts;
    return new Vectorizer(known, Float32Array.from(frequencies, inverse), Math.fround(inverse(0)));
  }

  /** The vector of a sentence; valid until the next call. */
  vectorize(tokens: readonly Token[]): SentenceVector {
    const frequency = this.#frequency;
    const vector = this.#vector;
    const weight = this.#weight;
    let size = 0;
    let unknown = 0;
    let squares = 0;
    let row = vector.row;
    sentenceFeatures(tokens, (hash, _, share) => {
      const at = this.index.find(hash);
      if (at < 0) {
        unknown += share;
        squares += (share * this.#unknownWeight) ** 2;
        return;
      }
      const times = frequency[at] as number;
      frequency[at] = times + share;
      if (times > 0) return;
      if (size === row.length) row = this.#widen();
      row[size++] = at;
    });
    let known = 0;
    for (let k = 0; k < size; k++) {
      const at = row[k] as number;
      const times = frequency[at] as number;
      frequency[at] = 0;
      const inverse = weight[at] as number;
      known += times * inverse;
      const value = damp(times) * inverse;
      vector.value[k] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let k = 0; k < size; k++) vector.value[k] = (vector.value[k] as number) / length;
    vector.size = size;
    vector.known = size === 0 ? 0 : known / (known + unknown * this.#unknownWeight);
    return vector;
  }

  /** Whether training had a word, or a word of one of its families. */
  knows(word: Token): boolean {
    return wordFeatures(word).some((hash) => this.index.find(hash) >= 0);
  }

  #widen(): Int32Array {
    const { row } = this.#vector;
    this.#vector.row = new Int32Array(row.length * 2);
    this.#vector.row.set(row);
    this.#vector.value = new Float64Array(row.length * 2);
    return this.#vector.row;
  }

  write(writer: ByteWriter): void {
    writer.uint32s(this.index.keys());
    writer.float32s(this.#weight);
    writer.float32(this.#unknownWeight);
  }

  static read(reader: ByteReader): Vectorizer {
    const index = FeatureIndex.of(reader.uint32s());
    return new Vectorizer(index, reader.float32s(), reader.float32());
  }
}

/** The number of sentences or groups of each row; all occurrences of one are consecutive. */
class Counter {
  readonly counts: number[] = [];
  readonly #last: number[] = [];

  meet(row: number, place: number): void {
    if (this.#last[row] === place) return;
    this.#last[row] = place;
    this.counts[row] = (this.counts[row] ?? 0) + 1;
  }
}
