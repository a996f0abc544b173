/** Entities that a story needs before it answers. */

import type { MandatoryEntity, Story } from "../configured-story.ts";
import type { Dialog } from "../dialog.ts";
import type { DialogEntity } from "../entities.ts";
import { hasRole } from "./steps.ts";
import { hasAnswer } from "./story.ts";

/**
 * The first entity that the user has to be asked for; `undefined` if the story has all required entities.
 * @param said entities of the message: one of the required type takes the required role
 * @param dialog its entities are changed in place
 */
export function firstMissing(
  { mandatoryEntities }: Story,
  dialog: Pick<Dialog, "entities">,
  said: readonly DialogEntity[],
): MandatoryEntity | undefined {
  return mandatoryEntities.find((entity) => {
    takeRole(entity, dialog, said);
    return isMissing(entity, dialog);
  });
}

/** Whether the story still has to ask for an entity. */
export function lacksEntities({ mandatoryEntities }: Story, dialog: Pick<Dialog, "entities">) {
  return mandatoryEntities.some((entity) => isMissing(entity, dialog));
}

function takeRole(
  { role, entityType }: MandatoryEntity,
  dialog: Pick<Dialog, "entities">,
  said: readonly DialogEntity[],
): void {
  const general = generalRole(entityType);
  if (role === general || entityOf(dialog, role) || !hasRole(said, general)) return;
  const found = entityOf(dialog, general);
  if (!found) return;
  dialog.entities = [...dialog.entities.filter((one) => one !== found), { ...found, role }];
}

/**
 * A story asks only if the entity has a question; if the role is named like its type, any entity of the type is enough.
 */
function isMissing(entity: MandatoryEntity, dialog: Pick<Dialog, "entities">): boolean {
  const { role, entityType } = entity;
  if (entityOf(dialog, role) || !hasAnswer(entity)) return false;
  return (
    role !== generalRole(entityType) || !dialog.entities.some(({ type }) => type === entityType)
  );
}

/** The default role of an entity: the name of its type without namespace. */
function generalRole(entityType: string): string {
  return entityType.slice(entityType.indexOf(":") + 1);
}

function entityOf({ entities }: Pick<Dialog, "entities">, role: string): DialogEntity | undefined {
  return entities.find((entity) => entity.role === role);
}
