import type { components } from "../../../../generated/admin/types.ts";
import { type Problem, problem } from "../../../contract/problem.ts";
import { type ClassifiedEntity, unknownIntent } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import type { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import type { QualifiedSentence } from "../../../studio/sentences/sentence.ts";
import { readStatus } from "./sentence-query.ts";

type Schemas = components["schemas"];
type Input = Schemas["SentenceReportInput"];

/**
 * Reads a sentence that a caller has qualified.
 * @throws Problem 400 for a key of another application or server
 */
export async function readQualified(
  body: Input,
  applicationId: string,
  keys: TextKeys,
): Promise<QualifiedSentence> {
  const { classification, reviewComment, configuration } = body;
  return {
    text: await textOf(body, keys),
    language: readLocale(body.language),
    applicationId,
    creationDate: body.creationDate,
    status: readStatus(body.status),
    classification: {
      intentId: classification.intentId ?? unknownIntent,
      entities: readEntities(classification.entities),
    },
    lastIntentProbability: certain(classification.intentProbability),
    lastEntityProbability: certain(classification.entitiesProbability),
    ...(classification.lastUsage ? { lastUsage: classification.lastUsage } : {}),
    usageCount: classification.usageCount ?? 0,
    unknownCount: classification.unknownCount ?? 0,
    forReview: body.forReview ?? false,
    otherIntentsProbabilities: Object.fromEntries(
      Object.entries(classification.otherIntentsProbabilities).filter(isNumber),
    ),
    ...(reviewComment == null ? {} : { reviewComment }),
    ...(configuration == null ? {} : { configuration }),
  };
}

/**
 * The text of a sentence from a search response, decrypted if necessary.
 * @throws Problem 400 if the key was not issued by this server for this application
 */
export async function textOf(
  { text, key, applicationId }: Pick<Input, "text" | "key" | "applicationId">,
  keys: TextKeys,
): Promise<string> {
  if (key == null) return text;
  const clear = await keys.open(key, applicationId);
  if (clear === null) throw unreadableKey();
  return clear;
}

function readEntities(entities: Schemas["ClassifiedEntityReportInput"][]): ClassifiedEntity[] {
  return entities
    .map(({ type, role, start, end, subEntities }) => ({
      type,
      role,
      start: start ?? 0,
      end: end ?? 0,
      subEntities: readEntities(subEntities),
    }))
    .toSorted((one, other) => one.start - other.start);
}

/** A sentence that a person has qualified has probability 1 unless the caller sets it. */
function certain(probability: Schemas["LastProbability"] | undefined): number {
  return typeof probability === "number" ? probability : 1;
}

function isNumber(entry: [string, number | "NaN"]): entry is [string, number] {
  return typeof entry[1] === "number";
}

function unreadableKey(): Problem {
  return problem("unreadable-key", {});
}
