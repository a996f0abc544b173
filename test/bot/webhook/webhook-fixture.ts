import {
  WebhookBot,
  type WebhookOptions,
  type WebhookRequest,
} from "../../../src/bot/gateway/webhook.ts";
import type { ClientConfiguration } from "../../../src/bot/types.ts";
import { Problem } from "../../../src/contract/problem.ts";
import { greeting, never, newId, validateFrame } from "../support.ts";

export type Reply = { status?: number; body?: string | Uint8Array[]; open?: boolean } | Error;

export const request = greeting("héllo 😀");

export const id = "6b035cb65fb6e3d3b0eeb504";

export const configured = (version?: string) => ({
  body: JSON.stringify({
    requestId: "1",
    botConfiguration: { stories: [{ mainIntent: "greetings" }], ...(version ? { version } : {}) },
  }),
});

export const event = (frame: unknown, name = "message") =>
  `event: ${name}\ndata: ${JSON.stringify(frame)}\n\n`;

/** A bot whose web server is the table `replies`, by method and path; `asked` is what it was asked. */
export function newBot(replies: Record<string, Reply>, options: Partial<WebhookOptions> = {}) {
  const asked: WebhookRequest[] = [];
  const warnings: string[] = [];
  const stories: ClientConfiguration[] = [];
  const hungUp: string[] = [];
  let time = 0;
  const bot = new WebhookBot({
    url: "http://bot.example/base",
    call: async (request) => {
      asked.push(request);
      const path = request.url.replace("http://bot.example/base/", "");
      const reply = replies[`${request.method} ${path}`] ?? { status: 404 };
      if (reply instanceof Error) throw reply;
      const { status = 200, body = "", open = false } = reply;
      const pieces = typeof body === "string" ? [Buffer.from(body)] : body;
      const hangUp = () => hungUp.push(path);
      return { status, body: streamOf(pieces, open, request.signal), hangUp };
    },
    validateFrame,
    newId,
    configured: (configuration) => stories.push(configuration),
    warn: (message) => warnings.push(message),
    answerTimeout: 10_000,
    plainTimeout: 60_000,
    stopped: never,
    now: () => time,
    ...options,
  });
  return {
    bot,
    asked,
    warnings,
    stories,
    hungUp,
    replies,
    paths: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

export async function* streamOf(pieces: readonly Uint8Array[], open: boolean, signal: AbortSignal) {
  yield* pieces;
  if (open) await new Promise((_, reject) => signal.addEventListener("abort", reject));
}

/** Asks and collects the first text of every answer; `failure` is what ended it. */
export async function ask(bot: WebhookBot, signal = never) {
  const texts: string[] = [];
  try {
    for await (const { messages } of bot.ask(id, request, signal)) {
      const [message] = messages;
      if (message?.type === "sentence") texts.push(message.text.text);
    }
  } catch (error) {
    const failure = error instanceof Problem ? { status: error.status, ...error.errors[0] } : error;
    return { texts, failure };
  }
  return { texts, failure: null };
}
