/** Every page: no serious finding of axe, nothing wider than the screen; light, dark, and on a phone. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addresses } from "../../src/docs/addresses.ts";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = [...new Set(addresses.values())].filter(
  (file) => file.endsWith(".html") && file !== "404.html",
);

interface Finding {
  id: string;
  impact: string;
  nodes: { target: string[] }[];
}

describeInBrowser("accessibility", (open) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const screens = [
    ["light", { width: 1280, height: 900 }],
    ["dark", { width: 1280, height: 900 }],
    ["dark", { width: 390, height: 844 }],
  ] as const;
  for (const file of pages) {
    for (const [colorScheme, viewport] of screens) {
      it(`${file}, ${colorScheme}, ${viewport.width} pixels`, async () => {
        const page = await open(`${server.url}/${file}`, {
          colorScheme,
          viewport,
          bypassCSP: true,
        });
        await page.locator("h1").first().waitFor();
        const name = file.replaceAll("/", "-").replace(".html", "");
        await picture(page, `page-${name}-${colorScheme}-${viewport.width}`);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<{ violations: Finding[] }>("axe.run()");
        const serious = violations
          .filter(({ impact }) => ["serious", "critical"].includes(impact))
          .map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
          );
        expect(serious).toEqual([]);
      });
    }
  }
});
