import type { Caller } from "../../contract/caller.ts";
import { problem } from "../../contract/problem.ts";
import type { Loaders, Scope } from "../../contract/tenancy/claims.ts";
import { resolveTenant } from "../../contract/tenancy/resolve.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Namespaces } from "../../store/access/namespaces.ts";
import { type Exchange, operationOf, type Step } from "./exchange.ts";

type Memberships = Pick<Namespaces, "isMember" | "isOwner">;
type Protection = Pick<Settings, "protectNlu" | "openNamespaces">;

/**
 * Loads the objects that a request names, as declared by `x-tenant`, and refuses objects that are not the caller's.
 * Public operations accept requests for every namespace, unless the server protects them.
 */
export function resolveTenancy(
  loaders: Loaders,
  namespaces: Memberships,
  settings: Protection,
): Step {
  const resolve = async (exchange: Exchange) => {
    const { claims } = operationOf(exchange);
    const { params: path, query, body } = exchange.request;
    const scope = scopeOf(exchange, namespaces, settings);
    const tenant = await resolveTenant(claims, { path, query, body }, scope, loaders);
    if (tenant) exchange.tenant = tenant;
    else exchange.answer = { status: 204 };
    return false;
  };
  return (exchange) => {
    const isNeeded = operationOf(exchange).claims.length > 0 && exchange.answer === null;
    return isNeeded ? resolve(exchange) : false;
  };
}

function scopeOf(exchange: Exchange, namespaces: Memberships, settings: Protection): Scope {
  const isOpen = operationOf(exchange).roles === "public" && !settings.protectNlu;
  const { login, namespace } = isOpen ? anybody : callerOf(exchange);
  return {
    login,
    namespace,
    belongsTo: async (asked, relation) => {
      if (relation === "owner") return namespaces.isOwner(login, asked);
      if (relation === "reader" && settings.openNamespaces) return true;
      return namespaces.isMember(login, asked);
    },
  };
}

const anybody = { login: "", namespace: null };

function callerOf({ caller }: Exchange): Caller {
  if (!caller) throw problem("missing-credentials", {});
  return caller;
}
