import type { ClassifiedEntity, Sentence } from "../../nlu/definitions.ts";

/** A sentence with other entities; `null` if they are equal. */
export function withEntities(
  sentence: Sentence,
  change: (entities: ClassifiedEntity[]) => ClassifiedEntity[],
  updateDate: string,
): Sentence | null {
  const { intentId, entities: before } = sentence.classification;
  const entities = change(before);
  if (JSON.stringify(entities) === JSON.stringify(before)) return null;
  return { ...sentence, classification: { intentId, entities }, updateDate };
}
