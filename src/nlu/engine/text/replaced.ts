import type { Token } from "./tokens.ts";

const determiners: ReadonlySet<string> = new Set("of the de du d ' la le l les des".split(" "));

/** Determiners between a value and what says that another one takes its place, at most. */
const mostBetween = 3;

/** Whether the words before a token say that another value takes its place: `au lieu de quatre`, `rather than four`. */
export function isReplaced(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  const word = (offset: number) => tokens[at - offset]?.folded ?? "";
  for (let most = mostBetween; most > 0 && determiners.has(word(0)); most--) at--;
  if (word(0) === "que") return word(1) === "plutot";
  if (word(0) === "than") return word(1) === "rather";
  return word(0) === "lieu" || word(0) === "instead";
}
