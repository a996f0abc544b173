import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer } from "../support.ts";
import { ask, configured, event, id, newBot } from "./webhook-fixture.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("a stream", () => {
  async function streamed(body: string | Uint8Array[], open = false) {
    const made = newBot({
      "POST webhook": configured("V3"),
      "POST webhook/sse": { body, open },
    });
    await made.bot.isReachable();
    return made;
  }

  it("is read in the order of dates up to the first last answer, then closed", async () => {
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

  it("may contain other events, comments, ids, unknown fields and another requestId", async () => {
    const odd = { ...answer("another", "Hello"), extra: 1 };
    const { bot, warnings } = await streamed(
      `: hi\nretry: 5\n\nevent: ping\ndata: 1\n\nid: 7\ndata: ${JSON.stringify(odd)}\n\n`,
      true,
    );
    expect(await ask(bot)).toEqual({ texts: ["Hello"], failure: null });
    expect(warnings).toEqual([]);
  });

  it("is read however it is split, also inside characters", async () => {
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

  it("504 if it sends no answer, with or without pings", async () => {
    const { bot, asked } = await streamed("event: ping\ndata: 1\n\n", true);
    const answered = ask(bot);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toMatchObject({ failure: { status: 504, code: "bot-timeout" } });
    expect(asked.at(-1)?.signal.aborted).toBe(true);
  });

  it("502 for a broken frame, after the answers before it", async () => {
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

  it("502 for invalid UTF-8, and for a stream without end", async () => {
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
