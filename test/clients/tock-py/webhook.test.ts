import { afterAll, beforeAll, expect, it } from "vitest";
import type { BotFrame } from "../../../src/bot/types.ts";
import { validateFrame } from "../../bot/support.ts";
import { readRecording } from "../../conformance/judge/recording.ts";
import { freePort } from "../../support/ports.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { newUser } from "../chat.ts";
import { describeTockPy, type PythonBot, startPythonBot, untilTrue } from "./start.ts";

interface WebhookBot extends PythonBot {
  /** Its base URL, to which the platform adds `/webhook`. */
  url: string;
}

async function startWebhookBot(): Promise<WebhookBot> {
  const port = await freePort();
  const bot = startPythonBot("webhook", "127.0.0.1", port, "some-key");
  const url = `http://127.0.0.1:${port}/some-key`;
  await untilTrue(bot, () => fetch(url).catch(() => null));
  return { ...bot, url };
}

describeTockPy("a bot written with tock-py, asked by webhook", () => {
  let server: TestServer;
  let bot: WebhookBot;
  beforeAll(async () => {
    bot = await startWebhookBot();
    server = await startTestServer({ demo: false });
    const travel = await server.store.bots.byName("app", "travel");
    if (travel) await server.store.bots.save({ ...travel, webhookUrl: bot.url });
  });
  afterAll(async () => {
    await server.close();
    await bot.stop();
  });

  it("answers with a sentence, a card and a carousel, in plain text that holds JSON", async () => {
    const anna = newUser(server.url, "anna");
    expect(await anna.say("hello")).toMatchObject([
      {
        text: "Hello from Python, visit 1",
        buttons: [{ title: "weather in paris" }, { title: "bye" }],
      },
    ]);
    expect(await anna.say("i want to go to berlin")).toMatchObject([
      { card: { title: "Train to berlin", subTitle: "asked for by book_train" } },
    ]);
    expect(await anna.say("weather in rome")).toMatchObject([
      { carousel: { cards: [{ title: "Today in rome" }, { title: "Tomorrow in rome" }] } },
    ]);
  });

  it("answers with several messages, by REST and by SSE", async () => {
    const emil = newUser(server.url, "emil");
    const stream = await emil.listen();
    const answered = await emil.say("is train 4521 late");
    expect(answered.map(({ text }) => text)).toEqual([
      "Let me see...",
      "It is on time.",
      "Anything else?",
    ]);
    await expect.poll(() => stream.messages()).toEqual(answered);
    await stream.close();
  });

  it("causes no warning of the server, and reads every request", () => {
    expect(server.logged).toEqual([]);
    expect(bot.log()).not.toMatch(/ERROR|Traceback/);
  });

  it("cannot read a choice: it returns 500, and the user gets 502", async () => {
    const gina = newUser(server.url, "gina");
    const response = await gina.send({ payload: "greetings" });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, errors[0]?.message]).toEqual([
      502,
      expect.stringContaining("it answered with status 500"),
    ]);
    expect(await gina.say("hello")).toHaveLength(1);
  });
});

/** What the real Tock asked bots by webhook. */
const recorded = readRecording("bot-definition").flatMap(({ operation, request }) =>
  operation.startsWith("HTTP POST /webhook (") ? [request?.body as object] : [],
);

describeTockPy("the webhook of tock-py", () => {
  let bot: WebhookBot;
  beforeAll(async () => {
    bot = await startWebhookBot();
  });
  afterAll(() => bot.stop());

  async function ask(body: object) {
    const response = await fetch(`${bot.url}/webhook`, {
      method: "POST",
      headers: { "content-type": "application/json; charset=UTF-8" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { response, frame: response.ok ? (JSON.parse(text) as BotFrame) : null };
  }

  it("has no health check", async () => {
    expect((await fetch(`${bot.url}/healthcheck`)).status).toBe(404);
  });

  it("answers every request that the real Tock sent, with frames of our contract", async () => {
    expect(recorded.length).toBeGreaterThan(4);
    for (const body of recorded) {
      const { response, frame } = await ask(body);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(validateFrame(frame)).toEqual([]);
      const kind = "configuration" in body ? "botConfiguration" : "botResponse";
      expect(Object.keys(frame ?? {})).toEqual([kind, "requestId"]);
    }
  });

  it("repeats no requestId in its configuration", async () => {
    const { frame } = await ask({ configuration: true, requestId: "6b035d185fb6e3d3b0eeb690" });
    expect(frame?.requestId).not.toBe("6b035d185fb6e3d3b0eeb690");
  });

  /** What the bot sends back of an entity with this value, or the status of its failure. */
  async function echoed(value: object) {
    const asked = recorded.find((body) => "botRequest" in body);
    const { botRequest } = asked as { botRequest: object };
    const entity = {
      type: "app:thing",
      role: "thing",
      content: "x",
      value,
      evaluated: true,
      subEntities: [],
      new: true,
    };
    const { response, frame } = await ask({
      ...asked,
      botRequest: { ...botRequest, entities: [entity] },
    });
    if (frame === null) return response.status;
    expect(validateFrame(frame)).toEqual([]);
    return "botResponse" in frame ? frame.botResponse.entities?.[0]?.value : null;
  }

  const day = { "@type": "dateEntity", date: "2026-03-14T00:00:00Z", grain: "day" };

  it.each([
    { "@type": "number", value: 2.5 },
    { "@type": "ordinal", value: 3 },
    { "@type": "distance", value: 20, unit: "kilometre" },
    { "@type": "volume", value: 2, unit: "litre" },
    { "@type": "amountOfMoney", value: 42, unit: "EUR" },
    { "@type": "temperature", value: 30, unit: "degree" },
    { "@type": "duration", value: "PT2H" },
    day,
    { "@type": "dateIntervalEntity", date: day, toDate: day },
    { "@type": "email", value: "ada@example.org" },
    { "@type": "url", value: "https://example.org/trains" },
    { "@type": "phoneNumber", value: "0123456789" },
    { "@type": "string", value: "paris", candidates: [{ value: "paris", probability: 1 }] },
  ])("reads and sends back a value of kind $@type", async (value) => {
    expect(await echoed(value)).toEqual(value);
  });

  it.each([
    ["of a class of the bot's own", { "@type": "customWrapper", klass: "org.example.Seat" }],
    ["that the server could not read", { "@type": "unknown" }],
    ["that is a moment with a fraction", { ...day, date: "2026-03-14T08:00:00.5Z" }],
    ["that is a word without candidates", { "@type": "string", value: "paris" }],
  ])("cannot read a value %s", async (_, value) => {
    expect(await echoed(value)).toBe(500);
  });
});
