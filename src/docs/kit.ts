import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chatFile } from "./addresses.ts";

/**
 * Copies the chat kit next to the pages: its own complete build, unchanged, with its license. Runs only in the build;
 * the package contains the copy.
 */
export async function copyChatKit(folder: string): Promise<void> {
  const builds = dirname(createRequire(import.meta.url).resolve("tock-react-kit"));
  await copyFile(join(builds, "tock-react-kit-standalone.esm.js"), join(folder, chatFile));
  await copyFile(join(builds, "..", "LICENSE"), join(folder, "chat.LICENSE.txt"));
}
