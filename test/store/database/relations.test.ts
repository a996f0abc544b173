import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { ManualClock } from "../../../src/store/clock.ts";
import type { Tables } from "../../../src/store/database/tables.ts";
import { Store } from "../../../src/store/store.ts";
import { newApplication } from "../../../src/studio/understanding/application.ts";
import { newIntent } from "../../../src/studio/understanding/intent.ts";
import { parseRecord } from "../../support/parse-record.ts";
import { temporaryFolder } from "../folder.ts";

const here = import.meta.dirname;
const id = (number: number) => number.toString(16).padStart(24, "0");
const [shop, desk, gone] = [id(0x1), id(0x2), id(0x9)];
const [order, cancel, greet] = [id(0x11), id(0x12), id(0x13)];

/** The tables whose rows belong to one application. */
const parts = [
  "sentences",
  "parseLogs",
  "parseCounts",
  "parseDays",
  "modelBuilds",
  "buildTriggers",
  "modelConfigurations",
  "models",
] as const satisfies readonly (keyof Tables)[];

async function open(folder: string | null): Promise<Store> {
  // At the time of the calls in the old folder, which are kept for some days only.
  const store = await Store.open({ folder, clock: new ManualClock("2026-01-03T00:00:00.000Z") });
  onTestFinished(() => store.close());
  return store;
}

/** A data folder as the program wrote it before relations had tables. */
function oldFolder(): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, "data.sqlite"));
  database.exec(readFileSync(join(here, "version-11.sql"), "utf8"));
  database.close();
  return folder;
}

/** The same data, imported from an export of that program. */
async function openImported(): Promise<Store> {
  const folder = temporaryFolder();
  const file = join(folder, "export.json");
  copyFileSync(join(here, "../version-11.json"), file);
  const store = await open(null);
  await store.import(file);
  return store;
}

async function applicationsIn(store: Store, table: (typeof parts)[number]): Promise<string[]> {
  const rows = await store.database.read
    .selectFrom(table as "sentences")
    .select("applicationId")
    .distinct()
    .orderBy("applicationId")
    .execute();
  return rows.map(({ applicationId }) => applicationId);
}

const openings = [
  ["a data folder", async () => open(oldFolder())],
  ["an export", openImported],
] as const;

it.each(openings)("relations survive in %s of the version before them", async (what, openOld) => {
  const store = await openOld();
  const application = await store.applications.get(shop);
  expect(application?.intents).toEqual([greet, order, cancel]);
  expect(application?.intentStatesMap).toEqual({ [order]: ["open"] });
  expect((await store.applications.byName("help", "desk"))?.intents).toEqual([greet]);
  expect((await store.intents.get(greet))?.applications).toEqual([shop, desk]);
  expect((await store.intents.get(order))?.sharedIntents).toEqual([cancel]);
  expect((await store.bots.connectors("app", "shop")).map(({ path }) => path)).toEqual([
    "/io/app/shop/web",
    "/io/app/test/test-web",
  ]);
  const own = what === "an export" ? ["modelBuilds", "buildTriggers", "models"] : [];
  for (const table of parts) {
    const wanted = own.includes(table) ? [] : [shop, desk];
    expect([table, await applicationsIn(store, table)]).toEqual([table, wanted]);
  }
});

it("deletes what refers to a row with the row", async () => {
  const store = await open(oldFolder());
  await store.applications.remove(shop);
  for (const table of parts) {
    expect([table, await applicationsIn(store, table)]).toEqual([table, [desk]]);
  }
  expect((await store.intents.get(greet))?.applications).toEqual([desk]);
  await store.intents.remove(greet);
  expect((await store.applications.get(desk))?.intents).toEqual([]);
  await store.intents.remove(cancel);
  expect((await store.intents.get(order))?.sharedIntents).toEqual([]);
  const [bot] = await store.bots.list();
  await store.bots.remove(bot?._id ?? "");
  expect(await store.bots.connectorAt("/io/app/shop/web")).toBeUndefined();
});

it("logs no call of an application that was deleted in the meantime", async () => {
  const store = await open(oldFolder());
  const call = { text: "hello", date: "2026-01-02T00:00:00.000Z" };
  store.parseLog.record(parseRecord({ ...call, applicationId: gone }));
  store.parseLog.record(parseRecord({ ...call, applicationId: desk }));
  await store.database.settle();
  for (const [applicationId, total] of [
    [gone, 0],
    [desk, 2],
  ] as const) {
    const found = await store.parseLog.search({ applicationId }, { start: 0, size: 10 });
    expect([applicationId, found.total]).toEqual([applicationId, total]);
  }
});

it("refuses a reference to what does not exist, and changes nothing", async () => {
  const store = await open(null);
  await expect(
    store.write(async () => {
      await store.buildTriggers.add(gone);
    }),
  ).rejects.toThrow("FOREIGN KEY");
  expect(await store.buildTriggers.newest(gone)).toBeNull();
});

it("keeps the order in which an application lists its intents", async () => {
  const store = await open(oldFolder());
  const application = await store.applications.get(shop);
  if (!application) throw new Error("no application");
  for (const intents of [[cancel, greet], [cancel, greet, order], [order, cancel, greet], []]) {
    await store.applications.save({ ...application, intents });
    expect((await store.applications.get(shop))?.intents).toEqual(intents);
  }
});

it("opens old folders with the same references as new ones", async () => {
  const references = async (store: Store) => {
    const { rows } = await sql`
      select owner.name, key."table", key."from", key."to", key.on_delete
      from sqlite_master as owner, pragma_foreign_key_list(owner.name) as key
      where owner.type = 'table' order by 1, 2, 3`.execute(store.database.read);
    return rows;
  };
  expect(await references(await open(oldFolder()))).toEqual(await references(await open(null)));
});

it("keeps more references than one statement can have values", { timeout: 60_000 }, async () => {
  const store = await Store.open({ folder: null });
  onTestFinished(() => store.close());
  const application = newApplication(store, { namespace: "app", name: "many" });
  const intents = Array.from({ length: 17_000 }, (_, index) =>
    newIntent(store, { namespace: "app", name: `intent ${index}` }),
  );
  await store.write(async () => {
    for (const intent of intents) await store.intents.save(intent);
    await store.applications.save({ ...application, intents: intents.map(({ _id }) => _id) });
  });
  const ids = Array.from({ length: 2 }, () => intents.map(({ _id }) => _id)).flat();
  expect((await store.applications.get(application._id))?.intents).toHaveLength(17_000);
  expect(await store.intents.byIds(ids)).toHaveLength(34_000);
  expect(await store.entityTypes.byNames(ids)).toEqual([]);
});
