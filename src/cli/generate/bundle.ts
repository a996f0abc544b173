import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageRoot } from "../../paths.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin",
  "cli.js",
);

/**
 * Bundles a document, OpenAPI or AsyncAPI, and all it refers to into a single one.
 * @param source path relative to the package, `specs/nlu/openapi.yaml`
 * @throws Error with the bundler's own words when a reference is broken
 */
export async function bundle<Bundled>(source: string): Promise<Bundled> {
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
