/** Texts as the understanding compares them. */

/** Without line breaks and tabs, ends trimmed (R087). */
export function trimText(text: string): string {
  return text.replace(/[\r\n\t]/g, "").trim();
}

/** In lower case and without accents; may differ in length from the text. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Folded, without punctuation, blanks joined: how an application with `normalizeText` compares sentences. */
export function normaliseText(text: string): string {
  return foldText(text)
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
