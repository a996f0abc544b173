import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { nodeSqliteDialect, openReader, openWriter } from "../../../src/store/database/dialect.ts";
import { temporaryFolder } from "../folder.ts";

interface Tables {
  cities: { name: string; inhabitants: number | null; capital: number; picture: Uint8Array | null };
}

async function openCities(file = ":memory:"): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(openWriter(file)) });
  await db.schema
    .createTable("cities")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("inhabitants", "integer")
    .addColumn("capital", "integer")
    .addColumn("picture", "blob")
    .execute();
  return db;
}

const lyon = { name: "lyon", inhabitants: 522_250, capital: 0, picture: null };
const paris = { name: "paris", inhabitants: null, capital: 1, picture: new Uint8Array([1, 2]) };

it("writes, reads, counts and returns rows", async () => {
  const db = await openCities();
  const inserted = await db.insertInto("cities").values([lyon, paris]).executeTakeFirstOrThrow();
  expect(inserted.numInsertedOrUpdatedRows).toBe(2n);
  expect(await db.selectFrom("cities").selectAll().orderBy("name").execute()).toEqual([
    lyon,
    paris,
  ]);
  const renamed = await db
    .updateTable("cities")
    .set({ name: "lugdunum" })
    .where("name", "=", "lyon");
  expect(await renamed.returning("inhabitants").execute()).toEqual([{ inhabitants: 522_250 }]);
  const removed = await db
    .deleteFrom("cities")
    .where("name", "=", "lyon")
    .executeTakeFirstOrThrow();
  expect(removed.numDeletedRows).toBe(0n);
  await db.destroy();
});

it("says that the disk is full when SQLite has ended the transaction", async () => {
  const db = await openCities();
  await sql`pragma max_page_count = 4`.execute(db);
  const large = { ...lyon, picture: new Uint8Array(100_000) };
  const full = db.transaction().execute((tx) => tx.insertInto("cities").values(large).execute());
  await expect(full).rejects.toThrow("the disk is full");
  await sql`pragma max_page_count = 1000`.execute(db);
  await db.transaction().execute((tx) => tx.insertInto("cities").values(large).execute());
  await db.destroy();
});

it("stores booleans as 1 and 0", async () => {
  const db = await openCities();
  const capital = true as unknown as number;
  await db
    .insertInto("cities")
    .values({ ...paris, capital })
    .execute();
  expect(await db.selectFrom("cities").select("capital").execute()).toEqual([{ capital: 1 }]);
  await db.destroy();
});

it("streams rows while other statements run", async () => {
  const db = await openCities();
  await db.insertInto("cities").values([lyon, paris]).execute();
  const names: string[] = [];
  for await (const { name } of db.selectFrom("cities").select("name").orderBy("name").stream()) {
    names.push(name);
  }
  expect(names).toEqual(["lyon", "paris"]);
  await db.destroy();
});

it("runs transactions one after the other and rolls back the one that fails", async () => {
  const db = await openCities();
  const order: string[] = [];
  const add = (city: typeof lyon | typeof paris, fail: boolean) =>
    db.transaction().execute(async (tx) => {
      order.push(`begin ${city.name}`);
      await tx.insertInto("cities").values(city).execute();
      if (fail) throw new Error("no");
      order.push(`end ${city.name}`);
    });
  const results = await Promise.allSettled([add(lyon, true), add(paris, false)]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(order).toEqual(["begin lyon", "begin paris", "end paris"]);
  expect(await db.selectFrom("cities").select("name").execute()).toEqual([{ name: "paris" }]);
  await db.destroy();
});

it("lets the reader see committed data only, and write nothing", async () => {
  const file = join(temporaryFolder(), "cities.sqlite");
  const writer = await openCities(file);
  const reader = new Kysely<Tables>({ dialect: nodeSqliteDialect(openReader(file)) });
  const names = () => reader.selectFrom("cities").select("name").execute();
  await writer.transaction().execute(async (tx) => {
    await tx.insertInto("cities").values(lyon).execute();
    expect(await names()).toEqual([]);
  });
  expect(await names()).toEqual([{ name: "lyon" }]);
  await expect(reader.deleteFrom("cities").execute()).rejects.toThrow("readonly");
  await reader.destroy();
  await writer.destroy();
});
