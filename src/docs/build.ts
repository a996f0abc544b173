import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ApiName, loadContract } from "../contract/documents.ts";
import { generatedFolder } from "../paths.ts";
import { aliases, bundleOf, errorsFile, landingFile, pageOf } from "./addresses.ts";
import type { PageLink } from "./bar.ts";
import { errorsPage } from "./errors-page.ts";
import { landingPage } from "./landing/page.ts";
import { redocPage } from "./redoc.ts";

/** What the other pages say of the reference page of an API. */
export interface ReferencePage {
  api: ApiName;
  title: string;
  summary: string;
  /** How many operations its document describes. */
  operations: number;
}

/** Short names of the APIs, for the bar. */
const labels: Record<ApiName, string> = {
  nlu: "NLU",
  "web-connector": "Web Connector",
  admin: "Admin",
  "bot-definition": "Bot Definition",
  "bot-server": "Bot Server",
};

/**
 * Writes the documentation: start page, a reference page and the bundle of each API, error codes.
 * @param folder where to; made when it is missing
 * @param generated where `<api>/openapi.json` stand
 * @returns the files, relative to the folder
 */
export async function buildDocs(folder: string, generated = generatedFolder): Promise<string[]> {
  const pages = referencePages(generated);
  const links: PageLink[] = [
    ...pages.map(({ api }) => ({ file: pageOf(api), label: labels[api] })),
    { file: errorsFile, label: "Error codes" },
  ];
  const written = await Promise.all([
    write(folder, landingFile, landingPage(pages, links)),
    write(folder, errorsFile, errorsPage(links)),
    ...pages.flatMap(({ api, title }) => {
      const bundle = join(generated, api, "openapi.json");
      return [
        redocPage(bundle, pageOf(api), `${title} · tock-contract`, links).then((html) =>
          write(folder, pageOf(api), html),
        ),
        copy(bundle, folder, bundleOf(api)),
      ];
    }),
  ]);
  return written;
}

/** Pages that lead on from the further addresses of a file, for folders that no server of ours stands before. */
export async function writeAliases(folder: string, built: readonly string[]): Promise<void> {
  for (const [address, file] of aliases) {
    const place = address.endsWith("/") ? `${address}index.html` : address;
    if (!built.includes(file) || built.includes(place.slice(1)) || !place.endsWith(".html"))
      continue;
    const target = `${"../".repeat(place.split("/").length - 2)}${file}`;
    await write(
      folder,
      place.slice(1),
      `<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>tock-contract</title><meta http-equiv="refresh" content="0; url=${target}"><a href="${target}">${target}</a></html>\n`,
    );
  }
}

function referencePages(generated: string): ReferencePage[] {
  return [...loadContract(generated).documents].map(([api, { info, paths }]) => ({
    api,
    title: info.title,
    summary: info.summary ?? "",
    operations: Object.values(paths).flatMap((item) =>
      Object.values(item).filter((value) => value !== undefined && "operationId" in value),
    ).length,
  }));
}

async function write(folder: string, file: string, text: string): Promise<string> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
  return file;
}

async function copy(from: string, folder: string, file: string): Promise<string> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await copyFile(from, join(folder, file));
  return file;
}
