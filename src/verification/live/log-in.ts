import { maskedUrl } from "../showing.ts";
import type { Caller, LiveRequest, LiveResponse } from "./caller.ts";
import { proxyHint } from "./env-proxy.ts";
import { jsonOf, type User } from "./session.ts";

/** The server cannot be verified: nothing answers, or the users cannot log in. */
export class NotVerifiable extends Error {}

interface Given {
  url: URL;
  users: readonly { login: string; password: string }[];
}

/** @throws NotVerifiable when nothing answers, or a login is refused */
export async function logIns(caller: Caller, { users, url }: Given): Promise<User[]> {
  const found: User[] = [];
  for (const { login, password } of users) {
    const sent: LiveRequest = {
      method: "POST",
      path: "/rest/authenticate",
      headers: { "content-type": "application/json" },
      body: Buffer.from(JSON.stringify({ email: login, password })),
    };
    const got = await caller.send(sent);
    requireResponse(url, got);
    found.push({ login, password, ...sessionOf(url, login, got) });
  }
  if (users.length === 0) {
    const sent = { method: "GET", path: "/healthcheck", headers: {}, body: null };
    requireResponse(url, await caller.send(sent));
  }
  return found;
}

/** @throws NotVerifiable */
function sessionOf(url: URL, login: string, got: LiveResponse): Omit<User, "login" | "password"> {
  const body = jsonOf(got) as
    | { authenticated?: boolean; organization?: string; roles?: string[] }
    | undefined;
  if (body?.authenticated !== true) {
    const isTock = got.status === 401 || body?.authenticated === false;
    throw new NotVerifiable(
      isTock
        ? `${login} cannot log in at ${maskedUrl(url.href)}. Check login and password in --auth`
        : `${maskedUrl(url.href)} does not log in as Tock does: POST /rest/authenticate returned ${got.status}. Check the URL; without --auth, Studio's API is left out`,
    );
  }
  const cookie = (got.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { cookie, namespace: body.organization ?? "app", roles: body.roles ?? [] };
}

/** @throws NotVerifiable without a response */
function requireResponse(url: URL, { status, error }: LiveResponse): void {
  if (status !== null) return;
  const isUntrusted = /certificate/i.test(error ?? "");
  const hint = isUntrusted
    ? "Trust the certificate with the environment variable NODE_EXTRA_CA_CERTS=FILE"
    : `Check the address, and that the server runs${proxyHint(url)}`;
  throw new NotVerifiable(`no response from ${maskedUrl(url.href)}: ${error}. ${hint}`);
}
