// Opens every page of Tock Studio's own front end on this server, as its user does, and prints what goes wrong:
// `node test/browser/studio/main.ts DIR`, DIR being the folder of a built front end (see CONTRIBUTING.md).
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { demoUsers } from "../../../src/settings/users.ts";
import { startTestServer } from "../../support/server.ts";
import { chromiumPath, missingChromium } from "../browser.ts";
import { pages, redirected } from "./pages.ts";
import { StudioVisit } from "./visit.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: node test/browser/studio/main.ts DIR");
if (missingChromium) throw new Error(missingChromium);

const [user] = demoUsers;
if (!user) throw new Error("no demo user");
const server = await startTestServer({ studio: resolve(folder), encryptPass: "studio-pages" });
const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
try {
  const visit = await StudioVisit.begin(browser, server.url, user);
  let faulty = 0;
  for (const page of pages) {
    const faults = await visit.open(page, redirected.get(page) ?? page);
    if (faults.length > 0) faulty += 1;
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${page}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  console.log(`${pages.length - faulty} passed, ${faulty} failed`);
  process.exitCode = faulty === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
