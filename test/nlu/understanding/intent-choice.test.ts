import { describe, expect, it } from "vitest";
import { openWorld, recognized } from "../world.ts";
import { choiceOf, unknown } from "./parse-results.ts";

describe("the choice of the intent", () => {
  it("takes the first one whose states are given; others of which that is true, from 0.1, are listed (R090, R096)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:bye", 0.8],
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "app:greet",
      probability: 0.75,
      others: [["app:book", 0.1]],
      originals: [
        ["app:bye", 0.8],
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x", { state: { states: ["sad", "TALKING"] } }))).toMatchObject({
      intent: "app:bye",
      others: [
        ["app:greet", 0.75],
        ["app:book", 0.1],
      ],
    });
    expect(await choiceOf(parse("x", { state: { states: ["sad"] } }))).toMatchObject({
      intent: "app:greet",
    });
  });

  it("is unknown when the states of every intent are missing (R096)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", { scores: [["app:bye", 0.8]] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [],
      originals: [["app:bye", 0.8]],
    });
  });

  it("with a subset: raw probability, modifier in the comparison, no threshold, no states (R091)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:greet", 0.6],
        ["app:book", 0.3],
        ["app:bye", 0.2],
      ],
    });
    const intentsSubset = [{ intent: "app:book" }, { intent: "app:bye", modifier: 0.2 }];
    expect(await choiceOf(parse("x", { intentsSubset }))).toEqual({
      intent: "app:bye",
      probability: 0.2,
      others: [["app:book", 0.3]],
      originals: [
        ["app:greet", 0.6],
        ["app:book", 0.3],
        ["app:bye", 0.2],
      ],
    });
    expect(await choiceOf(parse("x", { intentsSubset: [{ intent: "app:zzz" }] }))).toMatchObject({
      intent: "tock:unknown",
      probability: 1,
      others: [],
    });
  });

  it("is unknown below 0.7, and the real one joins the others in their order (R092, R094)", async () => {
    const { script, parse } = await openWorld();
    script.set("x", {
      scores: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
    });
    script.set("y", { scores: [["app:greet", 0.7]] });
    script.set("z", { scores: [["app:greet", 0.05]] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
      originals: [
        ["app:greet", 0.699],
        ["app:book", 0.2],
      ],
    });
    expect(await choiceOf(parse("y"))).toMatchObject({ intent: "app:greet", probability: 0.7 });
    expect(await choiceOf(parse("z"))).toMatchObject({
      others: [["app:greet", 0.05]],
      originals: [],
    });
  });

  it("follows the thresholds of the application", async () => {
    const { script, parse } = await openWorld({
      unknownIntentThreshold: 0.3,
      knownIntentThreshold: 0.25,
    });
    script.set("x", {
      scores: [
        ["app:greet", 0.4],
        ["app:book", 0.2],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "app:greet",
      probability: 0.4,
      others: [],
      originals: [["app:greet", 0.4]],
    });
  });

  it("keeps the entities of the real intent when it is unknown (R092)", async () => {
    const { script, parse } = await openWorld();
    script.set("to lyon", {
      scores: [["app:book", 0.5]],
      entities: { "app:book": [recognized("app:city", "destination", 3, 7)] },
    });
    const result = await parse("to lyon");
    expect(result.intent).toBe("unknown");
    expect(result.entities.map(({ entity }) => entity.role)).toEqual(["destination"]);
  });

  it("is unknown when the model finds the text out of scope", async () => {
    const { script, parse } = await openWorld({ unknownIntentThreshold: 0.3 });
    script.set("x", {
      scores: [
        ["tock:unknown", 0.5],
        ["app:greet", 0.45],
      ],
    });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [["app:greet", 0.45]],
      originals: [["app:greet", 0.45]],
    });
  });

  it("is unknown without a model (R093)", async () => {
    const { store, understanding, parse } = await openWorld();
    await store.sentences.built("", "", []);
    const [application] = await store.applications.list();
    for (const sentence of await store.sentences.list(application?._id ?? "", null, ["model"])) {
      await store.sentences.save({ ...sentence, status: "deleted" });
    }
    await understanding.settled();
    expect(await parse("hello")).toEqual(unknown);
  });

  it("is unknown if the model fails, and the error is reported (R093)", async () => {
    const { script, parse, reported } = await openWorld();
    const broken = new Error("no such weight");
    script.set("x", {
      get scores(): never {
        throw broken;
      },
    });
    expect(await parse("x")).toEqual({ ...unknown, retainedQuery: "x" });
    script.set("y", {
      scores: [["app:greet", 0.9]],
      get entities(): never {
        throw broken;
      },
    });
    expect(await parse("y")).toMatchObject({ intent: "greet", entities: [] });
    expect(reported.splice(0)).toEqual([broken, broken]);
  });

  it("does not offer an intent that has left the application, even while the old model answers", async () => {
    const { store, script, application, parse } = await openWorld();
    script.set("x", { scores: [["app:greet", 0.9]] });
    expect((await parse("x")).intent).toBe("greet");
    await store.applications.save({ ...application, intents: [] });
    expect(await choiceOf(parse("x"))).toEqual({
      intent: "tock:unknown",
      probability: 1,
      others: [],
      originals: [],
    });
  });
});
