/** A client of one API, generated from its contract: by path, by operationId, and its event streams. */

import createClient, {
  type Client,
  type ClientForPath,
  type ClientOptions,
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type ParamsOption,
  type RequestBodyOption,
} from "openapi-fetch";
import { type ReadEventsOptions, readAnswer, readEvents } from "./events.ts";
import { type SessionOptions, withSession } from "./session.ts";

export interface ApiClientOptions extends Omit<ClientOptions, "baseUrl" | "headers"> {
  /** Base URL of the server, `http://localhost:8080`. */
  baseUrl: string;
  /** For HTTP Basic or a session, with `password`. */
  login?: string;
  password?: string;
  /** If true, logs in once and sends the cookie of the session, as Studio does. Default: false, HTTP Basic. */
  session?: boolean;
  headers?: Record<string, string>;
}

type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

/** Paths and methods of an API by operationId; generated from the contract. */
export type Calls = Readonly<Record<string, readonly [method: Method, path: string]>>;
/** Its event streams: method, path, and whether a stream can be resumed; others answer one request and end. */
export type Streams = Readonly<
  Record<string, readonly [method: Method, path: string, resumes: boolean]>
>;

type CallOf<Paths, Route> = Route extends readonly [infer Verb, infer Path extends keyof Paths]
  ? Paths[Path] extends Record<string | number, unknown>
    ? ClientForPath<Paths[Path], `${string}/${string}`>[Verb &
        keyof ClientForPath<Paths[Path], `${string}/${string}`>]
    : never
  : never;

type OperationAt<Paths, Verb, Path extends keyof Paths> =
  Lowercase<Verb & string> extends infer Key ? Paths[Path][Key & keyof Paths[Path]] : never;

type StreamOf<Paths, Route, Event> = Route extends readonly [
  infer Verb,
  infer Path extends keyof Paths,
  infer Resumes,
]
  ? (
      init: ParamsOption<OperationAt<Paths, Verb, Path>> &
        RequestBodyOption<OperationAt<Paths, Verb, Path>> &
        Pick<
          ReadEventsOptions,
          Resumes extends true ? "lastEventId" | "signal" | "retry" : "signal"
        >,
    ) => AsyncGenerator<Event, void>
  : never;

/** A client of an API: `client.parseQuery({ body })`, and by path `client.POST("/rest/nlp/parse", { body })`. */
export type ApiClient<
  Paths extends {},
  Ids extends Calls,
  Streaming extends Streams,
  Events,
> = Client<Paths> & {
  readonly [Id in keyof Ids]: CallOf<Paths, Ids[Id]>;
} & {
  readonly [Id in keyof Streaming]: StreamOf<Paths, Streaming[Id], Events[Id & keyof Events]>;
};

/**
 * Creates the client of an API. A call returns `{ data, response }`, or `{ error, response }` for an error status; both
 * are typed by the contract. It throws only if there is no response.
 */
export function createApiClient<Paths extends {}, Events>() {
  return <Ids extends Calls, Streaming extends Streams>(
    calls: Ids,
    streams: Streaming,
    options: ApiClientOptions,
  ): ApiClient<Paths, Ids, Streaming, Events> => {
    const { login, password, session, baseUrl, headers = {}, ...rest } = options;
    const given = rest.fetch ?? ((request: Request) => fetch(request));
    const send = session ? withSession(sessionOf(options), given) : given;
    const own = session ? headers : { ...headers, ...authorization(login, password) };
    const client = createClient<Paths>({ ...rest, baseUrl, headers: own, fetch: send });
    const byId = Object.entries(calls).map(([id, [method, path]]) => [
      id,
      (init: object = {}) =>
        client.request(method.toLowerCase() as never, path as never, init as never),
    ]);
    const streaming = Object.entries(streams).map(([id, [method, path, resumes]]) => [
      id,
      (init: StreamInit) =>
        eventsAt({ method, address: addressOf(path, baseUrl, init), resumes }, init, own, {
          ...options,
          fetch: send,
        }),
    ]);
    return Object.assign(client, Object.fromEntries([...byId, ...streaming]));
  };
}

interface StreamInit extends Pick<ReadEventsOptions, "lastEventId" | "signal" | "retry"> {
  params?: {
    query?: Record<string, unknown>;
    path?: Record<string, unknown>;
    header?: Record<string, unknown>;
  };
  body?: unknown;
}

function addressOf(path: string, baseUrl: string, { params = {} }: StreamInit): string {
  return createFinalURL(path, {
    baseUrl: baseUrl.replace(/\/$/, ""),
    params,
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  });
}

interface StreamRoute {
  method: Method;
  address: string;
  resumes: boolean;
}

/** All events of these APIs have JSON data. */
async function* eventsAt(
  { method, address, resumes }: StreamRoute,
  { lastEventId, signal, retry, params, body }: StreamInit,
  own: Record<string, string>,
  { fetch, credentials }: ApiClientOptions,
) {
  const given = Object.entries(params?.header ?? {}).filter(([, value]) => value !== undefined);
  const options = {
    headers: {
      ...own,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    },
    ...(signal ? { signal } : {}),
    ...(fetch ? { fetch } : {}),
    ...(credentials ? { credentials } : {}),
  };
  const events = resumes
    ? readEvents(address, {
        ...options,
        ...(lastEventId === undefined ? {} : { lastEventId }),
        ...(retry === undefined ? {} : { retry }),
      })
    : readAnswer(address, {
        ...options,
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  for await (const { event, data, id } of events) {
    yield { event, data: JSON.parse(data), ...(id === "" ? {} : { id }) };
  }
}

/** @throws Error when there is nothing to log in with */
function sessionOf({ baseUrl, login, password }: ApiClientOptions): SessionOptions {
  if (login === undefined || password === undefined) {
    throw new Error("a session requires login and password");
  }
  return { baseUrl, login, password };
}

/** HTTP Basic in UTF-8, as the server announces it. */
function authorization(login?: string, password?: string): Record<string, string> {
  if (login === undefined || password === undefined) return {};
  const bytes = new TextEncoder().encode(`${login}:${password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
