/** Entity types and their sub-entities. */

import type { EntityType, EntityValue } from "../definitions.ts";
import type { Corpus } from "../ports.ts";

/** An entity type in the form of responses, with its sub-entities. */
export type TypeTree = EntityValue["entity"]["entityType"];

/** Maximum levels in a response, as in Tock; a type may contain itself. */
const deepest = 10;

/** Maximum types in the tree of one: types that contain themselves several times would fill the memory. */
const most = 1_000;

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

/** Each type with its sub-entities, as deep as its tree does not become too large. */
export function typeTrees(types: readonly EntityType[]): Map<string, TypeTree> {
  let trees = new Map(types.map((type) => [type.name, { tree: treeOf(type, new Map()), size: 1 }]));
  // From the deepest level up: each level uses the one below.
  for (let level = 1; level <= deepest; level++) {
    const below = trees;
    trees = new Map(
      types.map((type) => {
        const known = type.subEntities.map(({ entityTypeName }) => below.get(entityTypeName));
        const size = known.reduce((sum, inner) => sum + (inner?.size ?? 0), 1);
        const before = below.get(type.name);
        const tree = { tree: treeOf(type, below), size };
        return [type.name, level > 1 && size > most && before ? before : tree];
      }),
    );
  }
  return new Map(Array.from(trees, ([name, { tree }]) => [name, tree]));
}

function treeOf(type: EntityType, below: ReadonlyMap<string, { tree: TypeTree }>): TypeTree {
  return {
    name: type.name,
    subEntities: type.subEntities.flatMap(({ entityTypeName, role }) => {
      const inner = below.get(entityTypeName);
      return inner ? [{ entityType: inner.tree, role }] : [];
    }),
    dictionary: type.dictionary,
    obfuscated: type.obfuscated,
  };
}
