import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFolder, packageRoot } from "../paths.ts";

/** Folder of the bundles of older versions: `versions/tock-26.3/<api>/openapi.json`. */
const olderFolder = join(packageRoot, "versions");

/** The contract does not describe this version of Tock. */
export class UnknownVersion extends Error {}

/** Versions of Tock whose contract is in the package, newest first. */
export function knownVersions(): string[] {
  const older = existsSync(olderFolder)
    ? readdirSync(olderFolder).flatMap((name) => /^tock-(\d+\.\d+)$/.exec(name)?.[1] ?? [])
    : [];
  older.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return [currentVersion(), ...older];
}

/**
 * The bundles that describe a version of Tock, with its deviations.
 * @param version `26.3`; by default the newest
 * @throws UnknownVersion
 */
export function contractFolder(version: string = currentVersion()): {
  folder: string;
  version: string;
} {
  if (version === currentVersion()) return { folder: generatedFolder, version };
  if (!knownVersions().includes(version)) {
    throw new UnknownVersion(
      `no contract of Tock ${version}. Known versions: ${knownVersions().join(", ")}`,
    );
  }
  return { folder: join(olderFolder, `tock-${version}`), version };
}

function currentVersion(): string {
  const text = readFileSync(join(generatedFolder, "nlu", "openapi.json"), "utf8");
  return (JSON.parse(text) as { info: { version: string } }).info.version;
}
