import type { BuildRecord } from "../ports.ts";
import type { ReadTrainingSet } from "./corpus-training-set.ts";

/** What one row of the list of builds is about. */
export type BuildPart = Pick<BuildRecord, "type" | "intentId" | "entityTypeName" | "nbSentences">;

const whole = { intentId: null, entityTypeName: null };

/**
 * What a training has made, as Tock lists it: a row for the intents, one for each intent that was taught, and one for each
 * entity type with entities in it that was.
 * @param all whether all was trained again, and not only what was validated since the previous model
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
