import { basename, dirname } from "node:path";

/** Errors of SQLite about the disk or the file, by primary result code; other codes are errors of a statement. */
const causes: ReadonlyMap<number, string> = new Map([
  [8, "it may not be written: check who owns it and its permissions"],
  [10, "the disk cannot be read or written"],
  [11, "it is damaged: put a backup in its place, or move it away to start with an empty folder"],
  [13, "the disk is full: make room"],
  [14, "it cannot be opened: check who owns it and its permissions"],
  [26, "it is no database of this program, or damaged: put a backup in its place, or move it away"],
]);

/** The disk or a file of the data folder fails, independent of the statement. */
export class StorageFailure extends Error {
  /** Message without the name of the file, for callers. */
  readonly reason: string;

  constructor(file: string, reason: string, cause: unknown) {
    super(`${basename(file)} in the data folder ${dirname(file)}: ${reason}`, { cause });
    this.name = "StorageFailure";
    this.reason = reason;
  }
}

/** @returns the same error if it is not a failure of the storage */
export function storageFailure(file: string, error: unknown): unknown {
  const { errcode, message } = error as { errcode?: unknown; message?: string };
  const reason = typeof errcode === "number" ? causes.get(errcode & 0xff) : undefined;
  if (reason === undefined) return error;
  return new StorageFailure(file || "memory", `${reason} (${message})`, error);
}
