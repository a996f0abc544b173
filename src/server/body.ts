import { problem } from "../contract/problem.ts";

/** Nesting beyond which a JSON body is refused: no schema of Tock comes near it, and recursive validation must end. */
const maxDepth = 200;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Checks that a request may carry JSON and which text it holds.
 * @param contentType the header; absent means JSON, as real clients omit it
 * @param isPage a page of another origin asks: a browser lets it leave the header out, as it lets it send a form
 * @throws Problem 415 for another media type or charset
 */
export function requireJson(contentType: string | undefined, isPage = false): void {
  if (!isPage && (contentType === undefined || contentType.trim() === "")) return;
  const [type = "", ...parameters] = (contentType ?? "")
    .split(";")
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .map((parameter) => /^charset="?([^"]*)"?$/.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const json = /^application\/([\w.-]+\+)?json$/.test(type);
  if (json && (charset === undefined || charset === "utf-8" || charset === "utf8")) return;
  const what = json ? `charset ${charset}` : `media type "${type}"`;
  throw problem(
    415,
    "unsupported-content-type",
    `The body has ${what}, and this operation reads application/json in UTF-8: set the Content-Type header.`,
    { location: "header", pointer: "/content-type", expected: "application/json; charset=utf-8" },
  );
}

/**
 * Reads a JSON body.
 * @param bytes the whole body, decompressed
 * @returns the value, or `undefined` for an empty body
 * @throws Problem 400 for invalid UTF-8, too deep nesting or malformed JSON, with the position
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const text = decode(bytes);
  refuseDeepNesting(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    const code = reason.includes("after JSON") ? "trailing-garbage" : "malformed-json";
    throw problem(400, code, `The body is not valid JSON: ${reason}.`, {
      location: "body",
      pointer: "",
      expected: "one JSON value",
    });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw problem(400, "invalid-utf8", "The body is not valid UTF-8: encode it in UTF-8.", {
      location: "body",
      pointer: "",
      expected: "UTF-8",
    });
  }
}

function refuseDeepNesting(text: string): void {
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
        throw problem(400, "too-deep", `The body nests deeper than ${maxDepth} levels.`, {
          location: "body",
          pointer: "",
          expected: `at most ${maxDepth} levels`,
        });
      }
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
}
