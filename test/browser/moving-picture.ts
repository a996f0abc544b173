/**
 * Records the moving picture of the README from the real start page: `node test/browser/moving-picture.ts`. Needs
 * Chromium, ImageMagick's `convert`, and a built project.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startServer } from "../../src/embedded/server.ts";
import { chromiumPath } from "./browser.ts";

const target = join(import.meta.dirname, "screenshots", "landing.gif");
const frames = mkdtempSync(join(tmpdir(), "moving-picture-"));
await using server = await startServer();
const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
await page.goto(server.url);

const pictures: string[] = [];
/** @param hundredths of a second that this picture is shown */
async function take(hundredths: number): Promise<void> {
  const file = join(frames, `${pictures.length}.png`);
  await page.screenshot({ path: file });
  pictures.push("-delay", String(hundredths), file);
}

await page.getByText("Watching.").waitFor();
await page.locator("#tries button").first().waitFor();
await take(120);
const input = page.locator("#chat input");
for (const text of ["I want to go ", "I want to go to Lyon"]) {
  await input.fill(text);
  await take(40);
}
await input.press("Enter");
await page.waitForTimeout(250);
await take(40);
await page.locator("#chat").getByText("From 19 euros").waitFor();
await take(250);
await page.locator("#entries .understanding summary").first().click();
await take(350);
await browser.close();
const size = ["-resize", "900x", "-dither", "None", "-colors", "128", "-layers", "Optimize"];
execFileSync("convert", ["-loop", "0", ...pictures, ...size, target]);
rmSync(frames, { recursive: true });
console.log(`${target}: ${Math.round(statSync(target).size / 1000)} kB`);
