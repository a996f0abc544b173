import type { Role } from "../contract/caller.ts";
import { missingCredentials, missingRole } from "../contract/problem.ts";
import type { Authenticator } from "./authentication.ts";
import { operationOf, type Step } from "./exchange.ts";

/** Finds out who calls, by HTTP Basic. */
export function authenticate(authenticator: Authenticator): Step {
  return async (exchange) => {
    exchange.caller = await authenticator.basic(exchange.request.get("authorization"));
    return false;
  };
}

/** Refuses callers without one of the roles the contract lists; having one is enough, none includes another. */
export const authorise: Step = (exchange) => {
  const { roles } = operationOf(exchange);
  if (roles === "public") return false;
  const { caller } = exchange;
  if (!caller) throw missingCredentials();
  if (roles === "authenticated") return false;
  if (Array.isArray(roles) && roles.some((role) => caller.roles.includes(role as Role)))
    return false;
  throw missingRole(caller.login, caller.roles, Array.isArray(roles) ? roles : []);
};
