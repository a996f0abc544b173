import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { botRequest } from "../../src/bot/turn/request.ts";
import { type Bot, createBot, debug, sentence, type Webhook } from "../../src/client/index.ts";
import { nodeListener } from "../../src/client/node-listener.ts";
import { connector, validateFrame } from "../bot/support.ts";
import { startTestServer } from "../support/server.ts";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

let errors: unknown[] = [];

function newBot(): Bot {
  errors = [];
  return createBot({ onError: (error) => errors.push(error) })
    .story("greetings", (bus) => bus.send(`Hello ${bus.userId}`, { suggestions: ["bye"] }))
    .story("cancel_booking", async (bus) => {
      bus.send("Let me check...");
      await new Promise((resolve) => setTimeout(resolve, 5));
      bus.send("Done");
    });
}

async function listen({ listener }: Pick<Webhook, "listener">): Promise<string> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const requestId = "6b035cb65fb6e3d3b0eeb504";
const asks = (intent: string) => ({
  requestId,
  botRequest: botRequest({
    event: { kind: "text", text: "x" },
    intent,
    entities: [],
    position: { storyId: "tock_unknown_story", step: null },
    connector,
    userId: "anna",
    language: "en",
    locale: "en",
    history: null,
  }),
});

const post = (body: unknown): RequestInit => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** The texts of the frames of an answer, in one piece or as a stream; every frame keeps the contract. */
async function texts(response: Response) {
  const text = await response.text();
  const frames = text.startsWith("{")
    ? [text]
    : text
        .split("\n\n")
        .flatMap((event) => (event ? [event.replace(/^event: message\ndata: /, "")] : []));
  return frames.map((frame) => {
    const parsed = JSON.parse(frame);
    expect(validateFrame(parsed)).toEqual([]);
    expect(parsed.requestId).toBe(requestId);
    const { messages, context } = parsed.botResponse;
    return [
      messages.map((message: { text: { text: string } }) => message.text.text),
      context.lastResponse,
    ];
  });
}

describe.each(["listener", "fetch"] as const)("a bot as a web server, by its %s", (form) => {
  async function open(bot = newBot(), options = {}) {
    const webhook = bot.webhook(options);
    const base =
      form === "fetch" ? "http://bot.example/some/base" : `${await listen(webhook)}/some/base`;
    return (path: string, init?: RequestInit) =>
      form === "fetch" ? webhook.fetch(new Request(base + path, init)) : fetch(base + path, init);
  }

  it.each([
    [{}, "V3"],
    [{ version: "V1" }, "V1"],
  ])("sends its stories %j", async (options, version) => {
    const call = await open(newBot(), options);
    const response = await call("/webhook", post({ configuration: true, requestId }));
    expect(response.headers.get("content-type")).toBe("application/json");
    const frame = (await response.json()) as { botConfiguration: { stories: { name: string }[] } };
    expect(validateFrame(frame)).toEqual([]);
    expect(frame).toMatchObject({ requestId, botConfiguration: { version } });
    expect(frame.botConfiguration.stories.map(({ name }) => name)).toEqual([
      "unknown",
      "greetings",
      "cancel_booking",
    ]);
  });

  it("V1: all messages in one answer", async () => {
    const call = await open();
    expect(await texts(await call("/webhook", post(asks("greetings"))))).toEqual([
      [["Hello anna"], true],
    ]);
    expect(await texts(await call("/webhook", post(asks("cancel_booking"))))).toEqual([
      [["Let me check...", "Done"], true],
    ]);
  });

  it("V2 and V3: an event for each answer, and the end of the stream", async () => {
    const call = await open();
    const want = [
      [["Let me check..."], false],
      [["Done"], true],
    ];
    const asked = asks("cancel_booking");
    const byBody = await call("/webhook/sse", post(asked));
    expect(byBody.headers.get("content-type")).toBe("text/event-stream");
    expect(await texts(byBody)).toEqual(want);
    const byHeader = await call("/webhook/sse", { headers: { message: JSON.stringify(asked) } });
    expect(await texts(byHeader)).toEqual(want);
  });

  it("is healthy", async () => {
    const call = await open();
    expect((await call("/healthcheck")).status).toBe(200);
    expect((await call("/healthcheck", { method: "HEAD" })).status).toBe(200);
  });

  it.each([
    [404, "/", {}, null],
    [404, "/webhook/other", post("{}"), null],
    [405, "/webhook", {}, "POST"],
    [405, "/webhook/sse", { method: "PUT" }, "GET, POST"],
    [405, "/healthcheck", post("{}"), "GET, HEAD"],
    [400, "/webhook", post("nonsense"), null],
    [400, "/webhook", post("null"), null],
    [400, "/webhook", post("[]"), null],
    [400, "/webhook", post("{}"), null],
    [400, "/webhook", post({ configuration: true }), null],
    [400, "/webhook", post({ requestId }), null],
    [400, "/webhook", post(""), null],
    [400, "/webhook", { method: "POST", body: Uint8Array.of(0x22, 0xff, 0x22) }, null],
    [400, "/webhook/sse", post({ configuration: true, requestId }), null],
    [400, "/webhook/sse", {}, null],
    [413, "/webhook", post(" ".repeat(1024 * 1024 + 1)), null],
  ] as [number, string, RequestInit, string | null][])(
    "%i %s %j",
    async (status, path, init, allow) => {
      const call = await open();
      const response = await call(path, init);
      expect(response.status).toBe(status);
      expect(response.headers.get("allow")).toBe(allow);
      expect(await response.json()).toEqual({ errors: [{ message: expect.any(String) }] });
      expect(errors).toHaveLength(status === 400 || status === 413 ? 1 : 0);
    },
  );

  it("apologizes for a story that fails", async () => {
    const bot = newBot().story("broken", () => Promise.reject(new Error("defect")));
    const call = await open(bot);
    const [answer] = await texts(await call("/webhook", post(asks("broken"))));
    expect(answer).toEqual([["Sorry, something went wrong. Please try again."], true]);
    expect(errors).toEqual([new Error("defect")]);
  });

  it("continues when the platform disconnects early", async () => {
    const { promise: pause, resolve: goOn } = Promise.withResolvers<void>();
    const { promise: told, resolve: tell } = Promise.withResolvers<void>();
    const bot = newBot().story("long", async (bus) => {
      bus.send("one");
      await pause;
      bus.send("two");
      tell();
    });
    const call = await open(bot);
    const response = await call("/webhook/sse", post(asks("long")));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    goOn();
    await told;
    expect((await call("/healthcheck")).status).toBe(200);
    expect(errors).toEqual([]);
  });
});

