import type { Json, JsonObject } from "../../../contract/openapi.ts";
import { common } from "../sets.ts";
import { assertionsOf, child, type Node, referenced } from "./node.ts";

/** A schema without references and `allOf`: all conditions on one value. */
export interface Shape {
  node: Node;
  /** Types other than null. Null: any. */
  types: ReadonlySet<string> | null;
  /** `enum` and `const`, each as JSON. Null: any. */
  values: ReadonlySet<string> | null;
  properties: ReadonlyMap<string, Node>;
  required: ReadonlySet<string>;
  /** `additionalProperties`; undefined: open. */
  additional: Node | boolean | undefined;
  items: Node | undefined;
  /** Unions, each a list of members. */
  unions: readonly (readonly Node[])[];
  /** All other keywords. */
  keywords: ReadonlyMap<string, Json>;
}

type Draft = {
  -readonly [Key in keyof Shape]: Shape[Key] extends ReadonlyMap<infer Name, infer Value>
    ? Map<Name, Value>
    : Shape[Key];
};

/** @throws Error when a reference points to nothing */
export function shapeOf(document: object, node: Node): Shape {
  const draft: Draft = {
    node,
    types: null,
    values: null,
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    items: undefined,
    unions: [],
    keywords: new Map(),
  };
  add(document, node, draft, new Set());
  return draft;
}

function add(document: object, node: Node, draft: Draft, seen: Set<string>): void {
  for (const [key, value] of assertionsOf(node.schema)) {
    if (key === "$ref") {
      const reference = value as string;
      if (!seen.has(reference)) {
        add(document, referenced(document, reference), draft, new Set([...seen, reference]));
      }
    } else if (key === "allOf") {
      for (const [index, schema] of (value as JsonObject[]).entries()) {
        add(document, child(node, schema, `allOf/${index}`, ""), draft, seen);
      }
    } else addKeyword(node, draft, key, value);
  }
}

function addKeyword(node: Node, draft: Draft, key: string, value: Json): void {
  if (key === "type") {
    draft.types = both(draft.types, new Set([value as string | string[]].flat()));
  } else if (key === "const" || key === "enum") {
    const listed = key === "const" ? [value] : (value as Json[]);
    draft.values = both(draft.values, new Set(listed.map((one) => JSON.stringify(one))));
  } else if (key === "properties") {
    for (const [name, schema] of Object.entries(value as Record<string, JsonObject>)) {
      const path = `properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      addProperty(draft, name, child(node, schema, path, `.${name}`));
    }
  } else if (key === "required") {
    draft.required = new Set([...draft.required, ...(value as string[])]);
  } else if (key === "additionalProperties") {
    draft.additional =
      typeof value === "boolean" ? value : child(node, value as JsonObject, key, ".*");
  } else if (key === "items") {
    // `items: {}` is the same as no `items`.
    if (assertionsOf(value as JsonObject).length > 0)
      draft.items = child(node, value as JsonObject, key, "[]");
  } else if (key === "oneOf" || key === "anyOf") {
    const members = (value as JsonObject[]).map((schema, index) =>
      child(node, schema, `${key}/${index}`, ""),
    );
    draft.unions = [...draft.unions, members];
  } else if (key !== "discriminator" && key !== "$schema" && key !== "$id") {
    draft.keywords.set(key, value);
  }
}

/** Conditions of several members of `allOf` on one property all apply. */
function addProperty(draft: Draft, name: string, node: Node): void {
  const known = draft.properties.get(name);
  const schema = known ? { allOf: [known.schema, node.schema] } : node.schema;
  draft.properties.set(name, { ...node, schema });
}

function both<T>(one: ReadonlySet<T> | null, other: ReadonlySet<T>): ReadonlySet<T> {
  return one === null ? other : common(one, other);
}
