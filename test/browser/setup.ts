import { rm } from "node:fs/promises";
import { buildDocs } from "../../src/docs/build.ts";
import { copyChatKit } from "../../src/docs/kit.ts";
import { docsFolder } from "../../src/docs/pages.ts";
import { storeSmall } from "../../src/docs/stored.ts";
import { missingChromium } from "./browser.ts";

/** Builds the pages anew: those of an older document would prove nothing. */
export default async function setup(): Promise<void> {
  if (missingChromium) {
    if (process.env.CI === "true") throw new Error(missingChromium);
    console.warn(`Browser tests are skipped: ${missingChromium}`);
    return;
  }
  const started = performance.now();
  await rm(docsFolder, { recursive: true, force: true });
  await buildDocs(docsFolder);
  await copyChatKit(docsFolder);
  storeSmall(docsFolder);
  console.log(`Pages built in ${Math.round(performance.now() - started)} ms`);
}
