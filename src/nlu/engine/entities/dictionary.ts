import type { ByteReader, ByteWriter } from "../bytes.ts";
import type { DictionaryMatch, TrainingEntityType } from "../engine.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import { EditDistance } from "./edit-distance.ts";

/** Longest text that is compared letter by letter with the labels, in UTF-16 units. */
const LONGEST_COMPARED = 200;

/** The values of one dictionary entity type, found by their labels; case, accents and spacing do not count. */
export class Dictionary {
  readonly type: string;
  readonly onlyValues: boolean;
  readonly textSearch: boolean;
  private readonly minDistance: number;
  /** Folded label → value. */
  private readonly labels: ReadonlyMap<string, string>;
  /** First token of a label → most tokens of a label that begins so. */
  private readonly longest = new Map<string, number>();

  private constructor(
    settings: Omit<TrainingEntityType, "dictionary">,
    labels: ReadonlyMap<string, string>,
  ) {
    this.type = settings.name;
    this.onlyValues = settings.onlyValues;
    this.textSearch = settings.textSearch;
    this.minDistance = settings.minDistance;
    this.labels = labels;
    for (const label of labels.keys()) {
      const words = label.split(" ");
      const first = words[0] as string;
      this.longest.set(first, Math.max(words.length, this.longest.get(first) ?? 0));
    }
  }

  /** A label that stands for several values keeps the first, by the order of the values' names. */
  static of(type: TrainingEntityType): Dictionary {
    const labels = new Map<string, string>();
    const values = [...type.dictionary].sort((a, b) => (a.value < b.value ? -1 : 1));
    for (const { value, labels: own } of values) {
      for (const label of own) {
        const folded = phrase(tokenise(label));
        if (folded !== "" && !labels.has(folded)) labels.set(folded, value);
      }
    }
    const sorted = [...labels].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return new Dictionary({ ...type, minDistance: Math.fround(type.minDistance) }, new Map(sorted));
  }

  /** The value a text stands for: by an exact label, else by the most similar one if near matches are accepted. */
  resolve(text: string): DictionaryMatch | undefined {
    const folded = phrase(tokenise(text.slice(0, LONGEST_COMPARED)));
    const exact = this.labels.get(folded);
    if (exact !== undefined) return { value: exact, similarity: 1 };
    if (this.onlyValues || folded === "" || text.length > LONGEST_COMPARED) return undefined;
    return this.nearest(folded);
  }

  /** Similarity is 1 - edits / length of the longer text; of equal ones the first label wins. */
  private nearest(folded: string): DictionaryMatch | undefined {
    const distance = new EditDistance(folded);
    let best: DictionaryMatch | undefined;
    for (const [label, value] of this.labels) {
      const longer = Math.max(label.length, folded.length);
      const shorter = Math.min(label.length, folded.length);
      const least = best?.similarity ?? this.minDistance;
      if (shorter / longer < least) continue;
      const similarity = 1 - distance.to(label) / longer;
      if (similarity > 0 && similarity >= least && similarity !== best?.similarity) {
        best = { value, similarity };
      }
    }
    return best;
  }

  /** Exact labels anywhere in a text, the longest at each place, without overlap. */
  search(tokens: readonly Token[]): { first: number; last: number; value: string }[] {
    const found: { first: number; last: number; value: string }[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const longest = this.longest.get((tokens[first] as Token).folded) ?? 0;
      for (let size = Math.min(longest, tokens.length - first); size > 0; size--) {
        const value = this.labels.get(phrase(tokens.slice(first, first + size)));
        if (value === undefined) continue;
        found.push({ first, last: first + size - 1, value });
        first += size - 1;
        break;
      }
    }
    return found;
  }

  /** The labels as tokens, for the gazetteer. */
  phrases(): Token[][] {
    return Array.from(this.labels.keys(), (label) => tokenise(label));
  }

  write(writer: ByteWriter): void {
    writer.text(this.type);
    writer.flag(this.onlyValues);
    writer.flag(this.textSearch);
    writer.float32(this.minDistance);
    writer.texts([...this.labels].flat());
  }

  static read(reader: ByteReader): Dictionary {
    const name = reader.text();
    const [onlyValues, textSearch] = [reader.flag(), reader.flag()];
    const minDistance = reader.float32();
    const pairs = reader.texts();
    const labels = new Map<string, string>();
    for (let at = 0; at < pairs.length; at += 2) {
      labels.set(pairs[at] as string, pairs[at + 1] as string);
    }
    return new Dictionary({ name, onlyValues, textSearch, minDistance }, labels);
  }
}

function phrase(tokens: readonly Token[]): string {
  return tokens.map((token) => token.folded).join(" ");
}
