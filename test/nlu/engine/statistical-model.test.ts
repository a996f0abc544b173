import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type TrainingSet, unknownIntent } from "../../../src/nlu/engine/engine.ts";
import { statisticalEngine } from "../../../src/nlu/engine/statistical-model.ts";
import { sentence, travel } from "../travel.ts";

const model = statisticalEngine.train(travel());
const TEXTS = [
  "book a train from Limoges to Nice",
  "good morning bot",
  "cancel my ticket",
  "what is the capital of Peru",
  "",
];

const ODD: [string, string][] = [
  ["empty", ""],
  ["only spaces", " \t \u00a0 "],
  ["only punctuation", "?!…"],
  ["emoji", "👩‍🚀🙂"],
  ["right to left", "أريد الذهاب إلى باريس"],
  ["another script", "我要去巴黎"],
  ["lone surrogate", "\ud800 \udfff"],
  ["a null character", "a\0b"],
  ["10,000 characters", "from Paris to Lyon ".repeat(527)],
  ["10,000 letters", "x".repeat(10_000)],
  ["10,000 signs", "!".repeat(10_000)],
];

describe("intents", () => {
  it("ranks all intents; the sum of the probabilities is at most 1", () => {
    const scores = model.intents("I would like to book a ticket to Nice");
    expect(scores.map(({ intent }) => intent).sort()).toEqual([
      "app:book",
      "app:cancel",
      "app:greet",
    ]);
    expect(scores[0]?.intent).toBe("app:book");
    const sum = scores.reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeLessThanOrEqual(1);
    expect(sum).toBeGreaterThan(0.6);
  });

  it("gives unknown texts a low probability", () => {
    expect(model.intents("zzz qqq xxx")[0]?.probability).toBeLessThan(0.3);
    expect(model.intents("")[0]?.probability).toBe(0);
  });

  it("learns from sentences that are out of scope", () => {
    const outOfScope = [
      "book me a table",
      "book a hotel",
      "a ticket for the opera",
      "my train set",
    ];
    const taught = statisticalEngine.train(
      travel({
        sentences: [
          ...travel().sentences,
          ...outOfScope.map((text) => sentence(unknownIntent, text)),
        ],
      }),
    );
    const before = model.intents("book a hotel")[0]?.probability ?? 0;
    const after = taught.intents("book a hotel")[0]?.probability ?? 0;
    expect(after).toBeLessThan(before / 2);
    expect(taught.intents("book a hotel").map(({ intent }) => intent)).not.toContain(unknownIntent);
  });

  it("uses the known share of the text with a single intent", () => {
    const single = statisticalEngine.train(travel({ intents: new Map([["app:greet", []]]) }));
    const score = (text: string) => single.intents(text)[0]?.probability ?? 0;
    expect(single.intents("hello")).toHaveLength(1);
    expect(score("good morning bot")).toBeGreaterThan(0.9);
    expect(score("book a flight")).toBeLessThan(0.5);
    expect(score("xyzzy")).toBeLessThan(0.1);
  });

  it("distinguishes a single intent from out-of-scope sentences", () => {
    const sentences = [
      ...travel().sentences,
      ...travel()
        .sentences.slice(0, 10)
        .map(({ text }) => sentence(unknownIntent, text)),
    ];
    const intents = new Map([["app:greet", []]]);
    const single = statisticalEngine.train(travel({ intents, sentences }));
    expect(single.intents("hello bot")[0]?.probability).toBeGreaterThan(0.5);
    expect(single.intents("book a train to Brest")[0]?.probability).toBeLessThan(0.3);
  });

  it.each<[string, Partial<TrainingSet>]>([
    ["no sentences", { sentences: [] }],
    ["no intents", { intents: new Map() }],
    ["sentences out of scope only", { sentences: [sentence(unknownIntent, "what")] }],
  ])("knows no intent from %s", async (_, over) => {
    const empty = statisticalEngine.train(travel(over));
    expect(empty.intents("hello")).toEqual([]);
    expect(empty.entities("hello", "app:book")).toEqual([]);
    expect((await statisticalEngine.load(empty.toBytes())).intents("hello")).toEqual([]);
  });

  it.each([1, 2])("trains on %i sentences per intent", (count) => {
    const few = ["app:book", "app:greet", "app:cancel"].flatMap((intent) =>
      travel()
        .sentences.filter((one) => one.intent === intent)
        .slice(0, count),
    );
    const small = statisticalEngine.train(travel({ sentences: few }));
    expect(small.intents("hello")[0]?.intent).toBe("app:greet");
  });

  it("trains on sentences without a letter", () => {
    const blank = ["", " ", "?"].map((text) => sentence("app:greet", text));
    const odd = statisticalEngine.train(travel({ sentences: [...blank, ...travel().sentences] }));
    expect(odd.intents("hello")[0]?.intent).toBe("app:greet");
  });
});

