import type { Request } from "express";
import {
  type Caller,
  type Peer,
  type Role,
  sessionCookie,
  signOnSessionCookie,
} from "../../contract/caller.ts";
import { problem } from "../../contract/problem.ts";
import type { Store } from "../../store/store.ts";
import { enterNamespace } from "../../studio/access/namespace.ts";
import type { Authenticator } from "../authentication.ts";
import type { Sessions } from "../sessions.ts";
import { type Exchange, operationOf, type Step } from "./exchange.ts";

/** Identifies the caller by the credentials that the operation accepts: HTTP Basic, or else the session cookie. */
export function authenticate(
  authenticator: Authenticator,
  sessions: Sessions,
  store: Pick<Store, "namespaces" | "write">,
): Step {
  const identify = async (exchange: Exchange) => {
    const { security } = operationOf(exchange);
    const { authorization } = exchange.request.headers;
    const peer = peerOf(exchange.request);
    if (security.has("basic")) exchange.caller = await authenticator.basic(authorization, peer);
    if (security.has("session") && authenticator.mayLogIn(peer)) {
      exchange.caller ??= await callerOfSession(exchange, sessions, store);
    }
    return false;
  };
  return (exchange) => {
    const isAnonymous =
      exchange.request.headers.authorization === undefined && sessionOf(exchange) === null;
    return isAnonymous || operationOf(exchange).security.size === 0 ? false : identify(exchange);
  };
}

/** Address and host of a request. */
export function peerOf({ socket, headers }: Pick<Request, "socket" | "headers">): Peer {
  return { address: socket.remoteAddress ?? "", host: headers.host };
}

async function callerOfSession(
  exchange: Exchange,
  sessions: Sessions,
  store: Pick<Store, "namespaces" | "write">,
): Promise<Caller | null> {
  const id = sessionOf(exchange);
  const caller = id === null ? null : sessions.caller(id);
  if (id === null || caller === null) return null;
  const { login, namespace } = caller;
  if (await store.namespaces.isMember(login, namespace)) return caller;
  // The membership has ended: the user continues in another of his namespaces.
  return sessions.move(id, await enterNamespace(store, login, namespace));
}

/** The id in the session cookie, whether the session exists or not. */
export function sessionOf({ request }: Pick<Exchange, "request">): string | null {
  const cookies = request.cookies as Record<string, string | undefined>;
  return cookies[signOnSessionCookie] ?? cookies[sessionCookie] ?? null;
}

/** Refuses callers without one of the roles of the contract; one is enough, and no role includes another. */
export const authorize: Step = (exchange) => {
  const { roles, security } = operationOf(exchange);
  if (roles === "public") return false;
  const { caller } = exchange;
  if (!caller)
    throw security.has("basic")
      ? problem("missing-credentials", {})
      : problem("missing-session", {});
  if (roles === "authenticated") return false;
  if (Array.isArray(roles) && roles.some((role) => caller.roles.includes(role as Role)))
    return false;
  throw problem("missing-role", {
    needed: Array.isArray(roles) ? roles.join(", ") : "none",
    login: caller.login,
    roles: caller.roles.join(", ") || "none",
  });
};
