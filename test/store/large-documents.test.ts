import { describe, expect, it, onTestFinished } from "vitest";
import { ManualClock } from "../../src/store/clock.ts";
import { Store } from "../../src/store/store.ts";

const bot = { namespace: "app", botId: "travel" };

async function open(): Promise<Store> {
  const store = await Store.open({ folder: null, clock: new ManualClock() });
  onTestFinished(() => store.close());
  return store;
}

/** Adds indicators, named by their places, with descriptions of these lengths. */
async function add(store: Store, lengths: readonly number[]): Promise<void> {
  for (const [index, length] of lengths.entries()) {
    const description = "d".repeat(length);
    const name = String(index);
    const fields = { label: "l", description, dimensions: ["d"], values: [] };
    await store.indicators.save({ _id: `id-${199 - index}`, ...bot, name, ...fields });
  }
}

async function pagesOf(store: Store, afterEach?: () => Promise<unknown>): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const page of store.indicators.ofBot(bot.namespace, bot.botId)) {
    pages.push(page.map(({ name }) => name));
    await afterEach?.();
  }
  return pages;
}

describe("a list of documents", () => {
  it("comes in short pages when they are large, in its order", async () => {
    const store = await open();
    await add(store, [10, 500_000, 500_000, 90_000, 90_000, 90_000]);
    expect(await pagesOf(store)).toEqual([["0"], ["1"], ["2"], ["3", "4"], ["5"]]);
  });

  it("comes in pages of 100 when they are small", async () => {
    const store = await open();
    await add(store, new Array<number>(101).fill(1));
    expect((await pagesOf(store)).map(({ length }) => length)).toEqual([100, 1]);
  });

  it("leaves out what is deleted meanwhile, and has no pages for an empty list", async () => {
    const store = await open();
    expect(await pagesOf(store)).toEqual([]);
    await add(store, [300_000, 300_000, 300_000]);
    const pages = await pagesOf(store, () => store.indicators.remove("id-198"));
    expect(pages.flat()).toEqual(["0", "2"]);
  });
});
