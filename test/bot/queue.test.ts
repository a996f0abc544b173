import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UserQueue } from "../../src/bot/queue.ts";

const never = new AbortController().signal;

describe("UserQueue", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function gate() {
    const { promise, resolve } = Promise.withResolvers<void>();
    return { promise, open: resolve };
  }

  it("does the work of one user in order, one piece at a time", async () => {
    const queue = new UserQueue(5_000);
    const log: string[] = [];
    const first = gate();
    const one = queue.run("anna", never, async () => {
      log.push("one starts");
      await first.promise;
      log.push("one ends");
    });
    const two = queue.run("anna", never, async () => void log.push("two"));
    const three = queue.run("anna", never, async () => void log.push("three"));
    const other = queue.run("bob", never, async () => void log.push("bob"));
    await other;
    expect(log).toEqual(["one starts", "bob"]);
    first.open();
    await Promise.all([one, two, three]);
    expect(log).toEqual(["one starts", "bob", "one ends", "two", "three"]);
  });

  it("drops work that waits too long, and keeps the order of the rest", async () => {
    const queue = new UserQueue(5_000);
    const first = gate();
    const one = queue.run("anna", never, () => first.promise);
    let ran = false;
    const two = queue.run("anna", never, async () => {
      ran = true;
      return "answer";
    });
    await vi.advanceTimersByTimeAsync(4_999);
    const three = queue.run("anna", never, async () => "late");
    const gaveUp = expect(two).rejects.toMatchObject({
      status: 504,
      errors: [{ code: "user-busy" }],
    });
    await vi.advanceTimersByTimeAsync(1);
    await gaveUp;
    expect(ran).toBe(false);
    first.open();
    await one;
    await expect(three).resolves.toBe("late");
  });

  it("stops waiting when it is aborted, and goes on after work that failed", async () => {
    const queue = new UserQueue(5_000);
    const first = gate();
    const one = queue.run("anna", never, async () => {
      await first.promise;
      throw new Error("broken");
    });
    const leaving = new AbortController();
    const two = queue.run("anna", leaving.signal, async () => "never");
    const three = queue.run("anna", never, async () => "three");
    leaving.abort(new Error("gone"));
    await expect(two).rejects.toThrow("gone");
    first.open();
    await expect(one).rejects.toThrow("broken");
    await expect(three).resolves.toBe("three");
  });
});
