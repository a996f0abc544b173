import { type FileHandle, open } from "node:fs/promises";
import { GroupSync } from "./group-sync.ts";
import { StorageFailure } from "./storage-failure.ts";

/**
 * The write-ahead log of a database file. SQLite writes commits to it without waiting for the disk; this class waits,
 * outside the event loop and for many commits at a time.
 */
export class LogOnDisk {
  readonly #file: string;
  readonly #sync = new GroupSync(() => this.#write());
  #handle: FileHandle | undefined;

  /** @param database path of the database; its log exists as long as a connection is open */
  constructor(database: string) {
    this.#file = `${database}-wal`;
  }

  /**
   * Resolves when all commits before this call are on disk.
   * @throws StorageFailure if the disk fails
   */
  settle(): Promise<void> {
    return this.#sync.settle();
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.#sync.idle();
    await this.#handle?.close();
  }

  async #write(): Promise<void> {
    try {
      this.#handle ??= await open(this.#file, "r+");
      await this.#handle.datasync();
    } catch (error) {
      const { message } = error as Error;
      throw new StorageFailure(this.#file, `the disk cannot be written (${message})`, error);
    }
  }
}
