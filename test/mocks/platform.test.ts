import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { asJsonLine, asText, type PlatformEvent } from "../../mocks/platform/events.ts";
import { MockPlatform } from "../../mocks/platform/platform.ts";
import { type RunningMock, startMock } from "../../mocks/start.ts";
import type { Attachment } from "../../src/bot/gateway/gateway.ts";
import { createBot } from "../../src/client/index.ts";
import { loadAsyncDocument, messageOf } from "../../src/contract/asyncapi.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { createDemoBot } from "../../src/demo/bot.ts";
import { defaultSettings } from "../../src/settings/settings.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);

interface Asked {
  requestId: string;
  configuration?: true;
  botRequest?: { intent?: string; storyId: string; step?: string; message: { text?: string } };
}

describe("the mock as platform", () => {
  let sent: Asked[];
  let events: PlatformEvent[];
  let bot: Attachment;
  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    events = [];
    const report = (event: PlatformEvent) => void events.push(event);
    const platform = new MockPlatform(contract, { pause: 700, answerTimeout: 10_000, report });
    bot = platform.attach("any", { send: (text) => sent.push(JSON.parse(text)), close() {} });
  });
  afterEach(() => {
    bot.closed();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  const say = (frame: unknown) => bot.receive(JSON.stringify(frame));
  const introduce = (stories: unknown[]) =>
    say({ requestId: "fresh", botConfiguration: { stories } });
  const last = () => sent.at(-1) as Asked;
  const response = (more: object = {}) => ({
    messages: [{ type: "sentence", text: { text: "Hello" } }],
    storyId: last().botRequest?.storyId,
    context: { requestId: last().requestId },
    ...more,
  });
  const answer = (more: object = {}) =>
    say({ requestId: last().requestId, botResponse: response(more) });
  const findings = () => events.flatMap((event) => ("findings" in event ? event.findings : []));
  const asked = () => sent.flatMap(({ botRequest }) => botRequest ?? []);
  const nextRequest = () => vi.advanceTimersByTimeAsync(700);

  it("asks for the configuration first", () => {
    expect(sent).toEqual([
      { configuration: true, requestId: expect.stringMatching(/^[0-9a-f]{24}$/) },
    ]);
  });

  it("sends each story and step its examples, one after the other", async () => {
    introduce([
      { mainIntent: "book_train" },
      { mainIntent: "refund", steps: [{ name: "ask_reason", mainIntent: "tell_reason" }] },
    ]);
    for (const _ of [1, 2, 3]) {
      await nextRequest();
      answer();
    }
    await nextRequest();
    const [sentence, button] = messageOf(loadAsyncDocument(), "botRequest").examples.map(
      ({ payload }) => (payload as unknown as Asked).botRequest,
    );
    expect(asked()).toEqual([
      sentence,
      expect.objectContaining({
        intent: "refund",
        storyId: "refund",
        message: { type: "text", text: "refund" },
        entities: [],
      }),
      button,
    ]);
    expect(events.at(-1)).toEqual({
      event: "done",
      bot: 1,
      requests: 3,
      answered: 3,
      errors: 0,
      hints: 0,
    });
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(sent.length);
    for (const frame of sent) {
      expect(validator.schema("bot-definition", "PlatformFrame", frame, { closed: true })).toEqual(
        [],
      );
    }
  });

  it("sends a step with its own intent, or with its name if it has no intent", async () => {
    introduce([
      {
        mainIntent: "a",
        name: "story",
        steps: [{ name: "b", mainIntent: "b_intent" }, { name: "c" }],
      },
    ]);
    for (const _ of [1, 2, 3]) {
      await nextRequest();
      answer();
    }
    expect(
      asked().map(({ storyId, intent, step, message }) => [storyId, intent, step, message.text]),
    ).toEqual([
      ["story", "a", undefined, "a"],
      ["story", "b_intent", "b", "b intent"],
      ["story", "c", "c", "c"],
    ]);
  });

  it("sends the examples unchanged to a bot without stories", async () => {
    introduce([]);
    await nextRequest();
    answer();
    await nextRequest();
    expect(asked().map(({ storyId, step }) => [storyId, step])).toEqual([
      ["book_train", undefined],
      ["refund", "ask_reason"],
    ]);
  });

  it("waits for the pause before a request, and for the last answer before the next", async () => {
    introduce([{ mainIntent: "book_train" }, { mainIntent: "greetings" }]);
    await vi.advanceTimersByTimeAsync(699);
    expect(asked()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toHaveLength(1);
    answer({ context: { requestId: last().requestId, lastResponse: false } });
    answer({ context: { requestId: last().requestId, lastResponse: null } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked()).toHaveLength(1);
    answer();
    await nextRequest();
    expect(asked()).toHaveLength(2);
    expect(findings()).toEqual([]);
  });

  it("begins again when the configuration changes, and only then", async () => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    expect(asked()).toHaveLength(1);
    introduce([{ mainIntent: "greetings" }]);
    await nextRequest();
    expect(asked().map(({ storyId }) => storyId)).toEqual(["book_train", "greetings"]);
  });

  it("reports mistake, place and cure", async () => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    answer({ messages: [{ type: "sentence", text: "bare" }] });
    expect(findings()).toEqual([
      {
        level: "error",
        pointer: "/botResponse/messages/0/text",
        message: "must be object",
        advice: expect.stringMatching(
          /^Write object with text here\. A text object, never a plain string\./,
        ),
      },
    ]);
    // The story is over with that, as on the server.
    await nextRequest();
    expect(events.at(-1)).toMatchObject({ event: "done", answered: 0, errors: 1 });
  });

  it.each([
    ["a misspelled key", { stpe: null }, "/botResponse", "has the key 'stpe', which is ignored"],
    [
      "another requestId in the context",
      { context: { requestId: "other" } },
      "/botResponse/context/requestId",
      "is another one than that of the frame",
    ],
    [
      "a story it never told of",
      { storyId: "nowhere" },
      "/botResponse/storyId",
      "is no story of the bot's configuration",
    ],
  ])("accepts an answer with %s, and reports a hint", async (_, more, pointer, message) => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    answer(more);
    expect(findings()).toEqual([{ level: "hint", pointer, message, advice: expect.any(String) }]);
    await nextRequest();
    expect(events.at(-1)).toMatchObject({ event: "done", answered: 1, errors: 0, hints: 1 });
  });

  it("reports an answer without a request", async () => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    say({ requestId: "stray", botResponse: response({ context: { requestId: "stray" } }) });
    answer();
    answer();
    const stray = { level: "error", pointer: "/requestId", message: "is that of no open request" };
    expect(findings()).toMatchObject([stray, stray]);
    await nextRequest();
    expect(events.at(-1)).toMatchObject({ event: "done", answered: 1, errors: 2 });
  });

  it("reports silence, and continues", async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(findings()).toMatchObject([{ message: "told no configuration within 10 seconds" }]);
    introduce([{ mainIntent: "book_train" }, { mainIntent: "greetings" }]);
    await nextRequest();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(findings()).toMatchObject([{}, { message: "did not answer within 10 seconds" }]);
    await nextRequest();
    answer({ context: { requestId: last().requestId, lastResponse: false } });
    await vi.advanceTimersByTimeAsync(10_700);
    expect(findings()[2]).toMatchObject({ message: "did not end its answer within 10 seconds" });
    expect(events.at(-1)).toMatchObject({ event: "done", requests: 2, answered: 0, errors: 3 });
  });

  it.each([
    "}{",
    "",
    "null",
    "7",
    "[]",
    '"text"',
    "{}",
    "[".repeat(5000),
    '{"requestId": 1, "botResponse": null}',
    '{"requestId": "a", "botConfiguration": {"stories": 1}}',
    '{"__proto__": {"botConfiguration": {}}, "requestId": "a"}',
  ])("survives nonsense %#", async (text) => {
    bot.receive(text);
    expect(findings()[0]).toMatchObject({ level: "error", advice: expect.stringMatching(/\.$/) });
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    expect(asked()).toHaveLength(1);
  });

  it("reads both types of an action", async () => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    const frame = JSON.stringify({
      requestId: last().requestId,
      botResponse: response({ messages: [{ type: "action", type__2: "SWITCH_STORY" }] }),
    });
    bot.receive(frame.replace("type__2", "type"));
    expect(findings()).toEqual([]);
  });

  it("is written for people and for programs", async () => {
    introduce([{ mainIntent: "book_train" }]);
    await nextRequest();
    answer({ messages: [{ type: "sentence", text: "bare" }] });
    await nextRequest();
    const shown = events.map(asText).join("");
    expect(shown).toContain('→ book_train: "I want to go to Lyon" (example sentence)');
    expect(shown).toContain("✗ /botResponse/messages/0/text must be object\n");
    expect(shown).toContain("0 of 1 requests answered, 1 error, 0 hints\n");
    const lines = events.map(asJsonLine).join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(events);
  });
});

