import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { Database } from "../../../src/store/database/database.ts";
import { LogOnDisk } from "../../../src/store/database/log-on-disk.ts";
import { StorageFailure } from "../../../src/store/database/storage-failure.ts";
import { temporaryFolder } from "../folder.ts";

it("fails while the log cannot be opened, and works again afterwards", async () => {
  const file = join(temporaryFolder(), "data.sqlite");
  const log = new LogOnDisk(file);
  await expect(log.settle()).rejects.toThrow(StorageFailure);
  writeFileSync(`${file}-wal`, "");
  await log.settle();
  await log.close();
});

it("delays each write, but not the steps before it", async () => {
  const settle = vi.spyOn(LogOnDisk.prototype, "settle");
  onTestFinished(() => settle.mockRestore());
  const database = await Database.open(temporaryFolder());
  onTestFinished(() => database.close());
  const done: string[] = [];
  const disk = Promise.withResolvers<void>();
  settle.mockReturnValue(disk.promise);
  await database.step(async () => void done.push("step"));
  const written = database
    .write(async () => void done.push("commit"))
    .then(() => done.push("written"));
  await vi.waitFor(() => expect(settle).toHaveBeenCalledOnce());
  done.push("on disk");
  disk.resolve();
  await written;
  expect(done).toEqual(["step", "commit", "on disk", "written"]);
});
