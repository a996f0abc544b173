/** The response of a handler, decided by the engine of the mock. */

import type { MockChats } from "../../mocks/chats.ts";
import type { MockOperation } from "../../mocks/engine/operation.ts";
import { bodyFor, type Decision, decide, headersFor } from "../../mocks/engine/reply.ts";
import type { RequestFacts } from "../../mocks/engine/request.ts";
import type { ScenarioRun } from "../../mocks/engine/run.ts";
import type { ServerSentEvent } from "../contract/handler.ts";
import type { Operation } from "../contract/operations.ts";
import { type Problem, problem } from "../contract/problem.ts";
import type { ContractValidator } from "../contract/validation/validator.ts";
import { readPreference } from "../server/exchange/preference.ts";
import { eventResponse, exampleEvents } from "./streams.ts";

/** The parts of a response. */
export interface Exchange {
  operation: Operation;
  mock: MockOperation;
  facts: RequestFacts;
  request: Request;
  run: ScenarioRun;
  validator: ContractValidator;
  /** The messages of users, for their event streams. */
  chats: MockChats;
  /** Milliseconds before each message of a stream. */
  pause: number;
  /** Events that a test sends itself. */
  events?: Iterable<ServerSentEvent> | AsyncIterable<ServerSentEvent>;
}

const eventStream = "text/event-stream";

/** @throws Problem 400 when `Prefer` names what the operation does not have; Error if a body violates the contract */
export async function respond(exchange: Exchange): Promise<Response> {
  const { mock, facts, run, request } = exchange;
  const prefer = request.headers.get("prefer") ?? undefined;
  const decision = decide(mock, facts, run, readPreference(prefer));
  if (!decision) {
    throw problem("no-such-example.server", {
      operation: mock.operationId,
      prefer: prefer ?? "",
      statuses: [...mock.responses.keys()].join(", "),
    });
  }
  const { status, plan, delay } = decision;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (plan?.response.fault === "drop") return Response.error();
  const headers = plan ? headersFor(plan.response, facts, run) : {};
  const mediaType = mock.responses.get(status)?.mediaType ?? null;
  if (mediaType === eventStream && plan?.response.body === undefined) {
    return streamed(exchange, decision, { status, headers });
  }
  const body = bodyFor(mock, facts, run, decision);
  if (plan?.response.body !== undefined && !plan.lenient) refuseBroken(exchange, status, body);
  if (mock.operationId === posting && status === 200) await publish(exchange, plan, body);
  const isTruncated = plan?.response.fault === "truncate";
  return whole(status, headers, mediaType, body, isTruncated);
}

/** The response of a refused request. */
export function refused({ status, headers, body }: Problem): Response {
  return Response.json(body, { status, headers });
}

function refuseBroken({ operation, validator }: Exchange, status: number, body: unknown): void {
  const types = Object.keys(operation.responses.get(status)?.content ?? {});
  const violations = validator.answer(operation, status, types[0] ?? null, body);
  if (violations.length === 0) return;
  const list = violations.map(({ pointer, message }) => `${pointer || "the body"} ${message}`);
  throw new Error(
    `The mocked response ${status} of ${operation.operationId} breaks the contract: ${list.join("; ")}. Correct it, or set lenient: true.`,
  );
}

function whole(
  status: number,
  given: Record<string, string>,
  mediaType: string | null,
  body: unknown,
  isTruncated: boolean,
): Response {
  const headers = new Headers(given);
  if (body === undefined && mediaType === "image/png") {
    headers.set("content-type", mediaType);
    return new Response(onePixel(), { status, headers });
  }
  const isEmpty = body === undefined || status === 204 || status === 304;
  if (isEmpty) return new Response(null, { status, headers });
  const isJson = mediaType === null || /^application\/([\w.-]+\+)?json$/.test(mediaType);
  const type = isJson ? "application/json; charset=utf-8" : mediaType;
  if (!headers.has("content-type")) headers.set("content-type", type);
  const text = isJson || typeof body !== "string" ? textOf(body) : body;
  return new Response(isTruncated ? half(text) : text, { status, headers });
}

/** A file, for which the contract has no example. */
function onePixel(): Uint8Array<ArrayBuffer> {
  const base64 =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Examples are serialized once: most responses are unchanged examples. */
const texts = new WeakMap<object, string>();

function textOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  let text = texts.get(body);
  if (text === undefined) {
    text = JSON.stringify(body);
    texts.set(body, text);
  }
  return text;
}

/** Half of a text, and then a lost connection. */
function half(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError("connection lost"));
      else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      isSent = true;
    },
  });
}

function streamed(exchange: Exchange, decision: Decision, init: ResponseInit): Response {
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, exchange.request.signal]);
  const events = exchange.events ?? eventsOf(exchange, decision, signal);
  return eventResponse(events, init, () => left.abort());
}

/** Messages of an example only on request: an open stream of a user gets the user's own messages. */
async function* eventsOf(
  { mock, facts, request, pause, chats }: Exchange,
  { status, choice, plan }: Decision,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent> {
  const lastEventId = request.headers.get("last-event-id") ?? undefined;
  const isOpen = mock.operationId === listening;
  const isChosen = plan !== null || readPreference(request.headers.get("prefer") ?? "").example;
  const examples = mock.responses.get(status)?.examples;
  const text = choice?.example ? examples?.get(choice.example) : undefined;
  if (typeof text === "string" && !(isOpen && !isChosen)) {
    const { pause: ownPause = pause, breakAfter } = plan?.response ?? {};
    yield* exampleEvents(text, { pause: ownPause, breakAfter, lastEventId });
  }
  if (isOpen) yield* chats.subscribe(userOf(facts, facts.query.userId), lastEventId, signal);
}

/** Both ends of a chat: messages posted at one are sent by the other. */
const posting = "sendMessage";
const listening = "streamEvents";

async function publish(
  { facts, request, pause, chats }: Exchange,
  plan: Decision["plan"],
  body: unknown,
): Promise<void> {
  const { userId } = (facts.body ?? {}) as { userId?: unknown };
  const ownPause = plan?.response.pause ?? pause;
  await chats.publish(userOf(facts, userId), body, ownPause, request.signal);
}

function userOf({ path }: RequestFacts, userId: unknown): string {
  return JSON.stringify([path.namespace, path.bot, path.connector, userId]);
}
