import { fold } from "./fold.ts";

/**
 * `word`: letters. `number`: digits. `symbol`: one punctuation mark, emoji or other sign. `value`: the words of a
 * value, represented by its type. `meaning`: a word, represented by its families.
 */
export type TokenKind = "word" | "number" | "symbol" | "value" | "meaning";

/** A piece of a text; `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** The token in lower case without accents and invisible marks. */
  folded: string;
  /** Only for intents: the groups of words of the same meaning, of the whole phrase if it has parts. */
  families?: readonly string[];
  /** Only for intents: the words of a phrase. */
  parts?: readonly Token[];
  /** Only for intents: the subjects of the families. */
  topics?: readonly string[];
  /** Only for intents: whether sentences of all subjects have the word. */
  isCommon?: true;
}

/** Class of a code point; `single` is a word by itself, `joiner` belongs to what precedes. */
type CharacterClass = "space" | "letter" | "digit" | "single" | "symbol" | "joiner";

/** Marks of direction, soft hyphens and the like, but not what joins the parts of an emoji. */
const invisible = /(?!\u200d)\p{Cf}/gu;

const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const asciiClasses: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return "letter";
  if (/\d/.test(character)) return "digit";
  return code <= 32 || code === 127 ? "space" : "symbol";
});

function classOf(code: number, character: string): CharacterClass {
  const ascii = asciiClasses[code];
  if (ascii !== undefined) return ascii;
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return "joiner";
  if (unspacedScript.test(character)) return "single";
  if (/\p{L}/u.test(character)) return "letter";
  if (/\p{N}/u.test(character)) return "digit";
  return /[\p{Z}\p{Cc}]/u.test(character) ? "space" : "symbol";
}

/**
 * Splits a text into runs of letters, runs of digits and single signs. A digit next to a letter starts a new token
 * ("8h" gives "8" and "h"), so that entities may begin there. In scripts written without spaces every character is a
 * token. Combining marks, joiners and skin tones belong to the preceding character.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: CharacterClass = "space";
  let open: Token | undefined;
  let hasMarks = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const kind = classOf(code, code < 128 ? "" : text.slice(at, at + size));
    const zeroWidthJoined = at > 0 && text.charCodeAt(at - 1) === 0x200d && kind === "symbol";
    if (open && (kind === "joiner" || zeroWidthJoined)) {
      open.end = at + size;
      hasMarks ||= kind === "joiner";
    } else if (open && kind === previous && (kind === "letter" || kind === "digit")) {
      open.end = at + size;
    } else {
      if (open) close(open, text, hasMarks);
      open = undefined;
      hasMarks = false;
      if (kind !== "space" && kind !== "joiner") {
        open = { kind: kindOf(kind), start: at, end: at + size, folded: "" };
        tokens.push(open);
      }
      previous = kind;
    }
    at += size;
  }
  if (open) close(open, text, hasMarks);
  return tokens;
}

/** Sets the folded text of a token whose end is known. */
function close(token: Token, text: string, hasMarks: boolean): void {
  const folded = fold(text.slice(token.start, token.end));
  token.folded = hasMarks ? folded.replace(invisible, "") : folded;
}

function kindOf(kind: CharacterClass): TokenKind {
  if (kind === "digit") return "number";
  return kind === "symbol" ? "symbol" : "word";
}

/** Whether a token between two words may also be left out: `Saint-Malo`, `Saint Malo`; `St. Moritz`, `St Moritz`. */
export function isJoint({ kind, folded }: Token): boolean {
  return kind === "symbol" && (folded === "-" || folded === "'" || folded === ".");
}
