import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/** The build stores most files compressed: the package is a quarter of the size. */
const ending = ".gz";

/** Compresses the files of a folder; a part of the build. */
export function storeSmall(folder: string): void {
  for (const file of listStored(folder).filter((name) => !name.endsWith(".zip"))) {
    const place = join(folder, file);
    writeFileSync(place + ending, gzipSync(readFileSync(place), { level: 9 }));
    rmSync(place);
  }
}

/** @returns the content of a file of the documentation, `null` if it is missing */
export function readStored(folder: string, file: string): Buffer | null {
  const place = join(folder, file);
  if (existsSync(place)) return readFileSync(place);
  if (existsSync(place + ending)) return gunzipSync(readFileSync(place + ending));
  return null;
}

/**
 * @returns the files of the documentation without the ending of compressed ones, relative to the folder, sorted
 * @throws Error when the documentation was not built
 */
export function listStored(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`no documentation in ${folder}. Run: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .map((file) => (file.endsWith(ending) ? file.slice(0, -ending.length) : file))
    .sort();
}
