/**
 * Parses and writes frames. Tock's `action` message has two keys named `type` in one object: the type of message and
 * the type of action. `JSON.parse` would keep only the last, so the second one gets another name here.
 */

import { parseWellFormed } from "../../contract/well-formed.ts";

/** Name of the second `type` of an object, in recordings and in the contract. */
const secondType = "type__2";

/** Deeper frames are refused because validators and handlers are recursive. */
const deepest = 64;

/**
 * Parses one frame; a second `type` of the same object becomes `type__2`.
 * @throws SyntaxError if it is not JSON, or nested deeper than 64 levels
 */
export function parseFrame(text: string): unknown {
  return parseWellFormed(
    renameKeys(text, (key, seen) => (key === "type" && seen.has("type") ? secondType : key)),
  );
}

/** Writes one frame; `type__2` becomes a second `type` after the first. */
export function writeFrame(frame: unknown): string {
  return renameKeys(JSON.stringify(frame), (key, seen) =>
    key === secondType && seen.has("type") ? "type" : key,
  );
}

/** One open object or array; `seen` holds the keys of the object so far. */
interface Level {
  seen: Set<string> | null;
  keyNext: boolean;
}

/** Copies JSON text and gives each key the name that `rename` returns; what is not JSON is left for the parser. */
function renameKeys(text: string, rename: (key: string, seen: Set<string>) => string): string {
  const levels: Level[] = [];
  let copied = 0;
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const level = levels.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (level?.seen && level.keyNext) {
        const literal = text.slice(at, end);
        const key = JSON.parse(literal) as string;
        const name = rename(key, level.seen);
        level.seen.add(key);
        level.keyNext = false;
        if (name !== key) {
          result += text.slice(copied, at) + JSON.stringify(name);
          copied = end;
        }
      }
      at = end - 1;
    } else if (character === "{" || character === "[") {
      if (levels.length === deepest) {
        throw new SyntaxError(`the frame is nested deeper than ${deepest} levels`);
      }
      levels.push({ seen: character === "{" ? new Set() : null, keyNext: true });
    } else if (character === "}" || character === "]") {
      levels.pop();
    } else if (character === "," && level) {
      level.keyNext = true;
    }
  }
  return result + text.slice(copied);
}

/** Position after the closing quote of the string that starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  throw new SyntaxError(`the string that starts at position ${start} has no end`);
}

/** JSON for a header, which may contain ASCII only. */
export function inAscii(json: string): string {
  return json.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
