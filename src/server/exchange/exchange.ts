import type { Request, Response } from "express";
import type { ApiName } from "../../contract/apis.ts";
import type { Caller } from "../../contract/caller.ts";
import type { Cookie, ServerSentEvent } from "../../contract/handler.ts";
import type { Operation } from "../../contract/operations.ts";
import type { RouteMatch } from "../../contract/router.ts";
import type { Tenant } from "../../contract/tenancy/claims.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";

/** What a handler answered, without its static types. */
export interface RawAnswer {
  status: number;
  headers?: Record<string, string>;
  cookies?: Cookie[];
  body?: unknown;
  /** Set when `body` is bytes. */
  mediaType?: string;
}

/**
 * One request on its way through the server; each step of its life adds what it found. A class, since a literal with a
 * getter gives every exchange a shape of its own, which keeps requests in memory until a full collection.
 */
export class Exchange {
  readonly request: Request;
  readonly response: Response;
  /** HEAD: a GET whose body is not sent. */
  readonly headOnly: boolean;
  route: RouteMatch | null = null;
  operation: Operation | null = null;
  caller: Caller | null = null;
  /** The objects that the request names, which are the caller's. */
  tenant: Tenant = {};
  /** Whether a page of this server sends it, or one that the settings let in. */
  fromOwnPage = false;
  /** Bytes of a JSON body, decompressed. */
  bodySize = 0;
  /** The first file of a form. */
  file: UploadedFile | null = null;
  answer: RawAnswer | null = null;
  /** Whether the audit log has it. */
  isLogged = false;
  readonly #shutdown: AbortSignal;
  #signal: AbortSignal | null = null;

  /** @param shutdown aborted when the server shuts down */
  constructor(request: Request, response: Response, shutdown: AbortSignal) {
    this.request = request;
    this.response = response;
    this.headOnly = request.method === "HEAD";
    this.#shutdown = shutdown;
  }

  /**
   * Aborted when the client goes away or the server shuts down. Made for those who ask: most handlers are done before
   * anybody could go away.
   */
  get signal(): AbortSignal {
    this.#signal ??= AbortSignal.any([goneSignal(this.response), this.#shutdown]);
    return this.#signal;
  }
}

/** Aborted when the client goes away before it has its answer. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** A step of the life of a request. It returns `true` when it has answered, and throws a Problem to refuse. */
export type Step = (exchange: Exchange) => boolean | Promise<boolean>;

/** The operation, in the steps behind the one that finds it. */
export function operationOf(exchange: Exchange): Operation {
  if (!exchange.operation) throw new Error("no operation was found for this request yet");
  return exchange.operation;
}

/** The API of the path that was found. */
export function apiOf({ route }: Exchange): ApiName | undefined {
  return route?.operations.values().next().value?.api;
}

/** Whether an answer body is a stream of events. */
export function isEventStream(body: unknown): body is AsyncIterable<ServerSentEvent> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
