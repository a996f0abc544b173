import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "../../contract/openapi.ts";
import { packageRoot } from "../../paths.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin",
  "cli.js",
);

/**
 * Bundles the split sources of one API into a single document.
 * @param api folder under `specs`
 * @throws Error with the bundler's own words when a reference is broken
 */
export async function bundle(api: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bundle-"));
  const output = join(folder, "openapi.json");
  try {
    await promisify(execFile)(
      process.execPath,
      [redocly, "bundle", join("specs", api, "openapi.yaml"), "--output", output],
      { cwd: packageRoot, env: { ...process.env, REDOCLY_TELEMETRY: "off", CI: "true" } },
    );
    return JSON.parse(await readFile(output, "utf8")) as Document;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`specs/${api} does not bundle:\n${stderr || message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
