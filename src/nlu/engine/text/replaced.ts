import { linkingWords } from "./determiners.ts";
import type { Token } from "./tokens.ts";

/** Words between a value and what says that another one takes its place, at most. */
const mostBetween = 3;

const pairs: ReadonlyMap<string, string> = new Map([
  ["que", "plutot"],
  ["than", "rather"],
]);

/** The word before a token that says that another value takes its place: `au lieu de quatre`, `rather than four`. */
export function wordOfReplaced(tokens: readonly Token[], first: number): string | undefined {
  let at = first - 1;
  const word = (offset: number) => tokens[at - offset]?.folded ?? "";
  for (let most = mostBetween; most > 0 && linkingWords.has(word(0)); most--) at--;
  const last = word(0);
  if (last === "lieu" || last === "instead") return last;
  const before = pairs.get(last);
  return before === word(1) ? before : undefined;
}

/** Whether the words before a token say so. */
export function isReplaced(tokens: readonly Token[], first: number): boolean {
  return wordOfReplaced(tokens, first) !== undefined;
}
