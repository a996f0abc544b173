import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { RunningClock } from "../../src/store/clock.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "tock-contract-interrupted-"));
const report = join(folder, "report.json");
const login = "admin@app.com:password";
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: new RunningClock() });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function read(path: string): Promise<string> {
  const headers = { authorization: `Basic ${btoa(login)}` };
  const response = await fetch(`${server.url}/rest/admin/${path}`, { headers });
  expect(response.status).toBe(200);
  return response.text();
}

/** All objects that a run creates and that can be seen from outside of them. */
async function objects(): Promise<string> {
  const paths = ["namespaces", "applications", "entity-types", "i18n"];
  return (await Promise.all(paths.map(read))).join("\n");
}

/** Starts the command as a process of its own, slowly enough to stop it in between. */
function start(): { child: ChildProcess; printed(): string } {
  const argv = ["verify", server.url, "--rate", "20", "--part", "transactions"];
  argv.push("--report", `json=${report}`);
  const child = spawn(process.execPath, [join(packageRoot, "src/cli/main.ts"), ...argv], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, TOCK_CONTRACT_AUTH: login },
  });
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { child, printed: () => text };
}

describe("verify that is stopped", () => {
  it.each([
    ["SIGINT", "namespaces", 130],
    ["SIGINT", "entity-types", 130],
    ["SIGTERM", "applications", 143],
  ] as const)(
    "by %s after it has created %s leaves nothing, writes its report, and exits with %i",
    async (signal, path, exitCode) => {
      const before = await objects();
      expect(before).not.toContain("verify");
      const { child, printed } = start();
      const ended = once(child, "close");
      await expect
        .poll(() => read(path), { timeout: 60_000, interval: 20 })
        .toMatch(/[":]verify[0-9a-z]+/);
      child.kill(signal);
      const [code] = await ended;
      expect([code, printed()]).toEqual([exitCode, expect.stringContaining("Stopping.")]);
      expect(readFileSync(report, "utf8")).toContain("the run was stopped");
      expect(await objects()).toBe(before);
    },
  );

  it("leaves its objects after a second Ctrl+C, as it says", async () => {
    const { child, printed } = start();
    const ended = once(child, "close");
    await expect
      .poll(() => read("namespaces"), { timeout: 60_000, interval: 20 })
      .toMatch(/"verify/);
    child.kill("SIGINT");
    await expect.poll(printed, { interval: 5 }).toContain("press Ctrl+C again to leave them");
    child.kill("SIGINT");
    const [code, by] = await ended;
    expect([code, by]).toEqual([130, null]);
    expect(await objects()).toContain("verify");
  });
});
