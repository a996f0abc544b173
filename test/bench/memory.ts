import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import autocannon from "autocannon";
import { exampleCalls } from "../support/calls.ts";
import { residentMemory } from "./memory-of.ts";
import { row } from "./print.ts";
import { startOn } from "./start.ts";

// Memory over a million requests of several kinds: `npm run bench -- memory [requests]`.

const slices = 20;

/** Drives the compiled program, and prints its memory after each slice of the requests. */
export async function measureMemory(requests = 1_000_000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  await startOn(folder, async (url, pid) => {
    // Idle: V8 gives the memory of the start back some time after the server is ready.
    await setTimeout(20_000);
    await drive(requests, url, pid);
    return {};
  });
  await rm(folder, { recursive: true });
}

async function drive(requests: number, url: string, pid: number): Promise<void> {
  const calls = ["checkHealth", "getApplication", "parseQuery"].map((id) => {
    const call = exampleCalls().find(({ operation }) => operation.operationId === id);
    if (!call) throw new Error(`no example of ${id}`);
    return {
      method: call.operation.method.toUpperCase() as "GET" | "POST",
      path: call.path,
      headers: { "content-type": "application/json" },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    };
  });
  const idle = residentMemory(pid);
  row("idle", `${idle.toFixed(0)} MB`);
  const measured: number[] = [];
  for (let slice = 1; slice <= slices; slice++) {
    const amount = Math.round(requests / slices);
    const result = await autocannon({
      url,
      connections: 16,
      amount,
      requests: calls,
    });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${result.non2xx} responses are not 2xx, ${result.errors} errors`);
    }
    const memory = residentMemory(pid);
    measured.push(memory);
    const share = `${(memory / idle).toFixed(2)} of idle`;
    row(
      `after ${(slice * amount).toLocaleString("en")} requests`,
      `${memory.toFixed(0)} MB`,
      share,
    );
  }
  const most = (from: number, to?: number) => Math.max(...measured.slice(from, to));
  row("most", `${(most(0) / idle).toFixed(2)}`, "≤ 1.5 of idle");
  // V8 lets the heap grow under load, up to a size: a leak has none.
  const growth = most(slices / 2) / most(0, slices / 2);
  row("most of the second half ÷ the first", growth.toFixed(2), "≤ 1.1");
}
