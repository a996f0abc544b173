import { expect, it, onTestFinished } from "vitest";
import type { Sentence } from "../../../src/nlu/definitions.ts";
import { Store } from "../../../src/store/store.ts";
import { parseRecord } from "../../support/parse-record.ts";
import { saveApplications } from "../applications.ts";
import { temporaryFolder } from "../folder.ts";

const [large, small] = ["a1", "a2"];

const sentence = (text: string, applicationId: string): Sentence => ({
  ...{ text, language: "en", applicationId, status: "model" },
  ...{ creationDate: "2026-01-01T00:00:00.000Z", updateDate: "2026-01-01T00:00:00.000Z" },
  classification: { intentId: "i1", entities: [] },
  ...{ usageCount: 0, unknownCount: 0, forReview: false, otherIntentsProbabilities: {} },
});

/** A store with an application of many sentences and logged calls, whose texts are sentences too, and one with few. */
async function open(folder: string | null, { seeded = true } = {}): Promise<Store> {
  const store = await Store.open({ folder });
  onTestFinished(() => store.close());
  if (!seeded) return store;
  await saveApplications(store, large, small);
  await store.write(async () => {
    for (let index = 0; index < 1_500; index++) {
      await store.sentences.save(sentence(`text ${index}`, large));
    }
    await store.sentences.save(sentence("text", small));
  });
  const date = new Date().toISOString();
  for (let index = 0; index < 200; index++) {
    store.parseLog.record(parseRecord({ text: `${index}`, applicationId: large, date }));
  }
  await store.database.settle();
  return store;
}

const rowsOf = async ({ database }: Store, table: "sentences" | "parseLogs") => {
  const rows = await database.read.selectFrom(table).select("applicationId").execute();
  return rows.filter(({ applicationId }) => applicationId === large).length;
};

const names = async ({ applications }: Store) =>
  (await applications.list()).map(({ name }) => name);

it("hides a large application at once, and deletes its data between other writes", async () => {
  const store = await open(null);
  const removed = store.applications.remove(large);
  expect(await removed).toBe(true);
  expect(await rowsOf(store, "sentences")).toBeGreaterThan(1_000);
  expect(await names(store)).toEqual([`application-${small}`]);
  expect(await store.applications.get(large)).toBeUndefined();
  await saveApplications(store, "a3");
  expect(await rowsOf(store, "sentences")).toBeGreaterThan(0);
  await store.removedApplications.idle();
  expect([await rowsOf(store, "sentences"), await rowsOf(store, "parseLogs")]).toEqual([0, 0]);
  const left = await store.database.read.selectFrom("applications").select("id").execute();
  expect(left.map(({ id }) => id)).toEqual([small, "a3"]);
  expect((await store.sentences.list(small, null, ["model"])).length).toBe(1);
});

it("lets an application of the same name be created at once", async () => {
  const store = await open(null);
  const before = await store.applications.get(large);
  await store.applications.remove(large);
  if (before) await store.applications.save({ ...before, _id: "a4" });
  await store.removedApplications.idle();
  expect(await names(store)).toEqual([`application-${large}`, `application-${small}`]);
});

it("deletes nothing of an application whose deletion failed", async () => {
  const store = await open(null);
  const failed = store.write(async () => {
    await store.applications.remove(large);
    throw new Error("no disk");
  });
  await expect(failed).rejects.toThrow("no disk");
  await store.removedApplications.idle();
  expect(await rowsOf(store, "sentences")).toBe(1_700);
  expect((await names(store)).length).toBe(2);
});

it("continues after a restart", async () => {
  const folder = temporaryFolder();
  const first = await open(folder);
  // As after a crash: nothing is deleted yet.
  await first.removedApplications.close();
  await first.applications.remove(large);
  await first.close();
  const second = await open(folder, { seeded: false });
  expect(await rowsOf(second, "sentences")).toBeGreaterThan(0);
  expect(await names(second)).toEqual([`application-${small}`]);
  await second.removedApplications.idle();
  expect([await rowsOf(second, "sentences"), await rowsOf(second, "parseLogs")]).toEqual([0, 0]);
});

it("is exported without what is deleted", async () => {
  const store = await open(null);
  await store.applications.remove(large);
  let text = "";
  for await (const chunk of store.export(true)) text += chunk;
  const { tables } = JSON.parse(text);
  expect([tables.applications.length, tables.sentences.length]).toEqual([1, 1]);
});
