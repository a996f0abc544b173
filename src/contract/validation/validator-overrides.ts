/**
 * Replaces the slowest functions of express-openapi-validator. If an update of the package moves them, importing this
 * file fails, which the tests detect.
 */

import type { IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import {
  type Ajv2020,
  type AnySchemaObject,
  MissingRefError,
  type Options,
  type ValidateFunction,
} from "ajv/dist/2020.js";
import type { NextFunction, Request, Response } from "express";
import { type Document, resolveReference } from "../openapi.ts";
import { compilesFast } from "./compiling.ts";
import { withLinearUniqueItems } from "./unique-items.ts";

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

interface AjvSettings {
  formats: object;
}
type CreateAjv = (document: Document, settings: AjvSettings & Options) => Ajv2020;
const ajvs = require("express-openapi-validator/dist/framework/ajv/index.js") as {
  createRequestAjv: CreateAjv;
};
const { OpenAPIFramework } = require("express-openapi-validator/dist/framework/index.js") as {
  OpenAPIFramework: { prototype: { loadSpec(document: Document): Document } };
};
interface ContentType {
  normalize(excluded?: string[]): string | undefined;
}
type UseAjv = (ajv: Ajv2020, schema: AnySchemaObject, key: string) => ValidateFunction;
const utilities = require("express-openapi-validator/dist/middlewares/util.js") as {
  useAjvCache: UseAjv;
  ContentType: {
    new (contentType: string | undefined): ContentType;
    from(request: Pick<IncomingMessage, "headers">): ContentType;
  };
};
/** Validates and coerces a request; throws if it is not valid. */
export type RequestCheck = (request: Request, response: Response, next: NextFunction) => unknown;
interface Validator {
  requestValidationMiddleware(document: Document): RequestCheck;
}
const { OpenApiValidator } = require("express-openapi-validator/dist/openapi.validator.js") as {
  OpenApiValidator: { prototype: Validator };
};
interface Preprocessor {
  apiDoc: Document;
  resolveSchema(schema: unknown): unknown;
}
const { SchemaPreprocessor } =
  require("express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js") as {
    SchemaPreprocessor: { prototype: Preprocessor };
  };

/** Operations whose parameters were looked at: whether one of them has to be taken apart. */
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

const { createRequestAjv } = ajvs;

const instances = new WeakMap<object, Map<string, Ajv2020>>();

/**
 * Compiles each component once for all subjects of an API, not in each subject and at every reference to it. Subjects
 * share what they pass as `formats`.
 */
const createSharingAjv: CreateAjv = (document, settings) => {
  const { formats, coerceTypes, allErrors } = settings;
  const shared = instances.get(formats) ?? new Map<string, Ajv2020>();
  instances.set(formats, shared);
  const key = `${coerceTypes} ${allErrors}`;
  const known = shared.get(key);
  if (known) return withComponents(known, document);
  const ajv = createRequestAjv(document, { ...settings, inlineRefs: false, ...compilesFast });
  shared.set(key, withLinearUniqueItems(ajv));
  return ajv;
};

/** Adds the components of another part of the same document. */
function withComponents(ajv: Ajv2020, { components }: Document): Ajv2020 {
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) {
    const id = `#/components/schemas/${name}`;
    if (!Object.hasOwn(ajv.schemas, id)) ajv.addSchema(schema as AnySchemaObject, id);
  }
  return ajv;
}

const { useAjvCache, ContentType } = utilities;

/** Content types without parameters that were parsed, of the contract only: a caller cannot fill it. */
const plainTypes = new Map(
  ["application/json", "multipart/form-data", "application/x-www-form-urlencoded"].map((type) => [
    type,
    new ContentType(type),
  ]),
);

/** Parses the usual content types once, not with several regular expressions at each request. */
function contentTypeOf({ headers }: Pick<IncomingMessage, "headers">): ContentType {
  const type = headers["content-type"];
  return plainTypes.get(type ?? "") ?? new ContentType(type);
}

/**
 * Compiles the request of an operation without the document around it: references then resolve to the components of the
 * instance, which are compiled once, and not to copies in each operation.
 */
const useSharedComponents: UseAjv = (ajv, schema, key) => {
  const { components: _, paths: __, ...bare } = schema;
  try {
    return ajv.compile(bare);
  } catch (error) {
    if (!(error instanceof MissingRefError)) throw error;
    return useAjvCache(ajv, schema, key);
  }
};

/** Resolves a reference in the document; the original compiles its target only to read the schema. */
function resolveInDocument(this: Preprocessor, schema: unknown): unknown {
  return schema ? resolveReference(this.apiDoc, schema) : null;
}

/** The bundles refer to nothing outside, so there is nothing to load: the original walks through them for that. */
function useDocument(document: Document): Document {
  return document;
}

const { requestValidationMiddleware } = OpenApiValidator.prototype;

/**
 * Stores the check in the request's route, so that later requests call it directly: the handlers of the package wait
 * for its document first, at each request.
 */
function passOnCheck(this: Validator, document: Document): RequestCheck {
  const check = requestValidationMiddleware.call(this, document);
  return (request, response, next) => {
    const { openapi } = request as Request & { openapi?: { check?: RequestCheck } };
    if (openapi) openapi.check = check;
    return check(request, response, next);
  };
}

OpenApiValidator.prototype.requestValidationMiddleware = passOnCheck;
OpenAPIFramework.prototype.loadSpec = useDocument;
ajvs.createRequestAjv = createSharingAjv;
utilities.useAjvCache = useSharedComponents;
ContentType.from = contentTypeOf;
SchemaPreprocessor.prototype.resolveSchema = resolveInDocument;
mutators.RequestParameterMutator = MutatorOfComposed;
metaSchema.OpenAPISchemaValidator = NoSchemaValidator;
