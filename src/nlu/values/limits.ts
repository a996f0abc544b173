/**
 * Limits of the text that is read for values, so that the work of one call is bounded. Reading is linear in the length,
 * at some microseconds per character for all dimensions.
 */

/** Characters of a sentence; values after them are not found. */
export const longestText = 10_000;

/** Characters of a span that is evaluated as one value. */
export const longestSpan = 1_000;

/** The part of a text that is read: whole words, because a part of a number would be a wrong value. */
export function readablePart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text.charAt(end))) end--;
  return text.slice(0, end);
}
