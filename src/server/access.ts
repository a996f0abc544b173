import type { Role } from "../contract/caller.ts";
import { missingCredentials, missingRole } from "../contract/problem.ts";
import { Authenticator } from "./authentication.ts";
import { operationOf, type Step } from "./exchange.ts";
import { isOwnHost } from "./hosts.ts";
import { demoUsers, type Settings } from "./settings.ts";

/**
 * Finds out who calls, by HTTP Basic. Everybody knows the demo logins: they open nothing to a page whose name was made
 * to point to this machine.
 */
export function authenticate({ users }: Pick<Settings, "users">): Step {
  const authenticator = new Authenticator(users);
  return async (exchange) => {
    const { authorization, host } = exchange.request.headers;
    if (authorization !== undefined && users === demoUsers && !isOwnHost(host)) {
      throw missingCredentials();
    }
    exchange.caller = await authenticator.basic(authorization);
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
