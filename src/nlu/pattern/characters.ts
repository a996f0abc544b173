/** Which characters of a folded text a part of a pattern takes; characters are texts of one code point. */

import { fold } from "../text/fold.ts";

export interface CharacterTest {
  takes(character: string): boolean;
  /** The folded text it stands for, when that is longer than one character: `ß` is `ss`. */
  text?: string;
}

/** Characters of a range up to which each of them is folded. */
const foldedRange = 2_000;

const digits = /\p{Nd}/u;
const blanks = /\s/u;
const word = /[\p{L}\p{M}\p{N}_]/u;

/** Whether a character belongs to a word. */
export function isWord(character: string): boolean {
  return word.test(character);
}

/** A character, whatever its case and its accents. */
export function exactly(character: string): CharacterTest {
  const folded = fold(character);
  // An accent alone is nothing in a folded text.
  if (Array.from(folded).length !== 1) return { takes: () => false, text: folded };
  return { takes: (other) => other === folded };
}

export function range(from: string, to: string): CharacterTest {
  const [first, last] = [codeOf(from), codeOf(to)];
  const folded = new Set<string>();
  if (last - first <= foldedRange) {
    for (let code = first; code <= last; code++) folded.add(fold(String.fromCodePoint(code)));
  }
  const has = (character: string) => codeOf(character) >= first && codeOf(character) <= last;
  return {
    takes: (character) => folded.has(character) || has(character) || has(character.toUpperCase()),
  };
}

/** `\d`, `\w`, `\s` and their opposites; `null` for other letters. */
export function namedClass(letter: string): CharacterTest | null {
  const expression = { d: digits, w: word, s: blanks }[letter.toLowerCase()];
  if (!expression || !/[dwsDWS]/.test(letter)) return null;
  const test = { takes: (character: string) => expression.test(character) };
  return letter === letter.toLowerCase() ? test : not(test);
}

/** A class of Unicode, such as `L` or `Script=Greek`; `null` when there is none of this name. */
export function property(name: string): CharacterTest | null {
  if (!/^[A-Za-z_]+(=[A-Za-z_]+)?$/.test(name)) return null;
  // The text is folded: what is in upper case here was so there, perhaps.
  const expression = /^(Lu|Lt|Uppercase_Letter|Uppercase)$/.test(name) ? "L" : name;
  try {
    const test = new RegExp(`\\p{${expression}}`, "u");
    return { takes: (character) => test.test(character) };
  } catch {
    return null;
  }
}

export function anyOf(tests: readonly CharacterTest[]): CharacterTest {
  return { takes: (character) => tests.some((test) => test.takes(character)) };
}

export function not(test: CharacterTest): CharacterTest {
  return { takes: (character) => !test.takes(character) };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? -1;
}
