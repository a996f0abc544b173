/** The parts of an application dump as they are stored: field by field, since a body may hold fields that are not ours. */

import type { components } from "../../../generated/nlu/types.ts";
import type { Application, EntityType, Intent, Sentence } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Store } from "../../store/store.ts";
import {
  newEntityType,
  newIntent,
  readEntityDefinition,
} from "../understanding/new-application.ts";

type Schemas = components["schemas"];
type DumpedSentence = Schemas["ClassifiedSentenceInput"];

/** The application without what refers to its intents. */
export function readApplication(
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

export function readEntityType(
  store: Store,
  input: Schemas["EntityTypeDefinitionInput"],
): EntityType {
  return newEntityType(store, input.name, {
    description: input.description ?? "",
    subEntities: (input.subEntities ?? []).map(readEntityDefinition),
    dictionary: input.dictionary ?? false,
    obfuscated: input.obfuscated ?? false,
  });
}

/** The intent without what refers to other things of the dump. */
export function readIntent(store: Store, input: Schemas["IntentDefinitionInput"]): Intent {
  return newIntent(store, {
    name: input.name,
    namespace: input.namespace,
    entities: unique(input.entities.map(readEntityDefinition)),
    entitiesRegexp: Object.fromEntries(
      Object.entries(input.entitiesRegexp ?? {}).map(([tag, expressions]) => [
        readLocale(tag),
        unique(expressions.map(({ regexp }) => ({ regexp }))),
      ]),
    ),
    mandatoryStates: unique(input.mandatoryStates ?? []),
    label: input.label ?? null,
    description: input.description ?? null,
    category: input.category ?? null,
  });
}

export function readSentence(
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

export function readEntities(entities: Entities): Sentence["classification"]["entities"] {
  return entities.map(({ type, role, start, end, subEntities }) => ({
    type,
    role,
    start,
    end,
    subEntities: readEntities(subEntities ?? []),
  }));
}

/** A probability may be `"NaN"`, which is none. */
function isNumber(entry: [string, number | "NaN"]): entry is [string, number] {
  return typeof entry[1] === "number";
}

/** Without repetitions: what Tock keeps in sets. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
