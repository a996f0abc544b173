import { Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { nodeSqliteDialect, openWriter } from "../../../src/store/database/dialect.ts";
import { type AnyTables, emptyTables } from "../../../src/store/transfer/tables.ts";

const open = (): AnyTables =>
  new Kysely({ dialect: nodeSqliteDialect(openWriter(":memory:")) }) as AnyTables;

const table = (name: string, parent: string) =>
  sql.raw(`create table ${name} (id text primary key, parent text references ${parent} (id))`);

it("empties tables that refer to others, and to themselves", async () => {
  const db = open();
  await table("towns", "countries").execute(db);
  await table("countries", "countries").execute(db);
  await db.insertInto("countries").values({ id: "france", parent: null }).execute();
  await db.insertInto("towns").values({ id: "lyon", parent: "france" }).execute();
  await emptyTables(db, async () => {});
  for (const name of ["towns", "countries"]) {
    expect([name, await db.selectFrom(name).selectAll().execute()]).toEqual([name, []]);
  }
});

it("refuses tables that refer to each other in a circle", async () => {
  const db = open();
  await table("towns", "countries").execute(db);
  await table("countries", "towns").execute(db);
  await expect(emptyTables(db, async () => {})).rejects.toThrow("in a circle: countries, towns");
});
