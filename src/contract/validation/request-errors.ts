/** Converts violations of the contract into entries of error bodies, with messages. */

import type { JsonObject } from "../openapi.ts";
import type { Operation } from "../operations.ts";
import { type ErrorEntry, type ErrorParams, errorEntry } from "../problem.ts";
import { expectedWords } from "./expected.ts";
import type { Explanation } from "./explaining.ts";
import { escapeToken, tokensOf } from "./schema-places.ts";
import type { Violation } from "./validator.ts";

/** Maximum number of reported violations. */
const most = 20;

/** The validated value and its position in the request. */
export interface Subject {
  location: NonNullable<ErrorParams["location"]>;
  /** JSON pointer to it in its location. */
  pointer: string;
  /** Name in messages if it is not the whole location: `file "dump.json"`. */
  name?: string;
}

/** The entries of an error body for the violations of one value, at most twenty. */
export function entriesOf(explanations: readonly Explanation[], subject: Subject): ErrorEntry[] {
  const entries = explanations.map((explanation) => entryOf(explanation, subject));
  return [...new Map(entries.map((entry) => [entry.message, entry])).values()].slice(0, most);
}

/** The entry for one violation. */
export function entryOf(
  explanation: Explanation,
  { location, pointer, name }: Subject,
): ErrorEntry {
  const { expected, keyword, missing } = explanation;
  const inside = explanation.pointer + (missing === undefined ? "" : `/${escapeToken(missing)}`);
  const place = placeName(
    { location, pointer: name === undefined ? pointer + inside : inside },
    name,
  );
  const at = { location, pointer: pointer + inside };
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return errorEntry("invalid-request.unexpected", { place }, at);
  }
  if (missing !== undefined) {
    return errorEntry("invalid-request.missing", { place, expected }, at);
  }
  if (vague.has(keyword)) {
    return errorEntry(
      "invalid-request.refused",
      { place, expected, reason: explanation.message },
      at,
    );
  }
  return errorEntry("invalid-request.wrong", { place, expected }, at);
}

/** Keywords whose violation the schema alone does not explain. */
const vague = new Set(["not", "oneOf", "anyOf", "propertyNames", "undocumented"]);

/** Name of a part of a request in messages: `"/queries"`, `Query parameter "size"`, `The body`. */
export function placeName(
  { location, pointer }: { location: Subject["location"]; pointer: string },
  name?: string,
): string {
  const quoted = JSON.stringify(pointer);
  if (name !== undefined) return pointer === "" ? `The ${name}` : `${quoted} of the ${name}`;
  if (location === "body") return pointer === "" ? "The body" : quoted;
  const [parameter = "", ...rest] = tokensOf(pointer);
  const part = rest.length === 0 ? "" : ` at "${rest.map((token) => `/${token}`).join("")}"`;
  return `${nouns[location]} "${parameter}"${part}`;
}

const nouns = {
  query: "Query parameter",
  path: "Path parameter",
  header: "Header",
  cookie: "Cookie",
};

/** The violations of parameters, explained by their schemas. */
export function explainParameter(
  document: object,
  { parameters }: Operation,
  location: Subject["location"],
  violation: Violation,
): Explanation {
  const [name = violation.missing ?? ""] = tokensOf(violation.pointer);
  const declared = parameters.find(
    (one) => one.in === location && one.name.toLowerCase() === name.toLowerCase(),
  );
  const schema: JsonObject = declared?.schema ?? {};
  return { ...violation, schema, expected: expectedWords(document, schema, violation.keyword) };
}
