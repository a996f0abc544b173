/** Handlers typed by the contract: the possible responses of a mocked operation, and the input of its resolver. */

import type { HttpHandler } from "msw";
import type { Scenario, ScenarioName, ScenarioResponse } from "../../mocks/engine/scenario.ts";

/** The part of an openapi-typescript operation that handlers are typed from. */
interface OperationShape {
  parameters: { path?: unknown; query?: unknown };
  // biome-ignore lint/complexity/noBannedTypes: openapi-typescript writes `requestBody?: never` for "no body"
  requestBody?: {};
  responses: object;
}

type StatusOf<Op extends OperationShape> = keyof Op["responses"] & number;

type Successful = 200 | 201 | 202 | 204 | 206 | 207;

type ContentOf<Response> = Response extends { content: infer Content } ? Content : never;

/** JSON as the contract describes it; files and other texts are texts. */
type BodyOf<Response> =
  ContentOf<Response> extends { "application/json": infer Body } ? Body : string;

/** The options of every response, with the names of scenarios. */
type Circumstances = Pick<
  ScenarioResponse,
  "headers" | "delay" | "fault" | "pause" | "breakAfter" | "times" | "capture"
>;

type ExampleResponse<Examples> = {
  [Status in keyof Examples]: {
    /** Name of an example of the contract. */
    example?: Examples[Status];
    status?: Status;
    /** Values that replace those at a path of the example, such as `responses.0.text`. */
    set?: Record<string, unknown>;
    /** Number of entries of a list. */
    total?: number;
    body?: undefined;
    events?: undefined;
    lenient?: boolean;
  };
}[keyof Examples];

type BodyResponse<Op extends OperationShape> = {
  [Status in StatusOf<Op>]: { body: BodyOf<Op["responses"][Status]>; lenient?: false } & (
    | { status: Status }
    // Without a status, it is that of a successful response.
    | (Status extends Successful ? { status?: undefined } : never)
  );
}[StatusOf<Op>];

/** Violates the contract on purpose. */
interface LenientResponse {
  lenient: true;
  status?: number;
  body?: unknown;
}

/** Events of an operation that streams, instead of those of an example. */
interface EventsResponse<Event> {
  events: Iterable<Event> | AsyncIterable<Event>;
}

/** The response of a mocked operation. Without a status, an example or a body, it is the first successful example. */
export type MockResponse<Op extends OperationShape, Examples, Event = never> = Circumstances &
  (
    | ExampleResponse<Examples>
    | BodyResponse<Op>
    | LenientResponse
    | ([Event] extends [never] ? never : EventsResponse<Event>)
  );

type Present<T> = Exclude<T, undefined>;
type OrEmpty<T> = [Present<T>] extends [never] ? Record<never, never> : Present<T>;

type RequestContent<Content> = Content extends { "application/json": infer Body }
  ? Body
  : Content extends { "application/x-www-form-urlencoded": infer Fields }
    ? Fields
    : FormData;

type RequestBodyOf<Op extends OperationShape> = Op extends { requestBody: { content: infer C } }
  ? RequestContent<C>
  : Op extends { requestBody?: { content: infer C } }
    ? RequestContent<C> | undefined
    : undefined;

/** The input of a resolver: a request that the contract allows. */
export interface MockRequest<Op extends OperationShape> {
  path: OrEmpty<Op["parameters"]["path"]>;
  query: OrEmpty<Op["parameters"]["query"]>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: RequestBodyOf<Op>;
  request: Request;
}

type MaybePromise<T> = T | Promise<T>;

/** Decides for each request. `undefined` leaves the request to the next handler. */
export type Resolver<Op extends OperationShape, Examples, Event = never> = (
  request: MockRequest<Op>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a resolver may end without a return
) => MaybePromise<MockResponse<Op, Examples, Event> | Response | undefined | void>;

/**
 * Makes the handler of one operation: one response, responses for the first request, the second and so on, or a
 * resolver.
 */
export type MockCall<Op extends OperationShape, Examples, Event = never> = (
  response?:
    | MockResponse<Op, Examples, Event>
    | readonly MockResponse<Op, Examples, Event>[]
    | Resolver<Op, Examples, Event>,
) => HttpHandler;

export interface MockOptions {
  /** Base URL of the mocked server. Default: the paths of the contract on any origin. */
  baseUrl?: string;
  /** Milliseconds before each message of a stream. Default: 0. */
  pause?: number;
}

export interface HandlersOptions {
  /** Name of a scenario of the package, or a scenario. */
  scenario?: ScenarioName | Scenario;
}

/** The mocked operations by operationId, and handlers for all of them. */
export type Mocks<Operations, Examples, Events> = {
  readonly [Id in keyof Operations & keyof Examples]: Operations[Id] extends OperationShape
    ? MockCall<Operations[Id], Examples[Id], Id extends keyof Events ? Events[Id] : never>
    : never;
} & {
  /** Handlers of all operations, which respond with the examples of the contract. */
  handlers(options?: HandlersOptions): HttpHandler[];
};
