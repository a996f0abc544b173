/** Rules of entity types: creation, changes and deletion, and the effects on intents and sentences. */

import type { components } from "../../../generated/nlu/types.ts";
import { problem } from "../../contract/problem.ts";
import type {
  Application,
  ClassifiedEntity,
  EntityDefinition,
  EntityType,
  Intent,
} from "../../nlu/definitions.ts";
import { builtInNamespace, plainType, qualifiedName } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { withEntities } from "../sentences/sentence-entities.ts";
import {
  checkTypes,
  type EntityDefinitionInput,
  readEntityDefinition,
} from "./entity-definition.ts";

/** Dependencies of these rules. */
type Ports = Pick<
  Store,
  "applications" | "intents" | "entityTypes" | "sentences" | "clock" | "newId" | "write"
>;

/** An entity type without a dictionary; not yet stored. */
export function newEntityType(
  ports: Pick<Ports, "newId">,
  name: string,
  rest: Partial<EntityType> = {},
): EntityType {
  return { ...plainType(name), ...rest, _id: ports.newId() };
}

/** An entity type from a dump. */
export function readEntityType(
  ports: Pick<Ports, "newId">,
  input: components["schemas"]["EntityTypeDefinitionInput"],
): EntityType {
  return newEntityType(ports, input.name, {
    description: input.description ?? "",
    subEntities: (input.subEntities ?? []).map(readEntityDefinition),
    dictionary: input.dictionary ?? false,
    obfuscated: input.obfuscated ?? false,
  });
}

/**
 * Creates an entity type without sub-entities; an existing dictionary with its name belongs to it.
 * @returns `null` if the name is in use
 */
export async function createEntityType(
  ports: Pick<Ports, "entityTypes" | "newId" | "write">,
  of: { namespace: string; name: string },
): Promise<EntityType | null> {
  const qualified = qualifiedName(of);
  return ports.write(async () => {
    if (await ports.entityTypes.byName(qualified)) return null;
    const dictionary = await ports.entityTypes.dictionary(qualified);
    const hasValues = (dictionary?.values.length ?? 0) > 0;
    const type = newEntityType(ports, qualified, { dictionary: hasValues });
    await ports.entityTypes.save(type);
    return type;
  });
}

/**
 * Changes an entity type.
 * @param namespace of the type
 * @throws Problem 400 if it does not exist, 401 for entities of types of other namespaces
 */
export async function updateEntityType(
  ports: Pick<Ports, "entityTypes" | "write">,
  namespace: string,
  { name, ...settings }: Omit<EntityType, "_id">,
): Promise<void> {
  await ports.write(async () => {
    const type = await ports.entityTypes.byName(name);
    if (!type) throw problem("unknown-entity-type", { name });
    checkTypes(namespace, settings.subEntities, type.subEntities);
    await ports.entityTypes.save({ ...type, ...settings });
  });
}

/** The entity types that a namespace can use: built-in ones and its own. */
export async function entityTypesFor(
  ports: Pick<Ports, "entityTypes">,
  namespace: string,
): Promise<EntityType[]> {
  const own = await ports.entityTypes.ofNamespace(namespace);
  if (namespace === builtInNamespace) return own;
  return [...(await ports.entityTypes.ofNamespace(builtInNamespace)), ...own];
}

/**
 * The type with these sub-entities added: one per role, existing ones are kept. The same object if it already had all.
 */
export function withSubEntities(
  type: EntityType,
  inputs: readonly EntityDefinitionInput[],
): EntityType {
  const roles = new Set(type.subEntities.map(({ role }) => role));
  const added: EntityDefinition[] = [];
  for (const definition of inputs.map(readEntityDefinition)) {
    if (roles.has(definition.role)) continue;
    roles.add(definition.role);
    added.push(definition);
  }
  return added.length === 0 ? type : { ...type, subEntities: [...type.subEntities, ...added] };
}

/** Deletes an entity type with its dictionary, and removes it from all objects of the namespace. */
export async function removeEntityType(
  ports: Ports,
  namespace: string,
  name: string,
): Promise<void> {
  await ports.write(() => removeType(ports, namespace, name));
}

