import { describe, expect, it } from "vitest";
import { answerStream } from "../../src/events/answer-stream.ts";

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const ping = { event: "ping", data: 1 };

describe("answerStream", () => {
  it("pings, says what the work says, and ends with it", async () => {
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

  it("begins nothing before somebody reads on", async () => {
    let begun = false;
    const stream = answerStream(async () => {
      begun = true;
    });
    expect((await stream.next()).value).toEqual(ping);
    expect(begun).toBe(false);
    await stream.return(undefined);
    expect(begun).toBe(false);
  });

  it("says what was said before a failure, and fails then", async () => {
    const stream = answerStream<string>(async (say) => {
      say("one");
      throw new Error("broken");
    });
    expect((await stream.next()).value).toEqual(ping);
    expect((await stream.next()).value).toEqual({ event: "message", data: "one" });
    await expect(stream.next()).rejects.toThrow("broken");
  });

  it("pings while nothing is said", async () => {
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const stream = answerStream(() => finished, 1);
    for (let count = 0; count < 3; count++) expect((await stream.next()).value).toEqual(ping);
    finish();
    while (!(await stream.next()).done);
  });
});
