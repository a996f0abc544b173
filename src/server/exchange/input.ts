import { finished } from "node:stream/promises";
import express, { type Request } from "express";
import type { Caller, Peer } from "../../contract/caller.ts";
import type { Input } from "../../contract/handler.ts";
import { readJson } from "../../contract/json-text.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { RequestValidator } from "../../contract/validation/requests.ts";
import type { Settings } from "../../settings/settings.ts";
import { peerOf, sessionOf } from "./access.ts";
import { requireFields, requireForm, requireJson } from "./body.ts";
import { type Exchange, operationOf, type Step } from "./exchange.ts";
import { readForm, unsupportedEncoding } from "./form.ts";

/**
 * Reads the body of operations that have one, according to the contract: JSON in UTF-8, or a form, with a file or with
 * fields.
 */
export function readBody({ bodyLimit, formLimit }: BodyLimits): Step {
  const readJsonBody = jsonReader(bodyLimit);
  const readFields = fieldsReader(bodyLimit);
  const read = async (exchange: Exchange) => {
    const { requestTypes } = operationOf(exchange);
    if (requestTypes.includes("multipart/form-data")) await readFormBody(exchange, formLimit);
    else if (requestTypes.includes("application/x-www-form-urlencoded")) {
      exchange.request.body = await readFields(exchange);
    } else exchange.request.body = await readJsonBody(exchange);
    return false;
  };
  return (exchange) => (operationOf(exchange).requestTypes.length > 0 ? read(exchange) : false);
}

type BodyLimits = Pick<Settings, "bodyLimit" | "formLimit">;

/**
 * Creates the reader of JSON bodies, with a size limit, compressed or not; it throws Problem 400, 413 or 415.
 * @param limit in bytes
 */
export function jsonReader(limit: number): (exchange: Exchange) => Promise<unknown> {
  const readBytes = bytesReader(limit);
  return async (exchange) => {
    const { request } = exchange;
    requireJson(exchange);
    // The body is JSON under any accepted content type, but the validator knows only one.
    request.headers["content-type"] = "application/json";
    const bytes = await readBytes(exchange);
    return bytes.length > 0 ? readJson(bytes, { name: "the body", pointer: "" }) : undefined;
  };
}

/** Creates the reader of bodies as text in UTF-8, of any content type. @param limit in bytes */
export function textReader(limit: number): (exchange: Exchange) => Promise<string> {
  const readBytes = bytesReader(limit);
  return async (exchange) => (await readBytes(exchange)).toString("utf8");
}

/** Creates the reader of form fields; of several with one name the last is used. */
function fieldsReader(limit: number): (exchange: Exchange) => Promise<unknown> {
  const readBytes = bytesReader(limit);
  return async (exchange) => {
    requireFields(exchange.request);
    const text = (await readBytes(exchange)).toString("utf8");
    return Object.fromEntries(new URLSearchParams(text));
  };
}

function bytesReader(limit: number): (exchange: Exchange) => Promise<Buffer> {
  const raw = express.raw({ type: () => true, limit });
  // One promise per body: each further one costs as much as a step of the request.
  return (exchange) => {
    const { request, response } = exchange;
    // An older name (RFC 9110, section 8.4.1.3), which the reader below does not know.
    if (/^x-gzip$/i.test(request.headers["content-encoding"] ?? "")) {
      request.headers["content-encoding"] = "gzip";
    }
    // The reader below refuses a body only after all of it has come.
    if (Number(request.headers["content-length"] ?? 0) > limit) return refuse(request, limit);
    return new Promise((resolve, reject) => {
      raw(request, response, (error?: unknown) => {
        if (error) return reject(problemOfReading(error, request, limit));
        const bytes: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        exchange.bodySize = bytes.length;
        resolve(bytes);
      });
    });
  };
}

async function refuse(request: Request, limit: number): Promise<never> {
  await readOn(request);
  throw bodyTooLarge(limit);
}

/** Milliseconds. */
const patience = 1_000;

/**
 * Reads the rest of a body that is refused, for a moment: a client that is still sending when its connection is closed
 * does not get the response.
 */
async function readOn(request: Request): Promise<void> {
  request.resume();
  await finished(request, { writable: false, signal: AbortSignal.timeout(patience) }).catch(
    () => {},
  );
}

async function readFormBody(exchange: Exchange, limit: number): Promise<void> {
  const { request } = exchange;
  requireForm(request);
  exchange.file = await readForm(request, limit).catch((error: unknown) => {
    throw problemOfReading(error, request, limit);
  });
  // The validator only checks that the field exists; the handler reads the content of the file.
  request.body = { [exchange.file.field]: "" };
}

/** Validates path, query, headers and body against the contract. */
export function validateRequest(validator: RequestValidator): Step {
  return (exchange) => {
    const { request, response, route, bodySize } = exchange;
    const operation = operationOf(exchange);
    const pathParameters = route?.pathParameters ?? new Map();
    const first = validator.validate(operation, pathParameters, request, response, bodySize);
    return first === undefined ? false : first.then(() => false);
  };
}

interface UntypedOperation {
  parameters: Record<never, never>;
  responses: object;
}

/** The input of a handler; all of it has been validated. */
export function inputOf(exchange: Exchange): Input<UntypedOperation> {
  return new HandlerInput(exchange);
}

/** A class for the same reason as `Exchange`. */
class HandlerInput implements Input<UntypedOperation> {
  readonly path: never;
  readonly query: never;
  readonly headers: never;
  readonly cookies: never;
  readonly body: undefined;
  readonly caller: Caller | null;
  readonly tenant: never;
  readonly session: string | null;
  readonly peer: Peer;
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    const { request, caller, tenant, file } = exchange;
    this.path = request.params as never;
    this.query = request.query as never;
    this.headers = request.headers as never;
    this.cookies = request.cookies as never;
    this.body = (file ?? request.body) as undefined;
    this.caller = caller;
    this.tenant = tenant as never;
    this.session = sessionOf(exchange);
    this.peer = peerOf(request);
    this.#exchange = exchange;
  }

  get signal(): AbortSignal {
    return this.#exchange.signal;
  }
}

/** 413. @param limit in bytes */
export function bodyTooLarge(limit: number): Problem {
  return problem("body-too-large.body", { limit });
}

function problemOfReading(error: unknown, request: Request, limit: number): unknown {
  if (error instanceof Problem) return error;
  const { status, type } = error as { status?: number; type?: string };
  if (status === 413) return bodyTooLarge(limit);
  if (type === "encoding.unsupported")
    return unsupportedEncoding(String(request.headers["content-encoding"]));
  if (status !== undefined && status >= 400 && status < 500) {
    return problem("unreadable-body.incomplete", { reason: (error as Error).message });
  }
  // Invalid compressed data has an error code of zlib (`Z_`) or of Brotli (`ERR__`), and no status.
  if (/^(?:Z|ERR_)_/.test(String((error as { code?: unknown }).code ?? ""))) {
    return problem("unreadable-body.encoding", {});
  }
  return error;
}
