import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageRoot } from "../../../src/paths.ts";

/** A copy of a project with the packed package in its `node_modules`. */
export interface InstalledProject {
  folder: string;
  /** Runs Node in the project. @param argv a program, which may be a file of this repository, and its arguments */
  run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  remove(): void;
}

/**
 * Installs without the network: the package is packed and unpacked, and finds nothing but the dependencies that it
 * declares, which are those of this repository.
 * @param from folder of the project
 * @param packages what the project uses besides
 */
export async function install(from: string, packages: string[]): Promise<InstalledProject> {
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-consumer-"));
  cpSync(from, folder, { recursive: true });
  const modules = join(folder, "node_modules");
  const installed = join(modules, "tock-contract");
  const execute = promisify(execFile);
  const argv = ["pack", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await execute("npm", argv, { cwd: packageRoot });
  const tarball = join(folder, stdout.trim().split("\n").at(-1) ?? "");
  mkdirSync(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", installed, "--strip-components", "1"]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), ...packages]) link(name, modules);
  return {
    folder,
    run: (...argv) => run(folder, argv),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function link(name: string, modules: string): void {
  const to = join(modules, name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(join(packageRoot, "node_modules", name), to);
}

async function run(cwd: string, argv: string[]) {
  // It runs its tests by itself, not as a part of this run.
  const outer = new Set(["FORCE_COLOR", "NODE_OPTIONS", "NODE_ENV", "TEST", "CI"]);
  const kept = Object.entries(process.env).filter(
    ([name]) => !outer.has(name) && !name.startsWith("VITEST"),
  );
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1" };
  return promisify(execFile)(process.execPath, argv, { cwd, env, timeout: 280_000 }).then(
    (printed) => ({ code: 0, ...printed }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      code: error.code ?? -1,
      stdout: error.stdout ?? "",
      stderr: error.stderr ?? "",
    }),
  );
}

/** Files of packages of this repository that are run. */
export const programs = {
  tsc: join(packageRoot, "node_modules", "typescript", "bin", "tsc"),
  vitest: join(packageRoot, "node_modules", "vitest", "vitest.mjs"),
  /** In the project. */
  tockContract: join("node_modules", "tock-contract", "bin", "tock-contract.js"),
};
