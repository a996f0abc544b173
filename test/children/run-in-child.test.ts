import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Channel } from "../../src/children/channel.ts";
import { type ChildOptions, runInChild } from "../../src/children/run-in-child.ts";

const worker = new URL("./scripts/worker.js", import.meta.url);

type Order =
  | { do: "echo"; what: unknown }
  | { do: "count"; to: number }
  | { do: "pid" | "throw" | "spin" | "eat" | "exit" | "crash" | "abort" };

const inChild = <Result>(
  use: (channel: Channel<Order, unknown>) => Promise<Result>,
  options: Partial<ChildOptions> = {},
) => runInChild(worker, { name: "test", memory: 50, ...options }, use);

/** Gives an order to a child and returns what it sends first. */
const tell = (order: Order, options: Partial<ChildOptions> = {}) =>
  inChild(async (channel) => {
    await channel.send(order);
    return channel.receive();
  }, options);

/** Resolves when there is no such process. */
const isGone = (pid: number) =>
  vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: 10_000 });

describe("runInChild", () => {
  it("passes all values that can be cloned, in both directions", async () => {
    const what = {
      map: new Map([["a", [1, null]]]),
      bytes: new Uint8Array([1, 2]),
      none: undefined,
    };
    expect(await tell({ do: "echo", what })).toEqual(what);
    await expect(tell({ do: "echo", what: () => {} })).rejects.toThrow(/could not be cloned/);
  });

  it("keeps the order of many messages", async () => {
    const received = await inChild(async (channel) => {
      await channel.send({ do: "count", to: 1_000 });
      const all: unknown[] = [];
      while (all.length < 1_000) all.push(await channel.receive());
      return all;
    });
    expect(received).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
  });

  it("ends the child when the work is done, and when it fails", async () => {
    await isGone((await tell({ do: "pid" })) as number);
    let pid = 0;
    const failing = inChild(async (channel) => {
      await channel.send({ do: "pid" });
      pid = (await channel.receive()) as number;
      throw new Error("no use");
    });
    await expect(failing).rejects.toThrow("no use");
    await isGone(pid);
  });

  it("ends a busy child when the signal says so", async () => {
    const controller = new AbortController();
    let pid = 0;
    const spinning = inChild(
      async (channel) => {
        await channel.send({ do: "pid" });
        pid = (await channel.receive()) as number;
        await channel.send({ do: "spin" });
        controller.abort(new Error("changed my mind"));
        return channel.receive();
      },
      { signal: controller.signal },
    );
    await expect(spinning).rejects.toThrow("changed my mind");
    await isGone(pid);
    await expect(tell({ do: "pid" }, { signal: controller.signal })).rejects.toThrow("my mind");
  });

  it("rejects with the error of the child", async () => {
    await expect(tell({ do: "throw" })).rejects.toThrow(new TypeError("that is too much"));
  });

  it.each([
    ["exit", "exit code 3"],
    ["crash", "SIGSEGV"],
    ["abort", "SIGABRT"],
  ] as const)("reports how a child ended that was to %s", async (order, how) => {
    await expect(tell({ do: order })).rejects.toMatchObject({
      name: "ChildCrashed",
      message: expect.stringContaining(`The test process ended unexpectedly (${how})`),
      isOutOfMemory: false,
    });
  });

  it("reports why the child ended before everything was sent", async () => {
    const sending = inChild(async (channel) => {
      await channel.send({ do: "exit" });
      for (;;) await channel.send({ do: "echo", what: "x".repeat(100_000) });
    });
    await expect(sending).rejects.toMatchObject({ name: "ChildCrashed" });
  });

  it("bounds the memory of the child", async () => {
    await expect(tell({ do: "eat" })).rejects.toMatchObject({
      name: "ChildCrashed",
      isOutOfMemory: true,
    });
  });

  it("leaves no child behind when the parent is killed", async () => {
    const script = fileURLToPath(new URL("./scripts/parent.js", import.meta.url));
    const parent = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    const [pid] = (await once(createInterface(parent.stdout), "line")) as [string];
    process.kill(Number(pid), 0);
    parent.kill("SIGKILL");
    await isGone(Number(pid));
  });
});
