import type { ServerSentEvent } from "../src/contract/handler.ts";
import type { Operation } from "../src/contract/operations.ts";
import { problem } from "../src/contract/problem.ts";
import type { ContractValidator } from "../src/contract/validation/validator.ts";
import {
  type Exchange,
  isEventStream,
  operationOf,
  type RawAnswer,
  type Step,
} from "../src/server/exchange/exchange.ts";
import { BrokenContract } from "../src/server/exchange/output.ts";
import { type Preference, readPreference } from "../src/server/exchange/preference.ts";
import { acceptedType } from "./accept.ts";
import { type MockChats, wait } from "./chats.ts";
import type { Clients } from "./clients.ts";
import { generated } from "./engine/generate.ts";
import {
  bodyFor,
  type Decision,
  decide,
  headersFor,
  listOfExamples,
  type MockOperation,
  type RequestFacts,
  type ScenarioRun,
} from "./engine/index.ts";
import type { PrismResponses } from "./prism.ts";
import type { RequestLog } from "./request-log.ts";
import { broken, eventsOf, isResumable, replay, streams } from "./streams.ts";

/** What responds to requests. */
export interface Responder {
  operations: ReadonlyMap<string, MockOperation>;
  validator: ContractValidator;
  prism: PrismResponses;
  chats: MockChats;
  clients: Clients;
  log: RequestLog;
  /** Milliseconds before each message of a stream, and between two heartbeats. */
  pause: number;
  heartbeat: number;
  /** Whether `Prefer: code=…` may name statuses that the operation does not document. */
  anyStatus: boolean;
}

/** One request on its way to its response. */
interface Turn {
  exchange: Exchange;
  operation: Operation;
  mock: MockOperation;
  facts: RequestFacts;
  run: ScenarioRun;
  decision: Decision;
  preference: Preference;
}

/** Decides what a request gets, waits as long as it should take, and makes the response. */
export function respond(responder: Responder): Step {
  return async (exchange) => {
    const turn = turnOf(responder, exchange);
    const { decision } = turn;
    await wait(decision.delay, exchange.signal);
    if (exchange.signal.aborted) {
      exchange.response.destroy();
      return true;
    }
    if (decision.plan?.response.fault === "drop") return drop(exchange);
    exchange.answer = await answerTo(responder, turn);
    responder.log.note(exchange, { status: exchange.answer.status });
    return decision.plan?.response.fault === "truncate" ? truncate(exchange) : false;
  };
}

function turnOf({ operations, clients, log, anyStatus }: Responder, exchange: Exchange): Turn {
  const operation = operationOf(exchange);
  const mock = operations.get(operation.operationId);
  if (!mock) throw new Error(`no examples of ${operation.operationId}`);
  const facts = factsOf(exchange, operation);
  const { run, scenario } = clients.runOf(exchange);
  const header = exchange.request.get("prefer");
  const preference = readPreference(header);
  const decision = decide(mock, facts, run, preference) ?? requested(preference, anyStatus);
  if (!decision) {
    throw problem("no-such-example.mock", {
      operation: operation.operationId,
      prefer: header ?? "",
      examples: listOfExamples(mock),
    });
  }
  const { plan, choice } = decision;
  log.note(exchange, {
    example: plan?.response.body === undefined ? (choice?.example ?? null) : null,
    scenario: plan ? scenario : null,
    rule: plan?.rule ?? null,
    fault: plan?.response.fault ?? null,
  });
  return { exchange, operation, mock, facts, run, decision, preference };
}

function factsOf({ request, route }: Exchange, { operationId }: Operation): RequestFacts {
  const parameters = Array.from(route?.pathParameters ?? [], ([name, value]) => [
    name,
    decodeURIComponent(value),
  ]);
  return {
    operationId,
    path: Object.fromEntries(parameters) as Record<string, unknown>,
    query: request.query,
    headers: request.headers,
    body: request.body,
  };
}

/** A status that the operation does not document, on a mock that was started for it. */
function requested({ code, example, delay = 0 }: Preference, anyStatus: boolean): Decision | null {
  if (!anyStatus || code === undefined || code < 200 || code > 599 || example) return null;
  return { status: code, choice: null, plan: null, delay };
}

async function answerTo(responder: Responder, turn: Turn): Promise<RawAnswer> {
  const { operation, decision, facts, run } = turn;
  const { plan, status } = decision;
  const answer = streams(operation, status)
    ? { status, body: eventsFor(responder, turn) }
    : await plainAnswer(responder, turn);
  const headers = plan ? headersFor(plan.response, facts, run) : {};
  return Object.keys(headers).length > 0 ? { ...answer, headers } : answer;
}

const json = "application/json";
/** As the server writes it. */
const jsonType = "application/json; charset=utf-8";

