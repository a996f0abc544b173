/** The demo: application `travel` of namespace `app`, in French and English. All ids are fixed. */

import { setImmediate } from "node:timers/promises";
import type { Dictionary, EntityDefinition } from "../../nlu/definitions.ts";
import { dimensions } from "../../nlu/values/value.ts";
import { own } from "../../own.ts";
import type { Store } from "../../store/store.ts";
import { newApplication } from "../understanding/application.ts";
import { readMarked } from "./marked.ts";
import { english } from "./travel-sentences-en.ts";
import { french } from "./travel-sentences-fr.ts";

/** The ids of the demo are those of the contract's examples, so that examples of the documentation can be tried. */
export const travelId = "6b035c7b24e5751f553624fd";

const namespace = "app";
const created = "2026-01-01T00:00:00.000Z";

/** Value → English labels, French labels. */
const cities: Readonly<Record<string, readonly [string[], string[]]>> = {
  amsterdam: [["amsterdam"], ["amsterdam"]],
  barcelona: [["barcelona"], ["barcelone"]],
  berlin: [["berlin"], ["berlin"]],
  bordeaux: [["bordeaux"], ["bordeaux"]],
  brussels: [["brussels"], ["bruxelles"]],
  geneva: [["geneva"], ["genève"]],
  lille: [["lille"], ["lille"]],
  london: [["london"], ["londres"]],
  lyon: [["lyon", "lyons"], ["lyon"]],
  madrid: [["madrid"], ["madrid"]],
  marseille: [["marseille", "marseilles"], ["marseille"]],
  milan: [["milan"], ["milan"]],
  munich: [["munich"], ["munich"]],
  nice: [["nice"], ["nice"]],
  paris: [["paris"], ["paris"]],
  rome: [["rome"], ["rome"]],
};

const ticketClasses: Readonly<Record<string, readonly [string[], string[]]>> = {
  first: [
    ["first class", "1st class"],
    ["première classe", "1re classe"],
  ],
  second: [
    ["second class", "2nd class", "standard class"],
    ["seconde classe", "deuxième classe"],
  ],
};

const destination = entity("app:city", "destination");
const trainNumber = entity("app:train_number", "train_number");
const datetime = { ...entity("duckling:datetime", "datetime"), atStartOfDay: true };

/** Name, label, entities; the order is that of the application. */
const intents: readonly (readonly [string, string, readonly EntityDefinition[]])[] = [
  ["greetings", "Greetings", []],
  ["goodbye", "Goodbye", []],
  ["thanks", "Thanks", []],
  [
    "book_train",
    "Book a train",
    [
      entity("app:ticket_class", "ticket_class"),
      destination,
      entity("app:city", "origin"),
      datetime,
    ],
  ],
  ["train_status", "Train status", [trainNumber]],
  ["cancel_booking", "Cancel a booking", [destination, trainNumber]],
  ["refund", "Refund", [destination, trainNumber]],
  ["weather", "Weather", [entity("app:city", "city"), datetime]],
  ["find_station", "Find a station", [entity("app:city", "city")]],
  ["talk_to_agent", "Talk to an agent", []],
];

export async function seedTravel(store: Store): Promise<void> {
  await seedEntityTypes(store);
  await store.applications.save(
    newApplication(
      { newId: () => travelId },
      {
        name: "travel",
        label: "Travel Bot",
        namespace,
        intents: intents.map((_, index) => intentId(index)),
        supportedLocales: ["fr", "en"],
      },
    ),
  );
  for (const [index, [name, label, entities]] of intents.entries()) {
    await store.intents.save({
      name,
      namespace,
      entities: [...entities],
      entitiesRegexp: {},
      mandatoryStates: [],
      sharedIntents: [],
      label,
      description: null,
      category: "travel",
      _id: intentId(index),
    });
    await seedSentences(store, "en", intentId(index), own(english, name) ?? [], entities);
    await seedSentences(store, "fr", intentId(index), own(french, name) ?? [], entities);
  }
}

export async function seedSentences(
  store: Store,
  language: string,
  intentId: string,
  marked: readonly string[],
  allowed: readonly EntityDefinition[],
): Promise<void> {
  await setImmediate();
  for (const sentence of marked) {
    const { text, entities } = readMarked(sentence, allowed);
    await store.sentences.save({
      text,
      language,
      applicationId: travelId,
      creationDate: created,
      updateDate: created,
      status: "model",
      classification: { intentId, entities },
      lastIntentProbability: 1,
      lastEntityProbability: 1,
      usageCount: 0,
      unknownCount: 0,
      forReview: false,
      qualifier: "admin@app.com",
      otherIntentsProbabilities: {},
    });
  }
}

async function seedEntityTypes(store: Store): Promise<void> {
  const own = [
    { name: "app:city", description: "A city with a station", dictionary: true, id: 0x02 },
    { name: "app:ticket_class", description: "First or second class", dictionary: true, id: 0x04 },
    { name: "app:train_number", description: "The number of a train", dictionary: false, id: 0x05 },
  ].map(({ id, ...type }) => ({ ...type, _id: `6b035c7e24e5751f553625${hex(id)}` }));
  const builtIn = dimensions.map((name, index) => ({
    name: `duckling:${name}`,
    description: `built-in entity duckling:${name}`,
    dictionary: false,
    _id: `6b035c6a24e5751f553624${hex(0xf2 + index)}`,
  }));
  for (const type of [...builtIn, ...own]) {
    // Entity types are shared by all users: an existing one is kept.
    const _id = (await store.entityTypes.byName(type.name))?._id ?? type._id;
    await store.entityTypes.save({ ...type, subEntities: [], obfuscated: false, _id });
  }
  await store.entityTypes.saveDictionary(dictionary("city", cities));
  await store.entityTypes.saveDictionary(dictionary("ticket_class", ticketClasses));
}

function dictionary(
  entityName: string,
  values: Readonly<Record<string, readonly [string[], string[]]>>,
): Dictionary {
  return {
    namespace,
    entityName,
    values: Object.entries(values).map(([value, [en, fr]]) => ({ value, labels: { en, fr } })),
    onlyValues: false,
    minDistance: 0.5,
    textSearch: false,
  };
}

function entity(entityTypeName: string, role: string): EntityDefinition {
  return { entityTypeName, role, atStartOfDay: null };
}

function intentId(index: number): string {
  return `6b035c8024e5751f553625${hex(0x09 + index)}`;
}

function hex(index: number): string {
  return index.toString(16).padStart(2, "0");
}
