import {
  type MarkedEntity,
  type TrainingSentence,
  type TrainingSet,
  unknownIntent,
} from "./engine.ts";

/**
 * The sentences that training uses, in an order that depends only on the sentences: those of listed intents with the
 * entities that their intent may carry, and the out-of-scope ones; duplicates once.
 */
export function usableSentences(set: TrainingSet): TrainingSentence[] {
  const unique = new Map<string, TrainingSentence>();
  for (const { text, intent, entities } of set.sentences) {
    const allowed = set.intents.get(intent);
    if (!allowed && intent !== unknownIntent) continue;
    const kept = entities
      .filter(({ type, role }) => allowed?.some((one) => one.type === type && one.role === role))
      .map(plain)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const sentence = { text, intent, entities: kept };
    unique.set(JSON.stringify([text, intent, kept]), sentence);
  }
  return [...unique].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, sentence]) => sentence);
}

/** The entity with its fields in a fixed order, so that equal entities give equal JSON. */
function plain({ type, role, start, end, subEntities }: MarkedEntity): MarkedEntity {
  const inner = subEntities.map(plain).sort((a, b) => a.start - b.start || b.end - a.end);
  return { type, role, start, end, subEntities: inner };
}
