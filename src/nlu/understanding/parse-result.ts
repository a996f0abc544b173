/** Results of parse calls, and the form in which a new sentence is stored. */

import type { ClassifiedEntity, ParseResult, Sentence } from "../definitions.ts";
import { splitQualifiedName, unknownIntent } from "../definitions.ts";
import type { IntentScore } from "../engine/engine.ts";
import type { Choice } from "./choice.ts";
import { type EntityContext, entitiesProbability, valuesOfEntities } from "./entities.ts";
import type { Reading } from "./reading.ts";

/** Up to this probability, a new sentence is stored as unknown (R100). */
const registerThreshold = 0.1;

/** Intent with which a new sentence is stored: unknown if the probability is too low. */
export function classificationOf(
  reading: Reading,
  response: ParseResult | null,
): Sentence["classification"] {
  if (!response || response.intentProbability <= registerThreshold) {
    return { intentId: unknownIntent, entities: [] };
  }
  const intent = reading.intentsByName.get(`${response.intentNamespace}:${response.intent}`);
  return { intentId: intent?._id ?? unknownIntent, entities: response.entities.map(classified) };
}

/** The result of a sentence that a user has qualified (R089). */
export function resultOfKnown(
  text: string,
  sentence: Sentence,
  context: EntityContext,
): ParseResult {
  const { intentId, entities } = sentence.classification;
  const intent = context.reading.intentNames.get(intentId) ?? unknownIntent;
  const evaluated = valuesOfEntities(text, entities, intent, context);
  return {
    ...splitName(intent),
    language: context.language,
    entities: evaluated,
    notRetainedEntities: [],
    intentProbability: 1,
    entitiesProbability: entitiesProbability(evaluated),
    retainedQuery: text,
    otherIntentsProbabilities: {},
    originalIntentsProbabilities: {},
  };
}

/** The result of an empty text, whose `intent` is a qualified name, as in Tock. */
export function emptyResult(language: string): ParseResult {
  return {
    intent: unknownIntent,
    intentNamespace: "tock",
    language,
    entities: [],
    notRetainedEntities: [],
    intentProbability: 0,
    entitiesProbability: 0,
    retainedQuery: "",
    otherIntentsProbabilities: {},
    originalIntentsProbabilities: {},
  };
}

/** The name and the namespace of a qualified name, in the form of results. */
export function splitName(qualified: string): { intent: string; intentNamespace: string } {
  const { namespace = "", name = qualified } = splitQualifiedName(qualified) ?? {};
  return { intent: name, intentNamespace: namespace };
}

/** The probabilities of the other intents, by name. */
export function probabilitiesOf({ others, originals }: Choice) {
  // Object.fromEntries defines own properties, so names of intents cannot modify a prototype.
  const record = (scores: readonly IntentScore[]): Record<string, number> =>
    Object.fromEntries(scores.map(({ intent, probability }) => [intent, probability]));
  return {
    otherIntentsProbabilities: record(others),
    originalIntentsProbabilities: record(originals),
  };
}

function classified(entity: ParseResult["entities"][number]): ClassifiedEntity {
  return {
    type: entity.entity.entityType.name,
    role: entity.entity.role,
    start: entity.start,
    end: entity.end,
    subEntities: entity.subEntities.map(classified),
  };
}
