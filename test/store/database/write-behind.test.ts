import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WriteBehind } from "../../../src/store/database/write-behind.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { parseRecord } from "../../support/parse-record.ts";
import { temporaryFolder } from "../folder.ts";

describe("WriteBehind", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("collects entries, and writes them 50 ms after the first", async () => {
    const groups: string[][] = [];
    const queue = new WriteBehind<string>(async (items) => void groups.push([...items]), fail);
    queue.add("a");
    await vi.advanceTimersByTimeAsync(49);
    queue.add("b");
    expect(groups).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(groups).toEqual([["a", "b"]]);
    queue.add("c");
    await queue.flush();
    expect(groups).toEqual([["a", "b"], ["c"]]);
  });

  it("writes at most 64 at once, in order", async () => {
    const groups: number[][] = [];
    const queue = new WriteBehind<number>(async (items) => void groups.push([...items]), fail);
    for (let index = 0; index < 130; index++) queue.add(index);
    await queue.flush();
    expect(groups.map((group) => [group[0], group.length])).toEqual([
      [0, 64],
      [64, 64],
      [128, 2],
    ]);
  });

  it("reports a group that could not be written and continues", async () => {
    const written: string[] = [];
    const reports: unknown[] = [];
    const write = async (items: readonly string[]) => {
      if (items.includes("bad")) throw new Error("disk full");
      written.push(...items);
    };
    const queue = new WriteBehind<string>(write, (error) => void reports.push(error));
    queue.add("bad");
    await queue.flush();
    queue.add("good");
    await queue.flush();
    expect(reports).toEqual([new Error("disk full")]);
    expect(written).toEqual(["good"]);
  });
});

it("closing the store writes pending entries", async () => {
  const folder = temporaryFolder();
  const first = await Store.open({ folder, seed: demo });
  first.parseLog.record(
    parseRecord({
      applicationId: travelId,
      text: "is there wifi on board",
      date: first.clock.now().toISOString(),
    }),
  );
  await first.close();

  const second = await Store.open({ folder, seed: demo });
  const inbox = await second.sentences.list(travelId, "en", ["inbox"]);
  expect(inbox.map(({ text, usageCount }) => [text, usageCount])).toEqual([
    ["is there wifi on board", 1],
  ]);
  const log = await second.parseLog.search({ applicationId: travelId }, { start: 0, size: 10 });
  expect(log.total).toBe(1);
  await second.close();
});

function fail(error: unknown): void {
  throw error;
}
