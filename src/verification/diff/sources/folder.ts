import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundle } from "../../../contract/bundling.ts";
import type { ComparedContract } from "../contracts.ts";

/**
 * The contract in a folder: a checkout or an unpacked package (`generated/`, `dist/generated/`), or a folder with
 * `<api>/openapi.json` or `<api>/openapi.yaml`.
 * @returns null when there are no documents
 */
export async function readFolder(folder: string): Promise<ComparedContract | null> {
  for (const place of [join(folder, "generated"), join(folder, "dist", "generated"), folder]) {
    const files = documentsIn(place, ["openapi.json", "asyncapi.json"]);
    if (files.length === 0) continue;
    const documents = files.map((file) => [nameOf(file), readJson(join(place, file))] as const);
    return { version: versionOf(folder), documents: new Map(documents) };
  }
  for (const place of [join(folder, "specs"), folder]) {
    const files = documentsIn(place, ["openapi.yaml"]);
    if (files.length === 0) continue;
    const documents = await Promise.all(
      files.map(async (file) => [nameOf(file), await bundle<never>(resolve(place, file))] as const),
    );
    return { version: versionOf(folder), documents: new Map(documents) };
  }
  return null;
}

/** `<api>/<name>` in a folder. */
function documentsIn(folder: string, names: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((api) => names.map((name) => `${api}/${name}`))
    .filter((file) => existsSync(join(folder, file)))
    .sort();
}

/** `nlu/openapi.json` → `nlu`, `bot-definition/asyncapi.json` → `bot-definition/asyncapi`. */
export function nameOf(file: string): string {
  const api = dirname(file);
  return file.endsWith("asyncapi.json") ? `${api}/asyncapi` : api;
}

function versionOf(folder: string): string | null {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return null;
  const { version } = readJson(file) as { version?: string };
  return version ?? null;
}

function readJson(file: string): never {
  return JSON.parse(readFileSync(file, "utf8")) as never;
}
