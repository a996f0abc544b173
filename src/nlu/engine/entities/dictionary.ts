import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { DictionaryMatch, TrainingEntityType } from "../engine.ts";
import { isJoint, type Token, tokenize } from "../text/tokens.ts";
import { articleIn } from "./contractions.ts";
import { Labels } from "./labels.ts";

/** The values of one dictionary entity type, in the form of a model. */
export class DictionaryModel {
  readonly type: string;
  readonly onlyValues: boolean;
  readonly textSearch: boolean;
  readonly #minDistance: number;
  readonly #labels: Labels;
  /** First token of a label → maximum number of tokens of labels that begin with it. */
  readonly #longest = new Map<string, number>();

  private constructor(settings: Omit<TrainingEntityType, "dictionary">, labels: Labels) {
    this.type = settings.name;
    this.onlyValues = settings.onlyValues;
    this.textSearch = settings.textSearch;
    this.#minDistance = settings.minDistance;
    this.#labels = labels;
    for (const [label] of labels) {
      const words = label.split(" ");
      const first = words[0] as string;
      this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    }
  }

  /** A label of several values keeps the first, by the order of the values' names. */
  static of(type: TrainingEntityType): DictionaryModel {
    const values = [...type.dictionary].sort((a, b) => (a.value < b.value ? -1 : 1));
    const sorted = [...new Labels(values)].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return new DictionaryModel(type, labelsOf(sorted));
  }

  /** The value of a text: by an exact label, else by the most similar one if near matches are accepted. */
  resolve(text: string): DictionaryMatch | undefined {
    const { onlyValues } = this;
    return this.#labels.best(text, { onlyValues, minDistance: this.#minDistance });
  }

  /** Exact labels anywhere in a text: the longest at each position, without overlap. */
  search(tokens: readonly Token[]): { first: number; last: number; value: string }[] {
    const found: { first: number; last: number; value: string }[] = [];
    const places: number[] = [];
    const words: string[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (isJoint(token)) continue;
      places.push(at);
      words.push(token.folded);
    }
    for (let first = 0; first < words.length; first++) {
      const label = this.#labelAt(words, first);
      if (label === undefined) continue;
      const last = places[label.end - 1] as number;
      found.push({ first: places[label.start] as number, last, value: label.value });
      first = label.end - 1;
    }
    return found;
  }

  /** The longest label that begins at a word, or with the article that it contains. */
  #labelAt(
    words: readonly string[],
    at: number,
  ): { start: number; end: number; value: string } | undefined {
    const word = words[at] as string;
    const whole = this.#labelFrom(word, words, at, 1);
    if (whole) return { start: at, ...whole };
    const article = articleIn(word);
    const bare = article === undefined ? undefined : this.#labelFrom(article, words, at, 2);
    return bare && { start: at + 1, ...bare };
  }

  /** The longest label that begins with this word in place of the one of the text. */
  #labelFrom(
    begin: string,
    words: readonly string[],
    at: number,
    fewest: number,
  ): { end: number; value: string } | undefined {
    const longest = Math.min(this.#longest.get(begin) ?? 0, words.length - at);
    for (let size = longest; size >= fewest; size--) {
      const label = [begin, ...words.slice(at + 1, at + size)].join(" ");
      const value = this.#labels.get(label);
      if (value !== undefined) return { end: at + size, value };
    }
    return undefined;
  }

  /** The labels as tokens, for the gazetteer. */
  phrases(): Token[][] {
    return Array.from(this.#labels, ([label]) => tokenize(label));
  }

  write(writer: ByteWriter): void {
    writer.text(this.type);
    writer.flag(this.onlyValues);
    writer.flag(this.textSearch);
    writer.float32(this.#minDistance);
    writer.texts([...this.#labels].flat());
  }

  static read(reader: ByteReader): DictionaryModel {
    const name = reader.text();
    const [onlyValues, textSearch] = [reader.flag(), reader.flag()];
    const minDistance = reader.float32();
    const pairs = reader.texts();
    const labels: [string, string][] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      labels.push([pairs[at] as string, pairs[at + 1] as string]);
    }
    return new DictionaryModel({ name, onlyValues, textSearch, minDistance }, labelsOf(labels));
  }
}

function labelsOf(pairs: readonly (readonly [string, string])[]): Labels {
  return new Labels(pairs.map(([label, value]) => ({ value, labels: [label] })));
}
