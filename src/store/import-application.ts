/** Import of a whole application: what is new is created, what exists under the same name is kept (R085). */

import type { components } from "../../generated/nlu/types.ts";
import type { Application, EntityType, Intent, Sentence } from "../nlu/definitions.ts";
import { unknownIntent } from "../nlu/definitions.ts";
import { readLocale } from "../nlu/locales.ts";
import { Violations } from "./import-report.ts";
import {
  newApplication,
  newEntityType,
  newIntent,
  readEntityDefinition,
} from "./new-application.ts";
import type { Store } from "./store.ts";

type Schemas = components["schemas"];
type Dump = Schemas["ApplicationDumpInput"];
type DumpedSentence = Schemas["ClassifiedSentenceInput"];

/**
 * Imports an application dump in one transaction.
 * @returns false when a part was left out: a sentence of an intent that the dump does not hold, or the FAQs
 * @throws Problem 400 with every entity that lies outside its text; nothing is changed then
 */
export async function importApplication(store: Store, dump: Dump): Promise<boolean> {
  check(dump);
  await store.flush();
  return store.write(async () => {
    const { namespace, name } = dump.application;
    const existing = await store.applications.byName(namespace, name);
    const application = existing ?? newApplication(store, readApplication(dump.application));
    for (const type of dump.entityTypes ?? []) {
      if (await store.entityTypes.byName(type.name)) continue;
      await store.entityTypes.save(readEntityType(store, type));
    }
    const ids = await importIntents(store, dump, application._id);
    await store.applications.save({
      ...application,
      intents: [...new Set([...application.intents, ...ids.values()])],
      intentStatesMap: {
        ...translateKeys(dump.application.intentStatesMap ?? {}, ids),
        ...application.intentStatesMap,
      },
    });
    const complete = await importSentences(store, dump.sentences ?? [], application._id, ids);
    return complete && (dump.faqs ?? []).length === 0;
  });
}

function check(dump: Dump): void {
  const violations = new Violations();
  for (const [index, { name }] of (dump.entityTypes ?? []).entries()) {
    violations.checkQualified(name, `/entityTypes/${index}/name`);
  }
  for (const [index, { text, classification }] of (dump.sentences ?? []).entries()) {
    const pointer = `/sentences/${index}/classification/entities`;
    violations.checkRanges(text, readEntities(classification.entities), pointer);
  }
  violations.refuse();
}

/** Field by field: a body may hold fields that are not ours, and they must not be stored. */
function readApplication(
  input: Schemas["ApplicationDefinitionInput"],
): Partial<Application> & Pick<Application, "namespace" | "name"> {
  return {
    name: input.name,
    label: input.label ?? input.name,
    namespace: input.namespace,
    supportedLocales: [...new Set((input.supportedLocales ?? []).map(readLocale))],
    nlpEngineType: { name: input.nlpEngineType?.name ?? "opennlp" },
    mergeEngineTypes: input.mergeEngineTypes ?? true,
    useEntityModels: input.useEntityModels ?? true,
    supportSubEntities: input.supportSubEntities ?? false,
    unknownIntentThreshold: input.unknownIntentThreshold ?? 0.7,
    knownIntentThreshold: input.knownIntentThreshold ?? 0.1,
    normalizeText: input.normalizeText ?? false,
  };
}

function readEntityType(store: Store, input: Schemas["EntityTypeDefinitionInput"]): EntityType {
  return newEntityType(store, input.name, {
    description: input.description ?? "",
    subEntities: (input.subEntities ?? []).map(readEntityDefinition),
    dictionary: input.dictionary ?? false,
    obfuscated: input.obfuscated ?? false,
  });
}

