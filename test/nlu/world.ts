import { expect, onTestFinished } from "vitest";
import type { Application, Intent, ParseQuery, Sentence } from "../../src/nlu/definitions.ts";
import type { Engine, IntentScore, Model, RecognizedEntity } from "../../src/nlu/engine/engine.ts";
import { unpackSet } from "../../src/nlu/models/packed-set.ts";
import { Understanding } from "../../src/nlu/understanding/understanding.ts";
import type { ValueEvaluator } from "../../src/nlu/understanding/values.ts";
import { ManualClock } from "../../src/store/clock.ts";
import { Store } from "../../src/store/store.ts";
import { newApplication } from "../../src/studio/understanding/application.ts";
import { newEntityType } from "../../src/studio/understanding/entity-type.ts";
import { newIntent } from "../../src/studio/understanding/intent.ts";

/** What the scripted engine says of a text. */
export interface Script {
  scores?: readonly (readonly [string, number])[];
  /** By qualified name of the intent. */
  entities?: Record<string, readonly RecognizedEntity[]>;
  /** The two roles of an interval, each with its place. */
  ends?: { odds: number; from: [string, number, number]; to: [string, number, number] };
}

/** An engine that says what a test tells it to, whatever it was trained from. */
function scriptedEngine(script: Map<string, Script>): Engine {
  const entitiesOf = (text: string, intent: string) => [
    ...(script.get(text)?.entities?.[intent] ?? []),
  ];
  const endsOf = (text: string) => {
    const { odds = 0, from, to } = script.get(text)?.ends ?? {};
    const place = ([role, start, end]: [string, number, number]) => ({ role, start, end });
    return from && to && { ends: { odds, from: place(from), to: place(to) } };
  };
  const scoresOf = (text: string): IntentScore[] =>
    (script.get(text)?.scores ?? []).map(([intent, probability]) => ({ intent, probability }));
  const model: Model = {
    language: "en",
    intents: scoresOf,
    classify: (text) => ({ scores: scoresOf(text), strange: 0, labels: [] }),
    entities: entitiesOf,
    learned: () => ({ most: new Map(), grains: new Set() }),
    analyze: (text, intent, values) => ({
      entities: entitiesOf(text, intent),
      values: values.map((value) => ({ ...value, fits: [], ...endsOf(text) })),
      others: [],
    }),
    toBytes: () => new Uint8Array([1]),
  };
  return { train: () => model, load: async () => model };
}

/**
 * An application `app:travel` of three intents, in English and French, with a scripted model. What was reported and is
 * not taken out of `reported` fails the test.
 */
export async function openWorld(
  settings: Partial<Application> = {},
  evaluators: readonly ValueEvaluator[] = [],
) {
  const clock = new ManualClock("2026-03-01T12:00:00.000Z");
  const store = await Store.open({ folder: null, clock });
  const script = new Map<string, Script>();
  const reported: unknown[] = [];
  const engine = scriptedEngine(script);
  const understanding = new Understanding({
    corpus: store.corpus,
    storage: store.models,
    builds: store.modelBuilds,
    triggers: store.buildTriggers,
    sink: store.parseLog,
    clock,
    engine,
    engineName: "scripted",
    train: async (set) => engine.train(unpackSet(set)).toBytes(),
    evaluators,
    report: (error) => reported.push(error),
  });
  onTestFinished(async () => {
    expect(reported).toEqual([]);
    await understanding.close();
    await store.close();
  });

  const application = newApplication(store, {
    namespace: "app",
    name: "travel",
    supportedLocales: ["en", "fr"],
    ...settings,
  });
  const city = (role: string) => ({ entityTypeName: "app:city", role, atStartOfDay: null });
  const intents: Record<"book" | "greet" | "bye", Intent> = {
    book: newIntent(store, {
      namespace: "app",
      applications: [application._id],
      name: "book",
      entities: [
        city("origin"),
        city("destination"),
        { entityTypeName: "app:number", role: "number", atStartOfDay: null },
      ],
    }),
    greet: newIntent(store, { namespace: "app", applications: [application._id], name: "greet" }),
    bye: newIntent(store, {
      namespace: "app",
      applications: [application._id],
      name: "bye",
      mandatoryStates: ["talking"],
    }),
  };

  const addSentence = (text: string, changes: Partial<Sentence> = {}) =>
    store.sentences.save({
      text,
      language: "en",
      applicationId: application._id,
      creationDate: "2026-01-01T00:00:00.000Z",
      updateDate: "2026-01-01T00:00:00.000Z",
      status: "model",
      classification: { intentId: intents.greet._id, entities: [] },
      usageCount: 0,
      unknownCount: 0,
      forReview: false,
      otherIntentsProbabilities: {},
      ...changes,
    });

  await store.write(async () => {
    for (const intent of Object.values(intents)) {
      await store.intents.save(intent);
    }
    const ids = Object.values(intents).map(({ _id }) => _id);
    await store.applications.save({ ...application, intents: ids });
    await store.entityTypes.save(newEntityType(store, "app:city", { dictionary: true }));
    await store.entityTypes.save(newEntityType(store, "app:number"));
    await store.entityTypes.saveDictionary({
      namespace: "app",
      entityName: "city",
      values: [
        { value: "lyon", labels: { en: ["lyons"], fr: ["lyon"] } },
        { value: "geneva", labels: { en: ["geneva"], fr: ["genève"] } },
      ],
      onlyValues: false,
      minDistance: 0.5,
      textSearch: false,
    });
    await addSentence("hello");
    await addSentence("salut", { language: "fr" });
  });
  await understanding.start();
  await understanding.settled();

  const parse = (text: string, changes: Partial<ParseQuery> & { in?: object } = {}) => {
    const { in: context = {}, ...query } = changes;
    return understanding.parse({
      queries: [text],
      namespace: "app",
      applicationName: "travel",
      context: { language: "en", ...context },
      ...query,
    });
  };
  return {
    store,
    clock,
    script,
    understanding,
    application,
    intents,
    addSentence,
    parse,
    reported,
  };
}

export function recognized(
  type: string,
  role: string,
  start: number,
  end: number,
  probability = 0.9,
): RecognizedEntity {
  return { type, role, start, end, probability, subEntities: [] };
}
