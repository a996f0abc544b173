/** Words, digit runs and single symbols of a text, folded to lower case without accents. */
export interface Lexeme {
  /** Folded text: letters without accents, `'` and `-` for all apostrophes and dashes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "symbol";
  /** Whether anything stands between this token and the one before. */
  readonly gap: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const SYMBOL = 4;

const classes = new Uint8Array(65536);
const folds = new Uint16Array(65536);

const SAME: ReadonlyMap<string, string> = new Map([
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
    ? DIGIT
    : /[\p{L}\p{M}]/u.test(char) && char !== "ª" && char !== "º"
      ? LETTER
      : /\s/.test(char)
        ? SPACE
        : SYMBOL;
  classes[code] = found;
  const same = SAME.get(char);
  const base = char.toLowerCase().normalize("NFD");
  const folded = same ?? (/^.\p{M}*$/u.test(base) ? base.charAt(0) : char);
  folds[code] = folded.charCodeAt(0);
  return found;
}

const MARKS = /\p{M}+/gu;

/** Splits a text into tokens; linear in its length. */
export function lexemesOf(text: string): Lexeme[] {
  const tokens: Lexeme[] = [];
  let position = 0;
  let last = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const kind = classes[code] || classify(code);
    if (kind === SPACE) {
      position++;
      continue;
    }
    const start = position;
    let key = String.fromCharCode(folds[code] ?? code);
    position++;
    if (kind !== SYMBOL) {
      while (position < text.length) {
        const next = text.charCodeAt(position);
        if ((classes[next] || classify(next)) !== kind) break;
        key += String.fromCharCode(folds[next] ?? next);
        position++;
      }
    }
    tokens.push({
      key: kind === LETTER ? key.replace(MARKS, "") : key,
      start,
      end: position,
      kind: kind === LETTER ? "word" : kind === DIGIT ? "digits" : "symbol",
      gap: start > last,
    });
    last = position;
  }
  return tokens;
}
