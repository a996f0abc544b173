/**
 * Letters that Unicode does not decompose but that are equivalent for readers ("straße", "strasse"). Keys are in lower
 * case.
 */
const expansions: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["’", "'"],
]);

/** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs; not the vowels of Indic scripts. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const expanded = /[ßœæøłđðþı’]/g;
const notAscii = /[^\0-\x7f]/;

/**
 * Marks beyond 30 on one letter, which no language needs: normalization sorts the marks of a letter in quadratic time.
 * Source: Unicode Standard Annex 15, section 12 (stream-safe text format). Halfwidth voiced sound marks of Japanese
 * become marks.
 */
const excessMarks = /(?<=[\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/**
 * Text in lower case and without accents, for comparison only: its length may differ from that of the input.
 * Source: Unicode Standard Annex 15 (compatibility decomposition, then recomposition of what is left).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!notAscii.test(lower)) return lower;
  return lower
    .replace(excessMarks, "")
    .normalize("NFKD")
    .replace(accents, "")
    .replace(expanded, (letter) => expansions.get(letter) ?? letter)
    .normalize("NFC");
}
