/** Reads server-sent events with `fetch`, in Node and in browsers; unlike `EventSource`, with custom headers. */

import { EventParser, type ParsedEvent } from "../events/parser.ts";

export interface ReadEventsOptions {
  /** Continues after the event with this id. */
  lastEventId?: string;
  /** Stops reading without an error. */
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** Whether a browser sends cookies. */
  credentials?: "omit" | "same-origin" | "include";
  /** Used instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds before it reconnects, unless the stream sets another value (1000). */
  retry?: number;
  /** Is notified when a stream opens, and when a connection is lost or fails. */
  onConnection?: (isOpen: boolean) => void;
}

/** A request whose response is a stream that ends: it is sent once. */
export interface ReadAnswerOptions
  extends Pick<ReadEventsOptions, "signal" | "headers" | "credentials" | "fetch"> {
  /** `GET` by default. */
  method?: string;
  body?: string;
}

/** The server responded, but not with an event stream. */
export class EventStreamError extends Error {
  readonly status: number;
  /** Its response. */
  readonly body: string;

  constructor(message: string, status: number, body: string) {
    super(message);
    this.name = "EventStreamError";
    this.status = status;
    this.body = body;
  }
}

/** Temporary statuses of a server or a proxy: during a restart, or under load. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The longest delay of a timer. */
const longestWait = 2 ** 31 - 1;

/**
 * The events of a stream:
 *
 *     for await (const { event, data, id } of readEvents(url, { signal })) …
 *
 * If the connection fails or is lost, or a proxy reports that the server is unavailable (429, 502, 503, 504), it
 * reconnects after a pause and requests the events after the last one (`Last-Event-ID`). It ends if the server responds
 * with 204, the signal is aborted, or the loop is left.
 * @throws EventStreamError if the server responds with another status, or not with a stream; TypeError if the URL is
 * invalid
 */
export async function* readEvents(
  url: string | URL,
  options: ReadEventsOptions = {},
): AsyncGenerator<ParsedEvent, void> {
  const { signal, onConnection = () => {} } = options;
  const { fetch: send = (request: Request) => fetch(request) } = options;
  let { lastEventId = "", retry = 1_000 } = options;
  while (!signal?.aborted) {
    const request = requestOf(url, options, lastEventId);
    const response = await send(request).catch(() => null);
    if (response?.status === 204) return;
    if (response && passing.has(response.status)) {
      await response.body?.cancel().catch(() => {});
    } else if (response) {
      const parser = new EventParser({ lastEventId });
      const body = await streamOf(response);
      onConnection(true);
      for await (const text of textOf(body, { losses: "ends" })) {
        const events = parser.push(text);
        retry = parser.retry ?? retry;
        for (const event of events) {
          lastEventId = event.id;
          yield event;
          if (signal?.aborted) return;
        }
        lastEventId = parser.lastEventId;
      }
    }
    if (!signal?.aborted) onConnection(false);
    await pause(retry, signal);
  }
}

/**
 * The events of a stream that answers one request and ends. It is never requested again: that would repeat what the
 * request did.
 * @throws EventStreamError if the server responds with another status, or not with a stream; TypeError if there is no
 * connection, or it is lost before the end
 */
export async function* readAnswer(
  url: string | URL,
  options: ReadAnswerOptions = {},
): AsyncGenerator<ParsedEvent, void> {
  const { signal, fetch: send = (request: Request) => fetch(request) } = options;
  try {
    const response = await send(requestOf(url, options));
    const parser = new EventParser();
    for await (const text of textOf(await streamOf(response), { losses: "thrown" })) {
      for (const event of parser.push(text)) {
        yield event;
        if (signal?.aborted) return;
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

function requestOf(
  url: string | URL,
  { signal, headers, credentials, method = "GET", body }: ReadEventsOptions & ReadAnswerOptions,
  lastEventId = "",
): Request {
  return new Request(url, {
    method,
    headers: {
      ...headers,
      accept: "text/event-stream",
      ...(lastEventId === "" ? {} : { "last-event-id": bytesOf(lastEventId) }),
    },
    cache: "no-store",
    ...(body === undefined ? {} : { body }),
    ...(credentials ? { credentials } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** Headers hold bytes: the id is sent as UTF-8. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** @throws EventStreamError if it is not an event stream */
async function streamOf(response: Response): Promise<NonNullable<Response["body"]>> {
  const { status, body, url } = response;
  const type = response.headers.get("content-type") ?? "";
  if (status === 200 && /^text\/event-stream\s*(;|$)/i.test(type) && body) return body;
  const text = await response.text().catch(() => "");
  const what = status === 200 ? `with ${type || "no content type"}` : `with status ${status}`;
  throw new EventStreamError(`${url} answered ${what} instead of a stream of events`, status, text);
}

/**
 * The text of a stream, until it ends or fails. Streams are iterable in Node, but not in every browser.
 * @param losses whether a lost connection is an error, or the end
 */
async function* textOf(
  body: NonNullable<Response["body"]>,
  { losses }: { losses: "thrown" | "ends" },
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const reader = body.getReader();
  try {
    for (;;) {
      const piece = await reader.read().catch((error: unknown) => {
        if (losses === "thrown") throw error;
        return null;
      });
      if (!piece || piece.done) return;
      yield decoder.decode(piece.value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(milliseconds, longestWait));
    signal?.addEventListener("abort", done, { once: true });
  });
}
