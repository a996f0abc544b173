import express, { type Request, type Response } from "express";
import type { Input } from "../contract/handler.ts";
import { problem } from "../contract/problem.ts";
import type { RequestValidator } from "../contract/requests.ts";
import { parseJson, requireJson } from "./body.ts";
import { type Exchange, operationOf, type Step } from "./exchange.ts";
import { readForm } from "./form.ts";

/** Reads the body of operations that have one: JSON in UTF-8, within the limit, compressed or not; or a form. */
export function readBody(limit: number): Step {
  const raw = express.raw({ type: () => true, limit });
  return async (exchange) => {
    const { request, response } = exchange;
    const { requestTypes } = operationOf(exchange);
    if (requestTypes.length === 0) return false;
    if (requestTypes.includes("multipart/form-data")) {
      request.body = await readForm(request, response).catch((error: unknown) => {
        throw problemOfReading(error, limit);
      });
      return false;
    }
    requireJson(request.headers["content-type"]);
    // It is JSON, whatever it was called or not called; the validator knows one name for it.
    request.headers["content-type"] = "application/json";
    await run(raw, request, response).catch((error: unknown) => {
      throw problemOfReading(error, limit);
    });
    request.body = Buffer.isBuffer(request.body) ? parseJson(request.body) : undefined;
    return false;
  };
}

/** Validates path, query, headers and body by the contract. */
export function validateRequest(validator: RequestValidator): Step {
  return async (exchange) => {
    const { request, response, route } = exchange;
    const pathParameters = route?.pathParameters ?? new Map();
    await validator.validate(operationOf(exchange), pathParameters, request, response);
    return false;
  };
}

interface UntypedOperation {
  parameters: Record<never, never>;
  responses: object;
}

/** What the handler receives; everything in it has been validated. */
export function inputOf(exchange: Exchange): Input<UntypedOperation> {
  const { request, caller } = exchange;
  return {
    path: request.params as never,
    query: request.query as never,
    headers: request.headers as never,
    cookies: {} as never,
    body: request.body as undefined,
    caller,
    get signal() {
      return exchange.signal;
    },
  };
}

function run(
  handler: ReturnType<typeof express.raw>,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    handler(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}

function problemOfReading(error: unknown, limit: number): unknown {
  const { status, type } = error as { status?: number; type?: string };
  if (status === 413) {
    return problem(
      413,
      "body-too-large",
      `The body is larger than ${limit} bytes: send less at once.`,
      {
        location: "body",
        pointer: "",
        expected: `at most ${limit} bytes`,
      },
    );
  }
  if (type === "encoding.unsupported") {
    return problem(
      415,
      "unsupported-content-encoding",
      "The body has a Content-Encoding that is not read here: send it with gzip, deflate, br or none.",
      { location: "header", pointer: "/content-encoding", expected: "gzip, deflate, br" },
    );
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return problem(
      400,
      "unreadable-body",
      `The body could not be read: ${(error as Error).message}.`,
      {
        location: "body",
        pointer: "",
        expected: "a complete body, encoded as its headers say",
      },
    );
  }
  // Broken compressed data carries the code of zlib and no status.
  if (String((error as { code?: unknown }).code ?? "").startsWith("Z_")) {
    return problem(
      400,
      "unreadable-body",
      "The body is not compressed as its Content-Encoding says.",
      {
        location: "body",
        pointer: "",
        expected: "data of that encoding",
      },
    );
  }
  return error;
}
