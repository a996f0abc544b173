import { fork } from "node:child_process";
import { once } from "node:events";
import type { Delay } from "./measures.ts";
import { childrenMemory } from "./memory-of.ts";

/** A server of `servers.ts` in a process of its own. */
export interface ChildServer {
  url: string;
  /** Processor time the process has used so far, in seconds. */
  cpuSeconds(): Promise<number>;
  /** Resident memory in MB. */
  memory(): Promise<number>;
  /** Resident memory of the processes that it has started, in MB; 0 where there is no `/proc`. */
  memoryOfChildren(): number;
  /** How long its event loop was held up, at most and mostly, while `work` was done. */
  delayDuring(work: () => Promise<unknown>): Promise<Delay>;
  stop(): Promise<void>;
}

/** Starts a server; see `servers.ts` for the kinds. */
export async function startInChild(kind: string, ...more: string[]): Promise<ChildServer> {
  const child = fork(new URL("./servers.ts", import.meta.url), [kind, ...more]);
  const [url] = (await once(child, "message")) as [string];
  async function ask<Answer>(order: string): Promise<Answer> {
    const answer = once(child, "message");
    child.send(order);
    return (await answer)[0] as Answer;
  }
  return {
    url,
    cpuSeconds: () => ask<number>("cpu"),
    memory: () => ask<number>("memory"),
    memoryOfChildren: () => childrenMemory(child.pid ?? 0),
    async delayDuring(work) {
      await ask("begin");
      await work();
      return ask<Delay>("end");
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}
