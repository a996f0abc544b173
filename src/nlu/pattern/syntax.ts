/** Reads regular expressions as people write them in the search of Studio, into a tree. */

import {
  anyOf,
  type CharacterTest,
  exactly,
  namedClass,
  not,
  property,
  range,
} from "./characters.ts";

/** What an expression consists of. */
export type Node =
  | { kind: "character"; test: CharacterTest }
  | { kind: "sequence"; parts: Node[] }
  | { kind: "choice"; options: Node[] }
  | { kind: "repeat"; part: Node; least: number; most: number }
  | { kind: "assertion"; assertion: Assertion };

/** What must hold between two characters. */
export type Assertion = "start" | "end" | "boundary" | "noBoundary";

/** An expression that cannot be read: what is wrong, and where. */
export class PatternError extends Error {
  /** Index of the character. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Nesting beyond which nobody writes by hand. */
const deepest = 50;

const controls: ReadonlyMap<string, string> = new Map([
  ["t", "\t"],
  ["n", "\n"],
  ["r", "\r"],
  ["f", "\f"],
]);

const assertions: ReadonlyMap<string, Assertion> = new Map([
  ["b", "boundary"],
  ["B", "noBoundary"],
  ["A", "start"],
  ["z", "end"],
  ["Z", "end"],
]);

/** @throws PatternError */
export function readPattern(source: string): Node {
  return new Reader(source).read();
}

class Reader {
  readonly #source: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = Array.from(source);
  }

  read(): Node {
    const node = this.#choice();
    if (this.#peek() === ")") throw this.#wrong('A ")" closes nothing');
    return node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    return options.length === 1 && options[0] ? options[0] : { kind: "choice", options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    for (let next = this.#peek(); next !== undefined && next !== "|" && next !== ")"; ) {
      parts.push(this.#repeated(this.#atom()));
      next = this.#peek();
    }
    return { kind: "sequence", parts };
  }

  #atom(): Node {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return { kind: "character", test: this.#class() };
      case ".":
        return { kind: "character", test: not(exactly("\n")) };
      case "^":
        return { kind: "assertion", assertion: "start" };
      case "$":
        return { kind: "assertion", assertion: "end" };
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        this.#at--;
        throw this.#wrong(`A "${character}" repeats nothing`);
      default:
        return { kind: "character", test: exactly(character) };
    }
  }

  #group(): Node {
    const opened = this.#at - 1;
    if (++this.#depth > deepest) throw this.#wrong("Groups stand too deep in each other");
    if (this.#take("?")) this.#groupKind();
    const node = this.#choice();
    if (!this.#take(")")) throw new PatternError('A "(" is not closed', opened);
    this.#depth--;
    return node;
  }

  /** What follows `(?`; groups that capture and those that do not are the same here. */
  #groupKind(): void {
    if (this.#take(":")) return;
    const rest = this.#source.slice(this.#at, this.#at + 60).join("");
    const name = /^P?<[A-Za-z]\w*>/.exec(rest)?.[0];
    const flags = /^i:?(?=\)|)/.exec(rest)?.[0];
    if (name) this.#at += name.length;
    // Case never counts.
    else if (flags) this.#at += flags.length;
    else throw this.#wrong("Looking ahead or behind, and other groups with (?, are not known here");
  }

  #repeated(part: Node): Node {
    let node = part;
    for (;;) {
      const times = this.#times();
      if (!times) return node;
      if (node.kind === "assertion") node = { kind: "sequence", parts: [node] };
      node = { kind: "repeat", part: node, ...times };
      // As few as possible or as many: it matches all the same.
      this.#take("?");
      if (this.#peek() === "+") throw this.#wrong("Possessive repetition is not known here");
    }
  }

  #times(): { least: number; most: number } | null {
    if (this.#take("*")) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#take("+")) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#take("?")) return { least: 0, most: 1 };
    const rest = this.#source.slice(this.#at, this.#at + 12).join("");
    const [whole, least = "", comma, most = ""] = /^\{(\d{1,4})(,(\d{1,4})?)?\}/.exec(rest) ?? [];
    if (whole === undefined) return null;
    const times = {
      least: Number(least),
      most:
        comma === undefined ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most),
    };
    if (times.most < times.least) throw this.#wrong("The numbers of a repetition are reversed");
    this.#at += whole.length;
    return times;
  }

  #escape(): Node {
    const at = this.#at;
    const character = this.#next('A "\\" stands at the end');
    const assertion = assertions.get(character);
    if (assertion) return { kind: "assertion", assertion };
    if (/[1-9k]/.test(character)) {
      throw new PatternError("References to groups are not known here", at);
    }
    return { kind: "character", test: this.#escapedCharacter(character, at) };
  }

  #escapedCharacter(character: string, at: number): CharacterTest {
    const known = namedClass(character);
    if (known) return known;
    if (character === "p" || character === "P") {
      const test = property(this.#braced(at));
      if (!test) throw new PatternError("There is no such class of characters", at);
      return character === "P" ? not(test) : test;
    }
    const code = this.#codePoint(character, at);
    if (code !== null) return exactly(code);
    const control = controls.get(character);
    if (control) return exactly(control);
    if (/[A-Za-z0-9]/.test(character)) {
      throw new PatternError(`"\\${character}" is not known here`, at);
    }
    return exactly(character);
  }

  /** `\x41`, `\x{1F600}`, `\u0041`; `null` for other escapes. */
  #codePoint(character: string, at: number): string | null {
    if (character !== "x" && character !== "u") return null;
    const length = character === "x" ? 2 : 4;
    const braced = character === "x" && this.#peek() === "{";
    const digits = braced
      ? this.#braced(at)
      : this.#source.slice(this.#at, this.#at + length).join("");
    if (!braced) this.#at += length;
    const code = /^[0-9A-Fa-f]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    if (!(code <= 0x10ffff) || (!braced && digits.length < length)) {
      throw new PatternError("A character is not told by its number", at);
    }
    return String.fromCodePoint(code);
  }

