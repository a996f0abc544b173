import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ApiName } from "../contract/apis.ts";
import { type AsyncDocument, loadAsyncDocument } from "../contract/asyncapi.ts";
import { loadContract } from "../contract/documents.ts";
import type { Document } from "../contract/openapi.ts";
import { generatedFolder } from "../paths.ts";
import { changelogChapter, type VersionChanges } from "../verification/diff/changelog.ts";
import {
  bundleOf,
  commandsFile,
  downloadsFile,
  errorsFile,
  guideFile,
  guidesFile,
  landingFile,
  notFoundFile,
  pageOf,
  redocScriptFile,
  scenariosFile,
  trafficFile,
  tryDataOf,
  tryFile,
  webSocketBundle,
  webSocketFile,
} from "./addresses.ts";
import { webSocketPage } from "./asyncapi/page.ts";
import type { PageLink } from "./bar.ts";
import { commandsPage } from "./commands/page.ts";
import { downloadsPage } from "./downloads/page.ts";
import { downloadFiles } from "./downloads/write.ts";
import { errorsPage } from "./errors-page.ts";
import { guides } from "./guides/list.ts";
import { guidePage, guidesPage } from "./guides/page.ts";
import { landingPage } from "./landing/page.ts";
import { notFoundPage } from "./not-found-page.ts";
import type { ReferencePage } from "./reference/page.ts";
import { redocPage } from "./reference/redoc.ts";
import { scenariosPage } from "./scenarios/page.ts";
import { trafficPage } from "./traffic/page.ts";
import { tryData } from "./try/data.ts";
import { tryPage } from "./try/page.ts";

/** Name of a page in the bar: its title without the name of the product. */
const labelOf = (title: string): string => title.replace(/^Tock /, "");

/**
 * Writes the documentation: start page, reference page and bundle of each API, error codes.
 * @param folder target; created if it is missing
 * @param generated folder with `<api>/openapi.json`
 * @returns the files, relative to the folder
 */
export async function buildDocs(folder: string, generated = generatedFolder): Promise<string[]> {
  const { documents } = loadContract(generated);
  const frames = loadAsyncDocument(generated);
  const changelog = readChangelog(generated);
  const pages = [...documents]
    .map(([api, document]) => referencePage(api, document))
    .concat(framesPage(frames));
  const links: PageLink[] = [
    { file: guidesFile, label: "Guides" },
    ...[...documents].map(([api, { info }]) => ({ file: pageOf(api), label: labelOf(info.title) })),
    { file: webSocketFile, label: labelOf(frames.info.title) },
    { file: tryFile, label: "Try it" },
    { file: trafficFile, label: "Traffic" },
    { file: errorsFile, label: "Error codes", isMinor: true },
    { file: commandsFile, label: "Command line", isMinor: true },
    { file: downloadsFile, label: "Downloads", isMinor: true },
  ];
  const write = (file: string, text: string | Buffer) => put(folder, file, text);
  const titles = [...documents].map(([api, { info }]) => [api, info.title] as const);
  const downloads = await downloadFiles(generated, documents, frames, (api) =>
    changelogChapter(changelog, api),
  );
  const references = await Promise.all(
    [...documents].map(async ([api, document]) => ({
      file: pageOf(api),
      ...(await redocPage(withChapter(document, changelogChapter(changelog, api)), {
        api,
        title: `${document.info.title} · tock-contract`,
        links,
      })),
    })),
  );
  const [script = "", ...others] = new Set(references.map((page) => page.script));
  if (others.length > 0) throw new Error("the reference pages do not share one script of Redoc");
  return Promise.all([
    write(redocScriptFile, script),
    ...references.map(({ file, html }) => write(file, html)),
    write(landingFile, landingPage(pages, links)),
    write(tryFile, tryPage(titles, links)),
    ...[...documents].map(([api, document]) =>
      write(tryDataOf(api), tryData(api, document, frames)),
    ),
    write(guidesFile, guidesPage(links)),
    ...guides.map((guide) => write(guideFile(guide.name), guidePage(guide, links))),
    write(downloadsFile, downloadsPage(titles, links)),
    ...Array.from(downloads, ([file, content]) => write(file, content)),
    write(notFoundFile, notFoundPage(links)),
    write(trafficFile, trafficPage(links)),
    write(errorsFile, errorsPage(links)),
    write(commandsFile, commandsPage(generated, links)),
    write(scenariosFile, scenariosPage(links, generated)),
    write(webSocketFile, webSocketPage(frames, links, changelog)),
    copy(join(generated, "bot-definition", "asyncapi.json"), folder, webSocketBundle),
    ...[...documents.keys()].map((api) =>
      copy(join(generated, api, "openapi.json"), folder, bundleOf(api)),
    ),
  ]);
}

function readChangelog(generated: string): VersionChanges[] {
  const file = join(generated, "changes.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VersionChanges[]) : [];
}

/** The document with one more chapter at the end of its guide. */
function withChapter(document: Document, chapter: string): Document {
  const { description = "" } = document.info;
  return { ...document, info: { ...document.info, description: `${description}\n\n${chapter}` } };
}

function referencePage(api: ApiName, { info, paths }: Document): ReferencePage {
  const operations = Object.values(paths).flatMap((item) =>
    Object.values(item).filter((value) => value !== undefined && "operationId" in value),
  ).length;
  return {
    file: pageOf(api),
    title: info.title,
    summary: info.summary ?? "",
    size: `${operations} ${operations === 1 ? "operation" : "operations"}`,
    bundle: bundleOf(api),
  };
}

function framesPage({ info, components }: AsyncDocument): ReferencePage {
  return {
    file: webSocketFile,
    title: info.title,
    summary: "The frames between the server and an attached bot",
    size: `${Object.keys(components.messages).length} messages`,
    bundle: webSocketBundle,
  };
}

async function put(folder: string, file: string, text: string | Buffer): Promise<string> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
  return file;
}

async function copy(from: string, folder: string, file: string): Promise<string> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await copyFile(from, join(folder, file));
  return file;
}
