import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { run } from "../../cli/run.ts";
import { captureIo } from "../../support/captured-io.ts";
import { soundBehavior, startSocketBot, startWebhookBot } from "./bots.ts";

const folder = mkdtempSync(join(tmpdir(), "tock-contract-verify-bot-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("checks a sound bot by webhook, and writes reports into a new folder", async () => {
  const bot = await startWebhookBot(soundBehavior("V1"));
  const file = join(folder, "new", "report.xml");
  const { code, stdout } = await run(
    ...["verify-bot", bot.url, "--report", "text", "--report", `junit=${file}`],
  );
  bot.stop();
  expect([code, stdout]).toEqual([0, expect.stringContaining("passed. Checks")]);
  expect(readFileSync(file, "utf8")).toContain('name="50 requests at once"');
});

it("exits with 1 and names the defect of a broken bot", async () => {
  const sound = soundBehavior("V3");
  const bot = await startWebhookBot({ ...sound, health: 500 });
  const { code, stdout } = await run("verify-bot", bot.url);
  bot.stop();
  expect([code, stdout]).toEqual([1, expect.stringContaining("status 500")]);
  expect(stdout).toContain("specs/bot-definition/frames.yaml:");
});

it("waits for a bot on a WebSocket, and does not print its key in reports", async () => {
  const io = captureIo();
  const ended = main(
    ["verify-bot", "--websocket", "--port", "0", "--key", "secret-key", "--report", "json"],
    io,
  );
  const [url = ""] = await vi.waitUntil(() => /ws:\S+/.exec(io.printed.stderr), 10_000);
  const bot = startSocketBot(url, soundBehavior());
  expect(await ended).toBe(0);
  bot.stop();
  expect(JSON.parse(io.printed.stdout)).toMatchObject({ command: "verify-bot", tock: "26.3" });
  expect(io.printed.stdout).not.toContain("secret-key");
});

it("reports that no bot has connected", async () => {
  const { code, stderr } = await run("verify-bot", "--websocket", "--port", "0", "--wait", "0.1");
  expect([code, stderr]).toEqual([1, expect.stringContaining("No bot has connected within 0.1 s")]);
});

it("names a web server that is not reachable", async () => {
  const { code, stdout } = await run("verify-bot", "http://127.0.0.1:1");
  expect([code, stdout]).toEqual([1, expect.stringContaining("does not send its configuration")]);
});
