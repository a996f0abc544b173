import { chmodSync, closeSync, openSync, readdirSync } from "node:fs";
import { createFolder, fileProblem } from "../../files.ts";

/** Name of the database in a data folder. */
export const databaseName = "data.sqlite";

/**
 * Creates a data folder, or uses an existing one. It contains passwords and users' messages: only the user of the
 * server process can access it. A folder with other files keeps its permissions.
 * @throws Error with the folder and the problem
 */
export function openFolder(folder: string): void {
  const name = `The data folder ${folder}`;
  createFolder(folder, { name, mode: 0o700 });
  try {
    const entries = readdirSync(folder);
    if (entries.length === 0 || entries.includes(databaseName)) chmodSync(folder, 0o700);
  } catch (error) {
    throw fileProblem(name, error);
  }
}

/**
 * Creates a file of a data folder, or uses the existing one; only its owner may read it.
 * @throws Error with the file and the problem
 */
export function reserveFile(file: string): void {
  try {
    closeSync(openSync(file, "a", 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    throw fileProblem(file, error);
  }
}
