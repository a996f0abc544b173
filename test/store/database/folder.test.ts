import { chmodSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { describe, expect, it } from "vitest";
import { Database } from "../../../src/store/database/database.ts";
import { nodeSqliteDialect, openWriter } from "../../../src/store/database/dialect.ts";
import { StorageFailure } from "../../../src/store/database/storage-failure.ts";
import { temporaryFolder } from "../folder.ts";

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe("a data folder", () => {
  it("is open to its own user only, with all its files", async () => {
    const folder = join(temporaryFolder(), "data");
    const database = await Database.open(folder);
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(["data.sqlite", "data.sqlite-wal", "lock"]));
    expect(modeOf(folder)).toBe(0o700);
    for (const file of files) expect([file, modeOf(join(folder, file))]).toEqual([file, 0o600]);
    await database.close();
  });

  it("that an earlier program has left open to others is closed to them", async () => {
    const folder = temporaryFolder();
    await (await Database.open(folder)).close();
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "data.sqlite"), 0o644);
    await (await Database.open(folder)).close();
    expect([modeOf(folder), modeOf(join(folder, "data.sqlite"))]).toEqual([0o700, 0o600]);
  });

  it("keeps its permissions if it contains other files", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "notes.txt"), "mine");
    await (await Database.open(folder)).close();
    expect(modeOf(folder)).toBe(0o755);
  });
});

describe("a data folder that cannot be opened", () => {
  const failing = (prepare: (folder: string) => string) => async () => {
    const folder = prepare(temporaryFolder());
    const error = await Database.open(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    return (error as Error).message;
  };

  it.each([
    [
      "a broken lock file",
      (folder: string) => {
        writeFileSync(join(folder, "lock"), "not a database, but longer than a header of one\n");
        return folder;
      },
      /^lock in the data folder \/.*: it is no database .*file is not a database/,
    ],
    [
      "a broken database",
      (folder: string) => {
        writeFileSync(join(folder, "data.sqlite"), "x".repeat(4096));
        return folder;
      },
      /^data\.sqlite in the data folder \/.*: it is no database .*file is not a database/,
    ],
    [
      "a folder in the place of the database",
      (folder: string) => {
        mkdirSync(join(folder, "data.sqlite"));
        return folder;
      },
      /data\.sqlite is a folder, not a file$/,
    ],
    [
      "a file in the place of the folder",
      (folder: string) => {
        const file = join(folder, "file");
        writeFileSync(file, "");
        return file;
      },
      /^The data folder \/.*\/file is a file, not a folder$/,
    ],
  ] as [string, (folder: string) => string, RegExp][])("%s", async (_, prepare, message) => {
    expect(await failing(prepare)()).toMatch(message);
  });

  it("releases its lock", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "data.sqlite"), "x".repeat(4096));
    await expect(Database.open(folder)).rejects.toThrow("no database");
    truncateSync(join(folder, "data.sqlite"));
    await (await Database.open(folder)).close();
  });
});

describe("a disk that is full", () => {
  it("is named with the file", async () => {
    const file = join(temporaryFolder(), "data.sqlite");
    const database = openWriter(file);
    database.exec("create table texts (text text); pragma max_page_count = 10");
    const db = new Kysely<{ texts: { text: string } }>({ dialect: nodeSqliteDialect(database) });
    const insert = db.insertInto("texts").values({ text: "x".repeat(100_000) });
    const failure = await insert.execute().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageFailure);
    expect((failure as Error).message).toMatch(
      /^data\.sqlite in the data folder \/.*: the disk is full: make room/,
    );
    await db.destroy();
  });
});
