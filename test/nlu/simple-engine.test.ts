import { describe, expect, it } from "vitest";
import type { TrainingSentence, TrainingSet } from "../../src/nlu/engine.ts";
import { simpleEngine } from "../../src/nlu/simple-engine.ts";

const city = (role: string, start: number, end: number) => ({
  type: "app:city",
  role,
  start,
  end,
  subEntities: [],
});

const sentences: TrainingSentence[] = [
  { text: "hello", intent: "app:greet", entities: [] },
  { text: "good morning", intent: "app:greet", entities: [] },
  {
    text: "a train from paris to lyon",
    intent: "app:book",
    entities: [city("origin", 13, 18), city("destination", 22, 26)],
  },
  { text: "a ticket to rome", intent: "app:book", entities: [city("destination", 12, 16)] },
  {
    text: "where is train 4521",
    intent: "app:status",
    entities: [{ type: "app:number", role: "number", start: 15, end: 19, subEntities: [] }],
  },
];

const set: TrainingSet = {
  language: "en",
  intents: new Map([
    ["app:greet", []],
    [
      "app:book",
      [
        { type: "app:city", role: "destination" },
        { type: "app:city", role: "origin" },
      ],
    ],
    ["app:status", [{ type: "app:number", role: "number" }]],
  ]),
  sentences,
  entityTypes: [
    {
      name: "app:city",
      dictionary: [{ value: "geneva", labels: ["genève", "la chaux de fonds"] }],
      onlyValues: false,
      minDistance: 0.5,
      textSearch: false,
    },
  ],
};

const model = simpleEngine.train(set);

const found = (text: string, intent: string) =>
  model.entities(text, intent).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

describe("intents", () => {
  it.each([
    ["Hello!", "app:greet"],
    ["a train to rome please", "app:book"],
    ["where is train 7788", "app:status"],
  ])("%s is %s", (text, intent) => {
    expect(model.intents(text)[0]?.intent).toBe(intent);
  });

  it("have probabilities from 0 to 1 that fall and do not exceed 1 together", () => {
    for (const { text } of sentences) {
      const probabilities = model.intents(`${text} xyz`).map(({ probability }) => probability);
      expect(probabilities.toSorted((a, b) => b - a)).toEqual(probabilities);
      const sum = probabilities.reduce((total, probability) => total + probability, 0);
      expect(sum > 0 && sum <= 1 + 1e-9).toBe(true);
    }
  });

  it("are none for a text without any known word, and improbable for one with few", () => {
    expect(model.intents("qsdf zzz")).toEqual([]);
    expect(model.intents("")).toEqual([]);
    expect(model.intents("hello qsdf zzz hgf ttt")[0]?.probability).toBeLessThan(0.5);
    expect(model.intents("hello")[0]?.probability).toBeGreaterThan(0.9);
  });
});

describe("entities", () => {
  it("are phrases of sentences and labels of dictionaries, accents and case aside", () => {
    expect(found("from ROME to Geneve", "app:book")).toEqual([
      "origin: ROME",
      "destination: Geneve",
    ]);
    expect(found("to la Chaux-de-Fonds", "app:book")).toEqual(["destination: la Chaux-de-Fonds"]);
  });

  it("belong to an intent", () => {
    expect(found("hello rome", "app:greet")).toEqual([]);
    expect(found("hello rome", "app:other")).toEqual([]);
  });

  it("are numbers that were never seen", () => {
    expect(found("where is train 9876", "app:status")).toEqual(["number: 9876"]);
  });

  it("take the role that is still free when the words before say nothing", () => {
    expect(found("rome lyon", "app:book")).toEqual(["destination: rome", "origin: lyon"]);
  });
});

describe("the model", () => {
  it("is the same for sentences in another order, byte for byte", () => {
    const shuffled = simpleEngine.train({ ...set, sentences: sentences.toReversed() });
    expect(shuffled.toBytes()).toEqual(model.toBytes());
  });

  it("answers the same once it is stored and loaded", () => {
    const loaded = simpleEngine.load(model.toBytes());
    for (const text of ["a train to rome", "hello there", "zzz"]) {
      expect(loaded.intents(text)).toEqual(model.intents(text));
      expect(loaded.entities(text, "app:book")).toEqual(model.entities(text, "app:book"));
    }
  });
});
