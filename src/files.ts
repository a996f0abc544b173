/** Files and folders that users name, with messages about their errors. */

import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { locateMistake } from "./contract/json-mistake.ts";

/** By error code of the system. */
const causes: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "does not exist"],
  ["EACCES", "is not open to this user: check who owns it and its permissions"],
  ["EPERM", "is not open to this user: check who owns it and its permissions"],
  ["EISDIR", "is a folder, not a file"],
  ["ENOTDIR", "is in a file, not in a folder"],
  ["EEXIST", "is a file, not a folder"],
  ["EROFS", "is on a disk that is read-only"],
  ["ENOSPC", "cannot be written, the disk is full: make room"],
  ["EDQUOT", "cannot be written, the quota of the disk is used up: make room"],
]);

/**
 * @param name of the file or folder, as the user gave it
 * @param error of the system
 */
export function fileProblem(name: string, error: unknown): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new Error(`${name} ${causes.get(code) ?? `cannot be used: ${message}`}`, { cause: error });
}

/** The same for a file to write: if it is missing, its folder does not exist, or takes no new files, such as /proc. */
export function writingProblem(name: string, error: unknown): Error {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return fileProblem(name, error);
  const folder = dirname(name);
  if (existsSync(folder)) return fileProblem(name, new Error(`${folder} takes no new files`));
  return fileProblem(`${folder}, the folder of ${name},`, error);
}

/**
 * Reads a file in UTF-8.
 * @throws Error with the file and the problem
 */
export function readTextFile(name: string): string {
  try {
    return readFileSync(name, "utf8");
  } catch (error) {
    throw fileProblem(name, error);
  }
}

/**
 * Reads a JSON file.
 * @throws Error with the file and the problem, but nothing of its content, which may be a password
 */
export function readJsonFile(name: string): unknown {
  const text = readTextFile(name);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column, kind } = locateMistake(text);
    const what = kind === "end" ? "it ends too early, at" : "the mistake is at or just before";
    throw new Error(`${name} is not JSON: ${what} line ${line}, column ${column}`);
  }
}

/**
 * Creates a folder, and the missing ones above it. Node's own recursive creation never ends in folders that take no new
 * ones and say that they do not exist, such as /proc.
 * @param name in messages; default: the folder
 * @throws Error with the name and the problem
 */
export function createFolder(folder: string, { name = folder, mode = 0o777 } = {}): void {
  try {
    create(folder, mode);
  } catch (error) {
    throw fileProblem(name, error);
  }
}

function create(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (isFolder(folder)) return;
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const above = dirname(folder);
    if (isFolder(above)) throw new Error(`${above} takes no new folders`);
    create(above, mode);
    create(folder, mode);
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