describe("called by the platform", () => {
  it.each(["V1", "V2", "V3"] as const)(
    "%s: users get its answers as they arrive",
    async (version) => {
      const bot = newBot().unknown((bus) => {
        bus.send(sentence("Bonjour, ça va ? 😀"));
        bus.send(
          debug("note", {
            intent: bus.intent,
            history: bus.request.context.actionsHistory?.length,
          }),
        );
      });
      const server = await startTestServer({ webhook: await listen(bot.webhook({ version })) });
      stops.push(() => server.close());
      const say = async (query: string, more = {}) => {
        const response = await fetch(`${server.url}/io/app/travel/web`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ userId: "anna", query, ...more }),
        });
        const { responses } = (await response.json()) as { responses: { text: string }[] };
        return responses.map(({ text }) => text);
      };
      expect(await say("hello")).toEqual(["Hello anna"]);
      expect(await say("cancel my booking")).toEqual(["Let me check...", "Done"]);
      expect(await say("ça, ç'est ünverständlich 😀", { returnsHistory: true })).toEqual([
        "Bonjour, ça va ? 😀",
      ]);
      expect(server.logged).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

it("a bot without address connects to nothing", async () => {
  await expect(createBot().connect()).rejects.toThrow("needs `url` and `apiKey`");
});

it("an abandoned body is canceled", async () => {
  const { promise: cancelled, resolve } = Promise.withResolvers<void>();
  const errors: unknown[] = [];
  const endless = () =>
    new ReadableStream({
      start: (stream) => stream.enqueue(Uint8Array.of(97)),
      cancel: () => resolve(),
    });
  const listener = nodeListener(
    async () => new Response(endless()),
    (error) => errors.push(error),
  );
  const { body } = await fetch(await listen({ listener }));
  const reader = body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await cancelled;
  expect(errors).toEqual([]);
});

it("an answer that fails cuts the connection", async () => {
  const errors: unknown[] = [];
  const listener = nodeListener(
    () => Promise.reject(new Error("defect")),
    (error) => errors.push(error),
  );
  await expect(fetch(await listen({ listener }))).rejects.toThrow();
  expect(errors).toEqual([new Error("defect")]);
});
