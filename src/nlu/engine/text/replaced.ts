import { linkingWords } from "./determiners.ts";
import type { Token } from "./tokens.ts";

/** Words between a value and what says that another one takes its place, at most. */
const mostBetween = 3;

/** Whether the words before a token say that another value takes its place: `au lieu de quatre`, `rather than four`. */
export function isReplaced(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  const word = (offset: number) => tokens[at - offset]?.folded ?? "";
  for (let most = mostBetween; most > 0 && linkingWords.has(word(0)); most--) at--;
  if (word(0) === "que") return word(1) === "plutot";
  if (word(0) === "than") return word(1) === "rather";
  return word(0) === "lieu" || word(0) === "instead";
}
