import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BotUnreachable } from "../../src/bot/gateway/transport.ts";
import {
  WebhookBot,
  type WebhookOptions,
  type WebhookRequest,
} from "../../src/bot/gateway/webhook.ts";
import { botRequest } from "../../src/bot/turn/request.ts";
import type { ClientConfiguration } from "../../src/bot/types.ts";
import { Problem } from "../../src/contract/problem.ts";
import {
  answer,
  connector,
  never,
  newId,
  validateFrame,
  validatePlatformFrame,
} from "./support.ts";

type Reply = { status?: number; body?: string | Uint8Array[]; open?: boolean } | Error;

const request = botRequest({
  event: { kind: "text", text: "héllo 😀" },
  intent: "greetings",
  entities: [],
  position: { storyId: "greetings", step: null },
  connector,
  userId: "anna",
  language: "en",
  locale: "en",
  history: null,
});

const id = "6b035cb65fb6e3d3b0eeb504";

const configured = (version?: string) => ({
  body: JSON.stringify({
    requestId: "1",
    botConfiguration: { stories: [{ mainIntent: "greetings" }], ...(version ? { version } : {}) },
  }),
});

const event = (frame: unknown, name = "message") =>
  `event: ${name}\ndata: ${JSON.stringify(frame)}\n\n`;

