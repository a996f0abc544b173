import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it } from "vitest";
import { nodeSqliteDialect, openWriter } from "../../../src/store/database/dialect.ts";
import { type Migration, migrate } from "../../../src/store/database/migrations.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { temporaryFolder } from "../folder.ts";

const step =
  (name: string): Migration =>
  async (db) => {
    await db.schema.createTable(name).addColumn("id", "integer").execute();
  };

const openEmpty = () => new Kysely<unknown>({ dialect: nodeSqliteDialect(openWriter(":memory:")) });

const tableNames = async (db: Kysely<unknown>) =>
  (await db.introspection.getTables()).map(({ name }) => name).sort();

it("runs the missing steps only", async () => {
  const db = openEmpty();
  expect(await migrate(db, "x", [step("a")])).toEqual({ from: 0, to: 1 });
  expect(await migrate(db, "x", [step("a"), step("b")])).toEqual({ from: 1, to: 2 });
  expect(await migrate(db, "x", [step("a"), step("b")])).toEqual({ from: 2, to: 2 });
  expect(await tableNames(db)).toEqual(["a", "b", "dataVersion"]);
  await db.destroy();
});

it("leaves nothing of a step that fails", async () => {
  const db = openEmpty();
  await expect(migrate(db, "x", [step("a"), step("a")])).rejects.toThrow("already exists");
  expect(await tableNames(db)).toEqual([]);
  await db.destroy();
});

it("refuses a folder that a newer program wrote, and leaves it as it is", async () => {
  const folder = temporaryFolder();
  await (await Store.open({ folder, seed: demo })).close();
  const setVersion = (version: number) => {
    const database = new DatabaseSync(join(folder, "data.sqlite"));
    const { version: before } = database.prepare("SELECT version FROM dataVersion").get() ?? {};
    database.prepare("UPDATE dataVersion SET version = ?").run(version);
    database.close();
    return Number(before);
  };
  const known = setVersion(99);
  await expect(Store.open({ folder, seed: demo })).rejects.toThrow(
    `The data folder ${folder} holds data of version 99, this program knows versions up to ${known}. ` +
      "Start the newer program that wrote it, or choose another data folder.",
  );
  expect(setVersion(known)).toBe(99);
  await (await Store.open({ folder, seed: demo })).close();
});
