import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

/** The chat of the start page: the kit from npm, as it is, against the running server and its demo bot. */
describeInBrowser("live chat", (open) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  async function openChat() {
    const page = await open(`${server.url}/`);
    const input = page.locator("#chat input");
    await page.locator("#tries button").first().waitFor();
    return {
      page,
      chat: page.locator("#chat"),
      async say(text: string) {
        await input.fill(text);
        await input.press("Enter");
      },
    };
  }

  /** Texts of the conversation, in the order in which they stand. */
  const conversation = (page: Page) => page.locator("#chat ul").first().locator("> li");

  it("shows a text and its quick replies; a click on one sends it", async () => {
    const { page, chat, say } = await openChat();
    await say("hello");
    await chat.getByText("Hello, what can I do for you?").waitFor();
    const reply = chat.getByRole("button", { name: /weather in paris/i });
    await reply.waitFor();
    await picture(page.locator(".chat"), "chat-quick-replies");
    await reply.click();
    await chat.locator("[aria-roledescription=Carousel]").waitFor();
    expect(await conversation(page).nth(2).textContent()).toMatch(/weather in paris/i);
    expect(await chat.getByRole("button", { name: /^bye$/i }).count()).toBe(0);
  });

  it("shows a carousel of cards", async () => {
    const { page, chat, say } = await openChat();
    await say("weather in paris");
    const cards = chat.locator("[aria-roledescription=Carousel] > li");
    await cards.first().waitFor();
    expect(await cards.count()).toBeGreaterThan(1);
    expect(await cards.first().textContent()).toMatch(/Today in paris\s*sunny/i);
    await loaded(page);
    await picture(page.locator(".chat"), "chat-carousel", { keep: true });
  });

  it("shows a card with its picture and buttons", async () => {
    const { page, chat, say } = await openChat();
    await say("i want to go to lyon");
    await chat.getByText(/Train to lyon/i).waitFor();
    await chat.getByText("From 19 euros").waitFor();
    await loaded(page);
    await picture(page.locator(".chat"), "chat-card", { keep: true });
    const link = chat.getByRole("link", { name: "Details" });
    expect(await link.getAttribute("href")).toBeTruthy();
    await chat.getByRole("button", { name: /cancel my booking/i }).click();
    await chat.getByText("Your booking is cancelled").waitFor();
  });

  it("shows the messages of a streamed answer one after the other, each once", async () => {
    const { page, chat, say } = await openChat();
    const answered = page.waitForResponse(
      (response) => response.request().method() === "POST" && response.url().includes("/io/"),
    );
    let whole = false;
    void answered.then(() => {
      whole = true;
    });
    await say("cancel my booking");
    await chat.getByText("Let me check...").waitFor();
    expect(whole, "the first message came before the call was answered").toBe(false);
    await chat.getByText("Your booking is cancelled").waitFor();
    await answered;
    expect(await conversation(page).allTextContents()).toEqual([
      "cancel my booking",
      "Let me check...",
      "Still checking",
      "Your booking is cancelled",
    ]);
    await picture(page.locator(".chat"), "chat-streamed", { keep: true });
  });

  it("keeps the user after a reload, and separates the messages of users", async () => {
    const { page, say } = await openChat();
    const userOf = async (of: Page) => of.evaluate("localStorage.getItem('tock-contract_userId')");
    const user = await userOf(page);
    const other = await openChat();
    expect(await userOf(other.page)).not.toBe(user);
    await say("hello");
    await page.getByText("Hello, what can I do for you?").waitFor();
    expect(await other.page.getByText("Hello, what can I do for you?").count()).toBe(0);
    await page.reload();
    expect(await userOf(page)).toBe(user);
  });

  it("shows the pictures also under the other host name of this machine", async () => {
    const page = await open(`${server.url.replace("127.0.0.1", "localhost")}/`);
    await page.locator("#tries").getByText("weather in paris", { exact: true }).click();
    await page.locator("#chat img").first().waitFor();
    await loaded(page);
  });

  it("sends a suggested sentence after a click on it", async () => {
    const { page, chat } = await openChat();
    await page.locator("#tries").getByText("hello", { exact: true }).click();
    await chat.getByText("Hello, what can I do for you?").waitFor();
  });

  it("matches the pictures of the README", async () => {
    const { page, chat, say } = await openChat();
    await say("hello");
    await chat.getByText("Hello, what can I do for you?").waitFor();
    await say("i want to go to lyon");
    await chat.getByText("From 19 euros").waitFor();
    await loaded(page);
    await picture(page.locator(".chat"), "chat", { keep: true });
    await picture(page, "landing", { keep: true });
  });

  /** Waits until the pictures of the cards are there. */
  async function loaded(page: Page): Promise<void> {
    await page.waitForFunction(
      "[...document.querySelectorAll('#chat img')].every((image) => image.complete && image.naturalWidth > 0)",
    );
  }
});