async function plainAnswer(responder: Responder, turn: Turn): Promise<RawAnswer> {
  const { exchange, operation, mock, facts, run, decision, preference } = turn;
  const { status, choice, plan } = decision;
  if (!choice && plan?.response.body === undefined) {
    return { status, body: bodyFor(mock, facts, run, decision) };
  }
  const offered = Object.keys(operation.responses.get(status)?.content ?? {});
  const mediaType =
    plan?.response.body === undefined
      ? acceptedType(exchange.request.get("accept"), offered)
      : json;
  if (mediaType === null) return { status };
  const response = choice && (await responder.prism.response(operation, choice, mediaType));
  const example = response?.body;
  if (mediaType !== json) return { status, mediaType, body: bytesOf(example) };
  const body =
    preference.dynamic === true
      ? dynamicBody(responder, turn, example)
      : bodyFor(mock, facts, run, decision, example);
  const isExample = response && body === example;
  const kept =
    isExample || keptContract(responder, turn, body) ? body : fallback(turn, body, example);
  if (operation.operationId === "sendMessage" && status === 200) {
    const pause = plan?.response.pause ?? 0;
    await responder.chats.publish(streamOf(facts), kept, pause, exchange.signal);
  }
  return { status, mediaType: jsonType, body: isExample ? response.text : JSON.stringify(kept) };
}

/** Whether a response is valid; unchanged examples are, and rules may be lenient. */
function keptContract(
  { validator }: Responder,
  { operation, decision }: Turn,
  body: unknown,
): boolean {
  const { status, plan } = decision;
  if (plan?.lenient) return true;
  return validator.answer(operation, status, json, body).length === 0;
}

/**
 * The response that replaces an invalid body.
 * @throws BrokenContract if the scenario wrote the body: it is to be corrected, or to be lenient
 */
function fallback({ operation, decision }: Turn, body: unknown, example: unknown): unknown {
  const { plan, status } = decision;
  const isWritten = plan?.response.body !== undefined || plan?.response.set !== undefined;
  if (!isWritten) return example;
  throw new BrokenContract(operation, status, [
    {
      pointer: "",
      keyword: "scenario",
      message: `breaks the contract by rule ${plan.rule} of the scenario: ${JSON.stringify(body)?.slice(0, 200)}`,
    },
  ]);
}

/** A body made of the schema; the example where the schema cannot be met. */
function dynamicBody({ validator }: Responder, { operation, decision }: Turn, example: unknown) {
  const document = validator.contract.documents.get(operation.api);
  const { status } = decision;
  const schema = operation.responses.get(status)?.content?.[json]?.schema;
  if (!document || !schema) return example;
  for (let attempt = 0; attempt < 5; attempt++) {
    const body = generated(document, schema, { seed: Date.now() + attempt, depth: 6 - attempt });
    if (validator.answer(operation, status, json, body).length === 0) return body;
  }
  return example;
}

function bytesOf(example: unknown): Uint8Array | string {
  return typeof example === "string" || example instanceof Uint8Array
    ? example
    : JSON.stringify(example ?? "");
}

/** The stream of a user; users of other connectors are others. */
function streamOf({ path, query, body }: RequestFacts): string {
  const { userId = query.userId } = (body ?? {}) as { userId?: unknown };
  return JSON.stringify([path.namespace, path.bot, path.connector, userId]);
}

function eventsFor(
  { chats, pause, heartbeat }: Responder,
  { exchange, operation, facts, mock, decision, preference }: Turn,
): AsyncIterable<ServerSentEvent> {
  const { choice, plan } = decision;
  const { signal, request } = exchange;
  const lastEventId = request.get("last-event-id");
  const resumable = isResumable(operation);
  const isChosen = preference.example ?? plan?.response.example;
  const text = choice?.example && mock.responses.get(choice.status)?.examples.get(choice.example);
  const events: AsyncIterable<ServerSentEvent> =
    resumable && isChosen === undefined
      ? chats.subscribe(streamOf({ ...facts, body: null }), lastEventId, signal)
      : replay(eventsOf(String(text), resumable), {
          pause: plan?.response.pause ?? pause,
          heartbeat,
          lastEventId: resumable ? lastEventId : undefined,
          ends: !resumable,
          signal,
        });
  const { breakAfter } = plan?.response ?? {};
  return breakAfter === undefined ? events : broken(events, breakAfter);
}

/** Closes the connection without a response. */
function drop({ request }: Exchange): true {
  request.socket.destroy();
  return true;
}

/** Announces the whole body, and closes the connection after half of it. */
function truncate(exchange: Exchange): boolean {
  const { response, answer, request } = exchange;
  const body = Buffer.from(bytesOf(answer?.body ?? ""));
  if (!answer || body.length < 2 || isEventStream(answer.body)) {
    return drop(exchange);
  }
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.setHeader("Content-Type", answer.mediaType ?? jsonType);
  response.setHeader("Content-Length", body.length);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroySoon());
  return true;
}
