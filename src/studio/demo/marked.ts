/** Sentences with their entities marked in place: `a train to [Lyon](destination)`. */

import type { ClassifiedEntity, EntityDefinition } from "../../nlu/definitions.ts";

const mark = /\[([^[\]]+)\]\(([^()]+)\)/g;

/**
 * Reads a marked sentence.
 * @param allowed the entities of its intent, which say the type of each role
 * @throws Error when a role is not among them
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