  /** The text of `{text}`, or the one character that follows. */
  #braced(at: number): string {
    if (!this.#take("{")) return this.#next("Something is missing at the end");
    const end = this.#source.indexOf("}", this.#at);
    if (end < 0) throw new PatternError('A "{" is not closed', at);
    const text = this.#source.slice(this.#at, end).join("");
    this.#at = end + 1;
    return text;
  }

  #class(): CharacterTest {
    const opened = this.#at - 1;
    const negated = this.#take("^");
    const tests: CharacterTest[] = [];
    for (let first = true; first || this.#peek() !== "]"; first = false) {
      if (this.#peek() === undefined) throw new PatternError('A "[" is not closed', opened);
      tests.push(this.#classItem());
    }
    this.#at++;
    const all = anyOf(tests);
    return negated ? not(all) : all;
  }

  #classItem(): CharacterTest {
    const at = this.#at;
    const from = this.#classCharacter();
    const isRange = this.#peek() === "-" && this.#source[this.#at + 1] !== "]";
    if (typeof from !== "string" || !isRange)
      return typeof from === "string" ? exactly(from) : from;
    this.#at++;
    const to = this.#classCharacter();
    if (typeof to !== "string") throw new PatternError("A range has no end", at);
    if ((to.codePointAt(0) ?? 0) < (from.codePointAt(0) ?? 0)) {
      throw new PatternError("A range is reversed", at);
    }
    return range(from, to);
  }

  /** A character, or a whole class of them. */
  #classCharacter(): string | CharacterTest {
    const at = this.#at;
    const character = this.#next('A "[" is not closed');
    if (character !== "\\") return character;
    const escaped = this.#next('A "\\" stands at the end');
    const code = this.#codePoint(escaped, at);
    const plain = code ?? controls.get(escaped) ?? (/[A-Za-z0-9]/.test(escaped) ? null : escaped);
    return plain ?? this.#escapedCharacter(escaped, at);
  }

  #peek(): string | undefined {
    return this.#source[this.#at];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #next(missing = "It ends too early"): string {
    const character = this.#peek();
    if (character === undefined) throw this.#wrong(missing);
    this.#at++;
    return character;
  }

  #wrong(message: string): PatternError {
    return new PatternError(message, this.#at);
  }
}