describe("odd input", () => {
  it.each(ODD)("%s", (_, text) => {
    const scores = model.intents(text);
    expect(scores).toHaveLength(3);
    for (const { probability } of scores) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
    for (const { start, end } of model.entities(text, "app:book")) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe("a stored model", () => {
  const bytes = model.toBytes();

  it("gives the same results after loading", async () => {
    const loaded = await statisticalEngine.load(bytes);
    expect(loaded.language).toBe("en");
    for (const text of [...TEXTS, ...ODD.map(([, odd]) => odd)]) {
      expect(loaded.intents(text)).toEqual(model.intents(text));
      expect(loaded.entities(text, "app:book")).toEqual(model.entities(text, "app:book"));
    }
    expect(loaded.toBytes()).toEqual(bytes);
  });

  it("lets other work run before it is read", async () => {
    let ran = false;
    setImmediate(() => {
      ran = true;
    });
    await statisticalEngine.load(bytes);
    expect(ran).toBe(true);
  });

  it("can be read from the middle of a larger buffer", async () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect((await statisticalEngine.load(larger.subarray(3))).toBytes()).toEqual(bytes);
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a truncated model", bytes.slice(0, bytes.length - 5)],
    ["a model with more behind", Uint8Array.of(...bytes, 0)],
    ["another version", Uint8Array.from(bytes, (byte, at) => (at === 4 ? 99 : byte))],
    ["other bytes", new Uint8Array(5000).fill(255)],
  ])("is refused when it is %s", async (_, broken) => {
    await expect(statisticalEngine.load(broken)).rejects.toThrow(/not a whole model of format 10/);
  });
});

describe("training twice", () => {
  const set = travel({
    entityTypes: ["app:b", "app:a"].map((name) => ({
      name,
      dictionary: [
        { value: "x", labels: ["same"] },
        { value: "a", labels: ["same", "other"] },
      ],
      onlyValues: false,
      minDistance: 0.5,
      textSearch: true,
    })),
  });
  const bytes = statisticalEngine.train(set).toBytes();

  it("gives the same bytes from shuffled and repeated input", () => {
    const shuffled: TrainingSet = {
      ...set,
      intents: new Map([...set.intents].reverse().map(([name, own]) => [name, [...own]])),
      sentences: [...set.sentences, ...set.sentences.slice(3, 9)].reverse(),
      entityTypes: set.entityTypes.toReversed().map((type) => ({
        ...type,
        dictionary: type.dictionary.toReversed(),
      })),
    };
    expect(statisticalEngine.train(shuffled).toBytes()).toEqual(bytes);
  });

  it("gives the same bytes in another process", () => {
    const script = fileURLToPath(new URL("../train-travel.ts", import.meta.url));
    const digest = createHash("sha256").update(model.toBytes()).digest("hex");
    expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe(digest);
  });

  it("gives other bytes from other sentences", () => {
    const other = travel({ sentences: set.sentences.slice(1) });
    expect(statisticalEngine.train(other).toBytes()).not.toEqual(bytes);
  });
});
