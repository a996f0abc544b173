/** What goes out of intents, and what their sentences lose by it. */

import type { Application, Intent, Sentence } from "../../nlu/definitions.ts";
import { unknownIntent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";

/**
 * Takes an intent away from an application and deletes it when no other one has it; its sentences go back to the inbox
 * as unknown (R068). Both must have been read in the transaction that this is part of.
 */
export async function removeIntent(
  store: Store,
  application: Application,
  intent: Intent,
): Promise<void> {
  const { _id } = intent;
  const { [_id]: _, ...intentStatesMap } = application.intentStatesMap;
  await store.applications.save({
    ...application,
    intents: application.intents.filter((id) => id !== _id),
    intentStatesMap,
  });
  const applications = intent.applications.filter((id) => id !== application._id);
  if (applications.length > 0) await store.intents.save({ ...intent, applications });
  else if (intent.namespace === application.namespace) await deleteIntent(store, intent);
  const updateDate = store.clock.now().toISOString();
  await store.sentences.rewrite(application._id, _id, (sentence) => ({
    ...sentence,
    status: "inbox",
    classification: { intentId: unknownIntent, entities: [] },
    updateDate,
  }));
}

async function deleteIntent(store: Store, { _id, namespace }: Intent): Promise<void> {
  await store.intents.remove(_id);
  for (const other of await store.intents.ofNamespace(namespace)) {
    if (!other.sharedIntents.includes(_id)) continue;
    const sharedIntents = other.sharedIntents.filter((id) => id !== _id);
    await store.intents.save({ ...other, sharedIntents });
  }
}

/** Takes an entity out of an intent, and out of its sentences in an application. */
export async function removeEntity(
  store: Store,
  application: Application,
  intent: Intent,
  { type, role }: { type: string; role: string },
): Promise<void> {
  const entities = intent.entities.filter(
    (entity) => entity.entityTypeName !== type || entity.role !== role,
  );
  await store.intents.save({ ...intent, entities });
  const kept = (list: Entities) =>
    list.filter((entity) => entity.type !== type || entity.role !== role);
  const updateDate = store.clock.now().toISOString();
  await store.sentences.rewrite(application._id, intent._id, (sentence) =>
    withEntities(sentence, kept, updateDate),
  );
}

type Entities = Sentence["classification"]["entities"];

/** A sentence with other entities; `null` when they are the same. */
export function withEntities(
  sentence: Sentence,
  change: (entities: Entities) => Entities,
  updateDate: string,
): Sentence | null {
  const { intentId, entities: before } = sentence.classification;
  const entities = change(before);
  if (JSON.stringify(entities) === JSON.stringify(before)) return null;
  return { ...sentence, classification: { intentId, entities }, updateDate };
}
