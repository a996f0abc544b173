import { fork } from "node:child_process";
import { once } from "node:events";

/** Starts one of the servers of `servers.ts` in a process of its own. */
export async function startInChild(kind: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = fork(new URL("./servers.ts", import.meta.url), [kind]);
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}
