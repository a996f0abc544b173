/** A bot as a web server; see the document of the bot's server. Does not depend on Node. */

import { writeFrame } from "../bot/gateway/frames.ts";
import { type NodeListener, nodeListener } from "./node-listener.ts";
import { readPlatformFrame } from "./platform-frame.ts";
import type { StoryBook } from "./story-book.ts";
import type { BotConfiguration, BotFrame, BotMessage, PlatformFrame } from "./types.ts";

export interface WebhookOptions {
  /**
   * The protocol that the bot requests: `V1` is a plain call, `V2` and `V3` (the default) are event streams. The bot
   * serves all of them.
   */
  version?: NonNullable<BotConfiguration["version"]>;
}

/** The bot as a web server, in two common forms. The ends of the paths select the operation. */
export interface Webhook {
  /** For servers with the interface of `fetch`. */
  fetch(request: Request): Promise<Response>;
  /** For `createServer` of Node, and for Express. */
  listener: NodeListener;
}

type AnswerFrame = Extract<BotFrame, { botResponse: unknown }>;

/** Largest request, in bytes; the same as for a WebSocket frame. */
const largestBody = 1024 * 1024;

/** The operations with their methods. */
const routes: readonly [path: string, methods: readonly string[]][] = [
  ["/webhook/sse", ["GET", "POST"]],
  ["/webhook", ["POST"]],
  ["/healthcheck", ["GET", "HEAD"]],
];

export class WebhookServer implements Webhook {
  readonly #stories: StoryBook;
  readonly #version: NonNullable<BotConfiguration["version"]>;
  readonly #onError: (error: unknown) => void;
  readonly listener: NodeListener;

  constructor(
    stories: StoryBook,
    { version = "V3" }: WebhookOptions,
    onError: (error: unknown) => void,
  ) {
    this.#stories = stories;
    this.#version = version;
    this.#onError = onError;
    this.listener = nodeListener((request) => this.fetch(request), onError);
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const [path, methods] = routes.find(([end]) => pathname.endsWith(end)) ?? [];
    if (!path || !methods) return refusal(404, `There is nothing at ${pathname}.`);
    const { method } = request;
    if (!methods.includes(method)) {
      const allow = methods.join(", ");
      return refusal(405, `${pathname} answers ${allow}.`, { allow });
    }
    if (path === "/healthcheck") return new Response(null, { status: 200 });
    try {
      const header = method === "GET" ? (request.headers.get("message") ?? "") : null;
      const frame = frameOf(header ?? (await textOf(request)));
      return path === "/webhook" ? await this.#answer(frame) : this.#stream(frame);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#onError(error);
      return refusal(error.status, error.message);
    }
  };

  /** The configuration, or all messages in one response. */
  async #answer(frame: PlatformFrame): Promise<Response> {
    const { requestId } = frame;
    if (!("botRequest" in frame)) {
      return json({ requestId, botConfiguration: this.#stories.configuration(this.#version) });
    }
    const messages: BotMessage[] = [];
    let last: AnswerFrame | undefined;
    await this.#stories.answer(requestId, frame.botRequest, (answer) => {
      messages.push(...answer.botResponse.messages);
      last = answer;
    });
    const { botResponse } = last as unknown as AnswerFrame;
    return json({ requestId, botResponse: { ...botResponse, messages } });
  }

  /** One event per answer, sent at once. */
  #stream(frame: PlatformFrame): Response {
    if (!("botRequest" in frame))
      throw new Refused(400, "Ask for the configuration by POST /webhook.");
    const { requestId, botRequest } = frame;
    const encoder = new TextEncoder();
    let wanted = true;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        const send = (answer: AnswerFrame) => {
          if (!wanted) return;
          stream.enqueue(encoder.encode(`event: message\ndata: ${writeFrame(answer)}\n\n`));
          if (answer.botResponse.context.lastResponse) stream.close();
        };
        void this.#stories.answer(requestId, botRequest, send);
      },
      cancel: () => {
        wanted = false;
      },
    });
    const headers = {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
    };
    return new Response(body, { headers });
  }
}

/** A request that does not match the protocol. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** @throws Refused 413 if the body is too large, 400 if it is not UTF-8 */
async function textOf(request: Request): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const bytes of piecesOf(request.body)) {
    size += bytes.byteLength;
    if (size > largestBody) throw new Refused(413, `The body is larger than ${largestBody} bytes.`);
    pieces.push(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(pieces).arrayBuffer());
  } catch {
    throw new Refused(400, "The body is not UTF-8.");
  }
}

/** Streams are iterable in Node, but not in every browser. */
async function* piecesOf(body: Request["body"]): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** @throws Refused 400 if the text is not a frame of the platform */
function frameOf(text: string): PlatformFrame {
  try {
    return readPlatformFrame(text);
  } catch (error) {
    throw new Refused(400, (error as Error).message);
  }
}

function json(frame: BotFrame): Response {
  return new Response(writeFrame(frame), { headers: { "content-type": "application/json" } });
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}
