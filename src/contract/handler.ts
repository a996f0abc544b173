/**
 * Types of handlers, derived from the generated types of the documents: their input and all their responses. A missing
 * handler, an undeclared status or a body of the wrong shape does not compile.
 */

import type { Caller, Peer } from "./caller.ts";
import type { StreamedBytes } from "./streams/bytes.ts";
import type { StreamedJson } from "./streams/json.ts";
import type { UploadedFile } from "./uploaded-file.ts";

/** The part of an openapi-typescript operation from which handlers are typed. */
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
  /** From `x-roles` and `x-tenant`; an operation without it is public and has no owned objects. */
  access?: { public: boolean; tenant: object };
}

/** The caller; never null if the operation is not public. */
type CallerOf<Op> = Op extends { access: { public: false } } ? Caller : Caller | null;

/** Name → kind of each object that a request names, with `null` if the object may be missing. */
type KindsOf<Op> = Op extends { access: { tenant: infer Kinds } } ? Kinds : Record<never, never>;

/** The objects that a request names, loaded; `Kinds` maps their kinds to types. */
type TenantOf<Op, Kinds> = {
  [Name in keyof KindsOf<Op>]: LoadedKind<KindsOf<Op>[Name], Kinds>;
};

type LoadedKind<Kind, Kinds> = Kind extends keyof Kinds
  ? Kinds[Kind]
  : Kind extends null
    ? null
    : never;

/** Kinds of an operation without a loader. */
type UnloadedKinds<Op, Kinds> = Exclude<KindsOf<Op>[keyof KindsOf<Op>], keyof Kinds | null>;

/** Makes the handler invalid: an operation with objects of this kind needs a loader first. */
export interface MissingLoader<Kind> {
  "add a loader of this kind": Kind;
}

/**
 * One server-sent event, in the shape that every `x-event-schema` describes: `id` and `event` become lines of that
 * name, `data` is written as JSON on one line.
 */
export interface ServerSentEvent<Data = unknown> {
  id?: string;
  event?: string;
  data: Data;
}

type Present<T> = Exclude<T, undefined>;
type OrEmpty<T> = [Present<T>] extends [never] ? Record<never, never> : Present<T>;

type LowerCaseKeys<T> = { [Name in keyof T as Lowercase<Name & string>]: T[Name] };

/** JSON or form fields as in the contract; for a form with files, the first file, which schemas do not validate. */
type RequestContent<C> = C extends { "application/json": infer Body }
  ? Body
  : C extends { "application/x-www-form-urlencoded": infer Fields }
    ? Fields
    : C extends { "multipart/form-data": unknown }
      ? UploadedFile
      : never;

/** Body of a request; `undefined` if the operation has none or does not require one. */
type BodyOf<Op> = Op extends { requestBody: { content: infer C } }
  ? RequestContent<C>
  : Op extends { requestBody?: { content: infer C } }
    ? RequestContent<C> | undefined
    : undefined;

/** Input of a handler: validated, authenticated and authorized. */
export interface Input<Op extends OperationShape, Kinds = Record<never, never>> {
  path: OrEmpty<Op["parameters"]["path"]>;
  query: OrEmpty<Op["parameters"]["query"]>;
  /** Declared header parameters, names in lower case. */
  headers: LowerCaseKeys<OrEmpty<Op["parameters"]["header"]>>;
  cookies: OrEmpty<Op["parameters"]["cookie"]>;
  body: BodyOf<Op>;
  /** The caller; `null` on a public operation called without credentials. */
  caller: CallerOf<Op>;
  /** The objects that the request names, all owned by the caller. */
  tenant: TenantOf<Op, Kinds>;
  /** The id in the session cookie, even if the session has ended; `null` without cookie. */
  session: string | null;
  /** Address and host of the request. */
  peer: Peer;
  /** Aborted if the client disconnects or the server shuts down. */
  signal: AbortSignal;
}

export interface Cookie {
  name: string;
  value: string;
  /** Seconds; absent: a session cookie. */
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

/** One of the documented responses of an operation. */
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
 * All handlers of one API: `Operations` and `Events` are the interfaces of `generated/<api>/operations.ts`. Use it with
 * `satisfies`, so that the compiler reports operationIds without a handler.
 * @typeParam Kinds types of the objects that requests name, by kind
 */
export type Handlers<Operations, Events = Record<never, never>, Kinds = Record<never, never>> = {
  [Id in keyof Operations]: Operations[Id] extends OperationShape
    ? [UnloadedKinds<Operations[Id], Kinds>] extends [never]
      ? Handler<Operations[Id], Id extends keyof Events ? Events[Id] : never, Kinds>
      : MissingLoader<UnloadedKinds<Operations[Id], Kinds>>
    : never;
};
