import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WebhookRequest } from "../../../src/bot/gateway/webhook.ts";
import { answer, validatePlatformFrame } from "../support.ts";
import { ask, configured, event, id, newBot, request } from "./webhook-fixture.ts";

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
