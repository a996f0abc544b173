import { chmodSync, closeSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { fileProblem } from "../../file-problems.ts";

/** Name of the database in a data folder. */
export const databaseName = "data.sqlite";

/**
 * Makes a data folder, or takes one that is there. It holds passwords and what users have said: only the user who runs
 * the server gets in. A folder with other things in it keeps its permissions.
 * @throws Error naming the folder and what is wrong
 */
export function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const entries = readdirSync(folder);
    if (entries.length === 0 || entries.includes(databaseName)) chmodSync(folder, 0o700);
  } catch (error) {
    throw fileProblem(`The data folder ${folder}`, error);
  }
}

/**
 * Creates a file of a data folder, or uses the existing one; only its owner may read it.
 * @throws Error naming the file and what is wrong
 */
export function reserveFile(file: string): void {
  try {
    closeSync(openSync(file, "a", 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    throw fileProblem(file, error);
  }
}
