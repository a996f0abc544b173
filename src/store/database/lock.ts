/**
 * Allows one process per data folder. The operating system holds the lock through SQLite, so it ends with the process,
 * even after `kill -9`. The stored process id is only for the message.
 */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileProblem } from "../../files.ts";
import { reserveFile } from "./folder.ts";
import { openSqlite } from "./sqlite.ts";
import { storageFailure } from "./storage-failure.ts";

export interface FolderLock {
  release(): void;
}

/**
 * Acquires the lock of a data folder.
 * @throws Error with the folder and the pid of the process that holds it, or with the damaged file
 */
export function lockFolder(folder: string): FolderLock {
  const pidFile = join(folder, "lock.pid");
  const file = join(folder, "lock");
  reserveFile(file);
  const lock = openSqlite(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (isHeld(error)) {
      throw new Error(
        `The data folder ${folder} is in use by process ${holder(pidFile)}. ` +
          "Stop that process, or choose another folder: --data DIR.",
      );
    }
    throw storageFailure(file, error);
  }
  try {
    writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
  } catch (error) {
    lock.close();
    throw fileProblem(pidFile, error);
  }
  return {
    release() {
      rmSync(pidFile, { force: true });
      lock.close();
    },
  };
}

/** Whether another process holds the lock; SQLite reports that as busy. */
function isHeld(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 5;
}

function holder(pidFile: string): string {
  try {
    return readFileSync(pidFile, "utf8");
  } catch {
    return "(unknown)";
  }
}
