import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { run } from "./run.ts";

const main = join(packageRoot, "src", "cli", "main.ts");

/** Runs `tock-contract exec` in a process of its own, as signals and streams need it. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, [main, "exec", ...argv], { stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  const printed = Promise.withResolvers<void>();
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk;
    printed.resolve();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number, stdout, stderr }));
  return { child, ended, printed: printed.promise };
}

const program = (text: string) => ["--", process.execPath, "--input-type=module", "-e", text];

describe("exec", () => {
  it("runs the command with a ready server, and returns its exit code", async () => {
    const { code, stdout, stderr } = await start(
      ...program(`const { TOCK_URL, TOCK_CHAT_URL, TOCK_LOGIN, TOCK_PASSWORD } = process.env;
const ready = await (await fetch(TOCK_URL + "/_toolkit/ready")).json();
const answer = await fetch(TOCK_CHAT_URL, {
  method: "POST", headers: { "content-type": "application/json" },
  body: JSON.stringify({ userId: "anna", query: "hello" }),
});
const { responses } = await answer.json();
console.log(JSON.stringify([ready, responses[0].text, TOCK_LOGIN, TOCK_PASSWORD]));
process.exitCode = 7;`),
    ).ended;
    expect([code, stderr]).toEqual([7, ""]);
    expect(JSON.parse(stdout)).toEqual([
      { ready: true },
      "Hello, what can I do for you?",
      "admin@app.com",
      "password",
    ]);
  });

  it("runs it with a mock, passes on a signal, and stops with the command", async () => {
    const { child, ended, printed } = start(
      "--mock",
      ...program(`process.on("SIGTERM", () => process.exit(5));
setInterval(() => {}, 1000);
console.log(process.env.TOCK_URL);`),
    );
    await printed;
    child.kill("SIGTERM");
    const { code, stdout } = await ended;
    expect(code).toBe(5);
    await expect(fetch(stdout.trim())).rejects.toThrow();
  });

  it("reports a command that was ended by a signal or does not exist, as a shell does", async () => {
    const ended = await run("exec", "--mock", ...program('process.kill(process.pid, "SIGKILL")'));
    expect(ended.code).toBe(137);
    const absent = await run("exec", "--mock", "--", "no-such-command");
    expect([absent.code, absent.stderr]).toEqual([
      127,
      expect.stringContaining("The command no-such-command does not exist\n"),
    ]);
  });
});
