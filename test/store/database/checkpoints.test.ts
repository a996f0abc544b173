import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { Checkpoints } from "../../../src/store/database/checkpoints.ts";
import { Database } from "../../../src/store/database/database.ts";
import { openReader, openWriter } from "../../../src/store/database/dialect.ts";
import { temporaryFolder } from "../folder.ts";

/** A database with a log of about so many pages that no checkpoint has copied. */
function openLogged(pages: number, file = join(temporaryFolder(), "data.sqlite")) {
  const writer = openWriter(file, "NORMAL");
  onTestFinished(() => writer.close());
  writer.exec("create table texts (text text)");
  const insert = writer.prepare("insert into texts values (?)");
  const add = (pages: number) => void insert.run("x".repeat(4_000 * pages));
  add(pages);
  return { file, add, log: () => statSync(`${file}-wal`).size };
}

it("copies the log in a thread, after which the log starts again", async () => {
  const { file, add, log } = openLogged(2_000);
  const checkpoints = new Checkpoints(file, () => expect.unreachable("the log is short"));
  checkpoints.committed(999);
  await checkpoints.close();
  const size = log();
  expect(statSync(file).size).toBeLessThan(size / 2);
  checkpoints.committed(1_000);
  await checkpoints.close();
  expect(statSync(file).size).toBeGreaterThan(size / 2);
  add(1_000);
  expect(log()).toBe(size);
});

it("pauses the writers when the log is long, so that all of it is copied", async () => {
  const { file, add, log } = openLogged(9_000);
  let pauses = 0;
  const checkpoints = new Checkpoints(file, async (work) => {
    pauses++;
    // Written between the two checkpoints.
    add(100);
    await work();
  });
  checkpoints.committed(1_000);
  await checkpoints.close();
  const size = log();
  add(1_000);
  expect([pauses, log()]).toEqual([1, size]);
});

it("a checkpoint that fails is tried again with the next commits", async () => {
  const folder = join(temporaryFolder(), "later");
  const file = join(folder, "data.sqlite");
  const checkpoints = new Checkpoints(file, () => expect.unreachable("the log is short"));
  checkpoints.committed(1_000);
  await checkpoints.close();
  mkdirSync(folder);
  const size = openLogged(2_000, file).log();
  checkpoints.committed(2_000);
  await checkpoints.close();
  expect(statSync(file).size).toBeGreaterThan(size / 2);
});

it("a database makes checkpoints after some commits, and keeps all it has written", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "data.sqlite");
  const database = await Database.open(folder);
  const message = "x".repeat(10_000);
  for (let page = 0; page < 30; page++) {
    await database.write(async (tx) => {
      for (let row = 0; row < 100; row++) {
        const id = page * 100 + row;
        await tx.insertInto("events").values({ id, stream: "user", message }).execute();
      }
    });
  }
  await expect.poll(() => statSync(file).size).toBeGreaterThan(10_000_000);
  await database.close();
  const reader = openReader(file);
  onTestFinished(() => reader.close());
  const { number } = reader.prepare("select count(*) as number from events").get() ?? {};
  expect(number).toBe(3_000);
});
