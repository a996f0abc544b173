import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { aliases, chatFile, notFoundFile } from "./addresses.ts";
import { docsFolder } from "./pages.ts";

/**
 * Copies the documentation that the build made, without the chat, which needs a server, and adds redirect pages
 * for its further paths. The pages are marked as static: they go on naming a local server, not the one that shows them.
 * @param folder where to; made when it is missing
 * @param from where the build put it
 * @returns the files, relative to the folder, sorted
 * @throws Error when the documentation was not built
 */
export async function copyDocs(folder: string, from = docsFolder): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`no documentation in ${from}. Run: npm run build`);
  });
  const files = entries
    .filter((entry) => entry.isFile() && !ofServers.has(entry.name))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    if (!file.endsWith(".html")) {
      await copyFile(join(from, file), join(folder, file));
      continue;
    }
    const page = await readFile(join(from, file), "utf8");
    await write(
      join(folder, file),
      page.replace('<html lang="en">', '<html lang="en" data-static>'),
    );
  }
  await writeAliases(folder, files);
  return files;
}

/** The page for unknown addresses has links from the root, which a static site may not be at. */
const ofServers = new Set([chatFile, "chat.LICENSE.txt", notFoundFile]);

/** Redirect pages for the further paths of a file, for static sites. */
async function writeAliases(folder: string, built: readonly string[]): Promise<void> {
  for (const [address, file] of aliases) {
    const place = address.endsWith("/") ? `${address}index.html` : address;
    if (!built.includes(file) || built.includes(place.slice(1)) || !place.endsWith(".html"))
      continue;
    const target = `${"../".repeat(place.split("/").length - 2)}${file}`;
    await write(
      join(folder, place),
      `<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>tock-contract</title><meta http-equiv="refresh" content="0; url=${target}"><a href="${target}">${target}</a></html>\n`,
    );
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