async function removeType(ports: Ports, namespace: string, name: string): Promise<void> {
  for (const intent of await ports.intents.ofNamespace(namespace)) {
    const entities = intent.entities.filter(({ entityTypeName }) => entityTypeName !== name);
    if (entities.length < intent.entities.length) await ports.intents.save({ ...intent, entities });
  }
  for (const outer of await ports.entityTypes.ofNamespace(namespace)) {
    const subEntities = outer.subEntities.filter(({ entityTypeName }) => entityTypeName !== name);
    if (subEntities.length < outer.subEntities.length) {
      await ports.entityTypes.save({ ...outer, subEntities });
    }
  }
  const updateDate = ports.clock.now().toISOString();
  for (const { _id } of await ports.applications.ofNamespace(namespace)) {
    await ports.sentences.rewrite(_id, null, (sentence) =>
      withEntities(sentence, (entities) => withoutType(entities, name), updateDate),
    );
  }
  const type = await ports.entityTypes.byName(name);
  if (type) await ports.entityTypes.remove(type._id);
  await ports.entityTypes.removeDictionary(name);
}

function withoutType(entities: ClassifiedEntity[], name: string): ClassifiedEntity[] {
  return entities
    .filter(({ type }) => type !== name)
    .map((entity) => ({ ...entity, subEntities: withoutType(entity.subEntities, name) }));
}

/** Deletes an unused entity type; its dictionary is kept for a type with the same name. */
export async function removeUnusedType(
  ports: Pick<Ports, "intents" | "entityTypes">,
  name: string,
): Promise<void> {
  const type = await ports.entityTypes.byName(name);
  if (type && !(await isUsed(ports, name))) await ports.entityTypes.remove(type._id);
}

async function isUsed(
  ports: Pick<Ports, "intents" | "entityTypes">,
  name: string,
): Promise<boolean> {
  const isIt = ({ entityTypeName }: { entityTypeName: string }) => entityTypeName === name;
  for await (const intents of ports.intents.pages()) {
    if (intents.some(({ entities }) => entities.some(isIt))) return true;
  }
  return (await ports.entityTypes.list()).some(({ subEntities }) => subEntities.some(isIt));
}

/**
 * Removes a sub-entity from an entity type, and from the sentences of an application.
 * @throws Problem 404 if the type does not exist
 */
export async function removeSubEntity(
  ports: Ports,
  application: Application,
  name: string,
  role: string,
): Promise<void> {
  const without = (entities: ClassifiedEntity[]): ClassifiedEntity[] =>
    entities.map((entity) => {
      const parts = without(entity.subEntities);
      const isOuter = entity.type === name;
      return {
        ...entity,
        subEntities: isOuter ? parts.filter((part) => part.role !== role) : parts,
      };
    });
  await ports.write(async () => {
    const type = await ports.entityTypes.byName(name);
    if (!type) {
      const object = `entity type ${JSON.stringify(name)}`;
      throw problem("not-found", { object }, { pointer: "/entityType" });
    }
    const subEntities = type.subEntities.filter((part) => part.role !== role);
    await ports.entityTypes.save({ ...type, subEntities });
    const updateDate = ports.clock.now().toISOString();
    await ports.sentences.rewrite(application._id, null, (sentence) =>
      withEntities(sentence, without, updateDate),
    );
  });
}

/** The entity types of intents, and their sub-entity types. */
export async function usedEntityTypes(
  ports: Pick<Ports, "entityTypes">,
  intents: readonly Pick<Intent, "entities">[],
): Promise<EntityType[]> {
  const found = new Map<string, EntityType>();
  let wanted = intents.flatMap(({ entities }) => entities.map((each) => each.entityTypeName));
  while (wanted.length > 0) {
    const types = await ports.entityTypes.byNames([...new Set(wanted)]);
    for (const type of types) found.set(type.name, type);
    wanted = types
      .flatMap(({ subEntities }) => subEntities.map((each) => each.entityTypeName))
      .filter((name) => !found.has(name));
  }
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
