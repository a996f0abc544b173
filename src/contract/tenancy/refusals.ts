/** What a caller is told about an object that does not exist or is not his. */
import {
  type ErrorParams,
  foreignApplication,
  foreignNamespace,
  notFound,
  notMember,
  notOwner,
  type Problem,
  problem,
  unknownApplication,
} from "../problem.ts";
import type { Claim, Named, Scope } from "./claims.ts";

/**
 * The refusal of a claim.
 * @param part what is refused: the namespace that the request names, or the object
 */
export function refusalOf(
  status: number,
  part: "namespace" | "object",
  claim: Claim,
  named: Named,
  scope: Scope,
): Problem {
  if (part === "namespace") return foreign(status, claim, named, scope);
  if (claim.kind === "application") return application(status, claim, named);
  // The namespace of an entity type is in its name.
  if (claim.kind === "entityType") return foreignNamespace(named.namespace, prefixOf(named.key));
  const noun = nounOf(claim.kind);
  if (status === 404) return missing(claim, noun, named);
  const code =
    status === 401
      ? claim.kind === "intent"
        ? "foreign-intent"
        : "foreign-object"
      : "unknown-object";
  return problem(code, absent(noun, named), paramsOf(claim, `the id of your own ${noun}`));
}

function foreign(
  status: number,
  { as }: Claim,
  { namespace }: Named,
  { login, namespace: own }: Scope,
): Problem {
  if (as === "owner") return notOwner(login, namespace);
  if (status === 401) {
    return as === "current" ? foreignNamespace(own ?? "", namespace) : notMember(login, namespace);
  }
  return problem(
    "unknown-namespace",
    `You do not belong to the namespace "${namespace}". Ask one of its owners to add you.`,
    { location: "path", pointer: "/namespace", expected: "one of your namespaces" },
  );
}

function application(status: number, claim: Claim, named: Named): Problem {
  const { namespace, key, qualified } = named;
  if (status === 404) return missing(claim, "application", named);
  if (qualified) {
    return status === 401 ? foreignApplication(namespace, key) : unknownApplication(namespace, key);
  }
  const params = paramsOf(claim, "the id of an application of your current namespace");
  if (status === 401) return problem("foreign-application", absent("application", named), params);
  return problem("unknown-application-id", absent("application", named), params);
}

function missing(claim: Claim, noun: string, { key, qualified }: Named): Problem {
  const { pointer } = placeOf(claim);
  return notFound(qualified ? `${noun} "${key}"` : `${noun} of the id "${key}"`, pointer);
}

function absent(noun: string, { namespace, key }: Named): string {
  return `The namespace "${namespace}" has no ${noun} of the id "${key}". Check the id, or select the namespace of the ${noun}.`;
}

/** 401: everybody uses the entity types of this namespace. */
export function builtInTypes(namespace: string): Problem {
  return problem(
    "built-in-types",
    `The entity types of "${namespace}" are built in, and everybody uses them. Select another namespace.`,
  );
}

function paramsOf(claim: Claim, expected: string): ErrorParams {
  return { ...placeOf(claim), expected };
}

/** Where the request names it. */
function placeOf({ references }: Claim): { location: "path" | "query" | "body"; pointer: string } {
  const [location, ...steps] = (references.at(-1) ?? "").split(".");
  return {
    location: location as "path" | "query" | "body",
    pointer: steps.map((step) => `/${step}`).join(""),
  };
}

/** `datasetRun` → `dataset run`. */
function nounOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function prefixOf(name: string): string {
  const mark = name.indexOf(":");
  return mark < 0 ? "" : name.slice(0, mark);
}
