/**
 * One process per data folder. The lock is one the operating system holds for us through SQLite, so it ends with the
 * process however that ends: after `kill -9` nothing stale is left. The pid beside it only serves the message.
 */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock of a data folder.
 * @throws Error naming the folder and the pid of the process that holds it
 */
export function lockFolder(folder: string): FolderLock {
  const pidFile = join(folder, "lock.pid");
  const lock = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new Error(
      `The data folder ${folder} is in use by process ${holder(pidFile)}. ` +
        "Stop that process, or start with another data folder.",
    );
  }
  writeFileSync(pidFile, String(process.pid));
  return {
    release() {
      rmSync(pidFile, { force: true });
      lock.close();
    },
  };
}

function holder(pidFile: string): string {
  try {
    return readFileSync(pidFile, "utf8");
  } catch {
    return "(unknown)";
  }
}
