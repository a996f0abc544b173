import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageRoot } from "../paths.ts";

/**
 * Bundles a document, OpenAPI or AsyncAPI, and all it refers to into a single one.
 * @param source absolute, or relative to the package: `specs/nlu/openapi.yaml`
 * @throws Error with the message of the bundler if a reference is broken
 */
export async function bundle<Bundled>(source: string): Promise<Bundled> {
  const redocly = redoclyFile();
  if (redocly === null) {
    throw new Error(
      "YAML documents are read with @redocly/cli, which is not installed here. Install it, or bundle the document to JSON.",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bundle-"));
  const output = join(folder, "bundle.json");
  try {
    await promisify(execFile)(process.execPath, [redocly, "bundle", source, "--output", output], {
      cwd: packageRoot,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", CI: "true" },
    });
    return JSON.parse(await readFile(output, "utf8")) as Bundled;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`${source} does not bundle:\n${stderr || message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The program of @redocly/cli, which bundles documents and runs workflows. It is a tool of this repository, and of
 * projects that have it: the package does not bring it along.
 * @returns `null` if it is not installed
 */
export function redoclyFile(): string | null {
  for (const place of [import.meta.url, join(process.cwd(), "package.json")]) {
    try {
      const manifest = createRequire(place).resolve("@redocly/cli/package.json");
      return join(dirname(manifest), "bin", "cli.js");
    } catch {
      // The next folder may contain it.
    }
  }
  return null;
}
