/** Rules of the entities of intents and entity types. */

import { problem } from "../../contract/problem.ts";
import type { EntityDefinition } from "../../nlu/definitions.ts";
import { builtInNamespace, splitQualifiedName } from "../../nlu/definitions.ts";

/** An entity definition as a caller writes it. */
export interface EntityDefinitionInput {
  entityTypeName: string;
  role?: string;
  atStartOfDay?: boolean | null;
}

/** An entity of an intent; its role defaults to the name part of its type. */
export function readEntityDefinition(input: EntityDefinitionInput): EntityDefinition {
  const { entityTypeName, role, atStartOfDay } = input;
  return {
    entityTypeName,
    role: role ?? splitQualifiedName(entityTypeName)?.name ?? entityTypeName,
    atStartOfDay: atStartOfDay ?? null,
  };
}

/**
 * Entities may only have types of the own namespace and built-in ones: a foreign type would reveal the values of its
 * dictionary. Existing ones may stay.
 * @throws Problem 401
 */
export function checkTypes(
  namespace: string,
  entities: readonly EntityDefinition[],
  known: readonly EntityDefinition[],
): void {
  const allowed = new Set(known.map(({ entityTypeName }) => entityTypeName));
  for (const { entityTypeName } of entities) {
    const other = splitQualifiedName(entityTypeName)?.namespace ?? "";
    if (other === namespace || other === builtInNamespace || allowed.has(entityTypeName)) continue;
    throw problem("foreign-namespace", { own: namespace, asked: other });
  }
}

/** The existing entities without those whose role is added, followed by the added ones. */
export function byRole(
  known: readonly EntityDefinition[],
  added: readonly EntityDefinition[],
): EntityDefinition[] {
  const roles = new Set(added.map(({ role }) => role));
  const last = new Map(added.map((entity) => [`${entity.entityTypeName} ${entity.role}`, entity]));
  return [...known.filter(({ role }) => !roles.has(role)), ...last.values()];
}
