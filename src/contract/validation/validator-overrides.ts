/**
 * Replaces the two slowest functions of express-openapi-validator. If an update of the package moves them, importing
 * this file fails, which the tests detect.
 */

import { createRequire } from "node:module";
import { type Document, resolveReference } from "../openapi.ts";

const require = createRequire(import.meta.url);

interface Parameter {
  schema?: { type?: unknown };
}
interface MutatedRequest {
  openapi: { schema: { parameters?: readonly Parameter[] } };
}
interface ParameterMutator {
  modifyRequest(request: MutatedRequest): void;
}
type MutatorClass = new (ajv: unknown, document: Document, ...rest: unknown[]) => ParameterMutator;

const mutators =
  require("express-openapi-validator/dist/middlewares/parsers/req.parameter.mutator.js") as {
    RequestParameterMutator: MutatorClass;
  };
const metaSchema =
  require("express-openapi-validator/dist/framework/openapi.schema.validator.js") as {
    OpenAPISchemaValidator: new () => { validate(): { errors: [] } };
  };

/** Operations and whether one of their parameters has to be parsed. */
const composed = new WeakMap<object, boolean>();

const Original = mutators.RequestParameterMutator;

/**
 * Parses parameters only if one is an array, an object or JSON. For scalars the original changes nothing, but it calls
 * `url.parse`, in which Node inspects the stack at each call.
 */
class MutatorOfComposed extends Original {
  readonly #document: Document;

  constructor(...args: ConstructorParameters<MutatorClass>) {
    super(...args);
    this.#document = args[1];
  }

  override modifyRequest(request: MutatedRequest): void {
    const { schema } = request.openapi;
    let found = composed.get(schema);
    if (found === undefined) {
      found = (schema.parameters ?? []).some((each) => isComposed(this.#document, each));
      composed.set(schema, found);
    }
    if (found) super.modifyRequest(request);
  }
}

/** True unless the parameter's schema is declared as a scalar. */
function isComposed(document: Document, parameter: Parameter): boolean {
  const schema = resolveReference(document, resolveReference(document, parameter)?.schema);
  return !scalars.has(schema?.type);
}

const scalars = new Set<unknown>(["string", "integer", "number", "boolean"]);

/**
 * Documents are validated when they are generated (`validateApiSpec: false`), so OpenAPI's own schema need not be
 * compiled.
 */
class NoSchemaValidator {
  validate(): { errors: [] } {
    return { errors: [] };
  }
}

mutators.RequestParameterMutator = MutatorOfComposed;
metaSchema.OpenAPISchemaValidator = NoSchemaValidator;
