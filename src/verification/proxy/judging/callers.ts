import type { Operation } from "../../../contract/operations.ts";

/** The headers of a request and the response that it got. */
interface Seen {
  headers: Readonly<Record<string, string>>;
  status: number | null;
  responseHeaders: Readonly<Record<string, string>>;
  requestBody: unknown;
  responseBody: unknown;
}

/** Longest list of users and sessions that is kept; the oldest are forgotten. */
const most = 1_000;

/** What logins that have passed say about callers: their roles, by session and by login. */
export class Callers {
  readonly #roles = new Map<string, readonly string[]>();

  learn(operation: Operation, seen: Seen): void {
    if (operation.operationId !== "authenticateUser" || seen.status !== 200) return;
    const { email } = (seen.requestBody ?? {}) as { email?: unknown };
    const { authenticated, roles } = (seen.responseBody ?? {}) as Record<string, unknown>;
    if (authenticated !== true || !Array.isArray(roles)) return;
    const session = seen.responseHeaders["set-cookie"]?.split(";")[0];
    if (session !== undefined) this.#keep(`cookie ${session.trim()}`, roles as string[]);
    if (typeof email === "string") this.#keep(`login ${email}`, roles as string[]);
  }

  /** Why a success must have been refused; `null` when the caller may do it, or nothing is known of the caller. */
  refusal(operation: Operation, { headers, status }: Seen): string | null {
    const { roles: needed, security } = operation;
    if (status === null || status >= 300 || needed === "public" || security.size === 0) return null;
    const { authorization, cookie } = headers;
    if (authorization === undefined && cookie === undefined) {
      return "the request has no credentials, and was not refused with 401";
    }
    const roles = this.#rolesOf(authorization, cookie);
    if (roles === undefined || !Array.isArray(needed)) return null;
    return needed.some((role) => roles.includes(role))
      ? null
      : `the caller has none of the roles ${needed.join(", ")}, and was not refused with 403`;
  }

  #rolesOf(authorization: string | undefined, cookie: string | undefined) {
    const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
    if (basic !== undefined) {
      const [login = ""] = Buffer.from(basic, "base64").toString("utf8").split(":");
      return this.#roles.get(`login ${login}`);
    }
    for (const pair of (cookie ?? "").split(";")) {
      const roles = this.#roles.get(`cookie ${pair.trim()}`);
      if (roles) return roles;
    }
    return undefined;
  }

  #keep(key: string, roles: readonly string[]): void {
    this.#roles.delete(key);
    this.#roles.set(key, roles);
    const [oldest] = this.#roles.keys();
    if (this.#roles.size > most && oldest !== undefined) this.#roles.delete(oldest);
  }
}
