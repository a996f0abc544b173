import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";

describe("uncaught errors", () => {
  it("fail their exchange, and end nothing", { timeout: 60_000 }, async () => {
    const script = join(import.meta.dirname, "children", "stray.ts");
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const url = (await lines.next()).value as string;
    const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect(await statusOf("/health/liveness")).toBe(500);
    expect(await statusOf("/healthcheck")).toBe(500);
    expect(await statusOf("/health/readiness")).toBe(200);
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    expect(JSON.parse((await lines.next()).value as string)).toEqual([
      "Background task failed Error: of nobody",
      "GET /health/liveness Error: in a timer",
      "GET /healthcheck Error: in a promise",
    ]);
    expect(await gone).toEqual([0, null]);
  });
});
