import { expect, it, onTestFinished } from "vitest";
import type { ParseResult } from "../../../src/nlu/definitions.ts";
import { statisticalEngine } from "../../../src/nlu/engine/statistical-model.ts";
import { unpackSet } from "../../../src/nlu/models/packed-set.ts";
import { Understanding } from "../../../src/nlu/understanding/understanding.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";
import { newApplication } from "../../../src/studio/understanding/application.ts";
import { newEntityType } from "../../../src/studio/understanding/entity-type.ts";
import { newIntent } from "../../../src/studio/understanding/intent.ts";
import type { Assistant } from "./assistants.ts";
import { auroraEn } from "./en/aurora.ts";
import { bistroEn } from "./en/bistro.ts";
import { chaletEn } from "./en/chalet.ts";
import { dentistEn } from "./en/dentist.ts";
import { grandEn } from "./en/grand.ts";
import { harborEn } from "./en/harbor.ts";
import { hotelEn } from "./en/hotel.ts";
import { innEn } from "./en/inn.ts";
import { lodgeEn } from "./en/lodge.ts";
import { meridianEn } from "./en/meridian.ts";
import { motorsEn } from "./en/motors.ts";
import { palaceEn } from "./en/palace.ts";
import { parkhotelEn } from "./en/parkhotel.ts";
import { railwayEn } from "./en/railway.ts";
import { rentalEn } from "./en/rental.ts";
import { resortEn } from "./en/resort.ts";
import { salonEn } from "./en/salon.ts";
import { seaviewEn } from "./en/seaview.ts";
import { serenityEn } from "./en/serenity.ts";
import { stationEn } from "./en/station.ts";
import { trattoriaEn } from "./en/trattoria.ts";
import { villaEn } from "./en/villa.ts";
import { foreignEn, foreignFr } from "./foreign.ts";
import { autolocFr } from "./fr/autoloc.ts";
import { azurFr } from "./fr/azur.ts";
import { bellevueFr } from "./fr/bellevue.ts";
import { bistroFr } from "./fr/bistro.ts";
import { campingFr } from "./fr/camping.ts";
import { chainFr } from "./fr/chain.ts";
import { cigaleFr } from "./fr/cigale.ts";
import { coiffeurFr } from "./fr/coiffeur.ts";
import { dentistFr } from "./fr/dentist.ts";
import { gavrocheFr } from "./fr/gavroche.ts";
import { guesthouseFr } from "./fr/guesthouse.ts";
import { harborFr } from "./fr/harbor.ts";
import { hotelFr } from "./fr/hotel.ts";
import { innFr } from "./fr/inn.ts";
import { lodgeFr } from "./fr/lodge.ts";
import { luteceFr } from "./fr/lutece.ts";
import { mimosaFr } from "./fr/mimosa.ts";
import { plazaFr } from "./fr/plaza.ts";
import { rentalFr } from "./fr/rental.ts";
import { restoFr } from "./fr/resto.ts";
import { rivieraFr } from "./fr/riviera.ts";
import { theatreFr } from "./fr/theatre.ts";
import { thermesFr } from "./fr/thermes.ts";
import { trainsFr } from "./fr/trains.ts";
import { vineyardFr } from "./fr/vineyard.ts";
import { readMarked, typeOf, writeEntity } from "./markup.ts";

const FLOOR = 0.95;
const FLOOR_OF_EACH = 0.9;
/** Of foreign sentences that are taken for an intent. */
const CEILING = 0.17;

/** Trains the assistant in memory. */
async function openAssistant(assistant: Assistant) {
  const { name, language } = assistant;
  const store = await Store.open({ folder: null, clock: new ManualClock() });
  const understanding = new Understanding({
    corpus: store.corpus,
    storage: store.models,
    builds: store.modelBuilds,
    triggers: store.buildTriggers,
    sink: store.parseLog,
    clock: new ManualClock(),
    engine: statisticalEngine,
    engineName: "statistical",
    train: async (set) => statisticalEngine.train(unpackSet(set)).toBytes(),
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

/** Prints the share of right frames and every wrong one; counts the foreign sentences that are accepted. */
async function judge(
  assistant: Assistant,
  foreign: readonly string[],
): Promise<{ right: number; total: number; accepted: number }> {
  const parse = await openAssistant(assistant);
  const wrong: string[] = [];
  for (const [text, intent, entities = ""] of assistant.tests) {
    const wanted = [intent, ...entities.split(" ").filter(Boolean).sort()].join(" ");
    const frame = frameOf(await parse(text));
    if (frame !== wanted) wrong.push(`${text}\n  wanted ${wanted}\n  got    ${frame}`);
  }
  const { name, language, tests } = assistant;
  const right = tests.length - wrong.length;
  const share = `${name} in ${language}: ${right} of ${tests.length} frames are right`;
  let accepted = 0;
  for (const text of foreign) if ((await parse(text)).intent !== "unknown") accepted++;
  const foreignShare = `${accepted} of ${foreign.length} foreign sentences are accepted`;
  console.log([share, ...wrong, foreignShare].join("\n"));
  return { right, total: tests.length, accepted };
}

it.each([
  [
    "en",
    [
      hotelEn,
      rentalEn,
      innEn,
      bistroEn,
      lodgeEn,
      dentistEn,
      resortEn,
      chaletEn,
      stationEn,
      palaceEn,
      villaEn,
      harborEn,
      auroraEn,
      grandEn,
      meridianEn,
      motorsEn,
      parkhotelEn,
      railwayEn,
      salonEn,
      seaviewEn,
      serenityEn,
      trattoriaEn,
    ],
    foreignEn,
  ],
  [
    "fr",
    [
      hotelFr,
      rentalFr,
      innFr,
      bistroFr,
      lodgeFr,
      dentistFr,
      guesthouseFr,
      chainFr,
      vineyardFr,
      bellevueFr,
      restoFr,
      harborFr,
      rivieraFr,
      trainsFr,
      azurFr,
      autolocFr,
      plazaFr,
      thermesFr,
      mimosaFr,
      theatreFr,
      cigaleFr,
      campingFr,
      gavrocheFr,
      coiffeurFr,
      luteceFr,
    ],
    foreignFr,
  ],
])(
  "%s: enough frames are correct, of all and of each assistant",
  async (_, assistants, foreign) => {
    let all = { right: 0, total: 0, accepted: 0 };
    for (const assistant of assistants) {
      const { right, total, accepted } = await judge(assistant, foreign);
      expect(right / total).toBeGreaterThanOrEqual(FLOOR_OF_EACH);
      all = {
        right: all.right + right,
        total: all.total + total,
        accepted: all.accepted + accepted,
      };
    }
    expect(all.right / all.total).toBeGreaterThanOrEqual(FLOOR);
    expect(all.accepted / (foreign.length * assistants.length)).toBeLessThanOrEqual(CEILING);
  },
);
