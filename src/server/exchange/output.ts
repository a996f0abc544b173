import { once } from "node:events";
import type { Request, Response } from "express";
import type { Cookie, ServerSentEvent } from "../../contract/handler.ts";
import type { Operation } from "../../contract/operations.ts";
import { StreamedBytes } from "../../contract/streams/bytes.ts";
import { formatEvent } from "../../contract/streams/events.ts";
import { type JsonPart, StreamedJson } from "../../contract/streams/json.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";
import { isLoopback } from "../../settings/loopback.ts";
import {
  type Exchange,
  isEventStream,
  operationOf,
  type RawAnswer,
  type Step,
} from "./exchange.ts";

/** Media types are written as in Tock, for clients that compare them literally. */
const jsonType = "application/json; charset=utf-8";
/** Proxies that compress buffer events until a block is full: `no-transform` prevents it. */
const uncached = "no-cache, no-transform";
const eventStreamType = "text/event-stream;charset=UTF-8";

/** A response that violates the contract is a defect of the server: logged in full, and a 500 for the caller. */
export class BrokenContract extends Error {
  constructor(operation: Operation, status: number, violations: readonly Violation[]) {
    const list = violations
      .map(({ pointer, message }) => `${pointer || "(body)"} ${message}`)
      .join("; ");
    super(`${operation.operationId} answered ${status} against its own contract: ${list}`);
  }
}

/** Validates the response, closed, before its first byte is sent. */
export function checkAnswer(validator: ContractValidator): Step {
  return (exchange) => {
    const operation = operationOf(exchange);
    let answer = answerOf(exchange);
    if (isEventStream(answer.body)) {
      answer.body = checkEvents(validator, operation, answer.status, answer.body);
      return false;
    }
    if (answer.body instanceof StreamedJson) {
      answer.body = new StreamedJson(checkParts(validator, operation, answer.status, answer.body));
      return false;
    }
    // The content of bytes is not validated.
    if (answer.body instanceof StreamedBytes) answer = { ...answer, body: new Uint8Array() };
    const mediaType = answer.body === undefined ? null : (answer.mediaType ?? "application/json");
    const violations = validator.answer(operation, answer.status, mediaType, readable(answer));
    if (violations.length > 0) throw new BrokenContract(operation, answer.status, violations);
    return false;
  };
}

/** The body in the form that its schema describes: a text may be sent as bytes. */
function readable({ body, mediaType = "" }: RawAnswer): unknown {
  const isText = /^text\/|\+xml$/.test(mediaType);
  return isText && body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : body;
}

async function* checkEvents(
  validator: ContractValidator,
  operation: Operation,
  status: number,
  events: AsyncIterable<ServerSentEvent>,
): AsyncGenerator<ServerSentEvent> {
  for await (const event of events) {
    const violations = validator.event(operation, status, event);
    if (violations.length > 0) throw new BrokenContract(operation, status, violations);
    yield event;
  }
}

async function* checkParts(
  validator: ContractValidator,
  operation: Operation,
  status: number,
  { parts }: StreamedJson<unknown>,
): AsyncGenerator<JsonPart<unknown>> {
  for await (const part of parts) {
    const violations = validator.answer(operation, status, "application/json", part.sample);
    if (violations.length > 0) throw new BrokenContract(operation, status, violations);
    yield part;
  }
}

/** Sends the response: JSON, at once or part by part, bytes, or an event stream. */
export const writeAnswer: Step = (exchange) => {
  const { response } = exchange;
  const { status, headers, cookies, body, mediaType } = answerOf(exchange);
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  for (const cookie of cookies ?? []) setCookie(exchange, cookie);
  if (isEventStream(body)) return writeEvents(exchange, body);
  if (body instanceof StreamedJson) return writeParts(exchange, body);
  if (body instanceof StreamedBytes) return writeBlocks(exchange, mediaType ?? "", body);
  if (body === undefined) response.end();
  else if (mediaType !== undefined) writeWhole(response, mediaType, body as Uint8Array | string);
  else writeWhole(response, jsonType, JSON.stringify(body));
  return true;
};

function writeWhole(response: Response, type: string, body: Uint8Array | string): void {
  response.setHeader("Content-Type", type);
  response.end(body);
}

async function writeBlocks(
  { response, signal, headOnly }: Exchange,
  type: string,
  { size, blocks }: StreamedBytes,
): Promise<true> {
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", size);
  if (!headOnly) {
    for await (const block of blocks) {
      if (signal.aborted) break;
      if (!response.write(block)) await once(response, "drain", { signal }).catch(() => {});
    }
  }
  response.end();
  return true;
}

/** An error before the first part is ready still gets an error response. */
async function writeParts(
  { response, signal, headOnly }: Exchange,
  { parts }: StreamedJson<unknown>,
): Promise<true> {
  for await (const { text } of parts) {
    if (signal.aborted) break;
    if (!response.headersSent) response.setHeader("Content-Type", jsonType);
    if (headOnly) break;
    if (!response.write(text)) await once(response, "drain", { signal }).catch(() => {});
  }
  response.end();
  return true;
}

async function writeEvents(
  { response, signal, headOnly }: Exchange,
  events: AsyncIterable<ServerSentEvent>,
): Promise<true> {
  response.set({
    "Content-Type": eventStreamType,
    "Cache-Control": uncached,
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  if (!headOnly) {
    for await (const event of events) {
      if (signal.aborted) break;
      if (!response.write(formatEvent(event)))
        await once(response, "drain", { signal }).catch(() => {});
    }
  }
  response.end();
  return true;
}

export function setCookie({ request, response }: Exchange, cookie: Cookie): void {
  const { name, value, maxAge, ...options } = cookie;
  response.cookie(name, value, {
    httpOnly: true,
    path: "/",
    sameSite: "lax",
    secure: leavesTheMachine(request),
    ...options,
    ...(maxAge === undefined ? {} : { maxAge: maxAge * 1000 }),
  });
}

/** Cookies travel by HTTPS only, except to a browser on this machine that speaks to the server itself. */
function leavesTheMachine(request: Request): boolean {
  const address = request.socket.localAddress?.replace(/^::ffff:/, "") ?? "";
  return !isLoopback(address) || request.get("x-forwarded-proto") === "https";
}

function answerOf(exchange: Exchange): RawAnswer {
  if (!exchange.answer) throw new Error("no handler has answered yet");
  return exchange.answer;
}
