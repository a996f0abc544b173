import { foldPattern } from "./pattern.ts";
import { piece } from "./pattern-size.ts";

/** Literals that a text must contain to match a regular expression, as far as they are easy to determine. */
export interface Literals {
  /** A matching text contains at least one literal of each group; in lower case and without accents. */
  groups: string[][];
  /** Whether every text that contains a literal of the only group matches. */
  isPlain: boolean;
  /** Set if the whole expression is one literal of each list in turn, with anything in between. */
  sequence?: string[][];
}

/** Shorter literals occur in nearly every text. */
const shortest = 2;

/** Searching for more literals takes longer than reading the texts. */
const mostParts = 4;

/** Maximum strings that combined alternatives expand to. */
const mostStrings = 16;

/** A part of an expression: one of several strings, or something that only the expression itself can match. */
interface Item {
  strings?: string[];
  /** A matching text contains one of them; empty if nothing is known. */
  needs: string[];
}

const unknown: Item = { needs: [] };
const dot: Item = { needs: [] };
const anything: Item = { needs: [] };

const repetition = /^(?:[*+?]$|\{.)/;
const special = /^[.^$[\]{}\\]/;
const escapedMark = /^\\[!-/:-@[-`{-~]$/;

/** Characters that are not read one by one: quotations and character codes. */
const encoded = /\\[QExX0-9]/;

/** Reads the literal parts of an expression, so that a database can find what may match. */
export function literalsOf(source: string): Literals {
  const folded = foldPattern(source);
  const reader = new Reader(encoded.test(folded) ? [] : (folded.match(piece) ?? []));
  const items = reader.readAlternatives();
  if (reader.isUnread || encoded.test(folded)) return { groups: [], isPlain: false };
  const sequence = sequenceOf(items);
  const only = sequence?.length === 1 ? sequence[0] : undefined;
  if (only && only.length <= mostParts) return { groups: [only], isPlain: true };
  const groups = needsOf(items).sort((one, other) => one.length - other.length);
  return { groups, isPlain: false, ...(sequence ? { sequence } : {}) };
}

/** Whether a text contains a literal of each list in turn; the match that ends first leaves most for the others. */
export function holdsSequence(text: string, sequence: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const parts of sequence) {
    let end = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      if (at >= 0) end = Math.min(end, at + part.length);
    }
    if (end === Number.POSITIVE_INFINITY) return false;
    from = end;
  }
  return true;
}

class Reader {
  readonly #pieces: readonly string[];
  #at = 0;

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
  }

  get isUnread(): boolean {
    return this.#at < this.#pieces.length;
  }

  readAlternatives(): Item[] {
    const all = [this.#readSequence()];
    while (this.#pieces[this.#at] === "|") {
      this.#at++;
      all.push(this.#readSequence());
    }
    if (all.length === 1) return all.flat();
    const strings = all.map(stringsOf);
    if (strings.every((one) => one !== undefined)) return [itemOf(strings.flat())];
    // A text that matches an alternative contains what that alternative needs.
    const needs = all.map((items) => needsOf(items)[0] ?? []);
    return [{ needs: needs.every((one) => one.length > 0) ? needs.flat() : [] }];
  }

  #readSequence(): Item[] {
    const items: Item[] = [];
    for (; this.isUnread; this.#at++) {
      const read = this.#pieces[this.#at] as string;
      if (read === "|" || read === ")") break;
      if (repetition.test(read)) items.push(this.#repeat(read, items.pop() ?? unknown));
      else items.push(this.#readOne(read));
    }
    return joined(items);
  }

  #readOne(read: string): Item {
    if (escapedMark.test(read)) return itemOf([read.slice(1)]);
    if (read === ".") return dot;
    if (special.test(read)) return unknown;
    if (!read.startsWith("(")) return itemOf([read]);
    this.#at++;
    const items = this.readAlternatives();
    // Flags and names are read as part of the group's content.
    if (read !== "(" && read !== "(?:") return unknown;
    const strings = stringsOf(items);
    return strings ? itemOf(strings) : { needs: needsOf(items)[0] ?? [] };
  }

  #repeat(read: string, item: Item): Item {
    // A lazy repetition matches the same texts.
    if (this.#pieces[this.#at + 1] === "?") this.#at++;
    if (read === "+") return { needs: item.needs };
    if (read === "*" && item === dot) return anything;
    return read === "?" && item.strings ? itemOf([...item.strings, ""]) : unknown;
  }
}

function itemOf(strings: string[]): Item {
  if (strings.length > mostStrings) return unknown;
  return { strings, needs: strings.every(({ length }) => length >= shortest) ? strings : [] };
}

/** Combines adjacent strings, unless that expands to too many. */
function joined(items: readonly Item[]): Item[] {
  const all: Item[] = [];
  for (const item of items) {
    const last = all.at(-1)?.strings;
    const { strings } = item;
    if (last && strings && last.length * strings.length <= mostStrings) {
      all.splice(-1, 1, itemOf(last.flatMap((begin) => strings.map((end) => begin + end))));
    } else all.push(item);
  }
  return all;
}

/** The strings that items match, if they match nothing else. */
function stringsOf(items: readonly Item[]): string[] | undefined {
  if (items.length === 0) return [""];
  return items.length === 1 ? items[0]?.strings : undefined;
}

function needsOf(items: readonly Item[]): string[][] {
  return items.map(({ needs }) => needs).filter(({ length }) => length > 0 && length <= mostParts);
}

/** @returns `undefined` if the items are not separated literals only */
function sequenceOf(items: readonly Item[]): string[][] | undefined {
  const sequence: string[][] = [];
  for (const [index, item] of items.entries()) {
    if (item === anything) continue;
    if (!item.strings || items[index - 1]?.strings) return undefined;
    sequence.push(item.strings);
  }
  return sequence;
}
