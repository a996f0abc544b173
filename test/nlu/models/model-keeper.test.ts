import { setImmediate } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Application } from "../../../src/nlu/definitions.ts";
import type { Engine, Model, TrainingSet } from "../../../src/nlu/engine/engine.ts";
import { ModelKeeper } from "../../../src/nlu/models/model-keeper.ts";
import { type PackedSet, packSet, unpackSet } from "../../../src/nlu/models/packed-set.ts";
import { train as trainInChild } from "../../../src/nlu/models/trainer.ts";
import type { Trainer } from "../../../src/nlu/ports.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { removeApplication } from "../../../src/studio/understanding/application.ts";
import { temporaryFolder } from "../../store/folder.ts";

/** A model that is its bytes: the number of sentences it was trained from. */
const countingEngine: Engine = {
  train: (set) => countingModel(set.sentences.length),
  load: async (bytes) => countingModel(Number(new TextDecoder().decode(bytes))),
};

function countingModel(sentences: number): Model {
  return {
    language: "en",
    intents: () => [{ intent: `app:${sentences}`, probability: 1 }],
    entities: () => [],
    classify: () => ({ scores: [], strange: 0, labels: [] }),
    learned: () => ({ most: new Map(), grains: new Set() }),
    analyze: () => ({ entities: [], values: [], others: [] }),
    toBytes: () => new TextEncoder().encode(String(sentences)),
  };
}

let store: Store;
let trained: PackedSet[];
let reports: unknown[];
let train: Trainer;

beforeEach(async () => {
  store = await Store.open({ folder: null, seed: demo });
  onTestFinished(() => store.close());
  trained = [];
  reports = [];
  train = async (set) => countingEngine.train(unpackSet(set)).toBytes();
});

async function open(engineName = "counting"): Promise<ModelKeeper> {
  const keeper = new ModelKeeper({
    corpus: store.corpus,
    storage: store.models,
    builds: store.modelBuilds,
    triggers: store.buildTriggers,
    clock: store.clock,
    engine: countingEngine,
    engineName,
    train: (set, signal) => {
      trained.push(set);
      return train(set, signal);
    },
    report: (error) => reports.push(error),
  });
  await keeper.start();
  onTestFinished(() => keeper.close());
  return keeper;
}

const answer = (keeper: ModelKeeper, language = "en") =>
  keeper.model(travelId, language)?.intents("")[0]?.intent;

const languages = () => trained.map(({ language }) => language);

async function addSentence(text: string, language = "en"): Promise<void> {
  const [first] = await store.sentences.list(travelId, language, ["model"]);
  if (!first) throw new Error("the demo has no sentences");
  await store.sentences.save({ ...first, text, status: "validated" });
}

