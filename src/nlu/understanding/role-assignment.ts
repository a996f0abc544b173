/** A possible role of an entity; a larger score is better, and a score up to 0 excludes it. */
export interface RoleScore {
  role: string;
  score: number;
}

/** An entity with one role keeps it unless another one fits it so much better. */
const mostLost = 6;

/** The score from which a role may be used twice; and the same for the only role of a type. */
const leastTwice = 7;
const leastTwiceAlone = 1;

/**
 * Assigns roles to entities of one type: each entity gets a suitable one, and each role is used once, as long as one is
 * free. The entity that would lose most by waiting is assigned first.
 * @param type of the entities
 * @param options the roles of each entity, best first
 * @param used roles that are not free
 * @returns `undefined` for an entity without a role
 */
export function assignRoles(
  type: string,
  options: readonly (readonly RoleScore[])[],
  used: readonly string[],
): (RoleScore | undefined)[] {
  const given: (RoleScore | undefined)[] = options.map(() => undefined);
  const taken = new Set(used);
  const waiting = new Set(options.keys());
  for (;;) {
    let first: { at: number; choice: RoleScore; regret: number } | undefined;
    for (const at of waiting) {
      const [best, second] = freeRoles(options[at] ?? [], taken);
      if (!best) continue;
      const regret = best.score - (second?.score ?? 0);
      if (!first || regret > first.regret) first = { at, choice: best, regret };
    }
    if (!first) break;
    given[first.at] = first.choice;
    taken.add(first.choice.role);
    waiting.delete(first.at);
  }
  for (const at of waiting) {
    const roles = options[at] ?? [];
    const [best] = roles;
    if (best && best.score >= leastFor(type, roles)) given[at] = best;
  }
  return given;
}

function leastFor(type: string, roles: readonly RoleScore[]): number {
  if (roles.length > 1) return leastTwice;
  // A role that is named after its type is any value of it: `2 rooms for 5 people`.
  return type.endsWith(`:${roles[0]?.role}`) ? 0 : leastTwiceAlone;
}

function freeRoles(roles: readonly RoleScore[], taken: ReadonlySet<string>): RoleScore[] {
  const best = roles[0]?.score ?? 0;
  const free = roles.filter(
    ({ role, score }) => !taken.has(role) && score > 0 && best - score <= mostLost,
  );
  return free.slice(0, 2);
}
