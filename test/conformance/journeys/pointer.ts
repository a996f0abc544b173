import type { Json } from "../../../src/contract/openapi.ts";

/** What a pointer found; `undefined` inside a `Json` never occurs, so it means: not there. */
export type Found = Json | undefined;

/** A JSON pointer in which a segment `key=value` picks the first element of a list that has it. */
export function find(document: Found, pointer: string): Found {
  let found = document;
  for (const segment of segmentsOf(pointer)) found = member(found, segment);
  return found;
}

/** Puts a value where a pointer leads; the parent must be there. @returns the changed document */
export function replace(document: Json, pointer: string, value: Json): Json {
  const segments = segmentsOf(pointer);
  const last = segments.pop();
  if (last === undefined) return value;
  const parent = find(document, pointer.slice(0, pointer.lastIndexOf("/")));
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isObject(parent)) parent[last] = value;
  return document;
}

export function isObject(value: Found): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function member(parent: Found, segment: string): Found {
  if (Array.isArray(parent)) {
    const [key, value] = segment.split(/=(.*)/s);
    if (value === undefined) return parent.at(Number(segment));
    return parent.find((each) => isObject(each) && String(each[key as string]) === value);
  }
  return isObject(parent) && Object.hasOwn(parent, segment) ? parent[segment] : undefined;
}
