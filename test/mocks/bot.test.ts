import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BotEvent, createMockBot } from "../../mocks/bot.ts";
import type { PlatformEvent } from "../../mocks/platform/events.ts";
import { startMock } from "../../mocks/start.ts";
import type { Bot } from "../../src/client/index.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { never } from "../bot/support.ts";
import { type Platform, startPlatform } from "../client/support.ts";

const quiet = { pause: 0, onError: () => {} };

describe("the mock as bot, attached to our server", () => {
  let platform: Platform;
  let bot: Bot;
  let answered: BotEvent[];
  beforeEach(async () => {
    platform = await startPlatform();
    answered = [];
    const { url, apiKey } = platform;
    const report = (event: BotEvent) => void answered.push(event);
    bot = createMockBot({ ...quiet, url, apiKey, report });
    const told = platform.configured();
    await bot.connect();
    await told;
  });
  afterEach(async () => {
    bot.close();
    await platform.stop();
  });

  const ask = async (query: string) => {
    const message = { userId: "anna", query };
    return (await platform.chat.send(platform.connector, message, never)).responses;
  };
  const examples = () => answered.map(({ example }) => example);

  it("sends the example stories, and those of the example answers", () => {
    const { stories = [] } = platform.gateway.configuration(platform.apiKey) ?? {};
    expect(stories.map(({ mainIntent }) => mainIntent)).toEqual([
      "unknown",
      "greetings",
      "book_train",
      "refund",
      "cancel_booking",
      "thanks",
    ]);
    expect(stories[3]?.steps).toEqual([{ name: "ask_reason", mainIntent: "ask_reason" }]);
  });

  it("answers a story with its own example", async () => {
    expect(await ask("greetings")).toMatchObject([{ text: "Hello, what can I do for you?" }]);
    expect(await ask("book_train")).toMatchObject([{ card: { title: "Train to Lyon" } }]);
    expect(await ask("thanks")).toMatchObject([{ text: "You are **welcome**" }]);
    expect(examples()).toEqual(["minimal", "card", "webMessage"]);
    expect(answered[0]).toEqual({
      event: "answered",
      storyId: "greetings",
      intent: "greetings",
      text: "greetings",
      example: "minimal",
    });
  });

  it("finds the example by the intent if the platform does not know its stories", async () => {
    const configuration = platform.gateway.configuration(platform.apiKey);
    if (configuration) configuration.stories = [];
    await ask("book_train");
    expect(answered).toMatchObject([{ storyId: "tock_unknown_story", example: "card" }]);
  });

  it("remembers the entities of the example", async () => {
    await ask("book_train");
    const key = { namespace: "app", botId: "travel", userId: "anna" };
    const dialog = await platform.store.dialogs.get(key);
    expect(dialog?.entities).toMatchObject([{ role: "destination", content: "lyon" }]);
  });

  it("continues after an answer that is not the last", async () => {
    expect((await ask("cancel_booking")).map(({ text }) => text)).toEqual([
      "Let me check...",
      "Hello, what can I do for you?",
    ]);
  });

  it("answers everything else with one example after the other", async () => {
    for (const query of ["one", "two", "three", "four"]) await ask(query);
    expect(examples()).toEqual(["minimal", "card", "webMessage", "minimal"]);
  });
});

it("the mock as bot satisfies the mock as platform", async () => {
  const { promise: done, resolve } = Promise.withResolvers<PlatformEvent>();
  const findings: unknown[] = [];
  const mock = await startMock(
    { ...defaultSettings(), port: 0, pause: 0 },
    {
      log: { info() {}, warn() {}, error() {} },
      report(event) {
        if ("findings" in event) findings.push(...event.findings);
        if (event.event === "done") resolve(event);
      },
    },
  );
  const url = mock.url.replace("http", "ws");
  const bot = createMockBot({ ...quiet, url, apiKey: "any", report: () => {} });
  await bot.connect();
  expect(await done).toMatchObject({ requests: 7, answered: 7 });
  expect(findings).toEqual([]);
  bot.close();
  await mock.close();
});
