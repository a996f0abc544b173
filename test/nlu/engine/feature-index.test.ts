import { expect, it } from "vitest";
import { FeatureIndex } from "../../../src/nlu/engine/feature-index.ts";

const hashes = Uint32Array.from({ length: 5_000 }, (_, index) => (index * 2_654_435_761) >>> 0);

it("numbers hashes in the order of their arrival", () => {
  const index = new FeatureIndex(4);
  expect([...hashes].map((hash) => index.add(hash))).toEqual([...hashes.keys()]);
  expect([...hashes].map((hash) => index.find(hash))).toEqual([...hashes.keys()]);
  expect([index.find(7), index.add(hashes[3] as number), index.size]).toEqual([-1, 3, 5_000]);
  expect(index.keys()).toEqual(hashes);
});

it.each([0, 1, 8, 5_000])("is the same after %i hashes are read", (size) => {
  const index = FeatureIndex.of(hashes.slice(0, size));
  expect(index.size).toBe(size);
  expect(index.keys()).toEqual(hashes.slice(0, size));
  expect(index.find(7)).toBe(-1);
  expect([...hashes.slice(0, size)].map((hash) => index.find(hash))).toEqual([
    ...hashes.slice(0, size).keys(),
  ]);
  expect([7, 9, 7].map((hash) => index.add(hash))).toEqual([size, size + 1, size]);
});
