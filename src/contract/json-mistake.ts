/** Position of a syntax error in JSON. */
export interface JsonMistake {
  /** From 1. */
  line: number;
  /** From 1, in characters of the line. */
  column: number;
  /** JSON pointer of the innermost value around it. */
  pointer: string;
  /** `end`: the text ends too early; `trailing`: text follows a complete value. */
  kind: "end" | "token" | "trailing";
}

const space = /[ \t\n\r]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** An open object or array, with the pointer token of the current value. */
interface Open {
  isList: boolean;
  step: string | number;
}

/**
 * Finds the first syntax error of a text that `JSON.parse` has refused; half of its own messages contain no position.
 * @param text of any length; nesting only costs memory
 */
export function locateMistake(text: string): JsonMistake {
  const open: Open[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found !== "";
  };
  /** Reads a string; if it is invalid, the position is left at the error. */
  const takeString = (): boolean => {
    at += 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        at += 1;
        return true;
      }
      if (code < 0x20) return false;
      if (code !== 0x5c) continue;
      if (!take(escaped)) return false;
      at -= 1;
    }
    return false;
  };
  const next = (): string => {
    take(space);
    return text.charAt(at);
  };
  const mistake = (kind: JsonMistake["kind"]): JsonMistake => ({
    ...placeOf(text, at),
    pointer: pointerOf(open),
    kind: kind === "token" && at >= text.length ? "end" : kind,
  });
  /** Reads the name of a property with its colon; returns false if it is invalid. */
  const name = (inside: Open): boolean => {
    if (next() !== '"') return false;
    const start = at;
    if (!takeString()) return false;
    inside.step = JSON.parse(text.slice(start, at)) as string;
    if (next() !== ":") return false;
    at += 1;
    return true;
  };
  for (;;) {
    const start = next();
    if (start === "[" || start === "{") {
      at += 1;
      const inside: Open = start === "[" ? { isList: true, step: 0 } : { isList: false, step: "" };
      const closing = inside.isList ? "]" : "}";
      if (next() !== closing) {
        if (inside.isList || name(inside)) {
          open.push(inside);
          continue;
        }
        return mistake("token");
      }
      at += 1;
    } else if (!(start === '"' ? takeString() : take(plain))) return mistake("token");
    // Called after a complete value, which may complete the object or array around it.
    for (;;) {
      const inside = open.at(-1);
      const after = next();
      if (!inside) return mistake("trailing");
      if (after === ",") {
        at += 1;
        if (inside.isList) inside.step = Number(inside.step) + 1;
        else if (!name(inside)) return mistake("token");
        break;
      }
      if (after !== (inside.isList ? "]" : "}")) return mistake("token");
      at += 1;
      open.pop();
    }
  }
}

function pointerOf(open: readonly Open[]): string {
  return open
    .map(({ step }) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
