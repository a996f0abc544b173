import { expect, it, onTestFinished } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { parseRecord } from "../../support/parse-record.ts";
import { saveApplications } from "../applications.ts";

const applicationId = "a".repeat(24);

async function openStore(): Promise<Store> {
  const store = await Store.open({ folder: null });
  await saveApplications(store, applicationId);
  onTestFinished(() => store.close());
  return store;
}

function say(store: Store, text: string): void {
  const date = store.clock.now().toISOString();
  const classification = { intentId: "b".repeat(24), entities: [] };
  store.parseLog.record(parseRecord({ applicationId, text, date, classification }));
}

it("shows every read what was acknowledged before it", async () => {
  const key = { applicationId, language: "en" };
  const reads: ((store: Store, text: string) => Promise<unknown>)[] = [
    (store, text) => store.sentences.get({ ...key, text }),
    async (store, text) =>
      (await store.sentences.list(applicationId, "en", ["inbox"])).find((one) => one.text === text),
    async (store) =>
      (await store.sentences.search({ applicationId }, { start: 0, size: 1, sort: [] })).ids[0],
    (store) => store.sentences.some({ applicationId }).then((some) => some || undefined),
    async (store) => (await store.sentences.languages(applicationId))[0],
    async (store, text) => (await store.sentences.byKeys([{ ...key, text }]).next()).value,
    async (store) => (await store.sentences.all({ applicationId }).next()).value,
    (store, text) => store.write(() => store.sentences.get({ ...key, text })),
  ];
  for (const [index, read] of reads.entries()) {
    const store = await openStore();
    say(store, "hello");
    expect(await read(store, "hello"), `read ${index}`).toBeDefined();
  }
});

it("writes an entry of a transaction after its end", async () => {
  const store = await openStore();
  await store.write(async () => {
    say(store, "hello");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await store.write(async () => {});
  });
  expect(await store.sentences.get({ applicationId, language: "en", text: "hello" })).toBeDefined();
});
