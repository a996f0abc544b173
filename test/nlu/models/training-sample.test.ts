import { expect, it } from "vitest";
import { unpackSentence } from "../../../src/nlu/models/packed-set.ts";
import { TrainingSample } from "../../../src/nlu/models/training-sample.ts";

const sentences = [...Array(1_000).keys()].map((index) => ({
  text: `sentence ${index}`,
  intent: index % 100 === 0 ? "app:rare" : index % 3 === 0 ? "app:some" : "app:many",
  entities: [],
}));

const sampleOf = (all: typeof sentences, most: number) => {
  const sample = new TrainingSample(most);
  for (const sentence of all) sample.add(sentence);
  return sample;
};

const kept = (sample: TrainingSample) => sample.sentences().map(unpackSentence);

const texts = (sample: TrainingSample) =>
  kept(sample)
    .map(({ text }) => text)
    .sort();

it("keeps everything within the limit", () => {
  const sample = sampleOf(sentences, 1_000);
  expect([sample.total, texts(sample)]).toEqual([1_000, sentences.map(({ text }) => text).sort()]);
});

it("keeps all of rare intents and an equal number of each other", () => {
  const sample = sampleOf(sentences, 110);
  const counts = Map.groupBy(kept(sample), ({ intent }) => intent);
  expect(sample.total).toBe(1_000);
  expect(Object.fromEntries(Array.from(counts, ([intent, all]) => [intent, all.length]))).toEqual({
    "app:rare": 10,
    "app:some": 50,
    "app:many": 50,
  });
});

it("keeps the same whatever the order", () => {
  expect(texts(sampleOf(sentences.toReversed(), 77))).toEqual(texts(sampleOf(sentences, 77)));
});
