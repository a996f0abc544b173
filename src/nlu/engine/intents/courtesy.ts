/** Words of courtesy around what a sentence is about: `bonjour, combien coûte une chambre, merci`. */

import type { Token } from "../text/tokens.ts";

/** Maximum tokens of a greeting, and of thanks with the words behind them: `merci d'avance`. */
const longest = 4;

/** The tokens between a greeting and thanks; `undefined` without either, or if there is nothing else. */
export function withoutCourtesy(tokens: readonly Token[]): readonly Token[] | undefined {
  let first = 0;
  for (let at = 0; at < Math.min(longest, tokens.length); at++) {
    if (isOf("hello", tokens[at])) first = at + 1;
  }
  let end = tokens.length;
  for (let at = end - 1; at >= Math.max(first + 1, tokens.length - longest); at--) {
    if (isOf("thanks", tokens[at])) end = at;
  }
  return end - first < tokens.length && first < end ? tokens.slice(first, end) : undefined;
}

function isOf(family: string, token: Token | undefined): boolean {
  return token?.families?.includes(family) === true;
}
