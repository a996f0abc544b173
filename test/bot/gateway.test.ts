import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseFrame } from "../../src/bot/gateway/frames.ts";
import { Problem } from "../../src/contract/problem.ts";
import {
  answer,
  apiKey,
  FakeBot,
  greeting,
  never,
  newGateway,
  validatePlatformFrame,
} from "./support.ts";

const request = greeting("hello");

const requestId = "6b035cb65fb6e3d3b0eeb504";

type Gateway = ReturnType<typeof newGateway>["gateway"];

/** Asks and collects the first text of every answer; `failure` is what ended it. */
async function ask(gateway: Gateway, signal = never, id = requestId) {
  const texts: string[] = [];
  let failure: unknown = null;
  try {
    for await (const { messages } of gateway.ask(apiKey, id, request, signal)) {
      const [first] = messages;
      texts.push(first?.type === "sentence" ? first.text.text : "?");
    }
  } catch (error) {
    failure = error instanceof Problem ? { status: error.status, ...error.errors[0] } : error;
  }
  return { texts, failure };
}

describe("BotGateway", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("asks for the configuration of a bot that has not introduced itself", () => {
    const sent = { shy: [] as string[], forward: [] as string[], gone: [] as string[] };
    const { gateway } = newGateway({ introductionTimeout: 1_000 });
    const attach = (name: keyof typeof sent) =>
      gateway.attach(apiKey, { send: (text) => sent[name].push(text), close() {} });
    attach("shy");
    const configuration = { requestId: "x", botConfiguration: { stories: [] } };
    attach("forward").receive(JSON.stringify(configuration));
    attach("gone").closed();
    vi.advanceTimersByTime(999);
    expect(sent).toEqual({ shy: [], forward: [], gone: [] });
    vi.advanceTimersByTime(1);
    const frames = sent.shy.map(parseFrame);
    expect(frames).toEqual([
      { configuration: true, requestId: expect.stringMatching(/^[0-9a-f]{24}$/) },
    ]);
    expect(validatePlatformFrame(frames[0])).toEqual([]);
    expect(sent).toMatchObject({ forward: [], gone: [] });
  });

  it("sends the request that the contract describes", async () => {
    const { gateway } = newGateway();
    const sent: string[] = [];
    const line = gateway.attach(apiKey, { send: (text) => sent.push(text), close() {} });
    const answers = ask(gateway);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent.map((text) => validatePlatformFrame(parseFrame(text)))).toEqual([[]]);
    expect(sent[0]).toBe(
      '{"botRequest":{"intent":"greetings","entities":[],"message":{"type":"text","text":"hello"},' +
        '"storyId":"greetings","context":{"namespace":"app","language":"en",' +
        '"sourceConnectorType":{"id":"web","userInterfaceType":"textChat"},' +
        '"targetConnectorType":{"id":"web","userInterfaceType":"textChat"},"userInterface":"textChat",' +
        '"applicationId":"web","userId":{"id":"anna","type":"user","clientId":null},' +
        '"botId":{"id":"web","type":"bot","clientId":null},' +
        '"user":{"timezone":"UTC","locale":"en","test":false},"metadata":{}}},' +
        '"requestId":"6b035cb65fb6e3d3b0eeb504"}',
    );
    line.receive(JSON.stringify(answer(requestId, "Hello")));
    await answers;
  });

  it("ends at the first answer that is marked as last or not marked at all", async () => {
    const { gateway, warnings } = newGateway();
    new FakeBot(gateway, ({ requestId }, bot) => {
      bot.say(answer(requestId, "one", { last: false }));
      bot.say(answer(requestId, "two"));
    });
    expect(await ask(gateway)).toEqual({ texts: ["one", "two"], failure: null });
    expect(warnings).toEqual([]);
  });

  it("sorts answers that arrive together by date, then by arrival", async () => {
    const { gateway } = newGateway();
    const day = (seconds: string) => `2026-11-22T21:21:${seconds}Z`;
    new FakeBot(gateway, async ({ requestId }, bot) => {
      bot.say(answer(requestId, "last", { last: true, date: day("03") }));
      for (let ticks = 0; ticks < 20; ticks++) await Promise.resolve();
      bot.say(answer(requestId, "b", { last: false, date: day("02.5") }));
      bot.say(answer(requestId, "c", { last: false, date: day("02.5") }));
      bot.say(answer(requestId, "a", { last: false, date: day("01") }));
    });
    expect(await ask(gateway)).toEqual({ texts: ["a", "b", "c", "last"], failure: null });
  });

  it("drops an answer to an unknown request, with a warning", async () => {
    const { gateway, warnings } = newGateway();
    new FakeBot(gateway, ({ requestId }, bot) => {
      bot.say(answer("6b0000000000000000000000", "stranger"));
      bot.say(answer(requestId, "mine"));
    });
    expect(await ask(gateway)).toEqual({ texts: ["mine"], failure: null });
    expect(warnings).toEqual([
      'A bot answered a request that is not pending (requestId "6b0000000000000000000000"). The answer is ignored.',
    ]);
  });

  it("keeps concurrent requests separate", async () => {
    const { gateway } = newGateway();
    const bot = new FakeBot(gateway);
    const one = ask(gateway, never, "6b0000000000000000000001");
    const two = ask(gateway, never, "6b0000000000000000000002");
    await bot.received(2);
    bot.say(answer("6b0000000000000000000002", "second"));
    bot.say(answer("6b0000000000000000000001", "first"));
    expect((await one).texts).toEqual(["first"]);
    expect((await two).texts).toEqual(["second"]);
  });

  describe("failures", () => {
    it("504 if the bot sends nothing within the timeout", async () => {
      const { gateway } = newGateway();
      const bot = new FakeBot(gateway);
      const answers = ask(gateway);
      await bot.received(1);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answers).toEqual({
        texts: [],
        failure: {
          status: 504,
          code: "bot-timeout",
          message:
            'The bot did not finish its answer within 10 s. End an answer with a frame that has "lastResponse": true and ' +
            "the requestId of the request.",
          params: { expected: "an answer with lastResponse true" },
        },
      });
    });

    it("504 if the bot never finishes; each answer restarts the timeout", async () => {
      const { gateway } = newGateway();
      const bot = new FakeBot(gateway);
      const answers = ask(gateway);
      await bot.received(1);
      await vi.advanceTimersByTimeAsync(9_999);
      bot.say(answer(requestId, "one", { last: false }));
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(9_999);
      bot.say(answer(requestId, "two", { last: false }));
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answers).toMatchObject({ texts: ["one", "two"], failure: { status: 504 } });
    });

    it("502 if the bot never stops sending answers", async () => {
      const { gateway } = newGateway();
      new FakeBot(gateway, ({ requestId }, bot) => {
        for (let count = 0; count < 200; count++) bot.say(answer(requestId, "x", { last: false }));
      });
      const { texts, failure } = await ask(gateway);
      expect(texts).toHaveLength(100);
      expect(failure).toMatchObject({
        status: 502,
        code: "bot-answer-invalid",
        params: {
          pointer: "/botResponse/context/lastResponse",
          expected: "true on the last answer",
        },
      });
    });

    const frame = (requestId: string, messages: unknown[]) => ({
      requestId,
      botResponse: { messages, storyId: "s", entities: [], context: { requestId } },
    });
    const nonsense: { name: string; messages: unknown[]; pointer: string }[] = [
      {
        name: "a message of an unknown type",
        messages: [{ type: "sing", text: { text: "la" } }],
        pointer: "/botResponse/messages/0",
      },
      {
        name: "a card without type in a carousel",
        messages: [{ type: "carousel", cards: [{ title: { text: "x" } }] }],
        pointer: "/botResponse/messages/0",
      },
      { name: "no message", messages: [], pointer: "/botResponse/messages" },
      {
        name: "an action with one type only",
        messages: [{ type: "SWITCH_STORY", parameters: {} }],
        pointer: "/botResponse/messages/0",
      },
    ];
    for (const { name, messages, pointer } of nonsense) {
      it(`502 for ${name}`, async () => {
        const { gateway, warnings } = newGateway();
        new FakeBot(gateway, ({ requestId }, bot) => {
          bot.say(answer(requestId, "before", { last: false }));
          bot.say(frame(requestId, messages));
        });
        const { texts, failure } = await ask(gateway);
        expect(texts).toEqual(["before"]);
        expect(failure).toMatchObject({ status: 502, code: "bot-answer-invalid" });
        expect(
          (failure as { params: { pointer: string } }).params.pointer.startsWith(pointer),
        ).toBe(true);
        expect(warnings[0]).toContain("A bot sent an invalid frame");
      });
    }

    it("502 for a frame that is not JSON while exactly one request is open", async () => {
      const { gateway } = newGateway();
      new FakeBot(gateway, (_, bot) => bot.attachment.receive("{nonsense"));
      expect((await ask(gateway)).failure).toMatchObject({
        status: 502,
        code: "bot-answer-invalid",
      });
    });

    it("does not fail other requests for an unrelated frame", async () => {
      const { gateway, warnings } = newGateway();
      const bot = new FakeBot(gateway);
      const one = ask(gateway, never, "6b0000000000000000000001");
      const two = ask(gateway, never, "6b0000000000000000000002");
      await bot.received(2);
      bot.attachment.receive("{nonsense");
      expect(warnings).toHaveLength(1);
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      bot.say(answer("6b0000000000000000000001", "first"));
      bot.say(answer("6b0000000000000000000002", "second"));
      expect([(await one).texts, (await two).texts]).toEqual([["first"], ["second"]]);
    });

    it("502 at once if the bot disconnects during a request", async () => {
      const { gateway } = newGateway();
      new FakeBot(gateway, ({ requestId }, bot) => {
        bot.say(answer(requestId, "one", { last: false }));
        bot.attachment.closed();
      });
      expect(await ask(gateway)).toMatchObject({
        texts: ["one"],
        failure: { status: 502, code: "bot-answer-invalid" },
      });
      expect(gateway.isAttached(apiKey)).toBe(false);
    });

    it("ends with the reason of the signal", async () => {
      const { gateway } = newGateway();
      const gone = new AbortController();
      new FakeBot(gateway, () => gone.abort(new Error("the caller is gone")));
      expect((await ask(gateway, gone.signal)).failure).toEqual(new Error("the caller is gone"));
    });
  });

  describe("several connections of one key", () => {
    it("uses the newest, while the earlier one completes its requests and later takes over again", async () => {
      const { gateway } = newGateway();
      const old = new FakeBot(gateway).configure("greetings");
      const first = ask(gateway, never, "6b0000000000000000000001");
      await old.received(1);
      const young = new FakeBot(gateway, ({ requestId }, bot) =>
        bot.say(answer(requestId, "young")),
      );
      young.configure("weather");
      expect((await ask(gateway)).texts).toEqual(["young"]);
      expect(gateway.configuration(apiKey)?.stories[0]?.mainIntent).toBe("weather");
      old.say(answer("6b0000000000000000000001", "old"));
      expect((await first).texts).toEqual(["old"]);
      expect(old.requests).toHaveLength(1);
      young.attachment.closed();
      expect(gateway.configuration(apiKey)?.stories[0]?.mainIntent).toBe("greetings");
    });

    it("closes the oldest when there are more than four", () => {
      const { gateway } = newGateway();
      const bots = Array.from({ length: 6 }, () => new FakeBot(gateway));
      expect(bots.map(({ closed }) => closed !== null)).toEqual([
        true,
        true,
        false,
        false,
        false,
        false,
      ]);
    });
  });

  it("reports configurations, requested or not", () => {
    const configured: [string, number][] = [];
    const { gateway } = newGateway({
      configured: (key, { stories }) => configured.push([key, stories.length]),
    });
    const bot = new FakeBot(gateway);
    expect(gateway.configuration(apiKey)).toBeNull();
    bot.configure("greetings");
    bot.configure("greetings");
    bot.configure("greetings", "weather");
    expect(configured).toEqual([
      [apiKey, 2],
      [apiKey, 3],
    ]);
    expect(gateway.configuration("another")).toBeNull();
  });
});
