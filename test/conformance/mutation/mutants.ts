import type { JsonObject } from "../../../src/contract/openapi.ts";
import { type JsonType, jsonTypes, type SchemaReader } from "./schema.ts";

/** One change of a valid value that the contract must refuse. */
export interface Mutant {
  /** JSON pointer to what is changed. */
  pointer: string;
  /** What is changed: `drop "text"`, `string → null`, `wrong value`, `add a key`. */
  change: string;
  /** Changes the value in place, and gives back the way to undo it. */
  apply(): () => void;
}

/** A value of each JSON type, unlike anything that was recorded. */
const samples: Record<JsonType, unknown> = {
  null: null,
  boolean: true,
  integer: 7,
  number: 0.5,
  string: "mutant",
  array: ["mutant"],
  object: { mutant: true },
};

interface Place {
  pointer: string;
  value: unknown;
  /** All that may stand here, whichever branch of a union the parent is. */
  wide: readonly JsonObject[];
  set(value: unknown): void;
}

/**
 * All mutants of a valid value, at every depth and always in the same order: each required property dropped, each
 * value changed to every type that the contract allows in none of its branches, each enumerated or constant value
 * made wrong, and a key added to every object that is closed.
 * @param root holds the value under `value`, which the mutants change in place
 * @param closed whether undeclared properties are refused (answers, events and frames; requests are open)
 */
export function* mutantsOf(
  reader: SchemaReader,
  schema: JsonObject,
  root: { value: unknown },
  { closed }: { closed: boolean },
): Generator<Mutant> {
  const place: Place = {
    pointer: "",
    value: root.value,
    wide: [schema],
    set: (value) => {
      root.value = value;
    },
  };
  yield* mutantsAt(reader, [schema], place, closed);
}

function* mutantsAt(
  reader: SchemaReader,
  schemas: readonly JsonObject[],
  place: Place,
  closed: boolean,
): Generator<Mutant> {
  const facets = schemas.flatMap((schema) => reader.facets(schema, place.value));
  yield* typeMutants(reader, schemas, place);
  yield* valueMutants(reader, facets, place);
  if (Array.isArray(place.value)) {
    yield* arrayMutants(reader, facets, place, place.value, closed);
  } else if (typeof place.value === "object" && place.value !== null) {
    yield* objectMutants(reader, facets, place, place.value as Record<string, unknown>, closed);
  }
}

/**
 * Every type that no branch allows. Where some branch takes anything, every type that the ones in force do not allow;
 * and where those take anything too, all types: they survive.
 */
function* typeMutants(
  reader: SchemaReader,
  schemas: readonly JsonObject[],
  place: Place,
): Generator<Mutant> {
  const [wide = [], inForce = []] = [place.wide, schemas].map((list) =>
    jsonTypes.filter((type) => list.length > 0 && !list.some((one) => reader.types(one).has(type))),
  );
  const wrong = [wide, inForce, jsonTypes].find((types) => types.length > 0) ?? [];
  for (const type of wrong) {
    if (JSON.stringify(samples[type]) === JSON.stringify(place.value)) continue;
    yield replacing(place, samples[type], `→ ${type}`);
  }
}

function* valueMutants(
  reader: SchemaReader,
  facets: readonly JsonObject[],
  place: Place,
): Generator<Mutant> {
  if (!facets.some((facet) => "const" in facet || Array.isArray(facet.enum))) return;
  const wrong = wrongValue(reader, place);
  if (wrong !== undefined) yield replacing(place, wrong, "wrong value");
}

/**
 * A value that is none of the known ones. Where a union is open, an unknown tag is valid by truth: another known tag
 * is tried then, which promises a shape that the object does not have.
 */
function wrongValue(reader: SchemaReader, place: Place): unknown {
  if (!place.wide.some((schema) => reader.accepts(schema, samples.string))) return samples.string;
  const known = place.wide
    .flatMap((schema) => reader.facets(schema))
    .flatMap((facet) => ("const" in facet ? [facet.const] : []));
  return known.find((value) => value !== place.value);
}

function* arrayMutants(
  reader: SchemaReader,
  facets: readonly JsonObject[],
  place: Place,
  value: unknown[],
  closed: boolean,
): Generator<Mutant> {
  // Elements that differ in their texts and numbers only have the same mutants: one of them is enough.
  const shapes = new Set<string>();
  for (const [index, item] of value.entries()) {
    const shape = reader.shape(item);
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const schemas = facets.flatMap((facet) => {
      const prefix = facet.prefixItems;
      const own = Array.isArray(prefix) && index < prefix.length ? prefix[index] : facet.items;
      return isSchema(own) ? [own] : [];
    });
    const child: Place = {
      pointer: `${place.pointer}/${index}`,
      value: item,
      wide: schemas,
      set: (changed) => {
        value[index] = changed;
      },
    };
    yield* mutantsAt(reader, schemas, child, closed);
  }
}

function* objectMutants(
  reader: SchemaReader,
  facets: readonly JsonObject[],
  place: Place,
  value: Record<string, unknown>,
  closed: boolean,
): Generator<Mutant> {
  const required = new Set(facets.flatMap((facet) => (facet.required as string[]) ?? []));
  for (const name of required) {
    if (name in value)
      yield changingKeys(place, value, `drop "${name}"`, (copy) => delete copy[name]);
  }
  if (closed) yield* addedKey(reader, facets, place, value);
  const everywhere = place.wide.flatMap((schema) => reader.facets(schema));
  for (const [name, item] of Object.entries(value)) {
    const schemas = facets.flatMap((facet) => propertySchema(facet, name));
    // In an open object, what is not declared is ignored, whatever it is; and so it is where anything is declared.
    const anything = facets.some(({ additionalProperties }) => additionalProperties === true);
    if (schemas.length === 0 && (!closed || anything)) continue;
    const child: Place = {
      pointer: `${place.pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      value: item,
      wide: everywhere.flatMap((facet) => propertySchema(facet, name)),
      set: (changed) => {
        value[name] = changed;
      },
    };
    yield* mutantsAt(reader, schemas, child, closed);
  }
}

/** In a map, a key is refused by its value only; an object declared as open takes any. */
function* addedKey(
  reader: SchemaReader,
  facets: readonly JsonObject[],
  place: Place,
  value: Record<string, unknown>,
): Generator<Mutant> {
  const declared = facets.flatMap((facet) =>
    "additionalProperties" in facet ? [facet.additionalProperties] : [],
  );
  if (declared.includes(true)) return;
  const values = declared.find(isSchema);
  const type = values
    ? jsonTypes.find((candidate) => !reader.types(values).has(candidate))
    : ("string" as const);
  if (type === undefined) return;
  yield changingKeys(place, value, "add a key", (copy) => {
    copy.mutantKey = samples[type];
  });
}

function propertySchema(facet: JsonObject, name: string): JsonObject[] {
  const properties = facet.properties as Record<string, JsonObject> | undefined;
  if (properties && Object.hasOwn(properties, name)) return [properties[name] as JsonObject];
  return isSchema(facet.additionalProperties) ? [facet.additionalProperties] : [];
}

function replacing(place: Place, value: unknown, change: string): Mutant {
  return {
    pointer: place.pointer,
    change,
    apply: () => {
      place.set(value);
      return () => place.set(place.value);
    },
  };
}

function changingKeys(
  place: Place,
  value: Record<string, unknown>,
  change: string,
  edit: (copy: Record<string, unknown>) => void,
): Mutant {
  const copy = { ...value };
  edit(copy);
  return replacing(place, copy, change);
}

function isSchema(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