describe("ModelKeeper", () => {
  it("trains what is missing, in the background", async () => {
    const keeper = await open();
    expect(answer(keeper)).toBeUndefined();
    await keeper.settled();
    expect([answer(keeper), answer(keeper, "fr")]).toEqual(["app:99", "app:89"]);
    expect(languages()).toEqual(["fr", "en"]);
  });

  it("uses a model as soon as its training is recorded, before it is on disk", async () => {
    const folder = temporaryFolder();
    store = await Store.open({ folder, seed: demo });
    onTestFinished(() => store.close());
    const keeper = await open();
    while ((await store.modelBuilds.list(travelId)).length === 0) await setImmediate();
    expect(answer(keeper, "fr")).toBe("app:89");
  });

  it("trains only what a change concerns, while the old model answers", async () => {
    const keeper = await open();
    await keeper.settled();
    trained = [];
    const { promise: trainingEnds, resolve: endTraining } = Promise.withResolvers<void>();
    const { promise: trainingBegun, resolve: tellBegun } = Promise.withResolvers<void>();
    train = async (set) => {
      tellBegun();
      await trainingEnds;
      return countingEngine.train(unpackSet(set)).toBytes();
    };
    await addSentence("top of the morning");
    await trainingBegun;
    expect(answer(keeper)).toBe("app:99");
    endTraining();
    await keeper.settled();
    expect(answer(keeper)).toBe("app:100");
    expect(languages()).toEqual(["en"]);
    const validated = await store.sentences.list(travelId, "en", ["validated"]);
    expect(validated).toEqual([]);
  });

  it("does not miss a change that comes while it trains", async () => {
    const keeper = await open();
    await keeper.settled();
    train = async (set) => {
      train = async (next) => countingEngine.train(unpackSet(next)).toBytes();
      await addSentence("howdy");
      return countingEngine.train(unpackSet(set)).toBytes();
    };
    await addSentence("top of the morning");
    await keeper.settled();
    expect(answer(keeper)).toBe("app:101");
  });

  it("trains nothing for sentences of the inbox, nor for changes without effect", async () => {
    const keeper = await open();
    await keeper.settled();
    trained = [];
    const [first] = await store.sentences.list(travelId, "en", ["model"]);
    if (!first) throw new Error("the demo has no sentences");
    await store.sentences.save({ ...first, text: "new", status: "inbox" });
    await store.sentences.save({ ...first, forReview: true });
    await keeper.settled();
    expect(languages()).toEqual([]);
  });

  it("answers from stored models at once after a restart, and trains only what changed meanwhile", async () => {
    const first = await open();
    await first.settled();
    await first.close();
    trained = [];
    const second = await open();
    expect([answer(second), answer(second, "fr")]).toEqual(["app:99", "app:89"]);
    await second.settled();
    expect(languages()).toEqual([]);
    await second.close();

    await addSentence("bien le salut", "fr");
    const third = await open();
    expect(answer(third, "fr")).toBe("app:89");
    await third.settled();
    expect(answer(third, "fr")).toBe("app:90");
    expect(languages()).toEqual(["fr"]);
  });

  it("does not use models of another engine", async () => {
    const first = await open();
    await first.settled();
    await first.close();
    trained = [];
    const second = await open("other");
    expect(answer(second)).toBeUndefined();
    await second.settled();
    expect(languages()).toEqual(["fr", "en"]);
  });

  it("reports what could not be trained and keeps the old model", async () => {
    const keeper = await open();
    await keeper.settled();
    train = async () => {
      throw new Error("out of memory");
    };
    await addSentence("top of the morning");
    await keeper.settled();
    expect(answer(keeper)).toBe("app:99");
    expect(reports).toEqual([new Error("out of memory")]);
    const [failed, before] = await store.modelBuilds.list(travelId);
    expect(failed).toMatchObject({
      language: "en",
      type: "intent",
      nbSentences: 100,
      error: true,
      errorMessage: "out of memory",
    });
    expect(before).toMatchObject({ type: "intentEntities", error: false, errorMessage: null });
    expect(before?.duration).toMatch(/^PT\d+\.\d{3}S$/);
  });

  it("lists a build of the entities of each intent that was taught", async () => {
    const keeper = await open();
    await keeper.settled();
    const listed = async () => {
      const builds = await store.modelBuilds.list(travelId);
      return builds.filter(({ language }) => language === "en").toReversed();
    };
    const [whole, ...first] = await listed();
    expect(whole).toMatchObject({ type: "intent", intentId: null, nbSentences: 99 });
    expect(new Set(first.map(({ type }) => type))).toEqual(new Set(["intentEntities"]));
    const known = first.reduce((sum, { nbSentences }) => sum + nbSentences, 0);
    await addSentence("top of the morning");
    await keeper.settled();
    const [taught] = await store.sentences.list(travelId, "en", ["model"]);
    const intentId = taught?.classification.intentId;
    const second = (await listed()).slice(1 + first.length);
    const before = first.find((build) => build.intentId === intentId)?.nbSentences ?? Number.NaN;
    expect(second).toMatchObject([
      { type: "intent", nbSentences: 100 },
      { type: "intentEntities", intentId, nbSentences: before + 1 },
    ]);
    expect(known).toBeLessThanOrEqual(99);
  });

  it("trains again on request, though nothing has changed", async () => {
    const keeper = await open();
    await keeper.settled();
    trained = [];
    await store.buildTriggers.add(travelId);
    await keeper.settled();
    expect(languages()).toEqual(["fr", "en"]);
    const builds = await store.modelBuilds.list(travelId);
    expect(builds.filter(({ type }) => type === "intent")).toHaveLength(4);
    await store.intents.save((await store.intents.byName("app", "thanks")) as never);
    await keeper.settled();
    expect(languages()).toEqual(["fr", "en"]);
  });

  it("handles all requests together that arrive before it can start", async () => {
    const keeper = await open();
    await keeper.settled();
    trained = [];
    const { promise: trainingEnds, resolve: endTraining } = Promise.withResolvers<void>();
    train = async (set) => {
      await trainingEnds;
      return countingEngine.train(unpackSet(set)).toBytes();
    };
    for (let times = 0; times < 5; times++) await store.buildTriggers.add(travelId);
    endTraining();
    await keeper.settled();
    // The first begins a training; the others, which come during it, are met by the next.
    expect(languages()).toEqual(["fr", "en", "fr", "en"]);
    expect(await store.buildTriggers.newest(travelId)).toBeNull();

    trained = [];
    await store.write(async () => {
      for (let times = 0; times < 5; times++) await store.buildTriggers.add(travelId);
    });
    await keeper.settled();
    expect(languages()).toEqual(["fr", "en"]);
  });

  it("handles a request after a restart, and one whose training fails only once", async () => {
    train = (_set, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    const first = await open();
    await store.buildTriggers.add(travelId);
    await first.close();
    expect(await store.buildTriggers.newest(travelId)).not.toBeNull();
    trained = [];
    train = async () => {
      throw new Error("out of memory");
    };
    const second = await open();
    await second.settled();
    expect(languages()).toEqual(["fr", "en"]);
    expect(reports).toHaveLength(2);
    expect(await store.buildTriggers.newest(travelId)).toBeNull();
  });

  it("trains with the configuration of the application, from the next check on", async () => {
    const keeper = await open();
    await keeper.settled();
    trained = [];
    const properties = { Cutoff: "2", Iterations: "200", Other: "x" };
    await store.modelConfigurations.save({
      applicationId: travelId,
      engine: "opennlp",
      configuration: { entityConfiguration: { properties } } as never,
    });
    await keeper.settled();
    expect(trained).toEqual([]);
    await store.buildTriggers.add(travelId);
    await keeper.settled();
    expect(trained.map(({ tuning }) => tuning)).toEqual([{ entityCutoff: 2 }, { entityCutoff: 2 }]);
  });

  it.each(["succeeds", "fails"])(
    "leaves nothing of an application that is deleted while its training %s",
    async (how) => {
      const keeper = await open();
      await keeper.settled();
      const travel = (await store.applications.get(travelId)) as Application;
      train = async (set) => {
        await removeApplication(store, travel);
        if (how === "fails") throw new Error("out of memory");
        return countingEngine.train(unpackSet(set)).toBytes();
      };
      await store.buildTriggers.add(travelId);
      await keeper.settled();
      expect(await store.models.get(travelId, "en")).toBeUndefined();
      expect(await store.models.get(travelId, "fr")).toBeUndefined();
      expect(await store.modelBuilds.list(travelId)).toEqual([]);
      expect(await store.buildTriggers.newest(travelId)).toBeNull();
      expect(answer(keeper)).toBeUndefined();
    },
  );

  it("drops a removed application, and everything that a reset removes", async () => {
    const keeper = await open();
    await keeper.settled();
    await store.applications.remove(travelId);
    await keeper.settled();
    expect(answer(keeper)).toBeUndefined();
    await store.reset();
    await keeper.settled();
    expect(answer(keeper)).toBe("app:99");
  });

  it("closes without waiting for a long training", async () => {
    train = (_set, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    const keeper = await open();
    await keeper.close();
    expect(reports).toEqual([]);
  });
});

it("trains in a process of its own, to the same bytes as here", async () => {
  const { engine } = await import("../../../src/nlu/engine/installed-engine.ts");
  const set: TrainingSet = {
    language: "en",
    intents: new Map([["app:greet", []]]),
    // More than are sent to the child in one go.
    sentences: Array.from({ length: 1_100 }, (_, index) => ({
      text: `hello ${index}`,
      intent: "app:greet",
      entities: [],
    })),
    entityTypes: [],
  };
  const { bytes } = await trainInChild(packSet(set));
  expect(bytes).toEqual(engine.train(set).toBytes());
  await expect(trainInChild(packSet(set), { signal: AbortSignal.abort() })).rejects.toThrow(
    "aborted",
  );
});
