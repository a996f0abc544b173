/** Changes of many sentences at once (R069, R070). */

import { foreignNamespace } from "../../contract/problem.ts";
import type {
  Application,
  EntityDefinition,
  Intent,
  Sentence,
  SentenceStatus,
} from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { letOthersWork } from "./pace.ts";

type Entity = Pick<EntityDefinition, "entityTypeName" | "role">;

/** The one thing that is done with sentences. */
export type SentenceChange =
  | { intentId: string; intents: Intents }
  | { oldEntity: Entity; newEntity: EntityDefinition; intents: Intents }
  | { status: SentenceStatus };

/** The intents of the application, by id. */
type Intents = ReadonlyMap<string, Intent>;

/**
 * Does one thing with sentences, and gives the intents the entities that they need for it. Run it inside `store.write`.
 * @param pages read in the same transaction
 * @returns how many sentences there were, those included that were right already
 * @throws Problem 401 when an intent of another namespace would have to get entities
 */
export async function changeSentences(
  store: Store,
  application: Application,
  pages: AsyncIterable<readonly Sentence[]>,
  change: SentenceChange,
): Promise<number> {
  const needed = new Map<string, Map<string, EntityDefinition>>();
  let count = 0;
  for await (const page of pages) {
    for (const sentence of page) {
      await letOthersWork(count++);
      const changed = changedSentence(sentence, change);
      if (!changed) continue;
      const { intentId } = changed.classification;
      const known = needed.get(intentId) ?? new Map<string, EntityDefinition>();
      for (const entity of neededBy(changed, change)) {
        known.set(JSON.stringify([entity.entityTypeName, entity.role]), entity);
      }
      needed.set(intentId, known);
      await store.sentences.save({ ...changed, updateDate: store.clock.now().toISOString() });
    }
  }
  for (const [intentId, entities] of needed) {
    if ("intents" in change) {
      await addEntities(store, application, change.intents.get(intentId), [...entities.values()]);
    }
  }
  return count;
}

/** The sentence as it shall be, or `null` when it is so already. The unknown intent has no entities. */
function changedSentence(sentence: Sentence, change: SentenceChange): Sentence | null {
  const { classification, status } = sentence;
  if ("status" in change) {
    return status === change.status ? null : { ...sentence, status: change.status };
  }
  if ("intentId" in change) {
    const { intentId, intents } = change;
    if (classification.intentId === intentId) return null;
    const entities = intents.has(intentId) ? classification.entities : [];
    return { ...sentence, classification: { intentId, entities } };
  }
  const { oldEntity, newEntity } = change;
  const isOld = ({ type, role }: { type: string; role: string }) =>
    type === oldEntity.entityTypeName && role === oldEntity.role;
  if (!classification.entities.some(isOld)) return null;
  const { entityTypeName: type, role } = newEntity;
  const entities = classification.entities.map((entity) =>
    isOld(entity) ? { ...entity, type, role } : entity,
  );
  return { ...sentence, classification: { ...classification, entities } };
}

/** What the intent of a changed sentence must know. */
function neededBy({ classification }: Sentence, change: SentenceChange): EntityDefinition[] {
  if ("status" in change) return [];
  if ("newEntity" in change) return [change.newEntity];
  return classification.entities.map(({ type, role }) => ({
    entityTypeName: type,
    role,
    atStartOfDay: null,
  }));
}

async function addEntities(
  store: Store,
  { namespace }: Application,
  intent: Intent | undefined,
  entities: readonly EntityDefinition[],
): Promise<void> {
  if (!intent) return;
  const missing = entities.filter(
    ({ entityTypeName, role }) =>
      !intent.entities.some(
        (known) => known.entityTypeName === entityTypeName && known.role === role,
      ),
  );
  if (missing.length === 0) return;
  // An intent that is shared is its owners' to change.
  if (intent.namespace !== namespace) throw foreignNamespace(namespace, intent.namespace);
  await store.intents.save({ ...intent, entities: [...intent.entities, ...missing] });
}
