/** Entity types and their sub-entities. */

import type { EntityType, EntityValue } from "../definitions.ts";
import type { Corpus } from "../ports.ts";

/** An entity type in the form of responses, with its sub-entities. */
export type TypeTree = EntityValue["entity"]["entityType"];

/** Maximum levels in a response, as in Tock; a type may contain itself. */
const deepest = 10;

/** The entity types with these names, and their sub-entities at any depth; unknown ones are ignored. */
export async function entityTypesWithin(
  corpus: Pick<Corpus, "entityTypes">,
  names: readonly string[],
): Promise<EntityType[]> {
  const found: EntityType[] = [];
  const met = new Set<string>();
  for (let wanted = [...new Set(names)]; wanted.length > 0; ) {
    for (const name of wanted) met.add(name);
    const types = await corpus.entityTypes(wanted);
    found.push(...types);
    const inside = types.flatMap(({ subEntities }) =>
      subEntities.map(({ entityTypeName }) => entityTypeName),
    );
    wanted = [...new Set(inside)].filter((name) => !met.has(name));
  }
  return found;
}

/** Each type with its sub-entities. */
export function typeTrees(types: readonly EntityType[]): Map<string, TypeTree> {
  const byName = new Map(types.map((type) => [type.name, type]));
  let trees = new Map<string, TypeTree>();
  // From the deepest level up: each level uses the one below.
  for (let level = 0; level <= deepest; level++) {
    const below = trees;
    trees = new Map(Array.from(byName, ([name, type]) => [name, treeOf(type, below)]));
  }
  return trees;
}

function treeOf(type: EntityType, below: ReadonlyMap<string, TypeTree>): TypeTree {
  return {
    name: type.name,
    subEntities: type.subEntities.flatMap(({ entityTypeName, role }) => {
      const entityType = below.get(entityTypeName);
      return entityType ? [{ entityType, role }] : [];
    }),
    dictionary: type.dictionary,
    obfuscated: type.obfuscated,
  };
}
