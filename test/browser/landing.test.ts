import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shownOrigin } from "../../src/docs/addresses.ts";
import { commands } from "../../src/docs/landing/commands.ts";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

describeInBrowser("start page", (open) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  for (const colorScheme of ["light", "dark"] as const) {
    it(`shows the chat, the pages, logins and the key (${colorScheme})`, async () => {
      const page = await open(`${server.url}/`, { colorScheme });
      await page.locator("#tries button").first().waitFor();
      await page.getByRole("heading", { name: "Talk to the travel bot" }).waitFor();
      expect(await page.locator("[data-static]").count()).toBe(0);
      expect(await page.locator("td").first().textContent()).toBe("admin@app.com");
      expect(await page.locator("[data-live=webSocketKey] code").textContent()).toMatch(
        new RegExp(`^${server.url.replace("http", "ws")}/\\S{20,}$`),
      );
      await picture(page, `landing-${colorScheme}`, { fullPage: true });
    });
  }

  it("fits a narrow screen", async () => {
    const page = await open(`${server.url}/`, { viewport: { width: 390, height: 844 } });
    await page.locator("#tries button").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await picture(page, "landing-narrow", { fullPage: true });
  });

  it("shows what a message causes, next to the chat", async () => {
    const page = await open(`${server.url}/`);
    await page.getByText("Watching.").waitFor();
    await page.locator("#tries button").first().click();
    await page.locator("#entries .request", { hasText: "POST" }).first().waitFor();
    for (const kind of ["understanding", "frame-to-bot", "frame-from-bot", "event"])
      expect(await page.locator(`#entries .${kind}`).count(), kind).toBeGreaterThan(0);
    await page.locator("#entries .understanding summary").first().click();
    await page.getByRole("link", { name: "parseQuery" }).click();
    await page.waitForURL(/nlu\.html#\/parse\/parsequery$/);
  });

  it("leads to every page", async () => {
    const page = await open(`${server.url}/`);
    const targets = await page.evaluate<string[]>(
      "[...document.querySelectorAll('main a, .tc-bar a')].map((link) => link.href)",
    );
    expect(targets.length).toBeGreaterThan(6);
    for (const target of new Set(targets)) {
      expect((await fetch(target)).status, target).toBe(200);
    }
  });

  it("copies a command with the address under which it was opened", async () => {
    const page = await open(`${server.url}/`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page
      .locator(".command", { hasText: "Send a message to the bot" })
      .getByRole("button")
      .click();
    await page.getByText("Copied").waitFor();
    const [first] = commands;
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      first?.text.replace(shownOrigin, server.url),
    );
  });

  it("shows the error codes", async () => {
    const page = await open(`${server.url}/api/errors.html#unknown-application`);
    await page.getByRole("heading", { name: "Error codes" }).waitFor();
    expect(await page.locator("#unknown-application").isVisible()).toBe(true);
    await picture(page, "errors");
  });

  describe("commands for a shell", () => {
    for (const { title, text } of commands) {
      it(title, async () => {
        const command = text.replace(shownOrigin, server.url);
        const output = command.includes("/sse")
          ? await firstOutput(command)
          : (await promisify(execFile)("sh", ["-c", `${command} --fail`])).stdout;
        if (command.includes("/sse")) expect(output).toMatch(/^event: ping\n/);
        else expect(JSON.parse(output)).toEqual(expect.any(Object));
      });
    }
  });
});

/** The first that a command prints; a stream has no end of its own. */
function firstOutput(command: string): Promise<string> {
  const child = spawn("sh", ["-c", `exec ${command}`]);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`ended with ${code} before it printed`)));
    child.stdout.once("data", (data) => {
      child.kill();
      resolve(String(data));
    });
  });
}
