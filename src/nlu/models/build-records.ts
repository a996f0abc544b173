import type { BuildRecord } from "../ports.ts";
import type { ReadTrainingSet } from "./corpus-training-set.ts";

/** What one row of the list of builds is about. */
export type BuildPart = Pick<BuildRecord, "type" | "intentId" | "entityTypeName" | "nbSentences">;

const whole = { intentId: null, entityTypeName: null };

/**
 * The result of a training as Tock lists it: a row for the intents, one for each trained intent, and one for each
 * entity type with sub-entities.
 * @param all whether everything was trained again, and not only what was validated since the previous model
 * @returns the row of the intents first
 */
export function partsOf(
  { set, taughtIntents, taughtTypes }: ReadTrainingSet,
  all: boolean,
): BuildPart[] {
  const parts: BuildPart[] = [{ ...whole, type: "intent", nbSentences: set.sentences.length }];
  for (const [intentId, { sentences, isNew }] of taughtIntents) {
    if (!all && !isNew) continue;
    parts.push({ ...whole, type: "intentEntities", intentId, nbSentences: sentences });
  }
  for (const [entityTypeName, { sentences, isNew }] of taughtTypes) {
    if (!isNew) continue;
    parts.push({ ...whole, type: "entityTypeEntities", entityTypeName, nbSentences: sentences });
  }
  return parts;
}
