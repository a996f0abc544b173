import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { Token } from "../text/tokens.ts";
import { WeightTable } from "../weight-table.ts";
import { type BinaryProblem, separate } from "./linear-svm.ts";
import { SparseRowsBuilder } from "./sparse-rows.ts";
import { Vectorizer } from "./vectorizer.ts";

/** A sentence with the number of its intent; -1 is out of scope: a negative for every intent. */
export interface LabeledTokens {
  tokens: readonly Token[];
  label: number;
}

/** Cost of a violated margin: for a sentence of the intent, and for one of the others (of which there are more). */
const costOwn = 20;
const costOther = 0.8;
const solver = { tolerance: 0.3, maxPasses: 100, seed: 20 };

/** One linear separator per intent over shared features: "one versus the rest" (Rifkin and Klautau 2004). */
export class IntentScorer {
  readonly #vectorizer: Vectorizer;
  readonly #weights: WeightTable;
  readonly #bias: Float32Array;

  private constructor(vectorizer: Vectorizer, weights: WeightTable, bias: Float32Array) {
    this.#vectorizer = vectorizer;
    this.#weights = weights;
    this.#bias = bias;
  }

  /**
   * `onLabel` is called after each of the `labels` separators; features of fewer than `cutoff` sentences are left out.
   */
  static train(
    sentences: readonly LabeledTokens[],
    labels: number,
    onLabel: () => void = () => {},
    cutoff = 0,
  ): IntentScorer {
    const groups = sentences.map(({ label }) => label);
    const vectorizer = Vectorizer.fit(sentences, groups, cutoff);
    const features = vectorizer.index.size;
    const builder = new SparseRowsBuilder();
    for (const { tokens } of sentences) {
      const vector = vectorizer.vectorize(tokens);
      for (let k = 0; k < vector.size; k++) {
        builder.add(vector.row[k] as number, vector.value[k] as number);
      }
      builder.endRow();
    }
    const problem: BinaryProblem = {
      matrix: builder.build(features),
      rows: Int32Array.from(sentences, (_, row) => row),
      sign: new Int8Array(sentences.length),
      softness: new Float64Array(sentences.length),
      // A row has length 1 and the constant adds 1; too much for a sentence without features, which only slows training
      // down.
      squaredLength: new Float64Array(sentences.length).fill(2),
    };
    const weights = Array.from({ length: labels }, (_, label) => {
      sentences.forEach((sentence, row) => {
        const own = sentence.label === label;
        problem.sign[row] = own ? 1 : -1;
        problem.softness[row] = 1 / (2 * (own ? costOwn : costOther));
      });
      const weight = Float32Array.from(separate(problem, solver));
      onLabel();
      return weight;
    });
    const bias = Float32Array.from(weights, (weight) => weight[features] as number);
    const table = WeightTable.round(
      features,
      labels,
      (row, label) => weights[label]?.[row] as number,
    );
    return new IntentScorer(vectorizer, table, bias);
  }

  get labels(): number {
    return this.#bias.length;
  }

  /** Writes the margin of each intent to `margins`; returns the share of the sentence that training knew, 0 to 1. */
  score(tokens: readonly Token[], margins: Float64Array): number {
    const vector = this.#vectorizer.vectorize(tokens);
    margins.fill(0);
    for (let k = 0; k < vector.size; k++) {
      this.#weights.add(vector.row[k] as number, vector.value[k] as number, margins);
    }
    this.#weights.finish(margins);
    for (let label = 0; label < this.labels; label++) {
      margins[label] = (margins[label] as number) + (this.#bias[label] as number);
    }
    return vector.known;
  }

  /** Whether training had a word, or a word of its families. */
  knows(word: Token): boolean {
    return this.#vectorizer.knows(word);
  }

  /** Share of some words that training had not, nor any word of their families; 0 without words. */
  strange(words: readonly Token[]): number {
    if (words.length === 0) return 0;
    return words.filter((word) => !this.knows(word)).length / words.length;
  }

  write(writer: ByteWriter): void {
    this.#vectorizer.write(writer);
    this.#weights.write(writer);
    writer.float32s(this.#bias);
  }

  static read(reader: ByteReader): IntentScorer {
    const vectorizer = Vectorizer.read(reader);
    const weights = WeightTable.read(reader);
    return new IntentScorer(vectorizer, weights, reader.float32s());
  }
}
