/**
 * What a handler is, derived from the generated types of the documents: its input and every answer it may give.
 * A missing handler, an undeclared status or a body of the wrong shape does not compile.
 */

import type { Caller, Peer } from "./caller.ts";
import type { StreamedBytes } from "./streamed-bytes.ts";
import type { StreamedJson } from "./streamed-json.ts";
import type { UploadedFile } from "./uploaded-file.ts";

/** The part of an openapi-typescript operation that handlers are typed from. */
interface OperationShape {
  parameters: {
    path?: unknown;
    query?: unknown;
    header?: unknown;
    cookie?: unknown;
  };
  // biome-ignore lint/complexity/noBannedTypes: openapi-typescript writes `requestBody?: never` for "no body"
  requestBody?: {};
  responses: object;
  /** From `x-roles` and `x-tenant`; an operation without it is public and names nothing that is owned. */
  access?: { public: boolean; tenant: object };
}

/** The caller; never absent when the operation is not public. */
type CallerOf<Op> = Op extends { access: { public: false } } ? Caller : Caller | null;

/** Name → kind of each object that a request names, `null` added when the handler may get none. */
type KindsOf<Op> = Op extends { access: { tenant: infer Kinds } } ? Kinds : Record<never, never>;

/** The objects that a request names, loaded; `Kinds` says what each kind is. */
type TenantOf<Op, Kinds> = {
  [Name in keyof KindsOf<Op>]: LoadedKind<KindsOf<Op>[Name], Kinds>;
};

type LoadedKind<Kind, Kinds> = Kind extends keyof Kinds
  ? Kinds[Kind]
  : Kind extends null
    ? null
    : never;

/** Kinds of an operation that nothing loads yet. */
type UnloadedKinds<Op, Kinds> = Exclude<KindsOf<Op>[keyof KindsOf<Op>], keyof Kinds | null>;

/** No handler is one: an operation that names objects of this kind needs a loader of them first. */
export interface MissingLoader<Kind> {
  "add a loader of this kind": Kind;
}

/**
 * One server-sent event, the shape every `x-event-schema` describes: `id` and `event` become the lines of that name,
 * `data` is written as JSON on one line.
 */
export interface ServerSentEvent<Data = unknown> {
  id?: string;
  event?: string;
  data: Data;
}

type Present<T> = Exclude<T, undefined>;
type OrEmpty<T> = [Present<T>] extends [never] ? Record<never, never> : Present<T>;

type LowerCaseKeys<T> = { [Name in keyof T as Lowercase<Name & string>]: T[Name] };

/** JSON as the contract describes it, or fields; of a form with files, the first one, which no schema can look into. */
type RequestContent<C> = C extends { "application/json": infer Body }
  ? Body
  : C extends { "application/x-www-form-urlencoded": infer Fields }
    ? Fields
    : C extends { "multipart/form-data": unknown }
      ? UploadedFile
      : never;

/** Body of a request; `undefined` when the operation has none or does not require one. */
type BodyOf<Op> = Op extends { requestBody: { content: infer C } }
  ? RequestContent<C>
  : Op extends { requestBody?: { content: infer C } }
    ? RequestContent<C> | undefined
    : undefined;

/** What a handler receives: already validated, authenticated and authorised. */
export interface Input<Op extends OperationShape, Kinds = Record<never, never>> {
  path: OrEmpty<Op["parameters"]["path"]>;
  query: OrEmpty<Op["parameters"]["query"]>;
  /** Declared header parameters, names in lower case. */
  headers: LowerCaseKeys<OrEmpty<Op["parameters"]["header"]>>;
  cookies: OrEmpty<Op["parameters"]["cookie"]>;
  body: BodyOf<Op>;
  /** Who calls, or `null` on a public operation called without credentials. */
  caller: CallerOf<Op>;
  /** The objects that the request names, which are the caller's. */
  tenant: TenantOf<Op, Kinds>;
  /** The id in the session cookie, even when no session has it any more; `null` without cookie. */
  session: string | null;
  /** Where the request comes from. */
  peer: Peer;
  /** Aborted when the client goes away or the server shuts down. */
  signal: AbortSignal;
}

export interface Cookie {
  name: string;
  value: string;
  /** Seconds; absent means a session cookie. */
  maxAge?: number;
  path?: string;
  sameSite?: "lax" | "none" | "strict";
  /** False: scripts of pages can read it. */
  httpOnly?: boolean;
  secure?: boolean;
}

type AnswerBody<Content, Event> = Content extends { "application/json": infer Body }
  ? { body: Body | StreamedJson<Body> }
  : Content extends { "text/event-stream": unknown }
    ? { body: AsyncIterable<Event> }
    : Content extends Record<string, unknown>
      ? { body: Uint8Array | StreamedBytes; mediaType: keyof Content & string }
      : { body?: undefined };

/** One of the documented answers of an operation. */
export type Answer<Op extends OperationShape, Event = never> = {
  [Status in keyof Op["responses"] & number]: {
    status: Status;
    headers?: Record<string, string>;
    cookies?: Cookie[];
  } & (Op["responses"][Status] extends { content: infer Content }
    ? AnswerBody<Content, Event>
    : { body?: undefined });
}[keyof Op["responses"] & number];

export type Handler<Op extends OperationShape, Event = never, Kinds = Record<never, never>> = (
  input: Input<Op, Kinds>,
) => Promise<Answer<Op, Event>> | Answer<Op, Event>;

/**
 * All handlers of one API: `Operations` and `Events` are the interfaces of `generated/<api>/operations.ts`.
 * Use with `satisfies`, so that the compiler names the operationId that has no handler.
 * @typeParam Kinds what the objects are that requests name, by their kinds
 */
export type Handlers<Operations, Events = Record<never, never>, Kinds = Record<never, never>> = {
  [Id in keyof Operations]: Operations[Id] extends OperationShape
    ? [UnloadedKinds<Operations[Id], Kinds>] extends [never]
      ? Handler<Operations[Id], Id extends keyof Events ? Events[Id] : never, Kinds>
      : MissingLoader<UnloadedKinds<Operations[Id], Kinds>>
    : never;
};
