import type { Json, JsonObject } from "../../../contract/openapi.ts";
import { common, minus } from "../sets.ts";
import { assertionsOf, isAnnotation, type Node, referenced, referenceOf } from "./node.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** The alternatives of a schema. A schema that is not a union is its only variant. */
export interface Alternatives {
  nullable: boolean;
  variants: readonly Node[];
}

/** Maximum combinations of several unions of one schema; more are compared as they are written. */
const most = 64;

/** Whether the unions of a schema are taken apart. */
export function isTakenApart({ unions }: Shape): boolean {
  return unions.length < 2 || unions.reduce((size, { length }) => size * length, 1) <= most;
}

/** The unions of a schema as they are written, without their texts. */
export function writtenUnions({ unions }: Shape): string {
  return JSON.stringify(unions.map((members) => members.map(({ schema }) => bare(schema))));
}

/** Takes unions and lists of types apart, and null out of them. */
export function alternativesOf(document: object, node: Node): Alternatives {
  const shape = shapeOf(document, node);
  const { unions } = shape;
  if (unions.length === 0 || !isTakenApart(shape)) return byType(shape);
  const rest = withoutUnions(document, node.schema);
  let combined: Node[] = [{ ...node, schema: rest }];
  for (const members of unions) {
    combined = combined.flatMap((one) =>
      members.map((member) => ({
        ...member,
        schema: isEmpty(one.schema) ? member.schema : { allOf: [one.schema, member.schema] },
      })),
    );
  }
  const inner = combined.map((one) => alternativesOf(document, one));
  return {
    nullable: inner.some(({ nullable }) => nullable),
    variants: inner.flatMap(({ variants }) => variants),
  };
}

function byType(shape: Shape): Alternatives {
  const { node, types, values } = shape;
  const nullable =
    types !== null
      ? types.has("null") && (values?.has("null") ?? true)
      : (values?.has("null") ?? false);
  const kept = types && [...types].filter((type) => type !== "null");
  // The constant null leaves nothing of other types.
  if (kept?.length === 0 || onlyNull(values)) return { nullable, variants: [] };
  if (kept === null || (kept.length === 1 && !nullable)) return { nullable, variants: [node] };
  // Each type alone; a reference stays one if it has a single type.
  return {
    nullable,
    variants: kept.map((type) => ({ ...node, schema: { allOf: [node.schema, { type }] } })),
  };
}

/** Whether listed values contain nothing but null. */
function onlyNull(values: ReadonlySet<string> | null): boolean {
  return values !== null && [...values].every((value) => value === "null");
}

function isEmpty(schema: JsonObject): boolean {
  return assertionsOf(schema).every(([key]) => key === "discriminator");
}

/** A schema as all of its parts that are not unions. */
function withoutUnions(document: object, schema: JsonObject): JsonObject {
  const parts: [string, Json][] = [];
  const members: JsonObject[] = [];
  for (const [key, value] of assertionsOf(schema)) {
    if (key === "oneOf" || key === "anyOf" || key === "discriminator") continue;
    if (key === "$ref") {
      const node = { schema: { $ref: value as string }, pointer: "", place: "" };
      const target = shapeOf(document, node);
      if (target.unions.length === 0) members.push(node.schema);
      else members.push(withoutUnions(document, referenced(document, value as string).schema));
    } else if (key === "allOf") {
      for (const member of value as JsonObject[]) members.push(withoutUnions(document, member));
    } else parts.push([key, value]);
  }
  const kept = members.filter((member) => !isEmpty(member));
  if (kept.length > 0) parts.push(["allOf", kept]);
  return Object.fromEntries(parts);
}

/** What distinguishes a variant from the others: its constants (`type=card`), its name, its type. */
interface Marks {
  node: Node;
  constants: ReadonlySet<string>;
  name: string | null;
  text: string;
  type: string;
}

export interface Pairs {
  pairs: [Node, Node][];
  removed: Node[];
  added: Node[];
}

/** Finds the variants that mean the same in the old and the new union. */
export function paired(
  before: { document: object; variants: readonly Node[] },
  after: { document: object; variants: readonly Node[] },
): Pairs {
  const [old] = before.variants;
  const [now] = after.variants;
  if (before.variants.length === 1 && after.variants.length === 1 && old && now) {
    return { pairs: [[old, now]], removed: [], added: [] };
  }
  const left = before.variants.map((node) => marksOf(before.document, node));
  const right = after.variants.map((node) => marksOf(after.document, node));
  const pairs: [Node, Node][] = [];
  const match = (same: (one: Marks, other: Marks) => boolean) => {
    for (const one of [...left]) {
      const other = right.find((candidate) => same(one, candidate));
      if (!other) continue;
      pairs.push([one.node, other.node]);
      left.splice(left.indexOf(one), 1);
      right.splice(right.indexOf(other), 1);
    }
  };
  const tagged = ({ constants }: Marks) => constants.size > 0;
  match((one, other) => tagged(one) && one.text === other.text);
  match((one, other) => tagged(one) && tagged(other) && equal(one.constants, other.constants));
  match((one, other) => common(one.constants, other.constants).size > 0);
  const free = (one: Marks, other: Marks) => !tagged(one) && !tagged(other);
  match((one, other) => free(one, other) && one.text === other.text);
  match((one, other) => free(one, other) && one.name !== null && one.name === other.name);
  const sameType = (one: Marks, other: Marks) => free(one, other) && one.type === other.type;
  const counted = (list: readonly Marks[], { type }: Marks) =>
    list.filter((one) => !tagged(one) && one.type === type).length;
  // As many of a type on both sides mean the same, in their order.
  const types = new Set(
    left.filter((one) => counted(left, one) === counted(right, one)).map(({ type }) => type),
  );
  match((one, other) => types.has(one.type) && sameType(one, other));
  return {
    pairs,
    removed: left.map(({ node }) => node),
    added: right.map(({ node }) => node),
  };
}

function marksOf(document: object, node: Node): Marks {
  const { types, values, properties } = shapeOf(document, node);
  const constants = [...properties].flatMap(([name, property]) => {
    const { values: own } = shapeOf(document, property);
    return own?.size === 1 && !onlyNull(own) ? [`${name}=${[...own][0]}`] : [];
  });
  return {
    node,
    constants: new Set(constants),
    name: referenceOf(node)?.split("/").at(-1) ?? null,
    text: JSON.stringify(bare(node.schema)),
    type: [...(types ?? [])].sort().join() || (values ? "values" : "any"),
  };
}

/** A schema without its texts. */
function bare(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !isAnnotation(key))
      .map(([key, inner]) => [key, bare(inner, !names && key === "properties")]),
  );
}

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && minus(one, other).size === 0;
}

/** Name of a variant for people: its first constant, its name, its type or its place. */
export function variantName(document: object, node: Node): string {
  const { constants, name, type } = marksOf(document, node);
  const [first] = constants;
  return first?.replace(/^[^=]*=/, "") ?? name ?? (type === "any" ? node.place : type);
}

/** Whether a union has a variant for everything that its other variants are not (`not: {enum: […]}`). */
export function isOpen(document: object, variants: readonly Node[]): boolean {
  return variants.some((node) =>
    [...shapeOf(document, node).properties.values()].some((property) =>
      shapeOf(document, property).keywords.has("not"),
    ),
  );
}
