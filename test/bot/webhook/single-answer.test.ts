import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer } from "../support.ts";
import { ask, configured, id, newBot, type Reply } from "./webhook-fixture.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("an answer in one piece", () => {
  async function plain(reply: Reply) {
    const made = newBot({ "POST webhook": configured("V1") });
    await made.bot.isReachable();
    made.replies["POST webhook"] = reply;
    return made;
  }

  it("may begin with a byte order mark and contain unknown fields", async () => {
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

  it("is not read if the status is an error", async () => {
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
