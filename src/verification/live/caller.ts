import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { EventParser } from "../../events/parser.ts";
import { usesEnvProxy } from "./env-proxy.ts";

/** A request to the server that is verified. */
export interface LiveRequest {
  method: string;
  /** Path and query, percent-encoded. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array | null;
  /** Of an event stream: read until this number of events has arrived. Default: until it ends. */
  events?: number;
  /** Milliseconds until the response must be complete, or the events have come. */
  timeout?: number;
  /** Called once the response has begun, to make a stream send its events. */
  afterHead?: () => Promise<void>;
}

/** The response of the server. */
export interface LiveResponse {
  /** `null`: no response in time, or a broken connection. */
  status: number | null;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
  /** Whether the response ended by itself. */
  ended: boolean;
  /** Milliseconds until the head of the response, and until all of it. */
  headAfter: number;
  /** Milliseconds until the first byte of the body; `null`: none came. */
  byteAfter: number | null;
  took: number;
  /** The reason for a missing response. */
  error: string | null;
}

const longestBody = 50_000_000;

/** Sends requests to one server, with a limited rate. */
export class Caller {
  readonly #url: URL;
  readonly #pause: number;
  readonly #timeout: number;
  readonly #signal: AbortSignal;
  readonly #agent: PlainAgent;
  #next = 0;

  /**
   * @param url address of the server; a path is put in front of every path
   * @param rate requests per second
   * @param timeout milliseconds for a response
   * @param signal ends the run: requests are no longer sent
   */
  constructor(
    url: URL,
    { rate, timeout, signal }: { rate: number; timeout: number; signal: AbortSignal },
  ) {
    this.#url = url;
    this.#pause = 1000 / rate;
    this.#timeout = timeout;
    this.#signal = signal;
    const options = { keepAlive: true, ...(usesEnvProxy() && { proxyEnv: process.env }) };
    this.#agent = url.protocol === "https:" ? new SecureAgent(options) : new PlainAgent(options);
  }

  /** The absolute URL of a path. */
  urlOf(path: string): string {
    return `${this.#url.origin}${this.#url.pathname.replace(/\/$/, "")}${path}`;
  }

  /**
   * @param evenStopped sends it although the run was ended: to clean up
   * @throws the reason of the signal when the run was ended
   */
  async send(sent: LiveRequest, { evenStopped = false } = {}): Promise<LiveResponse> {
    await this.#turn();
    if (!evenStopped) this.#signal.throwIfAborted();
    return this.#exchange(sent, evenStopped);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#pause;
    if (at > now) await sleep(at - now);
  }

  #exchange(sent: LiveRequest, evenStopped: boolean): Promise<LiveResponse> {
    const { method, path, headers, body, events, timeout = this.#timeout, afterHead } = sent;
    const start = performance.now();
    const since = () => performance.now() - start;
    const chunks: Buffer[] = [];
    let size = 0;
    let head: IncomingMessage | null = null;
    let headAfter = 0;
    let byteAfter: number | null = null;
    return new Promise((resolve, reject) => {
      const send = this.#url.protocol === "https:" ? secureRequest : plainRequest;
      const call = send(this.urlOf(path), {
        method,
        agent: this.#agent,
        headers: { ...headers, ...(body ? { "content-length": body.length } : {}) },
        // Requests that create objects end first, or the object could appear after the clean-up.
        ...(evenStopped || method !== "GET" ? {} : { signal: this.#signal }),
      });
      let settled = false;
      const settle = (ended: boolean, error: string | null) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        if (!ended) call.destroy();
        resolve({
          status: head?.statusCode ?? null,
          headers: new Map(
            Object.entries(head?.headers ?? {}).map(([name, value]) => [
              name,
              [value].flat().join(", "),
            ]),
          ),
          body: Buffer.concat(chunks),
          ended,
          headAfter,
          byteAfter,
          took: since(),
          error,
        });
      };
      const timer = setTimeout(
        () => settle(false, `no complete response within ${timeout} ms`),
        timeout,
      );
      call.on("error", (error) => {
        if (!evenStopped && this.#signal.aborted) {
          clearTimeout(timer);
          settled = true;
          reject(this.#signal.reason as Error);
        } else
          settle(false, error.message || (error as NodeJS.ErrnoException).code || "no connection");
      });
      call.on("response", (response) => {
        head = response;
        headAfter = since();
        afterHead?.().catch((error: Error) => settle(false, error.message));
        const count = eventCounter();
        response.on("data", (chunk: Buffer) => {
          byteAfter ??= since();
          size += chunk.length;
          if (size > longestBody) return settle(false, `a body of more than ${longestBody} bytes`);
          chunks.push(chunk);
          const isStream = response.headers["content-type"]?.startsWith("text/event-stream");
          if (events !== undefined && isStream && count(chunk) >= events) settle(false, null);
        });
        response.on("end", () => settle(true, null));
        response.on("error", (error) => settle(false, error.message));
      });
      call.end(body ?? undefined);
    });
  }
}

/** Counts the events with data in the chunks of a stream, without those that only keep the connection open. */
function eventCounter(): (chunk: Buffer) => number {
  const parser = new EventParser();
  const decoder = new TextDecoder();
  let count = 0;
  return (chunk) => {
    const events = parser.push(decoder.decode(chunk, { stream: true }));
    count += events.filter(({ event }) => event !== "ping").length;
    return count;
  };
}
