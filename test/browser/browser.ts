import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";

export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Why no browser test can run, or `null`. */
export const missingChromium = existsSync(chromiumPath)
  ? null
  : `no Chromium at ${chromiumPath}; install it, or say where it is with CHROMIUM_PATH`;

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenOptions extends BrowserContextOptions {
  /** URL of another server that the page may call. */
  talksTo?: string;
  /** Called with the page before anything is loaded into it. */
  prepare?(page: Page): void;
}

/** Opens a page in a fresh context: nothing stored, nothing shared. */
export type Open = (url: string, options?: OpenOptions) => Promise<Page>;

/**
 * Tests in a browser. After each of them, every page it opened must have been faultless: no error in the console, no
 * failed request, none to another host than its own and the one it says.
 */
export function describeInBrowser(name: string, define: (open: Open) => void): void {
  describe.skipIf(missingChromium !== null)(name, () => {
    let browser: Browser;
    let faults: string[] = [];
    let contexts: BrowserContext[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      const found = faults;
      const opened = contexts;
      faults = [];
      contexts = [];
      await Promise.all(opened.map((context) => context.close()));
      expect(found).toEqual([]);
    });

    define(async (url, { talksTo = url, prepare, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const hosts = [url, talksTo].map((server) => new URL(server).host);
      watch(page, hosts, (fault) => faults.push(fault));
      prepare?.(page);
      await page.goto(url);
      return page;
    });
  });
}

function watch(page: Page, hosts: string[], report: (fault: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error") report(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => report(`page: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!hosts.some((host) => isInside(url, host))) report(`foreign request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

/** A host, under either name of this machine, and what stands inside the page. */
function isInside(url: URL, host: string): boolean {
  const sameName = (name: string) => name.replace(/^localhost(?=:|$)/, "127.0.0.1");
  return ["data:", "blob:"].includes(url.protocol) || sameName(url.host) === sameName(host);
}

const folder = join(import.meta.dirname, "screenshots");

/**
 * Takes a picture into `screenshots/actual` (not committed).
 * @param keep also as the committed picture of this name, when `UPDATE_SCREENSHOTS` is set
 */
export async function picture(
  subject: Page | Locator,
  name: string,
  { keep = false, fullPage = false } = {},
): Promise<void> {
  const places = [join(folder, "actual", `${name}.png`)];
  if (keep && process.env.UPDATE_SCREENSHOTS) places.push(join(folder, `${name}.png`));
  for (const path of places) {
    await mkdir(dirname(path), { recursive: true });
    await ("goto" in subject
      ? subject.screenshot({ path, fullPage })
      : subject.screenshot({ path }));
  }
}
