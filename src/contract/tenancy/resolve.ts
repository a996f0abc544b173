import { own } from "../../own.ts";
import { problem } from "../problem.ts";
import type {
  Claim,
  Found,
  Loader,
  Loaders,
  Named,
  Relation,
  RequestParts,
  Scope,
  Tenant,
} from "./claims.ts";
import { refusalOf } from "./refusals.ts";

/**
 * Loads the objects that a request names.
 * @returns the objects by the names of their claims; `null` if the response is 204
 * @throws Problem with the status of the claim if an object does not exist or is not the caller's
 */
export async function resolveTenant(
  claims: readonly Claim[],
  request: RequestParts,
  scope: Scope,
  loaders: Loaders,
): Promise<Tenant | null> {
  const tenant = new Map<string, unknown>();
  for (const claim of claims) {
    const named = namedBy(claim, request, scope);
    if (named === null && claim.optional) {
      tenant.set(claim.name, null);
      continue;
    }
    const found = await find(claim, named, tenant, scope, loaders);
    if (found === 204) return null;
    tenant.set(claim.name, found === 200 ? null : found.value);
  }
  return Object.fromEntries(tenant);
}

/** @returns the object, or the status that hides it */
async function find(
  claim: Claim,
  reference: Named | null,
  tenant: ReadonlyMap<string, unknown>,
  scope: Scope,
  loaders: Loaders,
): Promise<Found<unknown> | 200 | 204> {
  const { kind, as, usedBy } = claim;
  const named = reference ?? nameless;
  const refuse = (status: number, of: "namespace" | "object") => {
    if (status === 200 || status === 204) return status;
    throw refusalOf(status, of, claim, named, scope);
  };
  if (reference === null)
    return refuse(claim.missing, kind === "namespace" ? "namespace" : "object");
  const isOwn = (namespace: string) => owns(scope, namespace, as);
  if (kind === "namespace" || named.qualified) {
    if (!(await isOwn(named.namespace))) return refuse(claim.foreign, "namespace");
    if (kind === "namespace") return { value: named.namespace, namespace: named.namespace };
  }
  const whole = claim.of === undefined ? undefined : tenant.get(claim.of);
  const found = whole === null ? undefined : await loaderOf(loaders, kind).load(named, whole);
  if (!found) return refuse(claim.missing, "object");
  const isUsed = usedBy !== undefined && tenant.get(usedBy) !== null;
  if (isUsed && loaderOf(loaders, kind).isUsedBy?.(found.value, tenant.get(usedBy))) return found;
  if (!(await isOwn(found.namespace))) return refuse(claim.foreign, "object");
  if (!found.builtIn) return found;
  if (claim.foreign === 200) return 200;
  throw problem("built-in-types", { namespace: found.namespace });
}

async function owns({ namespace, belongsTo }: Scope, asked: string, as: Relation) {
  if (namespace === null) return true;
  return as === "current" ? asked === namespace : belongsTo(asked, as);
}

function loaderOf(loaders: Loaders, kind: string): Loader<unknown> {
  const loader = own(loaders, kind);
  if (!loader) throw new Error(`there is no loader of ${kind}`);
  return loader;
}

/** @returns `null` if a reference has no value */
function namedBy(
  { kind, references, optional }: Claim,
  request: RequestParts,
  scope: Scope,
): Named | null {
  const own = scope.namespace ?? "";
  const values = references.map((reference) =>
    reference === "session" ? own : valueAt(reference, request),
  );
  const [first, second] = values;
  if (values.length === 1) {
    if (first === undefined) return null;
    return { namespace: kind === "namespace" ? first : own, key: first, qualified: false };
  }
  // A reference without a namespace counts as foreign.
  if (optional && first === undefined && second === undefined) return null;
  return { namespace: first ?? "", key: second ?? "", qualified: true };
}

/** The reference of a request that omits it. */
const nameless: Named = { namespace: "", key: "", qualified: false };

function valueAt(reference: string, request: RequestParts): string | undefined {
  const [location, ...steps] = reference.split(".");
  let value: unknown = own(request as unknown as Record<string, unknown>, location ?? "");
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = own(value as Record<string, unknown>, step);
  }
  return typeof value === "string" ? value : undefined;
}
