import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { run } from "./run.ts";

const program = join(packageRoot, "src", "cli", "main.ts");

function start(...argv: string[]) {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

describe("output to a closed pipe", { timeout: 60_000 }, () => {
  it("does not end a server", async () => {
    const server = start("serve", "--data", "memory", "--port", "0", "--no-demo");
    let printed = "";
    for await (const chunk of server.stdout) {
      printed += chunk;
      if (printed.includes("Ctrl+C")) break;
    }
    const url = /listens on (\S+)/.exec(printed)?.[1] ?? "";
    const key = /ws:\/\/[^/]+\/(\S+)/.exec(printed)?.[1] ?? "";
    server.stdout.destroy();
    server.stderr.destroy();
    // A bot that comes and goes is two lines of the log.
    for (let times = 0; times < 3; times++) {
      const bot = new WebSocket(`${url.replace("http", "ws")}/${key}`);
      await once(bot, "open");
      bot.close();
      await once(bot, "close");
    }
    expect((await fetch(`${url}/healthcheck`)).status).toBe(200);
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    expect(await gone).toEqual([0, null]);
  });

  it("ends an export silently", async () => {
    const data = mkdtempSync(join(tmpdir(), "tock-contract-unread-"));
    onTestFinished(() => rmSync(data, { recursive: true }));
    expect((await run("seed", "--data", data)).code).toBe(0);
    const child = start("export", "--data", data);
    let messages = "";
    child.stderr.on("data", (chunk) => {
      messages += chunk;
    });
    const gone = once(child, "exit");
    await once(child.stdout, "readable");
    child.stdout.destroy();
    expect([await gone, messages]).toEqual([[0, null], ""]);
  });
});
