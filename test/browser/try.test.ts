import { afterAll, beforeAll, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { startTestServer } from "../support/server.ts";
import { describeInBrowser, picture } from "./browser.ts";

describeInBrowser("page to try operations", (open) => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    server = await startTestServer();
    mock = await startMock({ ...defaultSettings(), port: 0 });
  });
  afterAll(() => Promise.all([server.close(), mock.close()]));

  it("sends an example with the demo login, and compares the response", async () => {
    const page = await open(`${server.url}/api/try.html#admin/listApplications`);
    await page.getByRole("button", { name: "Use the demo login" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("200 OK").waitFor();
    await page.getByText("are those of the contract").waitFor();
    expect(await page.locator("#answer").textContent()).toContain('"travel"');
    await picture(page, "try");
  });

  it("keeps logins in the tab only", async () => {
    const page = await open(`${server.url}/api/try.html#admin/listApplications`);
    await page.getByRole("button", { name: "Use the demo login" }).click();
    expect(await page.evaluate("localStorage.length + document.cookie.length")).toBe(0);
    await page.reload();
    expect(await page.locator("#login").inputValue()).toBe("admin@app.com");
  });

  it("has every operation, with a value for each required field", async () => {
    const page = await open(`${server.url}/api/try.html`);
    for (const [api, { paths }] of loadContract().documents) {
      const ids = Object.values(paths).flatMap((item) =>
        Object.values(item).flatMap((value) =>
          value !== undefined && "operationId" in value ? [value.operationId] : [],
        ),
      );
      await page.locator("#api").selectOption(api);
      await page.locator(`#operation option[value="${ids[0]}"]`).waitFor({ state: "attached" });
      expect(await page.locator("#operation option").count()).toBe(ids.length);
    }
  });

  it("chooses the response of a mock", async () => {
    const page = await open(`${mock.url}/api/try.html#web-connector/sendMessage`);
    const [choice = ""] = await page
      .locator("#prefer option[value*='code=200']")
      .evaluateAll((options) => options.map((one) => (one as unknown as { value: string }).value));
    await page.locator("#prefer").selectOption(choice);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("200 OK").waitFor();
  });

  it("connects as a bot, and sends a frame", async () => {
    const page = await open(`${mock.url}/api/try.html#bot-definition/connectBot`);
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByText("Connected to").waitFor();
    await page.getByRole("button", { name: "Send frame" }).click();
    await page.locator("#answer", { hasText: "sent" }).waitFor();
  });
});
