import { fold } from "./fold.ts";

/** Without line breaks and tabs, trimmed (R087). */
export function trimText(text: string): string {
  return text.replace(/[\r\n\t]/g, "").trim();
}

/**
 * Folded, without punctuation, spaces collapsed: the form in which an application with `normalizeText` compares
 * sentences.
 */
export function normalizeText(text: string): string {
  return fold(text)
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
