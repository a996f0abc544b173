import { describe, expect, it, onTestFinished } from "vitest";
import { type Label, plainText } from "../../src/bot/labels/label.ts";
import type { LabelFilter } from "../../src/store/answers/labels.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { Store } from "../../src/store/store.ts";

const web = { locale: "en", interfaceType: "textChat", connectorId: "web" } as const;

async function open(clock = new ManualClock()): Promise<Store> {
  const store = await Store.open({ folder: null, clock });
  onTestFinished(() => store.close());
  return store;
}

function label(id: string, text: string, more: Partial<Label> = {}): Label {
  return {
    _id: id,
    namespace: "app",
    category: "menu",
    i18n: [plainText("en", "textChat", text)],
    defaultLabel: text,
    defaultLocale: "en",
    defaultI18n: [],
    version: 0,
    ...more,
  };
}

async function idsOf(store: Store, filter: Partial<LabelFilter> = {}): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of store.labels.pages({ namespace: "app", ...filter })) {
    ids.push(...page.map(({ _id }) => _id));
  }
  return ids;
}

describe("labels", () => {
  it("are sorted by category, text in the default language, and age", async () => {
    const store = await open();
    const french = { i18n: [plainText("fr", "textChat", "A")] };
    await store.labels.save([
      label("4", "b"),
      label("3", "a"),
      label("1", "", french),
      label("5", "a", { category: "order" }),
      label("2", " "),
      label("0", "a", { namespace: "other" }),
    ]);
    expect(await idsOf(store)).toEqual(["1", "2", "3", "4", "5"]);
    await store.labels.save([label("1", "", { ...french, version: 2 })]);
    expect(await idsOf(store)).toEqual(["1", "2", "3", "4", "5"]);
    expect(await idsOf(store, { category: "order" })).toEqual(["5"]);
  });

  it("come in pages without losing any", async () => {
    const store = await open();
    const all = Array.from({ length: 250 }, (_, index) =>
      label(`${index}`.padStart(3, "0"), `same ${index % 7}`),
    );
    await store.labels.save(all);
    const ids = await idsOf(store);
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
    expect(await store.labels.byIds(ids)).toHaveLength(250);
  });

  it("keep what a user saved while a chat used them", async () => {
    const { labels } = await open();
    await labels.save([label("1", "Studio's")]);
    expect((await labels.saveDefault(label("1", "chat's"))).defaultLabel).toBe("Studio's");
    await labels.addText("1", plainText("en", "textChat", "chat's"));
    await labels.addText("1", plainText("de", "textChat", "chat's"));
    await labels.addText("2", plainText("de", "textChat", "no label"));
    expect((await labels.get("1"))?.i18n.map(({ label: text }) => text)).toEqual([
      "Studio's",
      "chat's",
    ]);
    expect(await labels.get("2")).toBeUndefined();
  });

  it("count their uses by locale, interface and connector", async () => {
    const clock = new ManualClock("2026-01-01T00:00:00.000Z");
    const store = await open(clock);
    const soup = label("1", "Soup");
    await store.labels.save([soup]);
    for (let times = 0; times < 3; times++) store.labels.use(soup, web);
    store.labels.use(soup, { ...web, connectorId: null });
    clock.advance(1000);
    await store.database.settle();
    store.labels.use(soup, web);
    await store.database.settle();
    const uses = await store.labels.uses("app", ["1"]);
    expect(uses.get("1")).toEqual([
      { labelId: "1", namespace: "app", ...web, count: 4, lastUpdate: "2026-01-01T00:00:01.000Z" },
      {
        ...{ labelId: "1", namespace: "app", ...web },
        connectorId: null,
        count: 1,
        lastUpdate: "2026-01-01T00:00:00.000Z",
      },
    ]);
    expect(await store.labels.uses("other", ["1"])).toEqual(new Map());
  });

  it("are found by when they were used last, and by whether they are validated", async () => {
    const clock = new ManualClock("2026-01-01T00:00:00.000Z");
    const store = await open(clock);
    const draft = [{ ...plainText("en", "textChat", "b"), validated: false }];
    await store.labels.save([label("1", "a"), label("2", "b", { i18n: draft })]);
    store.labels.use(label("1", "a"), web);
    const since = (unusedSince: string) => idsOf(store, { unusedSince });
    expect(await since("2026-01-01T00:00:00.000Z")).toEqual(["2"]);
    expect(await since("2026-01-01T00:00:00.001Z")).toEqual(["1", "2"]);
    expect(await idsOf(store, { validated: true })).toEqual(["1"]);
    expect(await idsOf(store, { validated: false })).toEqual(["2"]);
  });
});
