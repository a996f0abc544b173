import { expect, it, onTestFinished } from "vitest";
import type { ParseResult } from "../../../src/nlu/definitions.ts";
import { statisticalEngine } from "../../../src/nlu/statistical-model.ts";
import { Understanding } from "../../../src/nlu/understanding.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { newApplication, newEntityType, newIntent } from "../../../src/store/new-application.ts";
import { Store } from "../../../src/store/store.ts";
import type { Assistant } from "./assistants.ts";
import { hotelEn } from "./hotel.en.ts";
import { hotelFr } from "./hotel.fr.ts";
import { readMarked, typeOf, writeEntity } from "./markup.ts";
import { rentalEn } from "./rental.en.ts";
import { rentalFr } from "./rental.fr.ts";

const FLOOR = 0.54;

/** Trains the assistant in memory. */
async function openAssistant(assistant: Assistant) {
  const { name, language } = assistant;
  const store = await Store.open({ folder: null, seed: false, clock: new ManualClock() });
  const understanding = new Understanding({
    corpus: store.corpus,
    storage: store.models,
    builds: store.modelBuilds,
    triggers: store.buildTriggers,
    sink: store.parseLog,
    clock: new ManualClock(),
    engine: statisticalEngine,
    engineName: "statistical",
    train: async (set) => statisticalEngine.train(set).toBytes(),
    evaluators: [],
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await understanding.close();
    await store.close();
  });
  const application = newApplication(store, {
    namespace: "app",
    name,
    supportedLocales: [language],
  });
  const intents = Object.entries(assistant.intents).map(([name, roles]) => {
    const entities = roles.map((role) => ({
      ...{ entityTypeName: typeOf(assistant, role), role, atStartOfDay: null },
    }));
    const applications = [application._id];
    return newIntent(store, { namespace: "app", name, applications, entities });
  });
  await store.write(async () => {
    await store.applications.save({ ...application, intents: intents.map(({ _id }) => _id) });
    for (const intent of intents) await store.intents.save(intent);
    await saveTypes(store, assistant);
    for (const { name, _id } of intents) {
      for (const marked of assistant.training[name] ?? []) {
        const { text, entities } = readMarked(assistant, marked);
        await store.sentences.save({
          ...{ text, language, applicationId: application._id, status: "model" },
          creationDate: "2026-01-01T00:00:00.000Z",
          updateDate: "2026-01-01T00:00:00.000Z",
          classification: { intentId: _id, entities },
          ...{ usageCount: 0, unknownCount: 0, forReview: false, otherIntentsProbabilities: {} },
        });
      }
    }
  });
  await understanding.start();
  await understanding.settled();
  return (text: string) =>
    understanding.parse({
      ...{ queries: [text], namespace: "app", applicationName: name },
      context: {
        language,
        test: true,
        referenceDate: "2026-03-25T09:30:00Z",
        referenceTimezone: "Europe/Paris",
      },
    });
}

async function saveTypes(store: Store, { types, cities, language }: Assistant): Promise<void> {
  await store.entityTypes.save(newEntityType(store, "app:city", { dictionary: true }));
  for (const type of new Set(Object.values(types))) {
    if (type !== "city") await store.entityTypes.save(newEntityType(store, `duckling:${type}`));
  }
  await store.entityTypes.saveDictionary({
    ...{ namespace: "app", entityName: "city" },
    values: Object.entries(cities).map(([value, labels]) => ({
      ...{ value, labels: { [language]: [...labels] } },
    })),
    ...{ onlyValues: false, minDistance: 0.5, textSearch: false },
  });
}

const frameOf = ({ intent, entities }: ParseResult): string =>
  [intent, ...entities.map(writeEntity).sort()].join(" ");

it.each(
  [hotelEn, hotelFr, rentalEn, rentalFr].map((each) => [each.name, each.language, each] as const),
)("%s in %s: enough frames are right, whole", async (name, language, assistant) => {
  const parse = await openAssistant(assistant);
  const wrong: string[] = [];
  for (const [text, intent, entities = ""] of assistant.tests) {
    const wanted = [intent, ...entities.split(" ").filter(Boolean).sort()].join(" ");
    const frame = frameOf(await parse(text));
    if (frame !== wanted) wrong.push(`${text}\n  wanted ${wanted}\n  got    ${frame}`);
  }
  const total = assistant.tests.length;
  const right = total - wrong.length;
  console.log(
    [`${name} in ${language}: ${right} of ${total} frames are right`, ...wrong].join("\n"),
  );
  expect(right / total).toBeGreaterThanOrEqual(FLOOR);
});
