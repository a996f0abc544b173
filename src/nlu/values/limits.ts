/**
 * How much of a text is read for values: the work of one call is bounded, whatever comes in. Reading is linear in the
 * length, at some microseconds per character for all dimensions.
 */

/** Characters of a sentence; values behind them are not found. */
export const longestText = 10_000;

/** Characters of a span that is said to be one value. */
export const longestSpan = 1_000;

/** The start of a text that is read: whole words, since a part of a number would be a wrong value. */
export function readablePart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text.charAt(end))) end--;
  return text.slice(0, end);
}
