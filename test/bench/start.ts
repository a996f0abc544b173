import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { packageRoot } from "../../src/paths.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { exampleCalls } from "../support/calls.ts";
import { residentMemory } from "./memory-of.ts";

/** What a user waits for, in milliseconds, and what the process holds, in MB. */
export interface StartFigures {
  listening: number;
  ready: number;
  worstFirstCall: number;
  allOperationsOnce: number;
  idleMemory: number;
}

/** Starts the compiled program on an empty data folder, and calls every operation once as soon as it listens. */
export async function measureStart(): Promise<StartFigures> {
  const data = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  try {
    return await startOn(data, firstCalls);
  } finally {
    await rm(data, { recursive: true });
  }
}

/**
 * Starts the compiled program on a data folder.
 * @param work is done as soon as it listens
 */
export async function startOn<Figures>(
  data: string,
  work: (url: string, pid: number) => Promise<Figures>,
): Promise<Pick<StartFigures, "listening" | "ready" | "idleMemory"> & Figures> {
  const program = join(packageRoot, "bin", "tock-contract.js");
  const began = performance.now();
  const child = spawn(process.execPath, [program, "serve", "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const url = await addressOf(child);
    const listening = performance.now() - began;
    const pid = child.pid as number;
    const figures = await work(url, pid);
    const ready = await untilReady(url, began);
    // V8 gives the memory of the start back some seconds after its garbage was collected.
    await setTimeout(12_000);
    return { listening, ready, ...figures, idleMemory: residentMemory(pid) };
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += chunk;
    const url = /listens on (\S+)/.exec(printed)?.[1];
    if (url) return url;
  }
  throw new Error(`the server did not start: ${printed}`);
}

const [user] = demoUsers;
/** Without it, calls of Studio's API would be refused before they cost anything. */
const authorization = `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`;

async function firstCalls(url: string) {
  const began = performance.now();
  let worstFirstCall = 0;
  for (const { path, init } of exampleCalls()) {
    const sent = performance.now();
    const response = await fetch(url + path, {
      ...init,
      headers: { ...init.headers, authorization },
    });
    await response.body?.cancel();
    worstFirstCall = Math.max(worstFirstCall, performance.now() - sent);
  }
  return { worstFirstCall, allOperationsOnce: performance.now() - began };
}

async function untilReady(url: string, began: number): Promise<number> {
  for (;;) {
    if ((await fetch(`${url}/_toolkit/ready`)).ok) return performance.now() - began;
    await setTimeout(10);
  }
}
