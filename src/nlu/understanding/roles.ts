/** The roles of an intent, and what their names say; read once. */

import type { Intent } from "../definitions.ts";
import { endOfStay, type Meaning, meaningsOf, orderInInterval } from "./role-meanings.ts";
import { partsOfName } from "./role-names.ts";

/** By type, the roles that an intent may carry. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** By intent; a changed one is a new object. */
const rolesByIntent = new WeakMap<Pick<Intent, "entities">, Roles>();

export function rolesOf(intent: Pick<Intent, "entities">): Roles {
  const known = rolesByIntent.get(intent);
  if (known) return known;
  const roles = Map.groupBy(intent.entities, ({ entityTypeName }) => entityTypeName);
  const names = new Map(Array.from(roles, ([type, own]) => [type, own.map(({ role }) => role)]));
  rolesByIntent.set(intent, names);
  return names;
}

/** What the name of a role says. */
export interface RoleName {
  parts: readonly string[];
  meanings: readonly Meaning[];
  endOfStay: "begin" | "end" | undefined;
  orderInInterval: number | undefined;
}

const readNames = new Map<string, RoleName>();
const mostNames = 1000;

export function readRoleName(role: string): RoleName {
  const known = readNames.get(role);
  if (known) return known;
  const parts = partsOfName(role);
  const meanings = meaningsOf(parts);
  const name = {
    parts,
    meanings,
    endOfStay: endOfStay(meanings),
    orderInInterval: orderInInterval(meanings),
  };
  if (readNames.size >= mostNames) readNames.clear();
  readNames.set(role, name);
  return name;
}
