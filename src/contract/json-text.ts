import { locateMistake } from "./json-mistake.ts";
import { type ErrorCode, problem } from "./problem.ts";
import { parseWellFormed } from "./well-formed.ts";

/** Nesting beyond which JSON is refused: no schema of Tock comes near it, and recursive validation must end. */
const maxDepth = 200;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** What a text is, for messages: the body of a request, or a file in it. */
export interface TextSource {
  /** `the body`, `the file "dump.json"`. */
  name: string;
  /** In the body when absent. */
  location?: "body" | "header";
  /** JSON pointer of the text in it. */
  pointer: string;
}

/**
 * Reads JSON into well-formed texts.
 * @param bytes the whole text, decompressed
 * @throws Problem 400 for invalid UTF-8, too deep nesting or malformed JSON, with line and column
 */
export function readJson(bytes: Uint8Array, source: TextSource): unknown {
  const text = decode(bytes, source);
  refuseDeepNesting(text, source);
  try {
    return parseWellFormed(text);
  } catch {
    throw mistake(text, source);
  }
}

function mistake(text: string, source: TextSource) {
  const { line, column, pointer, kind } = locateMistake(text);
  const place = `at line ${line}, column ${column}${pointer === "" ? "" : ` (in "${pointer}")`}`;
  if (kind === "trailing") {
    const message = `Something follows the JSON value of ${source.name} ${place}. Send one value and nothing behind it.`;
    return refusal("trailing-garbage", message, source, "one JSON value");
  }
  const what = kind === "end" ? "it ends too early" : "it goes wrong";
  const message = `${capital(source)} is not valid JSON, ${what} ${place}. Correct it there, or just before.`;
  return refusal("malformed-json", message, source, "one JSON value");
}

function decode(bytes: Uint8Array, source: TextSource): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const message = `${capital(source)} is not valid UTF-8: encode it in UTF-8.`;
    throw refusal("invalid-utf8", message, source, "UTF-8");
  }
}

function refuseDeepNesting(text: string, source: TextSource): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > maxDepth) {
        const message = `${capital(source)} nests deeper than ${maxDepth} levels.`;
        throw refusal("too-deep", message, source, `at most ${maxDepth} levels`);
      }
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
}

function refusal(code: ErrorCode, message: string, source: TextSource, expected: string) {
  const { location = "body", pointer } = source;
  return problem(code, message, { location, pointer, expected });
}

function capital({ name }: TextSource): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
