import {
  type Document,
  type JsonObject,
  type Method,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  resolveReference,
} from "../../contract/openapi.ts";

/** An operation in the form of the comparison. */
export interface ComparedOperation {
  /** `POST /stories/{id}` */
  name: string;
  /** JSON pointer. */
  pointer: string;
  method: Method;
  definition: OperationObject;
  /** Those of the path too, by place and name: `query order`. */
  parameters: ReadonlyMap<string, PlacedParameter>;
}

export interface PlacedParameter {
  parameter: Parameter & { explode?: boolean; style?: string };
  pointer: string;
}

/** Operations by method and path; the names of path parameters do not count. */
export function comparedOperations(document: Document): Map<string, ComparedOperation> {
  const found = new Map<string, ComparedOperation>();
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const item = resolveReference<PathItem>(document, reference);
    for (const method of methods) {
      const definition = item[method] as OperationObject | undefined;
      if (!definition) continue;
      const pathPointer = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      found.set(`${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`, {
        name: `${method.toUpperCase()} ${path}`,
        pointer: `${pathPointer}/${method}`,
        method,
        definition,
        parameters: new Map([
          ...placed(document, path, item.parameters, pathPointer),
          ...placed(document, path, definition.parameters, `${pathPointer}/${method}`),
        ]),
      });
    }
  }
  return found;
}

function placed(
  document: Document,
  path: string,
  parameters: OperationObject["parameters"],
  parent: string,
): [string, PlacedParameter][] {
  return (parameters ?? []).map((reference, index) => {
    const parameter = resolveReference<Parameter>(document, reference);
    // A path parameter is known by its position, others by their name.
    const name =
      parameter.in === "path"
        ? String([...path.matchAll(/\{([^{}]*)\}/g)].findIndex(([, own]) => own === parameter.name))
        : parameter.name;
    return [`${parameter.in} ${name}`, { parameter, pointer: `${parent}/parameters/${index}` }];
  });
}

/** A part of a document that may be a reference, as an object. */
export function object(document: object, value: unknown): JsonObject {
  return value === undefined ? {} : resolveReference<JsonObject>(document, value as JsonObject);
}
