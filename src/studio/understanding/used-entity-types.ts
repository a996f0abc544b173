import type { EntityType, Intent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";

/** The entity types that intents use, and those that these consist of. */
export async function usedEntityTypes(
  store: Pick<Store, "entityTypes">,
  intents: readonly Pick<Intent, "entities">[],
): Promise<EntityType[]> {
  const found = new Map<string, EntityType>();
  let wanted = intents.flatMap(({ entities }) => entities.map((each) => each.entityTypeName));
  while (wanted.length > 0) {
    const types = await store.entityTypes.byNames([...new Set(wanted)]);
    for (const type of types) found.set(type.name, type);
    wanted = types
      .flatMap(({ subEntities }) => subEntities.map((each) => each.entityTypeName))
      .filter((name) => !found.has(name));
  }
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
