/**
 * Children run compiled JavaScript. The compiled program finds it in its own folder; the sources (tests, benchmarks)
 * find it in `dist`, where each file that is older than its source is compiled first.
 */

import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../paths.ts";

const isCompiled = import.meta.url.endsWith(".js");

let refreshed: Promise<void> | undefined;

/**
 * The JavaScript of a source file.
 * @param source `new URL("./name.ts", import.meta.url)`; a JavaScript file is run unchanged
 * @returns path of the compiled file
 */
export async function compiledFile(source: URL): Promise<string> {
  const file = fileURLToPath(source);
  if (isCompiled || file.endsWith(".js")) return scriptOf(file);
  refreshed ??= compileStale();
  await refreshed;
  return inDist(relative(packageRoot, file));
}

function scriptOf(file: string): string {
  return file.replace(/\.ts$/, ".js");
}

/** @param file path from the folder of the package */
function inDist(file: string): string {
  return join(packageRoot, "dist", scriptOf(file));
}

/** Compiles the sources that have changed since they were last compiled; the build also writes their types. */
export async function compileStale(): Promise<void> {
  const files = ["src", "generated"].flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  );
  const stale = files.filter((file) => /(?<!\.d)\.ts$/.test(file) && isStale(file));
  if (stale.length === 0) return;
  // A development dependency, so it is available where the sources run.
  const { default: ts } = await import("typescript");
  const { config } = ts.readConfigFile(join(packageRoot, "tsconfig.json"), ts.sys.readFile);
  const compilerOptions = {
    ...ts.convertCompilerOptionsFromJson(config.compilerOptions, packageRoot).options,
    rewriteRelativeImportExtensions: true,
    // A file that is compiled alone does not get the `"type": "module"` of its package.
    module: ts.ModuleKind.ESNext,
  };
  for (const fileName of stale) {
    const text = await readFile(join(packageRoot, fileName), "utf8");
    const { outputText } = ts.transpileModule(text, { fileName, compilerOptions });
    writeWhole(inDist(fileName), outputText);
  }
}

function isStale(file: string): boolean {
  const script = inDist(file);
  if (!existsSync(script)) return true;
  return statSync(script).mtimeMs < statSync(join(packageRoot, file)).mtimeMs;
}

/** Other processes may read the file, or write it, at the same time. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
