import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { docs } from "../../src/cli/docs.ts";
import { captureIo } from "../support/captured-io.ts";
import { describeInBrowser, picture } from "./browser.ts";

describeInBrowser("static site, opened from the disk", (open) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tock-contract-site-"));
    expect(await docs.run(["--out", folder], captureIo(), async () => [])).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const address = (file: string) => pathToFileURL(join(folder, file)).href;

  it("has a start page that leads to all others, and no chat", async () => {
    const page = await open(address("index.html"));
    expect(await page.getByRole("heading", { name: "Talk to the travel bot" }).isVisible()).toBe(
      false,
    );
    await page.getByRole("heading", { name: "Documentation only" }).waitFor();
    await picture(page, "static-site", { fullPage: true });
    for (const label of await page.locator(".tc-bar div a").allTextContents()) {
      await page.locator(".tc-bar div").getByText(label, { exact: true }).click();
      await page.locator("main h1").waitFor();
      expect(await page.locator(".tc-bar div [aria-current]").textContent()).toBe(label);
      await page.locator(".tc-home").click();
      await page.getByRole("heading", { name: "From a shell" }).waitFor();
    }
  });

  it("leads on from Tock's own addresses", async () => {
    const page = await open(address("doc/index.html"));
    await page.waitForURL(address("api/nlu.html"));
    await page.locator("main h1").waitFor();
  });
});
