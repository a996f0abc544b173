import { describe, expect, it } from "vitest";
import { answerStream } from "../../src/events/answer-stream.ts";

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const ping = { event: "ping", data: 1 };

describe("answerStream", () => {
  it("sends pings and the messages of the work, and ends with it", async () => {
    const stream = answerStream<string>(async (say) => {
      say("one");
      await Promise.resolve();
      say("two");
    });
    expect(await all(stream)).toEqual([
      ping,
      { event: "message", data: "one" },
      { event: "message", data: "two" },
    ]);
  });

  it("does not start the work before the first read", async () => {
    let begun = false;
    const stream = answerStream(async () => {
      begun = true;
    });
    expect((await stream.next()).value).toEqual(ping);
    expect(begun).toBe(false);
    await stream.return(undefined);
    expect(begun).toBe(false);
  });

  it("sends the messages before a failure, then fails", async () => {
    const stream = answerStream<string>(async (say) => {
      say("one");
      throw new Error("broken");
    });
    expect((await stream.next()).value).toEqual(ping);
    expect((await stream.next()).value).toEqual({ event: "message", data: "one" });
    await expect(stream.next()).rejects.toThrow("broken");
  });

  it("sends pings between messages", async () => {
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const stream = answerStream(() => finished, 1);
    for (let count = 0; count < 3; count++) expect((await stream.next()).value).toEqual(ping);
    finish();
    while (!(await stream.next()).done);
  });
});
