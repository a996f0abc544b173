import type { Request, Response } from "express";
import type { Caller } from "../../contract/caller.ts";
import type { Cookie, ServerSentEvent } from "../../contract/handler.ts";
import type { Operation } from "../../contract/operations.ts";
import type { RouteMatch } from "../../contract/router.ts";
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

/** One request on its way through the server; each step of its life adds what it found. */
export interface Exchange {
  request: Request;
  response: Response;
  /** Aborted when the client goes away or the server shuts down. */
  readonly signal: AbortSignal;
  route: RouteMatch | null;
  operation: Operation | null;
  caller: Caller | null;
  /** Bytes of a JSON body, decompressed. */
  bodySize: number;
  /** The first file of a form. */
  file: UploadedFile | null;
  answer: RawAnswer | null;
  /** HEAD: a GET whose body is not sent. */
  headOnly: boolean;
}

/** A step of the life of a request. It returns `true` when it has answered, and throws a Problem to refuse. */
export type Step = (exchange: Exchange) => boolean | Promise<boolean>;

/** The operation, in the steps behind the one that finds it. */
export function operationOf(exchange: Exchange): Operation {
  if (!exchange.operation) throw new Error("no operation was found for this request yet");
  return exchange.operation;
}

/** Whether an answer body is a stream of events. */
export function isEventStream(body: unknown): body is AsyncIterable<ServerSentEvent> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
