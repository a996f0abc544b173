import { isBuiltInType } from "../../definitions.ts";
import type { ByteReader, ByteWriter } from "../bytes.ts";
import { FeatureIndex } from "../feature-index.ts";
import { hashText } from "../hash.ts";
import { isArticle } from "../text/articles.ts";
import { determiners } from "../text/determiners.ts";
import type { Token } from "../text/tokens.ts";
import type { Tuning } from "../tuning.ts";
import { WeightTable } from "../weight-table.ts";
import { Lattice, transitionPotentials } from "./crf.ts";
import { trainCrf } from "./crf-training.ts";
import {
  beginTag,
  insideTag,
  outside,
  type SpanLabel,
  spansOf,
  type TokenSpan,
  tagCount,
} from "./tags.ts";
import {
  type GazetteerMarks,
  type TokenFeatures,
  tokenFeatures,
  wordBefore,
  wordBehind,
} from "./token-features.ts";
import type { ValueMarks } from "./value-marks.ts";
import { viterbi } from "./viterbi.ts";
import { WordsBefore } from "./words-before.ts";

/** Input for the analysis of a text. */
export interface AnalyzedText {
  text: string;
  tokens: readonly Token[];
  marks: GazetteerMarks;
  /** Only if built-in types were learned. */
  values?: ValueMarks | undefined;
}

/** A training text. */
export interface TaggedText extends AnalyzedText {
  /** Tag of each token, numbered as in `tags.ts` after the position of the label in `labels`. */
  tags: Uint16Array;
}

/** A span with the probability that exactly these tokens have this label. */
export interface ProbableSpan extends TokenSpan {
  probability: number;
}

/** Built-in types of which training marked each value that begins with an indefinite article, and each other value. */
export type AlwaysMarked = Readonly<Record<"withArticle" | "others", ReadonlySet<string>>>;

/** Finds labeled spans in a text with a conditional random field. */
export class Tagger {
  readonly labels: readonly SpanLabel[];
  /** The types of the labels. */
  readonly types: ReadonlySet<string>;
  /** Whether built-in types are among the labels, so that the built-in values of a text are needed. */
  readonly knowsValues: boolean;
  /** Built-in types of which training marked each value, with or without an article: `a night`, `two nights`. */
  readonly always: AlwaysMarked;
  readonly #tags: number;
  readonly #index: FeatureIndex;
  readonly #weights: WeightTable;
  readonly #transition: Float32Array;
  readonly #potentials: Float64Array;
  readonly #wordsBefore: WordsBefore;
  /** By type, whether training had a determiner before a value of it. */
  readonly #nouns = new Map<string, boolean>();

  private constructor(
    labels: readonly SpanLabel[],
    index: FeatureIndex,
    weights: WeightTable,
    transition: Float32Array,
    always: AlwaysMarked,
    wordsBefore: WordsBefore,
  ) {
    this.labels = labels;
    this.#wordsBefore = wordsBefore;
    this.types = new Set(labels.map(({ type }) => type));
    this.always = always;
    this.knowsValues = labels.some(({ type }) => isBuiltInType(type));
    this.#tags = tagCount(labels.length);
    this.#index = index;
    this.#weights = weights;
    this.#transition = transition;
    this.#potentials = transitionPotentials(transition, this.#tags);
  }

  /** `onProgress` gets the share of the work done, 0 to 1. */
  static train(
    labels: readonly SpanLabel[],
    texts: readonly TaggedText[],
    tuning: Tuning = {},
    onProgress: (share: number) => void = () => {},
  ): Tagger {
    const tags = tagCount(labels.length);
    const { index, state, transition } = trainCrf(
      texts.map(({ text, tokens, marks, values, tags: right }) => ({
        features: tokenFeatures(text, tokens, marks, values),
        tags: right,
      })),
      tags,
      tuning,
      onProgress,
    );
    const weightOf = (row: number, tag: number) => state[row * tags + tag] as number;
    const table = WeightTable.round(index.size, tags, weightOf);
    const always = typesMarkedAlways(labels, texts);
    return new Tagger(labels, index, table, transition, always, WordsBefore.of(labels, texts));
  }

