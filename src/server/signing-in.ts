import { signInCookie } from "../contract/caller.ts";
import { own } from "../own.ts";
import { sessionOf } from "./exchange/access.ts";
import { readCookies } from "./exchange/cookies.ts";
import type { Step } from "./exchange/exchange.ts";
import { setCookie } from "./exchange/output.ts";
import type { Sessions } from "./sessions.ts";
import type { SingleSignOn } from "./single-sign-on.ts";
import { isOwnPath } from "./studio.ts";

/** Redirects browsers that open a page of Studio without a session to the identity provider. */
export function beginSignIn(singleSignOn: SingleSignOn, sessions: Sessions): Step {
  return async (exchange) => {
    const { request, response } = exchange;
    if (request.method !== "GET" || isOwnPath(request.path)) return false;
    if (!/\btext\/html\b/.test(request.headers.accept ?? "")) return false;
    await readCookies(exchange);
    const session = sessionOf(exchange);
    if (session !== null && sessions.caller(session) !== null) return false;
    const { location, browser } = await singleSignOn.begin(ownPage(request.originalUrl), {
      address: request.socket.remoteAddress ?? "",
      browser: own(request.cookies as Record<string, string>, signInCookie),
    });
    setCookie(exchange, {
      name: signInCookie,
      value: browser,
      maxAge: 600,
    });
    response.status(302).set("Location", location).set("Cache-Control", "no-store").end();
    return true;
  };
}

/** A path of this server: `//host` would lead to another one. */
function ownPage(url: string): string {
  return /^\/(?![/\\])/.test(url) ? url : "/";
}
