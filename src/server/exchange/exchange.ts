import type { Request, Response } from "express";
import type { ApiName } from "../../contract/apis.ts";
import type { Caller } from "../../contract/caller.ts";
import type { Cookie, ServerSentEvent } from "../../contract/handler.ts";
import type { Operation } from "../../contract/operations.ts";
import type { RouteMatch } from "../../contract/router.ts";
import type { Tenant } from "../../contract/tenancy/claims.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";

/** Result of a handler, without its static types. */
export interface RawAnswer {
  status: number;
  headers?: Record<string, string>;
  cookies?: Cookie[];
  body?: unknown;
  /** Set if `body` is bytes. */
  mediaType?: string;
}

/**
 * One request in the server; each step adds its results. A class, because a literal with a getter gives every exchange
 * a hidden class of its own, which keeps requests in memory until a full collection.
 */
export class Exchange {
  readonly request: Request;
  readonly response: Response;
  /** HEAD: handled like GET, without sending the body. */
  readonly headOnly: boolean;
  route: RouteMatch | null = null;
  operation: Operation | null = null;
  caller: Caller | null = null;
  /** The objects that the request names, all owned by the caller. */
  tenant: Tenant = {};
  /** Whether the request is from a page of this server or of an allowed origin. */
  fromOwnPage = false;
  /** Bytes of a JSON body, decompressed. */
  bodySize = 0;
  /** The first file of a form. */
  file: UploadedFile | null = null;
  answer: RawAnswer | null = null;
  /** Whether it was added to the audit log. */
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
   * Aborted if the client disconnects or the server shuts down. Created on demand: most handlers are done before
   * anything could be aborted.
   */
  get signal(): AbortSignal {
    this.#signal ??= AbortSignal.any([goneSignal(this.response), this.#shutdown]);
    return this.#signal;
  }
}

/** Aborted if the client disconnects before it has its response. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** A step of a request. It returns `true` after it has responded, and throws a Problem to refuse. */
export type Step = (exchange: Exchange) => boolean | Promise<boolean>;

/** The operation, for steps after the one that finds it. */
export function operationOf(exchange: Exchange): Operation {
  if (!exchange.operation) throw new Error("no operation was found for this request yet");
  return exchange.operation;
}

/** The API of the path that was found. */
export function apiOf({ route }: Exchange): ApiName | undefined {
  return route?.operations.values().next().value?.api;
}

/** Whether a response body is an event stream. */
export function isEventStream(body: unknown): body is AsyncIterable<ServerSentEvent> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
