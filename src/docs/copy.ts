import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFolder, fileProblem } from "../files.ts";
import { aliases, chatFile, notFoundFile } from "./addresses.ts";
import { docsFolder } from "./pages.ts";
import { listStored, readStored } from "./stored.ts";

/**
 * Copies the documentation that the build made, without the chat, which needs a server, and adds redirect pages for its
 * further paths. The pages are marked as static: they name a Tock server, not the one that shows them.
 * @param folder target; created if it is missing
 * @param server origin of the server that the pages name; empty: a local one
 * @param from output folder of the build
 * @returns the files, relative to the folder, sorted
 * @throws Error when the documentation was not built, or the folder cannot be written
 */
export async function copyDocs(
  folder: string,
  { server = "", from = docsFolder } = {},
): Promise<string[]> {
  const files = listStored(from).filter((file) => !ofServers.has(file));
  createFolder(folder);
  for (const file of files) {
    const content = readStored(from, file);
    if (content)
      await write(join(folder, file), file.endsWith(".html") ? asStatic(content, server) : content);
  }
  await writeAliases(folder, files);
  return files;
}

function asStatic(page: Buffer, server: string): string {
  return page.toString().replace('<html lang="en">', `<html lang="en" data-static="${server}">`);
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

async function write(file: string, content: string | Buffer): Promise<void> {
  createFolder(dirname(file));
  await writeFile(file, content).catch((error) => {
    throw fileProblem(file, error);
  });
}
