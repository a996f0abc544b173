import { type HttpHandler, http } from "msw";
import { MockChats } from "../../mocks/chats.ts";
import { ScenarioRun } from "../../mocks/engine/run.ts";
import { type Scenario, type ScenarioResponse, scenarios } from "../../mocks/engine/scenario.ts";
import type { ServerSentEvent } from "../contract/handler.ts";
import { Problem } from "../contract/problem.ts";
import { own } from "../own.ts";
import { type Found, MockedApi } from "./api.ts";
import { readRequest } from "./request.ts";
import { refused, respond } from "./respond.ts";
import type { HandlersOptions, MockOptions } from "./types.ts";

/** A response, without its static types. */
type AnyResponse = ScenarioResponse & { events?: Iterable<ServerSentEvent> };
type AnyResolver = (request: object) => Promise<AnyResponse | Response | undefined>;

/**
 * Makes the handlers of an API.
 * @param documents bundles, by the names of their APIs @typeParam Made `Mocks` of the types that are generated from the
 * documents
 */
export function createMocks<Made>(
  documents: ConstructorParameters<typeof MockedApi>[0],
): (options?: MockOptions) => Made {
  const api = new MockedApi(documents);
  return (options = {}) => mocksOf(new MockServer(api, options)) as Made;
}

function mocksOf(server: MockServer): object {
  const calls = Array.from(server.operationIds, (id) => [
    id,
    (given: AnyResponse | AnyResponse[] | AnyResolver = {}) => server.handler(id, given),
  ]);
  return Object.assign(Object.fromEntries(calls), {
    handlers: ({ scenario }: HandlersOptions = {}) => [server.handlerOfAll(scenarioOf(scenario))],
  });
}

/** @throws Error if the scenario does not exist */
function scenarioOf(scenario: HandlersOptions["scenario"]): Scenario {
  if (typeof scenario !== "string") return scenario ?? { rules: [] };
  const found = own(scenarios as Record<string, Scenario>, scenario);
  if (found) return found;
  throw new Error(`no scenario "${scenario}": use ${Object.keys(scenarios).join(", ")}`);
}

/** Milliseconds between two heartbeats of an event stream. */
const heartbeat = 10_000;

/** The shared state of the handlers of one server. */
class MockServer {
  readonly #api: MockedApi;
  readonly #base: URL | null;
  readonly #pause: number;
  readonly #chats = new MockChats(heartbeat);

  constructor(api: MockedApi, { baseUrl, pause = 0 }: MockOptions) {
    this.#api = api;
    this.#base = baseUrl === undefined ? null : new URL(baseUrl);
    this.#pause = pause;
  }

  get operationIds(): Iterable<string> {
    return this.#api.operations.keys();
  }

  /** One handler for all: the contract finds the operation, faster than a list of handlers. */
  handlerOfAll(scenario: Scenario): HttpHandler {
    const run = new ScenarioRun(scenario);
    return http.all(
      ({ request }) => this.#find(request) !== undefined,
      ({ request }) => this.#answer(request, run),
    );
  }

  handler(operationId: string, given: AnyResponse | AnyResponse[] | AnyResolver): HttpHandler {
    const resolver = typeof given === "function" ? given : undefined;
    const run = typeof given === "function" ? null : runOf(operationId, given);
    const events = typeof given === "function" ? undefined : [given].flat()[0]?.events;
    return http.all(
      ({ request }) => this.#find(request)?.operation.operationId === operationId,
      ({ request }) =>
        run ? this.#answer(request, run, { events }) : this.#answer(request, null, { resolver }),
    );
  }

  #find(request: Request): Found | undefined {
    const { origin, pathname } = new URL(request.url);
    if (!this.#base) return this.#api.find(request.method, pathname);
    const prefix = this.#base.pathname.replace(/\/$/, "");
    if (origin !== this.#base.origin || !pathname.startsWith(`${prefix}/`)) return undefined;
    return this.#api.find(request.method, pathname.slice(prefix.length));
  }

  async #answer(
    request: Request,
    given: ScenarioRun | null,
    { resolver, events }: { resolver?: AnyResolver | undefined; events?: unknown } = {},
  ): Promise<Response | undefined> {
    const found = this.#find(request);
    if (!found) return undefined;
    const { operation, pathParameters } = found;
    const { validator } = this.#api;
    try {
      // The body must not have been read when a resolver leaves the request to the next handler.
      const read = resolver ? request.clone() : request;
      const facts = await readRequest(operation, pathParameters, read, validator);
      const resolved = await resolver?.({ ...facts, request });
      if (resolved instanceof Response || (resolver && !resolved)) return resolved;
      const run = given ?? runOf(operation.operationId, resolved ?? {});
      return await respond({
        operation,
        mock: this.#api.mock(operation),
        facts,
        request,
        run,
        validator,
        chats: this.#chats,
        pause: this.#pause,
        ...eventsIn(resolved?.events ?? events),
      });
    } catch (error) {
      if (error instanceof Problem) return refused(error);
      throw error;
    }
  }
}

function eventsIn(events: unknown) {
  return events === undefined ? {} : { events: events as Iterable<ServerSentEvent> };
}

/** A scenario of one operation. */
function runOf(operationId: string, given: AnyResponse | AnyResponse[]): ScenarioRun {
  const responses = [given].flat().map(({ events: _, ...response }) => response);
  return new ScenarioRun({ rules: [{ operations: [operationId], sequence: responses }] } as never);
}