/** The intent without what refers to other things of the dump. */
function readIntent(store: Store, input: Schemas["IntentDefinitionInput"]): Intent {
  return newIntent(store, {
    name: input.name,
    namespace: input.namespace,
    entities: input.entities.map(readEntityDefinition),
    entitiesRegexp: Object.fromEntries(
      Object.entries(input.entitiesRegexp ?? {}).map(([tag, expressions]) => [
        readLocale(tag),
        expressions.map(({ regexp }) => ({ regexp })),
      ]),
    ),
    mandatoryStates: input.mandatoryStates ?? [],
    label: input.label ?? null,
    description: input.description ?? null,
    category: input.category ?? null,
  });
}

/** @returns the ids of the dump → the ids here */
async function importIntents(
  store: Store,
  dump: Dump,
  applicationId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const created: [Intent, readonly string[]][] = [];
  for (const input of dump.intents ?? []) {
    const existing = await store.intents.byName(input.namespace, input.name);
    const intent = existing ?? readIntent(store, input);
    // Without an id of its own nothing in the dump can refer to it; its new id still has to be attached.
    ids.set(input._id ?? intent._id, intent._id);
    const applications = [...new Set([...intent.applications, applicationId])];
    if (existing) await store.intents.save({ ...intent, applications });
    else created.push([{ ...intent, applications }, input.sharedIntents ?? []]);
  }
  // Shared intents may stand later in the dump than the one that shares them.
  for (const [intent, shared] of created) {
    await store.intents.save({
      ...intent,
      sharedIntents: shared.flatMap((id) => ids.get(id) ?? []),
    });
  }
  return ids;
}

async function importSentences(
  store: Store,
  dumped: readonly DumpedSentence[],
  applicationId: string,
  ids: ReadonlyMap<string, string>,
): Promise<boolean> {
  let complete = true;
  for (const sentence of dumped) {
    const { intentId } = sentence.classification;
    const known = intentId === unknownIntent ? unknownIntent : ids.get(intentId);
    if (known === undefined) {
      complete = false;
      continue;
    }
    const read = readSentence(sentence, applicationId, known, store.clock.now().toISOString());
    if (!(await store.sentences.get(read))) await store.sentences.save(read);
  }
  return complete;
}

function readSentence(
  dumped: DumpedSentence,
  applicationId: string,
  intentId: string,
  now: string,
): Sentence {
  const { lastIntentProbability, lastEntityProbability, lastUsage } = dumped;
  const { reviewComment, qualifier, configuration } = dumped;
  return {
    text: dumped.text,
    language: readLocale(dumped.language),
    applicationId,
    creationDate: dumped.creationDate,
    updateDate: now,
    status: dumped.status,
    classification: { intentId, entities: readEntities(dumped.classification.entities) },
    usageCount: dumped.usageCount ?? 0,
    unknownCount: dumped.unknownCount ?? 0,
    forReview: dumped.forReview ?? false,
    otherIntentsProbabilities: Object.fromEntries(
      Object.entries(dumped.otherIntentsProbabilities ?? {}).filter(isNumber),
    ),
    ...(typeof lastIntentProbability === "number" ? { lastIntentProbability } : {}),
    ...(typeof lastEntityProbability === "number" ? { lastEntityProbability } : {}),
    ...(lastUsage ? { lastUsage } : {}),
    ...(reviewComment ? { reviewComment } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(configuration ? { configuration } : {}),
  };
}

type Entities = DumpedSentence["classification"]["entities"];

function readEntities(entities: Entities): Sentence["classification"]["entities"] {
  return entities.map(({ type, role, start, end, subEntities }) => ({
    type,
    role,
    start,
    end,
    subEntities: readEntities(subEntities ?? []),
  }));
}

function translateKeys<Value>(
  byId: Readonly<Record<string, Value>>,
  ids: ReadonlyMap<string, string>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(byId).flatMap(([id, value]) => {
      const known = ids.get(id);
      return known === undefined ? [] : [[known, value] as const];
    }),
  );
}

/** A probability may be `"NaN"`, which is none. */
function isNumber(entry: [string, number | "NaN"]): entry is [string, number] {
  return typeof entry[1] === "number";
}
