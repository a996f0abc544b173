import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { bundle } from "../../../contract/bundling.ts";
import { readJsonFile } from "../../../files.ts";
import type { ComparedContract } from "../contracts.ts";
import { nameOf, readFolder } from "./folder.ts";
import { readGitRef } from "./git.ts";
import { packageForm, readArchive, readPackage } from "./package.ts";
import { readRelease, releaseFiles } from "./releases.ts";

/** Means the newest kept release. */
export const lastRelease = "last-release";

/**
 * Reads a version of the contract: `last-release`, a file, a folder, a Git reference or a package.
 * @throws Error with the accepted forms
 */
export async function readContract(text: string): Promise<ComparedContract> {
  if (text === lastRelease) {
    const file = releaseFiles().at(-1);
    if (file === undefined) throw new Error("this package keeps no release");
    return readRelease(file);
  }
  const place = statSync(text, { throwIfNoEntry: false });
  const found = place?.isDirectory()
    ? await readFolder(text)
    : place
      ? await readSingleFile(text)
      : ((await readGitRef(text)) ?? (packageForm.test(text) ? await readPackage(text) : null));
  if (found) return found;
  const reason = place ? "has no documents" : "is not a file, folder, Git reference or package";
  throw new Error(`${text} ${reason}. Examples: v0.2.0, openapi.json, ., tock-contract@0.2.0`);
}

async function readSingleFile(file: string): Promise<ComparedContract | null> {
  if (file.endsWith(".json.gz")) return readRelease(file);
  if (file.endsWith(".tgz")) return readArchive(file);
  const document =
    extname(file) === ".json"
      ? (readJsonFile(file) as object)
      : await bundle<object>(resolve(file));
  if (!("openapi" in document || "asyncapi" in document)) return null;
  return { version: null, documents: new Map([[nameOf(file), document as never]]) };
}
