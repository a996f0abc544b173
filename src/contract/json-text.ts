import { locateMistake } from "./json-mistake.ts";
import { type Problem, problem } from "./problem.ts";
import { parseWellFormed } from "./well-formed.ts";

/** JSON nested deeper is refused: no schema of Tock needs it, and recursive validation must end. */
const maxDepth = 200;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Role of a text in messages: the body of a request, or a file in it. */
export interface TextSource {
  /** `the body`, `the file "dump.json"`. */
  name: string;
  /** Default: the body. */
  location?: "body" | "header";
  /** JSON pointer of the text in the body. */
  pointer: string;
}

/**
 * Parses JSON into well-formed strings.
 * @param bytes the whole text, decompressed
 * @throws Problem 400 for invalid UTF-8, too deep nesting or malformed JSON, with line and column
 */
export function readJson(bytes: Uint8Array, source: TextSource): unknown {
  const text = decode(bytes, source);
  if (isTooDeep(text)) {
    const { name, location = "body", pointer } = source;
    throw problem("too-deep", { source: capital(name), limit: maxDepth }, { location, pointer });
  }
  try {
    return parseWellFormed(text);
  } catch {
    throw mistake(text, source);
  }
}

function mistake(text: string, { name, location = "body", pointer }: TextSource): Problem {
  const { line, column, pointer: inside, kind } = locateMistake(text);
  const place = `line ${line}, column ${column}${inside === "" ? "" : ` (in "${inside}")`}`;
  const values = { source: capital(name), place };
  const at = { location, pointer };
  if (kind === "trailing") return problem("trailing-garbage", values, at);
  return problem(kind === "end" ? "malformed-json.incomplete" : "malformed-json.wrong", values, at);
}

function decode(bytes: Uint8Array, { name, location = "body", pointer }: TextSource): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw problem("invalid-utf8", { source: capital(name) }, { location, pointer });
  }
}

/** Whether JSON is nested too deeply for recursive functions. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
