/** What goes out of entity types, and what intents and sentences lose by it. */

import type { Application, EntityType, Sentence } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { withEntities } from "./remove-intent.ts";

type Entities = Sentence["classification"]["entities"];

/** Deletes an entity type with its dictionary, and takes it out of what the namespace makes of it. */
export async function removeEntityType(
  store: Store,
  namespace: string,
  name: string,
): Promise<void> {
  for (const intent of await store.intents.ofNamespace(namespace)) {
    const entities = intent.entities.filter(({ entityTypeName }) => entityTypeName !== name);
    if (entities.length < intent.entities.length) await store.intents.save({ ...intent, entities });
  }
  for (const outer of await store.entityTypes.ofNamespace(namespace)) {
    const subEntities = outer.subEntities.filter(({ entityTypeName }) => entityTypeName !== name);
    if (subEntities.length < outer.subEntities.length) {
      await store.entityTypes.save({ ...outer, subEntities });
    }
  }
  const updateDate = store.clock.now().toISOString();
  for (const { _id } of await store.applications.ofNamespace(namespace)) {
    await store.sentences.rewrite(_id, null, (sentence) =>
      withEntities(sentence, (entities) => withoutType(entities, name), updateDate),
    );
  }
  const type = await store.entityTypes.byName(name);
  if (type) await store.entityTypes.remove(type._id);
  await store.entityTypes.removeDictionary(name);
}

function withoutType(entities: Entities, name: string): Entities {
  return entities
    .filter(({ type }) => type !== name)
    .map((entity) => ({ ...entity, subEntities: withoutType(entity.subEntities, name) }));
}

/** Deletes an entity type that nothing is made of any more; a dictionary stays, for a type of the same name. */
export async function removeUnusedType(store: Store, name: string): Promise<void> {
  const type = await store.entityTypes.byName(name);
  if (type && !(await isUsed(store, name))) await store.entityTypes.remove(type._id);
}

async function isUsed(store: Store, name: string): Promise<boolean> {
  const isIt = ({ entityTypeName }: { entityTypeName: string }) => entityTypeName === name;
  for await (const intents of store.intents.pages()) {
    if (intents.some(({ entities }) => entities.some(isIt))) return true;
  }
  return (await store.entityTypes.list()).some(({ subEntities }) => subEntities.some(isIt));
}

/** Takes a part out of an entity type, and out of the sentences of an application. */
export async function removeSubEntity(
  store: Store,
  application: Application,
  type: EntityType,
  role: string,
): Promise<void> {
  const without = (entities: Entities): Entities =>
    entities.map((entity) => {
      const parts = without(entity.subEntities);
      const isOuter = entity.type === type.name;
      return {
        ...entity,
        subEntities: isOuter ? parts.filter((part) => part.role !== role) : parts,
      };
    });
  const subEntities = type.subEntities.filter((part) => part.role !== role);
  await store.entityTypes.save({ ...type, subEntities });
  const updateDate = store.clock.now().toISOString();
  await store.sentences.rewrite(application._id, null, (sentence) =>
    withEntities(sentence, without, updateDate),
  );
}
