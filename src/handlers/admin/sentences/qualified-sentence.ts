import type { components } from "../../../../generated/admin/types.ts";
import { type Problem, problem } from "../../../contract/problem.ts";
import {
  type Application,
  type ClassifiedEntity,
  type Sentence,
  unknownIntent,
} from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import type { Store } from "../../../store/store.ts";
import { type TextKeys, typesOf } from "../../../studio/sentences/hidden-texts.ts";
import { DefinitionViolations } from "../../../studio/understanding/definition-violations.ts";
import { checkUsable } from "../../../studio/understanding/usable-entity-types.ts";
import { readStatus } from "./sentence-query.ts";

type Schemas = components["schemas"];
type Input = Schemas["SentenceReportInput"];

/** A sentence that a caller has qualified, as far as the body tells it. */
export type Qualified = Omit<Sentence, "updateDate" | "qualifier">;

/**
 * Reads a sentence that a caller wants to have saved in an application.
 * @throws Problem 400 for an intent that the application does not have, entities outside the text and a foreign key;
 *   401 for entity types of another namespace
 */
export async function readQualified(
  store: Pick<Store, "intents" | "entityTypes">,
  body: Input,
  application: Application,
  keys: TextKeys,
): Promise<Qualified> {
  const { classification, reviewComment, configuration } = body;
  const text = await textOf(body, keys);
  const entities = readEntities(classification.entities);
  checkIntent(classification.intentId, application);
  const violations = new DefinitionViolations();
  violations.checkEntities(text, entities, "/classification/entities", "type");
  violations.refuse();
  await checkUsable(store, application, typesOf(entities));
  return {
    text,
    language: readLocale(body.language),
    applicationId: application._id,
    creationDate: utc(body.creationDate),
    status: readStatus(body.status),
    classification: { intentId: classification.intentId ?? unknownIntent, entities },
    lastIntentProbability: certain(classification.intentProbability),
    lastEntityProbability: certain(classification.entitiesProbability),
    ...(classification.lastUsage ? { lastUsage: utc(classification.lastUsage) } : {}),
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
 * The text of a sentence as a search has given it, in clear.
 * @throws Problem 400 when its key was not given by this server for this application
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

function checkIntent(intentId: string | null | undefined, { intents, name }: Application): void {
  if (intentId == null || intentId === unknownIntent || intents.includes(intentId)) return;
  throw problem(
    "unknown-intent",
    `The application "${name}" has no intent of the id "${intentId}". Take the id from the intents of the application.`,
    {
      location: "body",
      pointer: "/classification/intentId",
      expected: `the id of an intent of the application, or ${unknownIntent}`,
    },
  );
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

/** What a person has qualified is certain, unless the caller says otherwise. */
function certain(probability: Schemas["LastProbability"] | undefined): number {
  return typeof probability === "number" ? probability : 1;
}

function isNumber(entry: [string, number | "NaN"]): entry is [string, number] {
  return typeof entry[1] === "number";
}

/** An instant in UTC, with all its digits where it is one already. */
function utc(date: string): string {
  return date.endsWith("Z") ? date : new Date(date).toISOString();
}

function unreadableKey(): Problem {
  return problem(
    "unreadable-key",
    "The key of the sentence was not given by this server for this application. Search the sentence again, and send it as the search gives it.",
    { location: "body", pointer: "/key", expected: "the key that a search has given" },
  );
}
