/** Messages about errors of files and folders. */

import { readFileSync } from "node:fs";
import { dirname } from "node:path";

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

/** The same for a file to write: if it is missing, its folder does not exist. */
export function writingProblem(name: string, error: unknown): Error {
  const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return fileProblem(missing ? `${dirname(name)}, the folder of ${name},` : name, error);
}

/**
 * Reads a JSON file.
 * @throws Error with the file and the problem
 */
export function readJsonFile(name: string): unknown {
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch (error) {
    throw fileProblem(name, error);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`);
  }
}
