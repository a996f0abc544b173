/** Sentences with inline annotations of entities: `a train to [Lyon](destination)`. */

import type { ClassifiedEntity, EntityDefinition } from "../../nlu/definitions.ts";

const mark = /\[([^[\]]+)\]\(([^()]+)\)/g;

/**
 * Parses a marked sentence.
 * @param allowed the entities of its intent, which determine the type of each role
 * @throws Error if a role is not among them
 */
export function readMarked(
  marked: string,
  allowed: readonly EntityDefinition[],
): { text: string; entities: ClassifiedEntity[] } {
  const entities: ClassifiedEntity[] = [];
  let text = "";
  let position = 0;
  for (const match of marked.matchAll(mark)) {
    const [whole, words = "", role = ""] = match;
    const definition = allowed.find((entity) => entity.role === role);
    if (!definition) throw new Error(`"${marked}": the intent has no entity of role ${role}`);
    text += marked.slice(position, match.index);
    const start = text.length;
    text += words;
    position = match.index + whole.length;
    entities.push({
      type: definition.entityTypeName,
      role,
      start,
      end: text.length,
      subEntities: [],
    });
  }
  return { text: text + marked.slice(position), entities };
}