  /** The spans of the best sequence of tags, by position; calls `weigh` with the lattice if given. */
  find(analyzed: AnalyzedText, weigh?: (lattice: Lattice) => void): ProbableSpan[] {
    const { text, tokens, marks, values } = analyzed;
    const unary = this.#unaryScores(tokenFeatures(text, tokens, marks, values));
    const spans = spansOf(viterbi(unary, this.#transition, this.#tags));
    if (spans.length === 0 && !weigh) return [];
    const lattice = new Lattice(unary, this.#potentials, this.#tags);
    weigh?.(lattice);
    return spans.map((span) => ({
      ...span,
      probability: lattice.spanProbability(
        span.first,
        span.last,
        beginTag(span.label),
        insideTag(span.label),
      ),
    }));
  }

  /** Whether training had a value of this type before this word. */
  knowsBehind(type: string, word: string): boolean {
    return this.#index.find(wordBehind(type, word)) >= 0;
  }

  /** Whether training had a determiner before a value of this type: `a double room`. */
  knowsAsNoun(type: string): boolean {
    const known = this.#nouns.get(type);
    if (known !== undefined) return known;
    const isNoun = Array.from(determiners).some(
      (word) => this.#index.find(wordBefore(type, word)) >= 0,
    );
    this.#nouns.set(type, isNoun);
    return isNoun;
  }

  /** The role of a type that training had behind a word, if it is a single one. */
  roleBehind(type: string, word: string): string | undefined {
    return this.labels[this.#wordsBefore.labelOf(type, word) ?? -1]?.role;
  }

  #unaryScores({ start, hash }: TokenFeatures): Float64Array {
    const tokens = start.length - 1;
    const unary = new Float64Array(tokens * this.#tags);
    for (let token = 0; token < tokens; token++) {
      const from = token * this.#tags;
      for (let k = start[token] as number; k < (start[token + 1] as number); k++) {
        const row = this.#index.find(hash[k] as number);
        if (row >= 0) this.#weights.add(row, 1, unary, from);
      }
      this.#weights.finish(unary, from);
    }
    return unary;
  }

  write(writer: ByteWriter): void {
    writer.texts(this.labels.flatMap(({ type, role }) => [type, role]));
    writer.uint32s(this.#index.keys());
    this.#weights.write(writer);
    writer.float32s(this.#transition);
    writer.texts([...this.always.withArticle]);
    writer.texts([...this.always.others]);
    this.#wordsBefore.write(writer);
  }

  static read(reader: ByteReader): Tagger {
    const names = reader.texts();
    const labels: SpanLabel[] = [];
    for (let at = 0; at < names.length; at += 2) {
      labels.push({ type: names[at] as string, role: names[at + 1] as string });
    }
    const index = FeatureIndex.of(reader.uint32s());
    const weights = WeightTable.read(reader);
    const transition = reader.float32s();
    const always = { withArticle: new Set(reader.texts()), others: new Set(reader.texts()) };
    const wordsBefore = WordsBefore.read(reader);
    return new Tagger(labels, index, weights, transition, always, wordsBefore);
  }
}

/** The built-in types of which no value is unmarked, apart from words that are often not a value. */
function typesMarkedAlways(
  labels: readonly SpanLabel[],
  texts: readonly TaggedText[],
): AlwaysMarked {
  const unmarked = { withArticle: new Set<number>(), others: new Set<number>() };
  for (const { tokens, values, tags } of texts) {
    for (const { first, last, type, weak } of values?.values ?? []) {
      const isUnmarked = tags.subarray(first, last + 1).every((tag) => tag === outside);
      if (!isUnmarked || weak) continue;
      const kind = isArticle(tokens[first]?.folded ?? "") ? "withArticle" : "others";
      unmarked[kind].add(type);
    }
  }
  const types = labels.map(({ type }) => type).filter(isBuiltInType);
  const rest = (kind: keyof AlwaysMarked) =>
    new Set(types.filter((type) => !unmarked[kind].has(hashText(0, type))));
  return { withArticle: rest("withArticle"), others: rest("others") };
}
