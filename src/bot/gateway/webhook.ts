/**
 * A bot that is a web server: its configuration and its answers are requested by HTTP (R139 to R147). Its `version`
 * determines the protocol: V1 is a plain POST, V2 and V3 are event streams.
 */

import { isDeepStrictEqual } from "node:util";
import { Problem } from "../../contract/problem.ts";
import { EventParser } from "../../events/parser.ts";
import { hungUp, invalidAnswer, type Violation } from "../failures.ts";
import type { BotAnswer, BotRequest, ClientConfiguration } from "../types.ts";
import { Exchange } from "./exchange.ts";
import { brokenFrame, describeBroken, type ReadFrame, readBotFrame } from "./frame-reading.ts";
import { inAscii, writeFrame } from "./frames.ts";
import { type BotTransport, BotUnreachable } from "./transport.ts";

/** One HTTP request to a bot. */
export interface WebhookRequest {
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
}

/** A bot's response. */
export interface WebhookResponse {
  status: number;
  /** Read chunk by chunk; leaving the loop closes the connection. */
  body: AsyncIterable<Uint8Array>;
  /** Discards a body that is not read. */
  hangUp(): void;
}

/**
 * Sends a request to a bot.
 * @throws BotUnreachable if there is no connection; any other error if the connection breaks
 */
export type WebhookCall = (request: WebhookRequest) => Promise<WebhookResponse>;

export interface WebhookOptions {
  /** Its base URL; the paths `webhook`, `webhook/sse` and `healthcheck` are added to it. */
  url: string;
  call: WebhookCall;
  /** Validates a frame of a bot against the contract of the bot definition. */
  validateFrame(frame: unknown): readonly Violation[];
  /** A new id of 24 hex digits. */
  newId(): string;
  /** Called with the stories of the bot, the first time and when they change. */
  configured(configuration: ClientConfiguration): void;
  /** Called with faults of the bot. */
  warn(message: string): void;
  /** Milliseconds to wait for the next answer of a stream, and for a configuration. */
  answerTimeout: number;
  /** Milliseconds to wait for the single answer of a V1 bot. */
  plainTimeout: number;
  /** Stops requests that no user waits for, when the server stops. */
  stopped: AbortSignal;
  /** Milliseconds for which the result of a health check is reused. */
  checkInterval?: number;
  /** Time in milliseconds, from any monotonic clock. */
  now?: () => number;
}

type Version = NonNullable<ClientConfiguration["version"]>;

/** Largest JSON answer and largest event of a bot, in bytes and characters; the same as for a WebSocket frame. */
const largestFrame = 1024 * 1024;

/** Largest event stream of one answer, in bytes. */
const largestStream = 16 * largestFrame;

/** Statuses of a web server that does not have the route. */
const noSuchRoute: readonly number[] = [404, 405, 501];

export class WebhookBot implements BotTransport {
  readonly #options: WebhookOptions;
  readonly #checkInterval: number;
  readonly #now: () => number;
  readonly #base: string;
  #configuration: ClientConfiguration | null = null;
  #reachable = false;
  /** Time of the last health check; `null` triggers one at the next request. */
  #checkedAt: number | null = null;
  #checking: Promise<void> | null = null;
  /** V1 and V2 have no health check: after they have sent their version, they count as reachable. */
  #settled = false;

  constructor(options: WebhookOptions) {
    this.#options = options;
    this.#checkInterval = options.checkInterval ?? 10_000;
    this.#now = options.now ?? (() => performance.now());
    this.#base = options.url.endsWith("/") ? options.url : `${options.url}/`;
  }

  configuration(): ClientConfiguration | null {
    return this.#configuration;
  }

