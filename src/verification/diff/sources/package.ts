import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { ComparedContract } from "../contracts.ts";
import { readFolder } from "./folder.ts";

const run = promisify(execFile);

/** `tock-contract@0.2.0`, `@scope/name@latest`: a package in the registry of npm's settings. */
export const packageForm = /^(@[a-z0-9~][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*@[A-Za-z0-9.^~+-]+$/;

/**
 * The contract in a released package, fetched by npm.
 * @throws Error with the message of npm if it cannot be fetched
 */
export async function readPackage(name: string): Promise<ComparedContract | null> {
  return inTemporaryFolder(async (folder) => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const args = ["pack", name, "--ignore-scripts", "--silent", "--pack-destination", folder];
    const { stdout } = await run(npm, args);
    return readArchive(join(folder, stdout.trim().split("\n").at(-1) ?? ""));
  });
}

/** The contract in a package that `npm pack` wrote. */
export async function readArchive(file: string): Promise<ComparedContract | null> {
  return inTemporaryFolder(async (folder) => {
    await run("tar", ["-xzf", resolve(file), "-C", folder]);
    return readFolder(join(folder, "package"));
  });
}

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-diff-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
