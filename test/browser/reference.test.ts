import { afterAll, beforeAll, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import type { Document } from "../../src/contract/openapi.ts";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

/** Summaries of the operations, by the name the tag has in the menu. */
function menuOf({ tags = [], paths }: Document): Map<string, string[]> {
  const names = new Map(tags.map((tag) => [tag.name, tag["x-displayName"] ?? tag.name]));
  const menu = new Map<string, string[]>();
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
    if (operation === undefined || !("operationId" in operation)) continue;
    const name = names.get(operation.tags[0] ?? "") ?? "";
    menu.set(name, [...(menu.get(name) ?? []), operation.summary ?? ""]);
  }
  return menu;
}

describeInBrowser("reference pages", (open) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  for (const [api, document] of loadContract().documents) {
    // Each of many subjects is opened: most of a minute on a busy machine.
    it(`${api}: every operation is in the menu, each subject opens`, {
      timeout: 180_000,
    }, async () => {
      const started = performance.now();
      const page = await open(`${server.url}/api/${api}.html`);
      const menu = page.locator(".menu-content");
      const main = page.locator("main");
      const subjects = menuOf(document);
      for (const name of subjects.keys()) await menu.getByText(name, { exact: true }).waitFor();
      const groups = await menu.locator(".menu-item-type-separator").allTextContents();
      expect(groups).toEqual((document["x-tagGroups"] ?? []).map((group) => group.name));
      const took = Math.round(performance.now() - started);
      const count = [...subjects.values()].flat().length;
      console.log(`api/${api}.html: ${count} operations, rendered in ${took} ms`);
      await picture(page, `reference-${api}`, { keep: api === "web-connector" });

      for (const [name, summaries] of subjects) {
        await menu.getByText(name, { exact: true }).click();
        for (const summary of summaries) {
          await menu.getByText(summary, { exact: true }).first().waitFor();
        }
        const [first = ""] = summaries;
        await menu.getByText(first, { exact: true }).first().click();
        await main.locator("h2", { hasText: first }).waitFor();
      }
      await picture(page, `reference-${api}-operation`);
    });

    it(`${api}: no word of the title is broken on a phone`, async () => {
      const viewport = { width: 390, height: 844 };
      const page = await open(`${server.url}/api/${api}.html`, { viewport });
      await page.locator("main h1").waitFor();
      const linesOfWords = await page.evaluate(`(() => {
        const text = document.createTreeWalker(document.querySelector("main h1"), 4).nextNode();
        return [...text.data.matchAll(/\\S+/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length;
        });
      })()`);
      expect(new Set(linesOfWords as number[])).toEqual(new Set([1]));
    });

    it(`${api}: the search finds an operation`, async () => {
      const page = await open(`${server.url}/api/${api}.html`);
      const [summary = ""] = [...menuOf(document).values()].flat();
      await page.locator("main h1").waitFor();
      await page.keyboard.press("Control+k");
      await page.getByPlaceholder("Search docs...").fill(summary);
      await page
        .locator('[data-component-name="Search/SearchItem"]', { hasText: summary })
        .first()
        .waitFor();
      await picture(page, `reference-${api}-search`);
    });
  }

  it("descriptions link to the operations that they name", async () => {
    const page = await open(
      `${server.url}/api/admin.html#/test-plan-executions/gettestplanexecution`,
    );
    await page.locator("main").getByRole("link", { name: "Execute test plan" }).first().click();
    await page.waitForURL(/#\/test-plan-executions\/runtestplan$/);
    await page.locator("main h2", { hasText: "Execute test plan" }).first().waitFor();
  });

  it("Tock's own addresses and the short ones show the same pages", async () => {
    for (const [address, title] of [
      ["/api/", "nlu"],
      ["/doc/index.html", "nlu"],
    ] as const) {
      const page = await open(`${server.url}${address}`);
      const heading = loadContract().documents.get(title)?.info.title ?? "";
      await page.locator("main h1", { hasText: heading }).waitFor();
      await page.locator(".tc-bar div").getByText("Web Connector").click();
      await page.waitForURL(`${server.url}/api/web-connector.html`);
    }
  });

  it("shows dark pages to users who prefer them", async () => {
    const page = await open(`${server.url}/api/web-connector.html`, { colorScheme: "dark" });
    await page.locator("main h1").waitFor();
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).not.toBe(
      "rgb(255, 255, 255)",
    );
    await picture(page, "reference-dark");
  });
});
