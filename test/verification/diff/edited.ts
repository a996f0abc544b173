import type { Json, JsonObject } from "../../../src/contract/openapi.ts";
import { base } from "./base.ts";
import type { Change } from "./changes.ts";

/** The base contract after a change. */
export function edited({ edits }: Pick<Change, "edits">): JsonObject {
  const document = structuredClone(base);
  for (const [pointer, value] of Object.entries(edits)) edit(document, pointer, value);
  return document;
}

function edit(document: JsonObject, pointer: string, value: Json | undefined): void {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = tokens.pop() as string;
  const parent = tokens.reduce<JsonObject>((node, token) => node[token] as JsonObject, document);
  if (parent === undefined) throw new Error(`${pointer} is not in the base contract`);
  if (Array.isArray(parent)) {
    if (last === "-") parent.push(value);
    else if (value === undefined) parent.splice(Number(last), 1);
    else parent[Number(last)] = value;
  } else if (value === undefined) delete parent[last];
  else parent[last] = value;
}
