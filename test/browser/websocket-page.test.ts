import { afterAll, beforeAll, expect, it } from "vitest";
import { loadAsyncDocument, schemaNameOf } from "../../src/contract/asyncapi.ts";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

describeInBrowser("page of the WebSocket", (open) => {
  const { info, components, operations } = loadAsyncDocument();
  const messages = Object.values(components.messages);
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());
  const address = () => `${server.url}/api/bot-definition-websocket.html`;

  it("is reached from the bar and from the start page", async () => {
    const page = await open(`${server.url}/`);
    await page.locator(".apis").getByText(info.title).click();
    await page.waitForURL(address());
    await page.locator(".tc-home").click();
    await page
      .locator(".tc-bar")
      .locator("div")
      .getByText("Bot WebSocket", { exact: true })
      .click();
    await page.getByRole("heading", { name: info.title }).waitFor();
    expect(await page.locator(".tc-bar div [aria-current]").textContent()).toBe("Bot WebSocket");
  });

  it("shows every operation, message, named example and shape once", async () => {
    const page = await open(address());
    const texts = (selector: string) => page.locator(selector).allTextContents();
    expect((await texts("#operations li > b")).sort()).toEqual(
      Object.values(operations)
        .map(({ title }) => title)
        .sort(),
    );
    expect(await texts("section .examples summary")).toEqual(
      messages.flatMap(({ examples }) => examples.map(({ name, summary }) => `${name} ${summary}`)),
    );
    for (const { name, examples } of messages) {
      const shown = await texts(`#${name} .examples pre`);
      expect(shown.map((text) => JSON.parse(text) as unknown)).toEqual(
        examples.map(({ payload }) => payload),
      );
    }
    for (const name of Object.keys(components.schemas)) {
      expect(await page.locator(`#shape-${name}`).count(), name).toBe(1);
    }
    await picture(page, "websocket");
  });

  it("every link within it leads to a place on it", async () => {
    const page = await open(address());
    const dead = await page.evaluate<string[]>(
      "[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => link.hash).filter((hash) => !document.querySelector(hash))",
    );
    expect(dead).toEqual([]);
  });

  it("expands the parts of a message, down to unions", async () => {
    const page = await open(`${address()}#botRequest`);
    const section = page.locator("#botRequest");
    await section.getByText("storyId", { exact: true }).first().waitFor();
    const context = section.locator("details", { hasText: "RequestContext" }).locator("summary");
    const timezone = section.locator("code", { hasText: /^timezone$/ });
    expect(await timezone.isVisible()).toBe(false);
    await context.getByText("RequestContext", { exact: true }).click();
    await section.locator("summary", { hasText: /^UserData$/ }).click();
    await timezone.waitFor();
    await section.getByText("UserMessage").first().click();
    await page.waitForURL(`${address()}#shape-UserMessage`);
    await page.locator("#shape-UserMessage").getByText("ChoiceMessage").click();
    await page.waitForURL(`${address()}#shape-ChoiceMessage`);
    await picture(page, "websocket-shape");
  });

  it("shows what is required, and the possible values", async () => {
    const page = await open(`${address()}#shape-SentenceMessage`);
    const row = (text: string) =>
      page.locator("#shape-SentenceMessage .property", { hasText: text }).first();
    expect(await row("type").textContent()).toMatch(/type\s+"sentence"\s+required/);
    expect(await row("suggestions").textContent()).toMatch(/suggestions\s+list of Suggestion$/);
    const [frame = ""] = messages.map(schemaNameOf);
    expect(await page.locator(`#shape-${frame}`).textContent()).toContain(
      "The stories of the bot.",
    );
  });

  it.each(["light", "dark"] as const)("fits a narrow screen (%s)", async (colorScheme) => {
    const viewport = { width: 390, height: 844 };
    const page = await open(`${address()}#botResponse`, { viewport, colorScheme });
    await page.locator("#botResponse").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await picture(page, `websocket-narrow-${colorScheme}`);
  });
});
