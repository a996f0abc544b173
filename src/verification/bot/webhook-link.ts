import { mostAnswers } from "../../bot/gateway/exchange.ts";
import { inAscii, writeFrame } from "../../bot/gateway/frames.ts";
import type { ClientConfiguration } from "../../bot/types.ts";
import { EventParser } from "../../events/parser.ts";
import { curlOf } from "../showing.ts";
import { outlineOf } from "./frames.ts";
import { type BotLink, endless, type ReceivedFrame, type Turn, type TurnEnd } from "./link.ts";

/** Largest answer that the platform reads, in bytes. */
const largestFrame = 1024 * 1024;

/** In milliseconds. */
export interface WebhookTimes {
  /** For the configuration and each event of a stream. */
  timeout: number;
  /** For the single response of a V1 bot; the same by default. */
  plainTimeout?: number;
  /** To listen for events after the last answer. */
  linger: number;
}

interface Call {
  operationId: string;
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** The content of a response. */
type Outcome = Pick<Turn, "frames" | "end" | "detail" | "mediaType">;

/** A bot that is a web server, called as the platform calls it. */
export class WebhookLink implements BotLink {
  readonly kind = "webhook";
  readonly target: string;
  readonly #timeout: number;
  readonly #plainTimeout: number;
  readonly #linger: number;
  readonly #base: string;
  #version: NonNullable<ClientConfiguration["version"]> = "V1";

  constructor(url: string, { timeout, plainTimeout = timeout, linger }: WebhookTimes) {
    this.target = url;
    this.#timeout = timeout;
    this.#plainTimeout = plainTimeout;
    this.#linger = linger;
    this.#base = url.endsWith("/") ? url : `${url}/`;
  }

  get timeout(): number {
    return this.#version === "V1" ? this.#plainTimeout : this.#timeout;
  }

  get version(): string {
    return this.#version;
  }

  configure({ version = "V1" }: ClientConfiguration): void {
    this.#version = version;
  }

  askConfiguration(requestId: string): Promise<Turn> {
    return this.#turn(requestId, plainCall(writeFrame({ configuration: true, requestId })));
  }

  ask(frame: object, requestId: string): Promise<Turn> {
    return this.#turn(requestId, this.#call(writeFrame(frame)), this.timeout);
  }

  sendBroken(content: string | Uint8Array): Promise<Turn> {
    const body = typeof content === "string" ? content : new Uint8Array(content);
    return this.#turn("", plainCall(body));
  }

  async abandon(frame: object): Promise<void> {
    const leaving = new AbortController();
    const response = this.#fetch(this.#call(writeFrame(frame)), leaving.signal);
    setTimeout(() => leaving.abort(), 20);
    await response.then(({ body }) => body?.cancel()).catch(() => {});
  }

  /** The status of the health check, or the reason why it is missing. */
  async health(): Promise<Turn> {
    const call: Call = { operationId: "checkBot", method: "GET", path: "healthcheck", headers: {} };
    return this.#turn("", call);
  }

  takeStrays(): ReceivedFrame[] {
    return [];
  }

  async close(): Promise<void> {}

  #call(text: string): Call {
    const headers = { accept: "text/event-stream", "cache-control": "no-cache" };
    if (this.#version === "V1") return plainCall(text);
    if (this.#version === "V2") {
      return {
        operationId: "streamBotAnswerByHeader",
        method: "GET",
        path: "webhook/sse",
        headers: { ...headers, message: inAscii(text) },
      };
    }
    return {
      operationId: "streamBotAnswer",
      method: "POST",
      path: "webhook/sse",
      headers: { ...headers, "content-type": "application/json" },
      body: text,
    };
  }

  #fetch({ method, path, headers, body }: Call, signal: AbortSignal): Promise<Response> {
    return fetch(this.#base + path, {
      method,
      headers,
      redirect: "manual",
      signal,
      ...(body === undefined ? {} : { body }),
    });
  }

  async #turn(requestId: string, call: Call, milliseconds = this.#timeout): Promise<Turn> {
    const started = performance.now();
    const sent = curlOf({
      method: call.method,
      url: this.#base + call.path,
      headers: Object.entries(call.headers),
      body: typeof call.body === "string" ? call.body : call.body ? "(bytes)" : null,
    });
    const stop = new AbortController();
    // Data that have arrived are read first, even if this process was busy.
    const timer = setTimeout(() => setImmediate(() => stop.abort()), milliseconds);
    const frames: ReceivedFrame[] = [];
    const keep = (text: string) => {
      frames.push({ text, after: performance.now() - started });
      if (frames.length < mostAnswers) timer.refresh();
      else stop.abort(endless);
    };
    let outcome: Outcome;
    try {
      const response = await this.#fetch(call, stop.signal);
      outcome = await this.#read(call, response, frames, keep, stop);
    } catch (error) {
      const end: TurnEnd = stop.signal.aborted ? "silent" : "failed";
      const { reason } = stop.signal;
      const detail = end === "failed" ? causeOf(error) : reason === endless ? endless : null;
      outcome = { frames, end, detail, mediaType: null };
    } finally {
      clearTimeout(timer);
    }
    return { sent, requestId, operationId: call.operationId, ...outcome };
  }

  async #read(
    call: Call,
    response: Response,
    frames: ReceivedFrame[],
    keep: (text: string) => void,
    stop: AbortController,
  ): Promise<Outcome> {
    const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim() ?? null;
    const { status } = response;
    if (status < 200 || status >= 300) {
      await response.body?.cancel().catch(() => {});
      return { frames, end: "refused", detail: `status ${status}`, mediaType };
    }
    if (call.operationId === "checkBot") {
      await response.body?.cancel().catch(() => {});
      return { frames, end: "answered", detail: `status ${status}`, mediaType };
    }
    const pieces = decoded(response);
    if (call.path === "webhook") {
      let text = "";
      for await (const piece of pieces) text += piece;
      keep(text);
      return { frames, end: "answered", detail: null, mediaType };
    }
    const end = await this.#readEvents(pieces, keep, stop);
    return { frames, end, detail: null, mediaType };
  }

  async #readEvents(
    pieces: AsyncIterable<string>,
    keep: (text: string) => void,
    stop: AbortController,
  ): Promise<TurnEnd> {
    const parser = new EventParser({ largest: largestFrame });
    let done = false;
    try {
      for await (const piece of pieces) {
        for (const { event, data } of parser.push(piece)) {
          if (event !== "message") continue;
          keep(data);
          if (done || !(outlineOf(data)?.isLast ?? false)) continue;
          done = true;
          // Anything after the last answer is a fault of the bot.
          setTimeout(() => stop.abort(), this.#linger);
        }
      }
    } catch (error) {
      if (!done) throw error;
    }
    return done ? "answered" : "closed";
  }
}

function plainCall(body: string | Uint8Array<ArrayBuffer>): Call {
  const headers = { accept: "application/json", "content-type": "application/json; charset=UTF-8" };
  return { operationId: "askBot", method: "POST", path: "webhook", headers, body };
}

/** @throws Error if the body is too large or not UTF-8 */
async function* decoded({ body }: Response): AsyncGenerator<string, void> {
  if (!body) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  for await (const bytes of body) {
    size += bytes.byteLength;
    if (size > largestFrame) throw new Error("the answer is larger than 1 MiB");
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message;
}
