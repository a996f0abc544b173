import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { packageRoot } from "../../../src/paths.ts";

export interface Served {
  url: string;
  child: ChildProcess;
  /** What it has logged so far. */
  log(): string;
}

/** Starts the server as a user does, in a process of its own, and waits until it listens. */
export async function serve(data: string): Promise<Served> {
  const program = join(packageRoot, "src", "cli", "main.ts");
  const child = spawn(process.execPath, [program, "serve", "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += chunk;
    const url = /listens on (\S+)/.exec(printed)?.[1];
    if (url === undefined) continue;
    return { url, child, log: () => log };
  }
  throw new Error(`the server did not start: ${log}`);
}

/** Ends a server as a power cut would. */
export async function kill({ child }: Served): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
