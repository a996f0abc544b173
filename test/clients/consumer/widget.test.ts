import { join } from "node:path";
import type { Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../../src/embedded/mock.ts";
import { startServer } from "../../../src/embedded/server.ts";
import { packageRoot } from "../../../src/paths.ts";
import { describeInBrowser } from "../../browser/browser.ts";
import { type InstalledProject, install, programs } from "./installed.ts";

let project: InstalledProject;
beforeAll(async () => {
  const packages = ["@types/node", "msw", "typescript", "vite", "vitest"];
  project = await install(join(packageRoot, "mocks", "examples", "widget"), packages);
});
afterAll(() => project.remove());

describe("the example widget", { timeout: 300_000 }, () => {
  it("compiles", async () => {
    const { stdout, stderr } = await project.run(programs.tsc, "-p", "tsconfig.json");
    expect(stdout + stderr).toBe("");
  });

  it("passes its tests with handlers of MSW", async () => {
    const { code, stdout } = await project.run(programs.vitest, "run");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Tests .*6 passed/)]);
  });

  it.each([[[]], [["--mock"]]])("passes the same tests with exec %j", async (options) => {
    const argv = ["exec", ...options, "--", process.execPath, programs.vitest, "run"];
    const { code, stdout } = await project.run(programs.tockContract, ...argv);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Tests .*3 passed/)]);
  });
});

/** A server behind the widget. */
interface Backend {
  /** Query of the page. */
  query: string;
  url: string | undefined;
  close(): Promise<void>;
}

const backends: [string, () => Promise<Backend>][] = [
  ["handlers of MSW", async () => ({ query: "mocks", url: undefined, async close() {} })],
  ["the mock", async () => asked(await startMock())],
  ["the server", async () => asked(await startServer())],
];

function asked({ url, close }: { url: string; close(): Promise<void> }): Backend {
  return { query: `tock=${encodeURIComponent(url)}`, url, close };
}

/** The page with the widget, as it is built for production. */
let site: PreviewServer;
beforeAll(async () => {
  const root = project.folder;
  await build({ root, logLevel: "warn" });
  site = await preview({ root, logLevel: "warn", preview: { port: 0, host: "127.0.0.1" } });
});
afterAll(() => site.close());

for (const [name, start] of backends) {
  describeInBrowser(`the example widget against ${name}`, (open) => {
    let backend: Backend;
    beforeAll(async () => {
      backend = await start();
    });
    afterAll(() => backend.close());

    async function openWidget(): Promise<Page> {
      const { port } = site.httpServer.address() as { port: number };
      const options = backend.url === undefined ? {} : { talksTo: backend.url };
      const page = await open(`http://127.0.0.1:${port}/?${backend.query}`, options);
      await page.locator("main[data-state=open]").waitFor();
      return page;
    }

    async function say(page: Page, text: string): Promise<void> {
      await page.getByLabel("Message").fill(text);
      await page.getByRole("button", { name: "Send" }).click();
    }

    it("shows each message of user and bot once", async () => {
      const page = await openWidget();
      await say(page, "hello");
      await page.locator("li.bot", { hasText: "Hello, what can I do for you?" }).waitFor();
      await page.waitForTimeout(500);
      expect(await page.locator("li.user").allTextContents()).toEqual(["hello"]);
      expect(await page.locator("li.bot").count()).toBe(1);
    });

    it("sends the quick reply that the user chooses", async () => {
      const page = await openWidget();
      await say(page, "hello");
      await page.getByRole("button", { name: /weather in paris/i }).click();
      await page.locator("li.bot").nth(1).waitFor();
      expect(await page.locator("li.user").last().textContent()).toMatch(/weather in paris/i);
    });
  });
}
