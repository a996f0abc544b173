import { finish, hashText, mix } from "../hash.ts";
import type { Token } from "../text/tokens.ts";
import type { MarkedValue, ValueMarks } from "./value-marks.ts";

/** Features of tokens: token `t` has the hashes `start[t]` to `start[t + 1]` - 1. */
export interface TokenFeatures {
  start: readonly number[];
  hash: Uint32Array;
}

/** Gazetteer marks of each token: numbers for "entity type, position inside the phrase". */
export type GazetteerMarks = readonly (readonly number[])[];

/** Seeds of the feature templates. */
const T = {
  word: 1,
  pairBefore: 7,
  pairAfter: 8,
  around: 9,
  prefix: 10,
  suffix: 11,
  shape: 12,
  shapes: 15,
  gazetteer: 16,
  gazetteerWord: 20,
  constant: 30,
  value: 31,
  valueBefore: 32,
  valuePairBefore: 33,
  valueAfter: 34,
  valueStemAfter: 35,
  valueFirst: 36,
  valueBehindValue: 37,
  valueNear: 38,
  valueRank: 39,
  valueWithin: 40,
  valueWeak: 41,
  valueNearStem: 42,
  valueHead: 43,
} as const;

const before = 0x10001;
const afterMark = 0x10002;
const longestAffix = 4;
/** Letters of a word that `arriving` and `arrive`, `départ` and `departure` have in common; shorter words are left out. */
const stemLength = 4;

/** Position of a token inside a value: single, first, middle, last. */
const placeOf = (at: number, first: number, last: number) =>
  first === last ? 0 : at === first ? 1 : at === last ? 3 : 2;

/**
 * Features of each token for entity recognition, based on the usual set for named entities (Ratinov and Roth 2009): the
 * word and its neighbors up to two away, pairs, first and last 2 to 4 letters, shapes of the word and its neighbors,
 * gazetteer marks of the token and its neighbors. A token inside a built-in value gets the context of that value.
 */
export function tokenFeatures(
  text: string,
  tokens: readonly Token[],
  marks: GazetteerMarks,
  values?: ValueMarks,
): TokenFeatures {
  const count = tokens.length;
  const words = tokens.map((token) => hashText(0, token.folded));
  const shapes = tokens.map((token) => shapeOf(text, token));
  const word = (at: number) => (at < 0 ? before : at >= count ? afterMark : (words[at] as number));
  const shape = (at: number) =>
    at < 0 ? before : at >= count ? afterMark : (shapes[at] as number);
  const start = [0];
  let size = 0;
  const add = (template: number, value: number) => {
    if (size === hashes.length) hashes = widened(hashes);
    hashes[size++] = finish(mix(template, value));
  };
  const valueAt = (at: number) => values?.values[values.at[at] ?? -1];
  /** The context of a value, for each of its tokens. */
  const addValue = (value: MarkedValue, at: number) => {
    const { first, last, kind, weak, within, rank, total, spelled, reach } = value;
    const after = tokens[last + 1]?.folded ?? "";
    add(T.value, mix(kind, placeOf(at, first, last)));
    add(T.valueBefore, mix(kind, word(first - 1)));
    add(T.valuePairBefore, mix(mix(kind, word(first - 1)), word(first - 2)));
    add(T.valueAfter, mix(kind, word(last + 1)));
    add(T.valueStemAfter, mix(kind, hashText(0, after, 0, Math.min(longestAffix, after.length))));
    add(T.valueRank, mix(kind, 8 * Math.min(rank, 2) + Math.min(total, 3)));
    if (weak) {
      add(T.valueWeak, kind);
      add(T.valueWeak, mix(kind, word(last + 1)));
    }
    if (within !== 0) add(T.valueWithin, mix(kind, within));
    add(T.valueBehindValue, mix(kind, valueAt(first - 1)?.kind ?? 0));
    if (spelled !== "no") add(T.valueFirst, mix(mix(kind, word(first)), at === first ? 1 : 0));
    let headed = false;
    for (let near = first - 1; near >= Math.max(0, first - reach) && !valueAt(near); near--) {
      add(T.valueNear, mix(kind, word(near)));
      const { folded } = tokens[near] as Token;
      if (folded.length < stemLength) continue;
      const stem = hashText(0, folded, 0, stemLength);
      add(T.valueNearStem, mix(kind, stem));
      // The nearest longer word says most: `change my departure to`.
      if (!headed) add(T.valueHead, mix(kind, stem));
      headed = true;
    }
  };
  for (let at = 0; at < count; at++) {
    const { folded } = tokens[at] as Token;
    const here = word(at);
    const value = valueAt(at);
    // Inside a value, neither its words nor their shapes are features: they do not indicate its role.
    const hidden = value !== undefined && value.spelled !== "all" ? value : undefined;
    const seen = (other: number) => !hidden || other < hidden.first || other > hidden.last;
    add(T.constant, 0);
    for (let offset = -2; offset <= 2; offset++) {
      if (seen(at + offset)) add(T.word + 2 + offset, word(at + offset));
    }
    if (seen(at - 1) && seen(at + 1)) add(T.around, mix(word(at - 1), word(at + 1)));
    if (!hidden) {
      add(T.pairBefore, mix(word(at - 1), here));
      add(T.pairAfter, mix(here, word(at + 1)));
      for (let size = 2; size <= longestAffix && size < folded.length; size++) {
        add(T.prefix, hashText(size, folded, 0, size));
        add(T.suffix, hashText(size, folded, folded.length - size));
      }
      for (let offset = -1; offset <= 1; offset++) add(T.shape + 1 + offset, shape(at + offset));
      add(T.shapes, mix(mix(shape(at - 1), shape(at)), shape(at + 1)));
    }
    for (let offset = -1; offset <= 1; offset++) {
      for (const mark of marks[at + offset] ?? []) {
        add(T.gazetteer + 1 + offset, mark);
        if (offset === 0) add(T.gazetteerWord, mix(mark, word(at - 1)));
      }
    }
    if (value) addValue(value, at);
    start[at + 1] = size;
  }
  return { start, hash: hashes.slice(0, size) };
}

/** The features of the text in work; it grows to those of the longest text. */
let hashes = new Uint32Array(4096);

function widened(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(list.length * 2);
  wider.set(list);
  return wider;
}

/** The hash of the feature that a word is behind a value of a type. */
export function wordBehind(type: string, word: string): number {
  return wordBeside(T.valueAfter, type, word);
}

/** The hash of the feature that a word is before a value of a type. */
export function wordBefore(type: string, word: string): number {
  return wordBeside(T.valueBefore, type, word);
}

function wordBeside(template: number, type: string, word: string): number {
  const kind = mix(hashText(0, type), 0);
  return finish(mix(template, mix(kind, hashText(0, word))));
}

/** Capital, small, digit and other letters as classes, runs shortened to two, as one number. */
function shapeOf(text: string, token: Token): number {
  let shape = token.kind === "symbol" ? 1 : 2;
  let previous = 0;
  let run = 0;
  for (let at = token.start; at < token.end; at++) {
    const current = classOf(text.charCodeAt(at));
    run = current === previous ? run + 1 : 0;
    if (run < 2) shape = mix(shape, current);
    previous = current;
  }
  return shape;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return 4;
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  if (small === letter.toUpperCase()) return 5;
  return small === letter ? 1 : 2;
}
