import { fork } from "node:child_process";
import { once } from "node:events";

/** A server of `servers.ts` in a process of its own. */
export interface ChildServer {
  url: string;
  /** Processor time the process has used so far, in seconds. */
  cpuSeconds(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server; see `servers.ts` for the kinds. */
export async function startInChild(kind: string): Promise<ChildServer> {
  const child = fork(new URL("./servers.ts", import.meta.url), [kind]);
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    async cpuSeconds() {
      child.send("cpu");
      const [seconds] = (await once(child, "message")) as [number];
      return seconds;
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}
