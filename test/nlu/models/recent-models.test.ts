import { expect, it } from "vitest";
import { type PackedSet, packSet } from "../../../src/nlu/models/packed-set.ts";
import { remembering } from "../../../src/nlu/models/recent-models.ts";
import { travel } from "../travel.ts";

const packedTravel = () => packSet(travel());

const signal = new AbortController().signal;

/** A trainer that says how often it was asked. */
function counting(bytes: (set: PackedSet) => Uint8Array = () => new Uint8Array(4)) {
  const trained: PackedSet[] = [];
  const train = async (set: PackedSet) => {
    trained.push(set);
    return bytes(set);
  };
  return { trained, train };
}

it("trains the same set once for each engine, and another set again", async () => {
  const { trained, train } = counting(({ sentences }) => new Uint8Array(sentences.length));
  const first = await remembering(train, "engine-1")(packedTravel(), signal);
  expect(await remembering(train, "engine-1")(packedTravel(), signal)).toBe(first);
  expect(trained).toHaveLength(1);
  await remembering(train, "engine-2")(packedTravel(), signal);
  const { sentences, ...rest } = packedTravel();
  const other = await remembering(train, "engine-1")(
    { ...rest, sentences: sentences.slice(1) },
    signal,
  );
  expect(trained).toHaveLength(3);
  expect(other.byteLength).toBe(first.byteLength - 1);
});

it("drops the least recently used if there is too much", async () => {
  const { trained, train } = counting(() => new Uint8Array(15 * 1024 * 1024));
  const recent = remembering(train, "engine-3");
  const [a, b, c] = ["a", "b", "c"].map((language) => ({ ...packedTravel(), language }));
  for (const set of [a, b, a, c, a] as PackedSet[]) await recent(set, signal);
  expect(trained).toEqual([a, b, c]);
  await recent(b as PackedSet, signal);
  expect(trained).toHaveLength(4);
});

it("does not remember a failed training", async () => {
  let attempts = 0;
  const failing = async () => {
    attempts++;
    throw new Error("crashed");
  };
  const recent = remembering(failing, "engine-4");
  await expect(recent(packedTravel(), signal)).rejects.toThrow("crashed");
  await expect(recent(packedTravel(), signal)).rejects.toThrow("crashed");
  expect(attempts).toBe(2);
});
