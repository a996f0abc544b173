/** Reads sentences of an application dump field by field, because a body may have unknown fields. */

import type { components } from "../../../generated/nlu/types.ts";
import type { Sentence } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";

type Schemas = components["schemas"];
type DumpedSentence = Schemas["ClassifiedSentenceInput"];

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

/** A probability may be `"NaN"`, which means none. */
function isNumber(entry: [string, number | "NaN"]): entry is [string, number] {
  return typeof entry[1] === "number";
}
