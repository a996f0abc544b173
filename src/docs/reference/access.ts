import { auditOf } from "../../contract/audit.ts";
import type { OperationObject } from "../../contract/openapi.ts";
import { type Claim, claimsOf } from "../../contract/tenancy/claims.ts";

/**
 * Roles, tenancy and audit of an operation in the sentences of a reference page:
 * `` Requires role: `nlpUser`. Returns 401 for an application that does not exist or belongs to another namespace. ``
 */
export function accessSentences(operation: OperationObject): string {
  const roles = operation["x-roles"];
  const refusals = refusalsOf(claimsOf(operation["x-tenant"]));
  // Operations of the NLU API are public unless the server protects them.
  const begin = roles === "public" ? "With path protection, returns" : "Returns";
  const sentences = [...refusals].map(
    ([status, objects]) => `${begin} ${status} for ${oneOf([...objects])}.`,
  );
  return [roleSentence(roles), ...sentences, ...auditSentences(operation)].join(" ");
}

function auditSentences(operation: OperationObject): string[] {
  const audit = auditOf(operation["x-audit"]);
  return audit ? [`The audit log calls it \`${audit.action}\`.`] : [];
}

function roleSentence(roles: OperationObject["x-roles"]): string {
  if (roles === "public") return "Public.";
  if (roles === "authenticated") return "Requires a session.";
  const names = roles.map((role) => `\`${role}\``).join(", ");
  return roles.length === 1 ? `Requires role: ${names}.` : `Requires one of the roles: ${names}.`;
}

/** Status → the objects that it refers to; descriptions explain the other statuses. */
function refusalsOf(claims: readonly Claim[]): Map<number, Set<string>> {
  const refusals = new Map<number, Set<string>>();
  for (const claim of claims) {
    for (const [status, object] of refusedObjects(claim)) {
      if (status < 400) continue;
      refusals.set(status, (refusals.get(status) ?? new Set()).add(object));
    }
  }
  return refusals;
}

function* refusedObjects(claim: Claim): Generator<[status: number, object: string]> {
  const { kind, references, missing, foreign } = claim;
  if (references[0] === "session") {
    if (references.length > 1 && kind !== "entityType")
      yield [missing, `${nounOf(claim)} that does not exist in the current namespace`];
    return;
  }
  if (kind === "namespace") return yield [foreign, foreignNamespace(claim)];
  if (kind === "bot") return yield [missing, "a bot that does not exist in the current namespace"];
  if (kind === "entityType") return yield [foreign, `${nounOf(claim)} of another namespace`];
  if (references.length > 1) {
    yield [foreign, foreignNamespace(claim)];
    yield [missing, `${nounOf(claim)} that does not exist`];
  } else if (missing === foreign) {
    yield [missing, `${nounOf(claim)} that does not exist or ${belongsElsewhere(claim)}`];
  } else {
    yield [missing, `${nounOf(claim)} that does not exist`];
    yield [foreign, `${nounOf(claim)} that ${belongsElsewhere(claim)}`];
  }
}

function foreignNamespace({ as }: Claim): string {
  if (as === "owner") return "a namespace that the caller does not own";
  if (as === "member") return "a namespace that the caller is not a member of";
  if (as === "reader")
    return "a namespace that the caller is not a member of, unless the server opens its namespaces";
  return "a namespace other than the current one";
}

function belongsElsewhere({ as, of, usedBy }: Claim): string {
  if (of !== undefined) return `belongs to another ${wordsOf(of)}`;
  if (as !== "current") return "belongs to a namespace without access";
  const user = usedBy === undefined ? "" : ` and is not used by the ${wordsOf(usedBy)}`;
  return `belongs to another namespace${user}`;
}

/** `datasetRun` → `a dataset run`; an application named `source` → `a source application`. */
function nounOf({ kind, name }: Claim): string {
  const [words, noun] = [wordsOf(name), wordsOf(kind)];
  const full = words.endsWith(noun) ? words : `${words} ${noun}`;
  return `${/^([aeio]|FAQ)/.test(full) ? "an" : "a"} ${full}`;
}

function wordsOf(name: string): string {
  if (name === "faq") return "FAQ";
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function oneOf(objects: readonly string[]): string {
  const last = objects.at(-1) ?? "";
  const others = objects.slice(0, -1);
  return others.length === 0
    ? last
    : `${others.join(", ")}${others.length > 1 ? "," : ""} or ${last}`;
}
