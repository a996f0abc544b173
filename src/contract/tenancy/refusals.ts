/** Errors about an object that does not exist or is not the caller's. */
import { type ErrorParams, type Problem, problem } from "../problem.ts";
import type { Claim, Named, Scope } from "./claims.ts";

/**
 * The refusal of a claim.
 * @param part that is refused: the namespace in the request, or the object
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
  // The namespace of an entity type is part of its name.
  if (claim.kind === "entityType") {
    return problem("foreign-namespace", { own: named.namespace, asked: prefixOf(named.key) });
  }
  // Users of bots get the same error for a file.
  if (claim.kind === "file" && status === 404) return problem("unknown-file", { file: named.key });
  const noun = nounOf(claim.kind);
  if (status === 404) return missing(claim, noun, named);
  return problem(
    status === 401 ? "foreign-object" : "unknown-object",
    { noun, id: named.key, namespace: named.namespace },
    paramsOf(claim, `the id of your own ${noun}`),
  );
}

function foreign(
  status: number,
  { as }: Claim,
  { namespace }: Named,
  { login, namespace: own }: Scope,
): Problem {
  if (as === "owner") return problem("not-owner", { login, namespace });
  if (status !== 401) return problem("unknown-namespace", { namespace });
  return as === "current"
    ? problem("foreign-namespace", { own: own ?? "", asked: namespace })
    : problem("not-member", { login, namespace });
}

function application(status: number, claim: Claim, named: Named): Problem {
  const { namespace, key, qualified } = named;
  if (status === 404) return missing(claim, "application", named);
  if (qualified) {
    const message = status === 401 ? "foreign-application.name" : "unknown-application";
    return problem(message, { namespace, name: key });
  }
  const params = paramsOf(claim, "the id of an application of the current namespace");
  if (status === 401) return problem("foreign-application.id", { id: key, namespace }, params);
  return problem("unknown-object", { noun: "application", id: key, namespace }, params);
}

function missing(claim: Claim, noun: string, { namespace, key, qualified }: Named): Problem {
  const { pointer } = placeOf(claim);
  const object = qualified
    ? `${noun} ${JSON.stringify(key)} in namespace ${JSON.stringify(namespace)}`
    : `${noun} with id ${JSON.stringify(key)}`;
  return problem("not-found", { object }, { pointer });
}

function paramsOf(claim: Claim, expected: string): ErrorParams {
  return { ...placeOf(claim), expected };
}

/** Position of the reference in the request. */
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
