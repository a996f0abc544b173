import { expect, it } from "vitest";
import type { Model, TrainingSet } from "../../../src/nlu/engine/engine.ts";
import { crossValidate } from "../../../src/nlu/evaluation/cross-validation.ts";
import { sentence, travel } from "../travel.ts";

const model: Model = {
  language: "en",
  intents: () => [],
  entities: () => [],
  classify: () => ({ scores: [], strange: 0, labels: [] }),
  learned: () => ({ most: new Map(), grains: new Set() }),
  analyze: () => ({ entities: [], values: [], others: [] }),
  toBytes: () => new Uint8Array(0),
};

it("tests each sentence with a model that was not trained with it, and unknown ones as out of scope", async () => {
  const unknown = ["blah", "bleh", "bloh"].map((text) => sentence("tock:unknown", text));
  const known = travel().sentences;
  const set = travel({
    sentences: [...known, ...known, ...unknown, sentence("app:gone", "intent that is no more")],
  });
  const taught: TrainingSet[] = [];
  const trials = await crossValidate(set, 3, async (part) => {
    taught.push(part);
    return model;
  });
  const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text).sort();
  expect(texts(trials.flatMap(({ test }) => test))).toEqual(texts(known));
  expect(texts(trials.flatMap(({ outOfScope }) => outOfScope))).toEqual(["blah", "bleh", "bloh"]);
  for (const [at, { test, outOfScope }] of trials.entries()) {
    const learned = texts(taught[at]?.sentences ?? []);
    expect(texts([...learned.map((text) => ({ text })), ...test, ...outOfScope])).toEqual(
      texts([...known, ...unknown]),
    );
  }
});
