import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export interface Finding {
  rule: string;
  message: string;
}

interface LintReport {
  problems: { ruleId: string; message: string; location: { source: { ref: string } }[] }[];
}

/**
 * Lints documents with the given house rules only, all in one run of the tool.
 * @returns what was found, by the key of the document
 */
export function lint<Key extends string>(
  documents: Record<Key, unknown>,
  rules: readonly string[],
): Record<Key, Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "house-rules-"));
  try {
    const keys = Object.keys(documents) as Key[];
    const found = Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<
      Key,
      Finding[]
    >;
    const files = keys.map((_, index) => `${index}.json`);
    for (const [index, key] of keys.entries()) {
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(documents[key]));
    }
    writeFileSync(
      join(folder, "redocly.yaml"),
      JSON.stringify({
        telemetry: "off",
        plugins: [join(root, "specs/rules/plugin.js")],
        rules: Object.fromEntries(rules.map((rule) => [`house/${rule}`, "error"])),
      }),
    );
    for (const problem of runLint(folder, files)) {
      const file = problem.location[0]?.source.ref ?? "";
      const key = keys[Number(/(\d+)\.json$/.exec(file)?.[1])];
      if (key === undefined) throw new Error(`${file}: ${problem.message}`);
      found[key].push({ rule: problem.ruleId.replace("house/", ""), message: problem.message });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tool prints one JSON report per document, one after the other. */
function runLint(folder: string, files: string[]): LintReport["problems"] {
  const tool = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const run = spawnSync(process.execPath, [tool, "lint", ...files, "--format=json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  const reports = run.stdout.match(/\{\n.*?\n\}/gs) ?? [];
  if (reports.length !== files.length) throw new Error(run.stderr);
  return reports.flatMap((report) => (JSON.parse(report) as LintReport).problems);
}

/** A place in a document and what stands there instead; without a value, it is taken out. */
export type Break = [path: string[], value?: unknown];

/** The document with one thing broken; the document itself stays as it is. */
export function broken(right: object, [path, value]: Break): object {
  const document = structuredClone(right) as Record<string, unknown>;
  const last = path.at(-1) ?? "";
  let place = document;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
}
