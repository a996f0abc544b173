/** Words, digit runs and single symbols of a text, folded to lower case without accents. */
export interface Lexeme {
  /** Folded text: letters without accents, `'` and `-` for all apostrophes and dashes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "symbol";
  /** Whether a gap precedes this token. */
  readonly gap: boolean;
}

/** Fractions as one character. */
export const fractionGlyphs: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

const letter = 1;
const digit = 2;
const space = 3;
const symbol = 4;

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);

const sameCharacters: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["´", "'"],
  ["`", "'"],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["＄", "$"],
]);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const found = /[0-9]/.test(char)
    ? digit
    : /[\p{L}\p{M}]/u.test(char) && char !== "ª" && char !== "º"
      ? letter
      : /\s/.test(char)
        ? space
        : symbol;
  classes[code] = found;
  const same = sameCharacters.get(char);
  const base = char.toLowerCase().normalize("NFD");
  const folded = same ?? (/^.\p{M}*$/u.test(base) ? base.charAt(0) : char);
  folds[code] = folded.charCodeAt(0);
  return found;
}

const marks = /\p{M}+/gu;

/** Splits a text into tokens; linear in its length. */
export function lexemesOf(text: string): Lexeme[] {
  const tokens: Lexeme[] = [];
  let position = 0;
  let last = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const kind = classes[code] || classify(code);
    if (kind === space) {
      position++;
      continue;
    }
    const start = position;
    let key = String.fromCharCode(folds[code] ?? code);
    position++;
    if (kind !== symbol) {
      while (position < text.length) {
        const next = text.charCodeAt(position);
        if ((classes[next] || classify(next)) !== kind) break;
        key += String.fromCharCode(folds[next] ?? next);
        position++;
      }
    }
    tokens.push({
      key: kind === letter ? key.replace(marks, "") : key,
      start,
      end: position,
      kind: kind === letter ? "word" : kind === digit ? "digits" : "symbol",
      gap: start > last,
    });
    last = position;
  }
  return tokens;
}
