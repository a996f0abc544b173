import { expect, it } from "vitest";
import type { TrainingSet } from "../../../src/nlu/engine/engine.ts";
import { remembering } from "../../../src/nlu/models/recent-models.ts";
import { travel } from "../travel.ts";

const signal = new AbortController().signal;

/** A trainer that says how often it was asked. */
function counting(bytes: (set: TrainingSet) => Uint8Array = () => new Uint8Array(4)) {
  const trained: TrainingSet[] = [];
  const train = async (set: TrainingSet) => {
    trained.push(set);
    return bytes(set);
  };
  return { trained, train };
}

it("trains the same set once for each engine, and another set again", async () => {
  const { trained, train } = counting(({ sentences }) => new Uint8Array(sentences.length));
  const first = await remembering(train, "engine-1")(travel(), signal);
  expect(await remembering(train, "engine-1")(travel(), signal)).toBe(first);
  expect(trained).toHaveLength(1);
  await remembering(train, "engine-2")(travel(), signal);
  const { sentences, ...rest } = travel();
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
  const [a, b, c] = ["a", "b", "c"].map((language) => ({ ...travel(), language }));
  for (const set of [a, b, a, c, a] as TrainingSet[]) await recent(set, signal);
  expect(trained).toEqual([a, b, c]);
  await recent(b as TrainingSet, signal);
  expect(trained).toHaveLength(4);
});

it("does not remember a failed training", async () => {
  let attempts = 0;
  const failing = async () => {
    attempts++;
    throw new Error("crashed");
  };
  const recent = remembering(failing, "engine-4");
  await expect(recent(travel(), signal)).rejects.toThrow("crashed");
  await expect(recent(travel(), signal)).rejects.toThrow("crashed");
  expect(attempts).toBe(2);
});
