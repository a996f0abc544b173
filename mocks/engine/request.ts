import { own } from "../../src/own.ts";

/** What rules and templates read of a request, whatever received it. Names of headers are in lower case. */
export interface RequestFacts {
  operationId: string;
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** Values that earlier responses were read for, by name. */
export type Captured = ReadonlyMap<string, unknown>;

/**
 * The value of a reference: `path.name`, `query.name`, `header.name`, `body.name.0.name` or `captured.name`.
 * @returns undefined when the request does not contain it
 */
export function readReference(reference: string, facts: RequestFacts, captured: Captured): unknown {
  const [place = "", ...names] = reference.split(".");
  if (place === "body") return valueAt(facts.body, names);
  const name = names.join(".");
  if (place === "captured") return captured.get(name);
  if (place === "header") return own(facts.headers, name.toLowerCase());
  if (place === "path" || place === "query") return own(facts[place], name);
  return undefined;
}

/** The value at a path of names and indexes; undefined without one. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  let found = value;
  for (const name of names) {
    if (typeof found !== "object" || found === null) return undefined;
    found = own(found as Record<string, unknown>, name);
  }
  return found;
}

/** Whether a text is a reference to the request, not a path in a body. */
export function isReference(text: string): boolean {
  return /^(path|query|header|body|captured)\./.test(text);
}
