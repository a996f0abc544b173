import type { Json } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { Claim } from "../../contract/tenancy/claims.ts";
import type { Expectation } from "../live/examiner.ts";
import type { RequestParts } from "./example-request.ts";
import { type OwnNames, valueAt } from "./own-names.ts";

/** A request that must be refused, and how. */
export interface Refusal {
  /** `400 for a body of the wrong type` */
  name: string;
  parts: RequestParts;
  expected: Expectation;
  anonymous?: true;
}

/** A status and nothing else. */
export function exactly(status: number, text = String(status)): Expectation {
  return { allows: (one) => one === status, text };
}

export const success: Expectation = { allows: (status) => status < 300, text: "a success" };

/** The contract's rules for requests with one mistake. */
export function refusalsOf(operation: Operation, right: RequestParts, names: OwnNames): Refusal[] {
  return [
    ...withoutCredentials(operation, right),
    ...operation.claims.flatMap((claim) => foreign(operation, claim, right, names)),
    ...wrongBodies(operation, right),
    ...withoutQuery(operation, right),
  ];
}

function withoutCredentials(operation: Operation, right: RequestParts): Refusal[] {
  if (operation.api !== "admin" || operation.roles === "public" || !operation.responses.has(401)) {
    return [];
  }
  const name = "401 without credentials";
  return [{ name, parts: right, expected: exactly(401), anonymous: true }];
}

/** The same request for a namespace that is not the caller's, or for an object that does not exist. */
function foreign(
  operation: Operation,
  claim: Claim,
  right: RequestParts,
  names: OwnNames,
): Refusal[] {
  if (claim.optional || operation.api !== "admin") return [];
  const [first = "", second] = claim.references;
  // Entity types belong to a namespace by their names: those of the session's are created.
  if (first === "session" && (second === undefined || claim.kind === "entityType")) return [];
  const parts = structuredClone(right);
  const namesNamespace =
    claim.kind === "namespace" || (second !== undefined && first !== "session");
  const reference = namesNamespace ? first : (claim.references.at(-1) ?? "");
  const value = readReference(right, reference);
  if (typeof value !== "string" || value === "") return [];
  const wrong = namesNamespace
    ? names.nowhere
    : value.includes(":")
      ? `${names.nowhere}:${value.slice(value.indexOf(":") + 1)}`
      : /^[0-9a-f]{24}$/.test(value)
        ? names.unknownId("nothing")
        : `${names.run}nobody`;
  if (!writeReference(parts, reference, wrong)) return [];
  const statuses = new Set([claim.missing, claim.foreign]);
  if ([...statuses].some((status) => status < 300)) return [];
  const text = [...statuses].sort().join(" or ");
  const what = namesNamespace ? "a foreign namespace" : `an unknown ${claim.kind}`;
  return [
    {
      name: `${text} for ${what}`,
      parts,
      expected: {
        // The objects around it are checked first, and an invalid request before all of them.
        allows: (status) => statuses.has(status) || [400, 401, 404].includes(status),
        text: `${text}, as the request names ${what}`,
      },
    },
  ];
}

function wrongBodies(operation: Operation, right: RequestParts): Refusal[] {
  if (right.body === undefined || right.mediaType !== "application/json") return [];
  const found: Refusal[] = [];
  if (operation.responses.has(400)) {
    const body: Json = Array.isArray(right.body) ? {} : [];
    const parts = { ...right, body };
    found.push({ name: "400 for a body of the wrong type", parts, expected: exactly(400) });
  }
  if (operation.responses.has(415)) {
    const parts = { ...right, headers: { ...right.headers, "content-type": "text/plain" } };
    found.push({ name: "415 for a body that is named text", parts, expected: exactly(415) });
  }
  return found;
}

function withoutQuery(operation: Operation, right: RequestParts): Refusal[] {
  if (right.query.size === 0 || !operation.responses.has(400) || right.body !== undefined)
    return [];
  const parts = { ...right, query: new Map<string, string>() };
  return [{ name: "400 without the required query", parts, expected: exactly(400) }];
}

/** Whether all that a request names is of this run: then it must not be refused as foreign or missing. */
export function namesOnlyOwn({ claims }: Operation, parts: RequestParts, names: OwnNames): boolean {
  return claims.every(({ references, optional }) =>
    references.every((reference) => {
      if (reference === "session") return true;
      const value = readReference(parts, reference);
      if (value === undefined || value === null) return optional;
      return typeof value === "string" && names.owns(value);
    }),
  );
}

/** `path.botId`, `query.namespace`, `body.searchQuery.namespace`. */
function readReference(parts: RequestParts, reference: string): unknown {
  const [place, ...steps] = reference.split(".");
  const name = steps.join(".");
  if (place === "path") return parts.path.get(name);
  if (place === "query") return parts.query.get(name);
  return place === "body" ? valueAt(parts.body, name) : undefined;
}

function writeReference(parts: RequestParts, reference: string, value: string): boolean {
  const [place, ...steps] = reference.split(".");
  const last = steps.at(-1);
  if (last === undefined) return false;
  if (place === "path" || place === "query") {
    parts[place].set(last, value);
    return true;
  }
  const holder =
    steps.length === 1 ? parts.body : valueAt(parts.body, steps.slice(0, -1).join("."));
  if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return false;
  Object.assign(holder, { [last]: value });
  return true;
}