  /** Whether the bot is reachable now; checks it if the last result is too old (R145). */
  async isReachable(): Promise<boolean> {
    const fresh = this.#checkedAt !== null && this.#now() - this.#checkedAt <= this.#checkInterval;
    if (!this.#checking && !this.#settled && !fresh) {
      this.#checking = this.#check().finally(() => {
        this.#checking = null;
      });
    }
    await this.#checking;
    return this.#reachable;
  }

  async *ask(
    requestId: string,
    botRequest: BotRequest,
    signal: AbortSignal,
  ): AsyncGenerator<BotAnswer, void> {
    signal.throwIfAborted();
    const frame = writeFrame({ botRequest, requestId });
    const version = this.#version ?? "V1";
    const { answerTimeout, plainTimeout } = this.#options;
    const exchange = new Exchange(version === "V1" ? plainTimeout : answerTimeout, signal);
    const ended = new AbortController();
    const reading =
      version === "V1"
        ? this.#readPlain(frame, exchange, ended.signal)
        : this.#readStream(version, frame, exchange, ended.signal);
    reading.catch((error: unknown) => exchange.fail(this.#failure(error)));
    try {
      yield* exchange.answers();
    } finally {
      exchange.end();
      ended.abort();
    }
  }

  get #version(): Version | null {
    return this.#configuration && (this.#configuration.version ?? "V1");
  }

  async #check(): Promise<void> {
    this.#checkedAt = this.#now();
    const told = await this.#askConfiguration();
    const version = told && (told.version ?? "V1");
    if (version === "V1" || version === "V2") {
      this.#settled = true;
      this.#reachable = true;
    } else {
      this.#reachable = await this.#isHealthy(told !== null);
    }
  }

  /** @returns `null` if the bot does not return it, which is logged as a warning */
  async #askConfiguration(): Promise<ClientConfiguration | null> {
    const { newId, configured } = this.#options;
    const frame = writeFrame({ configuration: true, requestId: newId() });
    try {
      const { configuration } = await this.#post(frame, this.#soon());
      if (!configuration) throw new Error("the answer holds no botConfiguration");
      if (!isDeepStrictEqual(configuration, this.#configuration)) {
        this.#configuration = configuration;
        configured(configuration);
      }
      return configuration;
    } catch (error) {
      this.#warn(`does not tell its stories: ${messageOf(error)}`);
      return null;
    }
  }

  /** @param told whether the bot has just sent its stories: it is then reachable, with or without a health check */
  async #isHealthy(told: boolean): Promise<boolean> {
    try {
      const { status, hangUp } = await this.#send("GET", "healthcheck", {}, this.#soon());
      hangUp();
      if (isSuccess(status) || (told && noSuchRoute.includes(status))) return true;
      this.#warn(`answers its health check with status ${status}`);
    } catch (error) {
      this.#warn(`cannot be reached: ${messageOf(error)}`);
    }
    return false;
  }

  /** For requests that no user waits for. */
  #soon(): AbortSignal {
    const { answerTimeout, stopped } = this.#options;
    return AbortSignal.any([AbortSignal.timeout(answerTimeout), stopped]);
  }

  /** V1: one POST and one response with all messages; its requestId is ignored. */
  async #readPlain(frame: string, exchange: Exchange, signal: AbortSignal): Promise<void> {
    const { answer } = await this.#post(frame, signal);
    if (!answer) {
      throw invalidAnswer("the frame holds no botResponse.", "/botResponse", "an answer");
    }
    exchange.receive({ ...answer, context: { ...answer.context, lastResponse: true } });
  }

  /** V2 and V3: one event per answer; an unknown requestId is accepted, as in Tock (R146). */
  async #readStream(
    version: "V2" | "V3",
    frame: string,
    exchange: Exchange,
    signal: AbortSignal,
  ): Promise<void> {
    const headers = { accept: "text/event-stream", "cache-control": "no-cache" };
    const response =
      version === "V2"
        ? await this.#send("GET", "webhook/sse", { ...headers, message: inAscii(frame) }, signal)
        : await this.#send("POST", "webhook/sse", headers, signal, frame);
    refuseFailure(response);
    const parser = new EventParser({ largest: largestFrame });
    for await (const text of decoded(response.body, largestStream)) {
      for (const { event, data } of parser.push(text)) {
        if (event !== "message") continue;
        const { answer } = this.#read(data);
        if (answer) exchange.receive(answer);
      }
    }
    exchange.fail(hungUp());
  }

  async #post(frame: string, signal: AbortSignal): Promise<ReadFrame> {
    const headers = { accept: "application/json" };
    const response = await this.#send("POST", "webhook", headers, signal, frame);
    refuseFailure(response);
    let text = "";
    for await (const piece of decoded(response.body, largestFrame)) text += piece;
    return this.#read(text.replace(/^\uFEFF/, ""));
  }

  #read(text: string): ReadFrame {
    const frame = readBotFrame(text, this.#options.validateFrame);
    if (!("violations" in frame)) return frame;
    this.#warn(`sent an invalid frame: ${describeBroken(frame)}`);
    throw brokenFrame(frame);
  }

  #send(
    method: "GET" | "POST",
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
    body?: string,
  ): Promise<WebhookResponse> {
    return this.#options.call({
      method,
      url: this.#base + path,
      headers:
        body === undefined
          ? headers
          : { ...headers, "content-type": "application/json; charset=UTF-8" },
      ...(body === undefined ? {} : { body }),
      signal,
    });
  }

  /** The error that the caller of `ask` gets. A bot that is unreachable is checked again later. */
  #failure(error: unknown): unknown {
    if (error instanceof BotUnreachable) {
      this.#reachable = false;
      this.#settled = false;
      this.#checkedAt = this.#now();
      return error;
    }
    if (error instanceof Problem) return error;
    return invalidAnswer(`${messageOf(error)}. Look into the log of the bot.`);
  }

  #warn(message: string): void {
    if (this.#options.stopped.aborted) return;
    this.#options.warn(`The bot at ${this.#options.url} ${message}`);
  }
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** @throws Problem 502 for any status other than 2xx; redirects are not followed */
function refuseFailure({ status, hangUp }: WebhookResponse): void {
  if (isSuccess(status)) return;
  hangUp();
  const redirect = status >= 300 && status < 400 ? ", and redirects are not followed" : "";
  throw invalidAnswer(
    `it answered with status ${status}${redirect}. Look into the log of the bot.`,
    undefined,
    "status 200",
  );
}

/**
 * The text of a body, chunk by chunk.
 * @throws Error if it is too large or not UTF-8
 */
async function* decoded(
  body: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let size = 0;
  for await (const bytes of body) {
    size += bytes.byteLength;
    if (size > largest) throw new Error(`its answer is larger than ${largest} bytes`);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
