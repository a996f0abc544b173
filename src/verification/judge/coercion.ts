import { type Document, type JsonObject, resolveReference } from "../../contract/openapi.ts";

/**
 * The value of a parameter's text, by the types of its schema; the text itself if it fits none of them, so that the
 * validator refuses it.
 * @param text from the path, the query or a header, percent-decoded
 */
export function coerce(document: Document, schema: JsonObject | undefined, text: string): unknown {
  const resolved = schema ? resolveReference<JsonObject>(document, schema) : {};
  const declared = resolved.type;
  const types = Array.isArray(declared) ? declared : [declared];
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (
    (types.includes("integer") || types.includes("number")) &&
    text.trim() !== "" &&
    Number.isFinite(Number(text))
  ) {
    return Number(text);
  }
  if (types.includes("array")) {
    const items = resolved.items as JsonObject | undefined;
    return text.split(",").map((item) => coerce(document, items, item));
  }
  return text;
}
