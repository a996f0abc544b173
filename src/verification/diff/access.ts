import type { Document, OperationObject } from "../../contract/openapi.ts";
import { breaksOf, type Effect, type LocalChange } from "./change.ts";
import type { ComparedOperation } from "./operations.ts";
import { minus } from "./sets.ts";

/** Changes of the permitted callers of an operation: roles, objects that must be owned, ways to log in. */
export function accessChanges(
  [before, old]: readonly [Document, ComparedOperation],
  [after, now]: readonly [Document, ComparedOperation],
): LocalChange[] {
  const found: LocalChange[] = [];
  const report = (rule: string, key: string, text: string, effect: Effect) =>
    void found.push({
      rule,
      text,
      place: "access",
      pointer: `${now.pointer}/${key}`,
      side: "request",
      breaks: breaksOf("request", effect),
    });
  const roles = rolesEffect(old.definition["x-roles"], now.definition["x-roles"]);
  if (roles !== "none") {
    const text = `required role changed from ${rolesText(old)} to ${rolesText(now)}`;
    report("roles-changed", "x-roles", text, roles);
  }
  const tenant = tenantEffect(old.definition["x-tenant"], now.definition["x-tenant"]);
  if (tenant !== "none") {
    report("tenant-changed", "x-tenant", "objects that the caller must own changed", tenant);
  }
  const was = waysOf(before, old);
  const is = waysOf(after, now);
  const lost = minus(was, is);
  const gained = minus(is, was);
  if (lost.size > 0) {
    report("security-removed", "security", `no longer possible with ${list(lost)}`, "narrowed");
  }
  // Callers without credentials needed none of the new ways.
  if (gained.size > 0 && !was.has(anonymous)) {
    report("security-added", "security", `also possible with ${list(gained)}`, "widened");
  }
  return found;
}

type Roles = OperationObject["x-roles"] | undefined;

function rolesEffect(old: Roles, now: Roles): Effect {
  const rank = (roles: Roles) => (roles === "public" ? 2 : roles === "authenticated" ? 1 : 0);
  if (old === undefined || now === undefined) return "none";
  if (rank(old) !== rank(now)) return rank(now) < rank(old) ? "narrowed" : "widened";
  const was = new Set([old].flat());
  const is = new Set([now].flat());
  const lost = minus(was, is).size > 0;
  const gained = minus(is, was).size > 0;
  return lost && gained ? "both" : lost ? "narrowed" : gained ? "widened" : "none";
}

function rolesText({ definition }: ComparedOperation): string {
  return [definition["x-roles"]]
    .flat()
    .map((role) => `\`${role}\``)
    .join(" or ");
}

function tenantEffect(old: unknown, now: unknown): Effect {
  if (JSON.stringify(old) === JSON.stringify(now)) return "none";
  const from = claims(old);
  const to = claims(now);
  if (from === 0 && to === 0) return "none";
  return to > from ? "narrowed" : to < from ? "widened" : "both";
}

/** Number of objects that the caller must own. */
function claims(tenant: unknown): number {
  if (tenant === undefined || tenant === "session") return 0;
  const list = [tenant].flat() as object[];
  return list.filter((claim) => !("none" in claim)).length;
}

const anonymous = "no credentials";

/** Each alternative as the names of its schemes. */
function waysOf(document: Document, { definition }: ComparedOperation): Set<string> {
  const declared = definition.security ?? document.security ?? [];
  if (declared.length === 0) return new Set([anonymous]);
  return new Set(
    declared.map(
      (way) =>
        Object.keys(way)
          .sort()
          .map((name) => `\`${name}\``)
          .join(" and ") || anonymous,
    ),
  );
}

function list(ways: ReadonlySet<string>): string {
  return [...ways].join(", ");
}