/** A bot whose web server is the table `replies`, by method and path; `asked` is what it was asked. */
function newBot(replies: Record<string, Reply>, options: Partial<WebhookOptions> = {}) {
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

async function* streamOf(pieces: readonly Uint8Array[], open: boolean, signal: AbortSignal) {
  yield* pieces;
  if (open) await new Promise((_, reject) => signal.addEventListener("abort", reject));
}

/** Asks and collects the first text of every answer; `failure` is what ended it. */
async function ask(bot: WebhookBot, signal = never) {
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

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("the versions", () => {
  it("asks for the configuration by POST /webhook", async () => {
    const { bot, asked, stories } = newBot({ "POST webhook": configured("V1") });
    expect(bot.configuration()).toBeNull();
    expect(await bot.isReachable()).toBe(true);
    expect(asked).toHaveLength(1);
    const [{ method, url, headers, body }] = asked as [WebhookRequest];
    expect([method, url]).toEqual(["POST", "http://bot.example/base/webhook"]);
    expect(headers["content-type"]).toBe("application/json; charset=UTF-8");
    const frame = JSON.parse(body ?? "");
    expect(frame).toEqual({
      configuration: true,
      requestId: expect.stringMatching(/^[0-9a-f]{24}$/),
    });
    expect(validatePlatformFrame(frame)).toEqual([]);
    expect(stories).toEqual([{ stories: [{ mainIntent: "greetings" }], version: "V1" }]);
    expect(bot.configuration()).toEqual(stories[0]);
  });

  it.each(["V1", undefined])("%s: POST /webhook, one answer with all messages", async (version) => {
    const { bot, asked, replies, paths } = newBot({ "POST webhook": configured(version) });
    await bot.isReachable();
    replies["POST webhook"] = {
      body: JSON.stringify(answer("another id", "Hello", { last: false })),
    };
    expect(await ask(bot)).toEqual({ texts: ["Hello"], failure: null });
    expect(paths()).toEqual(["POST /base/webhook", "POST /base/webhook"]);
    expect(JSON.parse(asked[1]?.body ?? "")).toEqual({ botRequest: request, requestId: id });
  });

  it("V2: GET /webhook/sse, the request in a header of ASCII", async () => {
    const { bot, asked } = newBot({
      "POST webhook": configured("V2"),
      "GET webhook/sse": { body: event(answer(id, "Hello")) },
    });
    await bot.isReachable();
    expect(await ask(bot)).toEqual({ texts: ["Hello"], failure: null });
    const { headers, body } = asked[1] as WebhookRequest;
    expect(body).toBeUndefined();
    expect(headers.accept).toBe("text/event-stream");
    expect(headers.message).toMatch(/^[\x20-\x7e]+$/);
    expect(headers.message).toContain("h\\u00e9llo \\ud83d\\ude00");
    expect(JSON.parse(headers.message ?? "")).toEqual({ botRequest: request, requestId: id });
  });

  it("V3: POST /webhook/sse, the request in the body", async () => {
    const { bot, asked, paths } = newBot({
      "POST webhook": configured("V3"),
      "GET healthcheck": {},
      "POST webhook/sse": {
        body: event(answer(id, "one", { last: false })) + event(answer(id, "two")),
      },
    });
    await bot.isReachable();
    expect(await ask(bot)).toEqual({ texts: ["one", "two"], failure: null });
    expect(paths()).toEqual([
      "POST /base/webhook",
      "GET /base/healthcheck",
      "POST /base/webhook/sse",
    ]);
    expect(JSON.parse(asked[2]?.body ?? "")).toEqual({ botRequest: request, requestId: id });
  });
});

describe("whether it can be reached", () => {
  it("V3 is asked again after 10 seconds, and hears of new stories", async () => {
    const { bot, paths, pass, replies, stories } = newBot({
      "POST webhook": configured("V3"),
      "GET healthcheck": {},
    });
    await bot.isReachable();
    pass(10_000);
    await bot.isReachable();
    expect(paths()).toHaveLength(2);
    pass(1);
    await bot.isReachable();
    expect(paths()).toEqual([
      "POST /base/webhook",
      "GET /base/healthcheck",
      "POST /base/webhook",
      "GET /base/healthcheck",
    ]);
    expect(stories).toHaveLength(1);
    replies["POST webhook"] = {
      body: '{"requestId":"1","botConfiguration":{"stories":[{"mainIntent":"weather"}],"version":"V3"}}',
    };
    pass(10_001);
    await bot.isReachable();
    expect(stories[1]?.stories[0]?.mainIntent).toBe("weather");
    expect(bot.configuration()).toEqual(stories[1]);
  });

  it.each(["V1", "V2"])("%s is never asked again", async (version) => {
    const { bot, paths, pass } = newBot({ "POST webhook": configured(version) });
    for (let times = 0; times < 3; times++) {
      expect(await bot.isReachable()).toBe(true);
      pass(1_000_000);
    }
    expect(paths()).toEqual(["POST /base/webhook"]);
  });

  it("asks once for all who want to know", async () => {
    const { bot, paths } = newBot({ "POST webhook": configured("V3"), "GET healthcheck": {} });
    expect(await Promise.all([bot.isReachable(), bot.isReachable()])).toEqual([true, true]);
    expect(paths()).toHaveLength(2);
  });

  const unhealthy: [string, Record<string, Reply>, boolean][] = [
    ["V3 without a health route", { "POST webhook": configured("V3") }, true],
    [
      "V3 with a failing health check",
      { "POST webhook": configured("V3"), "GET healthcheck": { status: 500 } },
      false,
    ],
    [
      "V3 that is gone in between",
      { "POST webhook": configured("V3"), "GET healthcheck": new BotUnreachable("gone") },
      false,
    ],
    [
      "health without stories",
      { "POST webhook": { status: 500 }, "GET healthcheck": { status: 207 } },
      true,
    ],
    ["neither health route nor stories", { "POST webhook": { status: 500 } }, false],
    [
      "no connection",
      { "POST webhook": new BotUnreachable("gone"), "GET healthcheck": new BotUnreachable("gone") },
      false,
    ],
  ];
  it.each(unhealthy)("%s", async (_name, replies, want) => {
    const { bot } = newBot(replies);
    expect(await bot.isReachable()).toBe(want);
  });

  it("keeps the stories it knows while the bot does not tell them", async () => {
    const { bot, replies, pass, warnings } = newBot({
      "POST webhook": configured("V3"),
      "GET healthcheck": {},
    });
    await bot.isReachable();
    for (const body of ["nonsense", "{}", JSON.stringify(answer("1", "no configuration"))]) {
      replies["POST webhook"] = { body };
      pass(10_001);
      expect(await bot.isReachable()).toBe(true);
    }
    replies["POST webhook"] = new BotUnreachable("gone");
    replies["GET healthcheck"] = new BotUnreachable("gone");
    pass(10_001);
    expect(await bot.isReachable()).toBe(false);
    expect(bot.configuration()?.stories).toHaveLength(1);
    expect(warnings.at(-1)).toBe("The bot at http://bot.example/base cannot be reached: gone");
    expect(warnings.filter((line) => line.includes("does not tell its stories"))).toHaveLength(4);
  });

  it("is looked for again, after a while, when it was gone as it was asked", async () => {
    const { bot, replies, paths, pass } = newBot({ "POST webhook": configured("V1") });
    await bot.isReachable();
    replies["POST webhook"] = new BotUnreachable("gone");
    expect((await ask(bot)).failure).toBeInstanceOf(BotUnreachable);
    replies["POST webhook"] = configured("V3");
    expect(await bot.isReachable()).toBe(false);
    pass(10_001);
    expect(await bot.isReachable()).toBe(true);
    expect(paths().slice(-2)).toEqual(["POST /base/webhook", "GET /base/healthcheck"]);
  });
});

describe("a stream", () => {
  async function streamed(body: string | Uint8Array[], open = false) {
    const made = newBot({
      "POST webhook": configured("V3"),
      "POST webhook/sse": { body, open },
    });
    await made.bot.isReachable();
    return made;
  }

  it("is read by the dates, to the first last answer, and then hung up", async () => {
    const date = (seconds: number) => `2026-11-22T21:21:0${seconds}Z`;
    const { bot, asked } = await streamed(
      event(answer(id, "b", { last: false, date: date(2) })) +
        event(answer(id, "a", { last: false, date: date(1) })) +
        event(answer(id, "last", { date: date(3) })) +
        event(answer(id, "too late", { date: date(4) })),
      true,
    );
    expect(await ask(bot)).toEqual({ texts: ["a", "b", "last"], failure: null });
    expect(asked.at(-1)?.signal.aborted).toBe(true);
  });

  it("may hold other events, comments, ids, fields that nobody knows and another requestId", async () => {
    const odd = { ...answer("another", "Hello"), extra: 1 };
    const { bot, warnings } = await streamed(
      `: hi\nretry: 5\n\nevent: ping\ndata: 1\n\nid: 7\ndata: ${JSON.stringify(odd)}\n\n`,
      true,
    );
    expect(await ask(bot)).toEqual({ texts: ["Hello"], failure: null });
    expect(warnings).toEqual([]);
  });

  it("is read however it is cut, letters included", async () => {
    const bytes = Buffer.from(event(answer(id, "é😀")));
    const { bot } = await streamed(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect((await ask(bot)).texts).toEqual(["é😀"]);
  });

  it("502 when it ends without a last answer", async () => {
    const { bot } = await streamed(event(answer(id, "one", { last: false })));
    expect(await ask(bot)).toMatchObject({
      texts: ["one"],
      failure: { status: 502, code: "bot-answer-invalid" },
    });
  });

  it("504 when it goes silent, pings or not", async () => {
    const { bot, asked } = await streamed("event: ping\ndata: 1\n\n", true);
    const answered = ask(bot);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toMatchObject({ failure: { status: 504, code: "bot-timeout" } });
    expect(asked.at(-1)?.signal.aborted).toBe(true);
  });

  it("502 for a broken frame, after what came before it", async () => {
    const broken = {
      requestId: id,
      botResponse: { messages: [], storyId: "s", context: { requestId: id } },
    };
    const { bot, warnings } = await streamed(
      event(answer(id, "one", { last: false })) + event(broken),
      true,
    );
    expect(await ask(bot)).toMatchObject({
      texts: ["one"],
      failure: {
        status: 502,
        code: "bot-answer-invalid",
        params: { pointer: "/botResponse/messages" },
      },
    });
    expect(warnings.join()).toContain("The bot at http://bot.example/base sent an invalid frame");
  });

  it("502 for what is not UTF-8, and for what does not end", async () => {
    const { bot } = await streamed([Uint8Array.of(0x64, 0xff)], true);
    expect((await ask(bot)).failure).toMatchObject({ status: 502 });
    const endless = await streamed([Buffer.alloc(1024 * 1024 + 8, "x")], true);
    expect((await ask(endless.bot)).failure).toMatchObject({
      status: 502,
      message: expect.stringContaining("an event is larger than 1048576 characters"),
    });
    const comments = Array.from({ length: 17 }, () =>
      Buffer.from(`:${"\n:".repeat(512 * 1024)}\n`),
    );
    const chatty = await streamed(comments, true);
    expect((await ask(chatty.bot)).failure).toMatchObject({
      status: 502,
      message: expect.stringContaining("larger than 16777216 bytes"),
    });
  });
});

describe("an answer in one piece", () => {
  async function plain(reply: Reply) {
    const made = newBot({ "POST webhook": configured("V1") });
    await made.bot.isReachable();
    made.replies["POST webhook"] = reply;
    return made;
  }

  it("may begin with a byte order mark and hold fields that nobody knows", async () => {
    const { bot } = await plain({
      body: `\uFEFF${JSON.stringify({ ...answer(id, "Hello"), more: [] })}`,
    });
    expect((await ask(bot)).texts).toEqual(["Hello"]);
  });

  it("504 after a minute", async () => {
    const { bot, asked } = await plain({ open: true });
    const answered = ask(bot);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answered).toMatchObject({ failure: { status: 504, code: "bot-timeout" } });
  });

  const failures: [string, Reply, RegExp][] = [
    ["status 500", { status: 500 }, /answered with status 500\./],
    ["a redirect", { status: 302 }, /answered with status 302, and redirects are not followed/],
    ["no JSON", { body: "<html>" }, /The frame is not JSON/],
    ["nothing", {}, /The frame is not JSON/],
    ["a configuration", configured("V1"), /holds no botResponse/],
    [
      "no message",
      {
        body: JSON.stringify({
          requestId: id,
          botResponse: { messages: [], storyId: "s", context: { requestId: id } },
        }),
      },
      /\/botResponse\/messages/,
    ],
    [
      "an answer that is too large",
      { body: [Buffer.alloc(1024 * 1024 + 1, " ")] },
      /larger than 1048576 bytes/,
    ],
    [
      "a broken connection",
      new Error("it broke the connection (reset)"),
      /it broke the connection \(reset\)/,
    ],
  ];
  it.each(failures)("502 for %s", async (_name, reply, message) => {
    const { bot } = await plain(reply);
    const { failure } = await ask(bot);
    expect(failure).toMatchObject({ status: 502, code: "bot-answer-invalid" });
    expect((failure as { message: string }).message).toMatch(message);
  });

  it("is not read when its status says that there is none", async () => {
    const { bot, hungUp } = newBot({
      "POST webhook": configured("V3"),
      "GET healthcheck": { open: true },
      "POST webhook/sse": { status: 500, open: true },
    });
    await bot.isReachable();
    await ask(bot);
    expect(hungUp).toEqual(["healthcheck", "webhook/sse"]);
  });

  it("ends with the reason of the signal", async () => {
    const { bot } = await plain({ open: true });
    const gone = new AbortController();
    const answered = ask(bot, gone.signal);
    gone.abort(new Error("the caller is gone"));
    expect((await answered).failure).toEqual(new Error("the caller is gone"));
  });
});
