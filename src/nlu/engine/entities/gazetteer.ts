import type { ByteReader, ByteWriter } from "../bytes.ts";
import { hashText, mix } from "../hash.ts";
import { isJoint, type Token } from "../text/tokens.ts";
import type { TokenSpan } from "./tags.ts";
import type { GazetteerMarks } from "./token-features.ts";

/** Occurrences of a phrase as an entity of one type. */
interface Entry {
  type: number;
  /** The only sentence that contains it, or SEVERAL; a label of a dictionary counts as several. */
  sentence: number;
}

const several = -1;

/** Position of a token inside a known phrase. */
const places = 4;
const placeOf = (at: number, first: number, last: number) =>
  first === last ? 0 : at === first ? 1 : at === last ? 3 : 2;

/**
 * The phrases that were entities in training, and the labels of dictionaries, by entity type (numbers). Shared by all
 * intents of an application.
 */
export class Gazetteer {
  /** Hash of the folded tokens → the types of the phrase. */
  readonly #phrases = new Map<number, Entry[]>();
  #longest = 0;

  /** Adds a phrase of a sentence (its number), or without number a label of a dictionary. */
  add(tokens: readonly Token[], type: number, sentence = several): void {
    if (tokens.length === 0) return;
    const key = phraseHash(tokens);
    const entries = this.#phrases.get(key) ?? [];
    this.#phrases.set(key, entries);
    this.#longest = Math.max(this.#longest, tokens.length);
    const known = entries.find((entry) => entry.type === type);
    if (!known) entries.push({ type, sentence });
    else if (known.sentence !== sentence) known.sentence = several;
  }

  /**
   * Marks of the tokens, from the longest phrase of each type that covers them. For a training sentence, its number is
   * given: phrases that occur only in it are hidden, because those of a new text would be unknown too.
   */
  marks(tokens: readonly Token[], sentence?: number): GazetteerMarks {
    const marks: number[][] = tokens.map(() => []);
    const found = this.#find(tokens, sentence);
    found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
    for (const { label: type, first, last } of found) {
      const covered = marks.slice(first, last + 1).flat();
      if (covered.some((mark) => Math.floor(mark / places) === type)) continue;
      for (let at = first; at <= last; at++) {
        marks[at]?.push(type * places + placeOf(at, first, last));
      }
    }
    return marks;
  }

  /** All known phrases in a text; the label of a span is its entity type. */
  #find(tokens: readonly Token[], sentence: number | undefined): TokenSpan[] {
    const found: TokenSpan[] = [];
    const places = placesOfWords(tokens);
    const words = places.map((at) => hashText(0, (tokens[at] as Token).folded));
    for (let first = 0; first < words.length; first++) {
      let hash = 0;
      const end = Math.min(words.length, first + this.#longest);
      for (let last = first; last < end; last++) {
        hash = mix(hash, words[last] as number);
        for (const entry of this.#phrases.get(hash) ?? []) {
          if (sentence !== undefined && entry.sentence === sentence) continue;
          const [from, to] = [places[first] as number, places[last] as number];
          found.push({ label: entry.type, first: from, last: to });
        }
      }
    }
    return found;
  }

  write(writer: ByteWriter): void {
    const pairs = [...this.#phrases].flatMap(([key, entries]) =>
      entries.map((entry) => [key >>> 0, entry.type] as const),
    );
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    writer.uint32(this.#longest);
    writer.uint32s(Uint32Array.from(pairs.flat()));
  }

  static read(reader: ByteReader): Gazetteer {
    const gazetteer = new Gazetteer();
    gazetteer.#longest = reader.uint32();
    const pairs = reader.uint32s();
    for (let at = 0; at < pairs.length; at += 2) {
      const key = (pairs[at] as number) | 0;
      const entry = { type: pairs[at + 1] as number, sentence: several };
      gazetteer.#phrases.set(key, [...(gazetteer.#phrases.get(key) ?? []), entry]);
    }
    return gazetteer;
  }
}

function phraseHash(tokens: readonly Token[]): number {
  return placesOfWords(tokens).reduce(
    (hash, at) => mix(hash, hashText(0, (tokens[at] as Token).folded)),
    0,
  );
}

/** Indices of all tokens but hyphens, which join words that are also written apart. */
function placesOfWords(tokens: readonly Token[]): number[] {
  const places = [...tokens.keys()];
  const words = places.filter((at) => !isJoint(tokens[at] as Token));
  return words.length > 0 ? words : places;
}
