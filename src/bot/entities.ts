import { isDeepStrictEqual } from "node:util";
import type { BotEntity, BotEntityInput, ParsedEntity } from "./types.ts";

/** An entity stored in a dialog; one for each role. */
export type DialogEntity = Omit<BotEntity, "new">;

/**
 * The entities of a request: the stored ones in their order, and those of the sentence (`new`), which replace stored
 * ones with the same role.
 */
export function mergeEntities(
  remembered: readonly DialogEntity[],
  found: readonly DialogEntity[],
): BotEntity[] {
  const roles = new Set([...remembered, ...found].map(({ role }) => role));
  return [...roles].flatMap((role): BotEntity[] => {
    const fresh = found.filter((entity) => entity.role === role);
    return fresh.length > 0
      ? fresh.map((entity) => ({ ...entity, new: true }))
      : remembered
          .filter((entity) => entity.role === role)
          .map((entity) => ({ ...entity, new: false }));
  });
}

/** The first entity of each role, to be stored. */
export function rememberEntities(entities: readonly BotEntity[]): DialogEntity[] {
  const byRole = new Map<string, DialogEntity>();
  for (const { new: _new, ...entity } of entities) {
    if (!byRole.has(entity.role)) byRole.set(entity.role, entity);
  }
  return [...byRole.values()];
}

/**
 * The stored entities after an answer of the bot: an entity missing from the answer is removed, a changed one updated
 * (a new value removes the text that the old one was read from), a new one added.
 */
export function applyAnswer(
  remembered: readonly DialogEntity[],
  answered: readonly BotEntityInput[],
): DialogEntity[] {
  const answers = rememberEntities(answered.map(readEntity));
  const kept = remembered.flatMap((entity) => {
    const answer = answers.find(({ role }) => role === entity.role);
    return answer ? [changed(entity, answer)] : [];
  });
  const added = answers.filter(({ role }) => !remembered.some((entity) => entity.role === role));
  return [...kept, ...added];
}

function changed(entity: DialogEntity, answer: DialogEntity): DialogEntity {
  const sameContent = entity.content === answer.content;
  const sameValue = isDeepStrictEqual(entity.value, answer.value);
  if (sameContent && sameValue) return entity;
  const { type, role, subEntities } = entity;
  return {
    type,
    role,
    ...(sameContent || answer.content === undefined ? {} : { content: answer.content }),
    ...(answer.value ? { value: answer.value } : {}),
    evaluated: entity.evaluated || answer.value !== undefined,
    subEntities,
  };
}

/** A bot's entity with all fields: null and absent are equivalent. */
function readEntity(entity: BotEntityInput): BotEntity {
  const { type, role, content, value, evaluated, subEntities } = entity;
  return {
    type,
    role,
    ...(typeof content === "string" ? { content } : {}),
    ...(value ? { value: withCandidates(value) } : {}),
    evaluated: evaluated ?? Boolean(value),
    subEntities: (subEntities ?? []).map(readEntity),
    new: entity.new ?? false,
  };
}

/** A text value has candidates; an empty list if the bot sends none. */
function withCandidates(value: NonNullable<BotEntity["value"]>): NonNullable<BotEntity["value"]> {
  return value["@type"] === "string" ? { ...value, candidates: value.candidates ?? [] } : value;
}

/** The entities of a parse result in the form that bots read. */
export function parsedEntities(text: string, entities: readonly ParsedEntity[]): DialogEntity[] {
  return entities.map(({ start, end, entity, value, evaluated, subEntities }) => {
    const content = text.slice(start, end);
    return {
      type: entity.entityType.name,
      role: entity.role,
      content,
      ...(value ? { value } : {}),
      evaluated,
      subEntities: parsedEntities(content, subEntities).map((sub) => ({ ...sub, new: true })),
    };
  });
}
