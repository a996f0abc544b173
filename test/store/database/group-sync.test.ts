import { expect, it } from "vitest";
import { GroupSync } from "../../../src/store/database/group-sync.ts";

/** A sync whose times are ended by hand. */
function heldSync() {
  const ends: PromiseWithResolvers<void>[] = [];
  const group = new GroupSync(() => {
    const end = Promise.withResolvers<void>();
    ends.push(end);
    return end.promise;
  });
  return { group, ends };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it("runs once for all callers that arrive during a sync", async () => {
  const { group, ends } = heldSync();
  const settled: string[] = [];
  group.settle().then(() => settled.push("first"));
  await turn();
  for (const name of ["second", "third"]) group.settle().then(() => settled.push(name));
  await turn();
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await turn();
  expect(settled).toEqual(["first"]);
  expect(ends).toHaveLength(2);
  ends[1]?.resolve();
  await turn();
  expect(settled).toEqual(["first", "second", "third"]);
});

it("reports a failure to its own callers only", async () => {
  const { group, ends } = heldSync();
  const first = group.settle();
  await turn();
  const second = group.settle();
  ends[0]?.reject(new Error("the disk is gone"));
  await expect(first).rejects.toThrow("the disk is gone");
  await turn();
  ends[1]?.resolve();
  await second;
});
