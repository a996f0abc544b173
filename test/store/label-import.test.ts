import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Label, plainText } from "../../src/bot/labels/label.ts";
import { Store } from "../../src/store/store.ts";
import { saveLabels } from "../../src/studio/answers/label.ts";

const folder = mkdtempSync(join(tmpdir(), "tock-contract-labels-"));
let store: Store;
beforeAll(async () => {
  // In a folder, so that readers see what is committed only.
  store = await Store.open({ folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function label(id: string, text: string, namespace = "app"): Label {
  return {
    _id: id,
    namespace,
    category: "c",
    i18n: [plainText("en", "textChat", text)],
    defaultLabel: text,
    defaultLocale: "en",
    defaultI18n: [],
    version: 0,
  };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `app_${index}`);
const texts = async (namespace: string) => {
  const found = new Map<string, string | null>();
  for await (const page of store.labels.pages({ namespace }))
    for (const { _id, defaultLabel } of page) found.set(_id, defaultLabel);
  return found;
};

it("makes many labels visible at once, while other writes continue", async () => {
  await store.labels.save([label("app_1", "old"), label("app_2", "foreign", "other")]);
  const before = await texts("app");
  const seen = new Set<number>();
  let isDone = false;
  const wanted = [...ids(3_000), "app_0"].map((_id, index) => label(_id, `text ${index}`));
  const saving = saveLabels(store, "app", wanted, (one) => one, "en").then((count) => {
    isDone = true;
    return count;
  });
  let meanwhile = 0;
  while (!isDone) {
    await store.write(async () => {});
    await setImmediate();
    seen.add((await texts("app")).size);
    if (!isDone) meanwhile++;
  }
  expect(await saving).toBe(2_999);
  expect(meanwhile).toBeGreaterThan(3);
  const after = await texts("app");
  // All or none: nobody has seen a part of them.
  expect([...seen].every((size) => size === before.size || size === after.size)).toBe(true);
  expect(after.size).toBe(2_999);
  expect(after.get("app_0")).toBe("text 3000");
  expect(after.get("app_1")).toBe("text 1");
  expect((await texts("other")).get("app_2")).toBe("foreign");
});

it("changes nothing when a label cannot be made", async () => {
  const before = await texts("app");
  const wanted = ids(500).map((_id) => ({ _id }));
  const failing = saveLabels(
    store,
    "app",
    wanted,
    ({ _id }) => {
      if (_id === "app_450") throw new Error("wrong");
      return label(_id, "new");
    },
    "en",
  );
  await expect(failing).rejects.toThrow("wrong");
  expect(await texts("app")).toEqual(before);
});

it("keeps concurrent changes while labels are collected", async () => {
  const wanted = [...ids(450), "app_0"].map((_id) => ({ _id }));
  const french = plainText("fr", "textChat", "neuf");
  await store.labels.save(wanted.map(({ _id }) => label(_id, "old")));
  let saving: Promise<void> | undefined;
  // Adds a text to each label, as a table does; another user changes the first one when the last is read.
  const add = ({ _id }: { _id: string }, known?: Label) => {
    if (_id === "app_449") {
      const changed = label("app_0", "old");
      saving ??= store.labels.save([{ ...changed, i18n: [...changed.i18n, french] }]);
    }
    const { i18n } = known ?? label(_id, "old");
    return { _id, category: "c", i18n: [...i18n, plainText("de", "textChat", `${i18n.length}`)] };
  };
  expect(await saveLabels(store, "app", wanted, add, "en")).toBe(450);
  await saving;
  const found = await store.labels.get("app_0");
  expect(found?.i18n.map((text) => text.label)).toEqual(["2", "3", "old", "neuf"]);
  expect((await store.labels.get("app_1"))?.i18n).toHaveLength(2);
});

it("leaves the table of imports empty if no labels were collected", async () => {
  const wrong = () => {
    throw new Error("wrong");
  };
  const other = await Store.open({ folder: null });
  const failing = saveLabels(
    other,
    "app",
    ids(200).map((_id) => ({ _id })),
    wrong,
    "en",
  );
  await expect(failing).rejects.toThrow("wrong");
  await other.close();
});
