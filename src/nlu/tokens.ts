import { foldText } from "./text.ts";

/** A word of a text: folded for comparing, with its place (UTF-16 offsets, end exclusive) in the text as it is. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** The words and numbers of a text, in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    word: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word with every digit as 0, so that a number learned in one sentence is recognised in another. */
export function maskDigits(word: string): string {
  return word.replace(/\p{N}/gu, "0");
}
