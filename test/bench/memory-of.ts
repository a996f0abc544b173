/** Resident memory of other processes. */

import { globSync, readFileSync } from "node:fs";

const pageBytes = 4096;

/** Resident memory of a process in MB. */
export function residentMemory(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return (pages * pageBytes) / 1e6;
}

/** Resident memory of the processes that a process has started, in MB; 0 where there is no `/proc`. */
export function childrenMemory(parent: number): number {
  let bytes = 0;
  for (const file of globSync("/proc/[0-9]*/stat")) {
    try {
      // "pid (name) state ppid …", and the resident pages as field 24.
      const fields = readFileSync(file, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      if (Number(fields[1]) === parent) bytes += Number(fields[21]) * pageBytes;
    } catch {
      // It has ended meanwhile.
    }
  }
  return bytes / 1e6;
}
