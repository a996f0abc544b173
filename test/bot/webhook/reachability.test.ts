import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BotUnreachable } from "../../../src/bot/gateway/transport.ts";
import { answer } from "../support.ts";
import { ask, configured, newBot, type Reply } from "./webhook-fixture.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("the reachability of a webhook", () => {
  it("V3 is checked again after 10 seconds, and new stories are reported", async () => {
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

  it.each(["V1", "V2"])("%s is never checked again", async (version) => {
    const { bot, paths, pass } = newBot({ "POST webhook": configured(version) });
    for (let times = 0; times < 3; times++) {
      expect(await bot.isReachable()).toBe(true);
      pass(1_000_000);
    }
    expect(paths()).toEqual(["POST /base/webhook"]);
  });

  it("checks once for concurrent callers", async () => {
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

  it("keeps earlier stories while the bot does not send them", async () => {
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

  it("is checked again after a while if the bot was gone during a request", async () => {
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
