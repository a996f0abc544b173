/** The bot in Python of the guide, as it is there. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { packageRoot } from "../../../src/paths.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { describeTockPy } from "./start.ts";

const [, code = ""] =
  /^```python\n(.*?)^```/ms.exec(readFileSync(join(packageRoot, "specs/guides/bots.md"), "utf8")) ??
  [];

describeTockPy("the bot of the guide", () => {
  const folder = mkdtempSync(join(tmpdir(), "guide-bot-"));
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function answer(query: string): Promise<unknown> {
    const response = await fetch(`${server.url}/io/app/travel/web`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, userId: "guide" }),
    });
    return ((await response.json()) as { responses?: { text?: string }[] }).responses?.[0]?.text;
  }

  it("answers what it knows, and what it does not", async () => {
    const file = join(folder, "bot.py");
    writeFileSync(file, code.replace("localhost:8080", new URL(server.url).host));
    const apiKey = (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";
    const bot = spawn(inject("tockPy") ?? "", ["-Iu", file, apiKey], { stdio: "inherit" });
    try {
      await expect.poll(() => answer("hello"), { timeout: 30_000 }).toBe("Hello from Python");
      expect(await answer("qwertz uiop")).toBe("I did not understand that.");
    } finally {
      bot.kill();
    }
  });
});