describe("bots attached to the mock", () => {
  let mock: RunningMock;
  let events: PlatformEvent[];
  let arrived: () => void;
  beforeEach(async () => {
    events = [];
    arrived = () => {};
    const log = { info() {}, warn() {}, error() {} };
    mock = await startMock(
      { ...defaultSettings(), port: 0, pause: 0 },
      {
        log,
        report(event) {
          events.push(event);
          arrived();
        },
      },
    );
  });
  afterEach(() => mock.close());

  async function untilEvent(name: PlatformEvent["event"]) {
    for (;;) {
      const found = events.find(({ event }) => event === name);
      if (found) return found;
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
  }
  const where = () => ({ url: mock.url.replace("http", "ws"), apiKey: "any key/ä" });

  it("bots of our client have no findings", async () => {
    const bot = createBot(where());
    bot.story("book_train", (bus) => bus.send(`to ${bus.entity("destination")}`), {
      steps: ["confirm"],
    });
    await bot.connect();
    expect(await untilEvent("done")).toMatchObject({
      requests: 3,
      answered: 3,
      errors: 0,
      hints: 0,
    });
    bot.close();
    await untilEvent("gone");
  });

  it("the demo bot has no findings", async () => {
    const bot = createDemoBot({ ...where(), pause: 0 });
    await bot.connect();
    const done = await untilEvent("done");
    expect(done).toMatchObject({ errors: 0, hints: 0 });
    expect("answered" in done && done.answered).toBeGreaterThan(5);
    bot.close();
  });

  it("neither garbage nor a frame that is too large stops it", async () => {
    const socket = new WebSocket(`${where().url}/key`);
    await once(socket, "open");
    socket.send("}{");
    socket.send(Buffer.from([1, 2, 3]));
    await untilEvent("received");
    socket.send("x".repeat(1024 * 1024 + 1));
    const [code] = await once(socket, "close");
    expect(code).toBe(1009);
    expect((await fetch(`${mock.url}/health/liveness`)).status).toBe(200);
  });

  it("a plain GET is asked to use a WebSocket, a foreign page is refused", async () => {
    expect((await fetch(`${mock.url}/any`)).status).toBe(426);
    const socket = new WebSocket(`${where().url}/any`, { origin: "http://evil.example" });
    const [, response] = await once(socket, "unexpected-response");
    expect(response.statusCode).toBe(403);
    response.resume();
  });
});
