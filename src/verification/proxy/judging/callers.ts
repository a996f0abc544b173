import type { Operation } from "../../../contract/operations.ts";
import { Problem } from "../../../contract/problem.ts";
import type { Loader, Loaders, RequestParts } from "../../../contract/tenancy/claims.ts";
import { resolveTenant } from "../../../contract/tenancy/resolve.ts";
import type { Expectation } from "../../live/examiner.ts";

/** The parts of an exchange that identify callers. */
export interface Seen {
  headers: Readonly<Record<string, string>>;
  request: RequestParts;
  status: number | null;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: unknown;
}

/** A user who has logged in. */
interface Caller {
  login: string;
  roles: readonly string[];
  /** The current one. */
  namespace: string;
}

/** Longest list of callers and of applications that is kept; the oldest are forgotten. */
const most = 1_000;

/** The data of earlier exchanges about callers, by session and by login, and about applications. */
export class Callers {
  readonly #callers = new Map<string, Caller>();
  /** Namespaces of applications by their ids. */
  readonly #applications = new Map<string, string>();
  readonly #kinds: ReadonlySet<string>;

  /** @param operations of the contract */
  constructor(operations: Iterable<Operation>) {
    this.#kinds = new Set(
      Array.from(operations, ({ claims }) => claims.map(({ kind }) => kind)).flat(),
    );
  }

  learn({ operationId }: Operation, seen: Seen): void {
    const { status, headers, request, responseHeaders, responseBody } = seen;
    if (status === null || status >= 300) return;
    if (operationId === "authenticateUser" || operationId === "getUser") {
      const session =
        operationId === "getUser" ? headers.cookie : responseHeaders["set-cookie"]?.split(";")[0];
      this.#learnUser(responseBody as Record<string, unknown> | null, session);
    } else if (operationId === "selectNamespace") {
      const { namespace } = request.path as { namespace: string };
      const caller = this.#callerOf(headers);
      if (!caller) return;
      // Later logins of the user begin there too.
      caller.namespace = namespace;
      keep(this.#callers, `login ${caller.login}`, { ...caller });
    } else if (applicationReaders.has(operationId)) {
      for (const one of [responseBody].flat()) this.#learnApplication(one);
    }
  }

  /** The correct response instead of a success; `null` if the caller may do it, or is not known well enough. */
  async refusal(operation: Operation, seen: Seen): Promise<Expectation | null> {
    const { roles: needed, security } = operation;
    const { status, headers } = seen;
    if (status === null || status >= 300 || needed === "public" || security.size === 0) return null;
    if (headers.authorization === undefined && headers.cookie === undefined) {
      return refused(401, "the request has no credentials");
    }
    const caller = this.#callerOf(headers);
    if (!caller) return null;
    if (Array.isArray(needed) && !needed.some((role) => caller.roles.includes(role))) {
      return refused(401, `the caller has none of the roles ${needed.join(", ")}`);
    }
    return this.#foreign(operation, seen, caller);
  }

  /** By the rule of the server itself. Unknown objects count as the caller's. */
  async #foreign(
    { claims }: Operation,
    { request }: Seen,
    { login, namespace }: Caller,
  ): Promise<Expectation | null> {
    const own: Loader<unknown> = { load: async () => ({ value: {}, namespace }) };
    const application: Loader<unknown> = {
      load: async ({ key, qualified }) => {
        const owner = qualified ? undefined : this.#applications.get(key);
        return { value: {}, namespace: owner ?? namespace };
      },
    };
    const loaders: Loaders = {
      ...Object.fromEntries(Array.from(this.#kinds, (kind) => [kind, own])),
      application,
    };
    try {
      await resolveTenant(
        claims,
        request,
        { login, namespace, belongsTo: async () => true },
        loaders,
      );
      return null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return refused(error.status, `the request names what is not the caller's: ${error.message}`);
    }
  }

  #learnUser(body: Record<string, unknown> | null, session: string | undefined): void {
    const { authenticated, email: login, organization: namespace, roles } = body ?? {};
    if (authenticated !== true || !Array.isArray(roles)) return;
    if (typeof login !== "string" || typeof namespace !== "string") return;
    const caller = { login, namespace, roles: roles as string[] };
    keep(this.#callers, `login ${login}`, { ...caller });
    for (const pair of (session ?? "").split(";")) {
      if (pair.trim() !== "") keep(this.#callers, `cookie ${pair.trim()}`, { ...caller });
    }
  }

  #learnApplication(body: unknown): void {
    const { _id: id, namespace } = (body ?? {}) as Record<string, unknown>;
    if (typeof id === "string" && typeof namespace === "string") {
      keep(this.#applications, id, namespace);
    }
  }

  #callerOf({ authorization, cookie }: Seen["headers"]): Caller | undefined {
    const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
    if (basic !== undefined) {
      const [login = ""] = Buffer.from(basic, "base64").toString("utf8").split(":");
      return this.#callers.get(`login ${login}`);
    }
    for (const pair of (cookie ?? "").split(";")) {
      const caller = this.#callers.get(`cookie ${pair.trim()}`);
      if (caller) return caller;
    }
    return undefined;
  }
}

/** Operations that respond with applications. */
const applicationReaders = new Set(["listApplications", "getApplicationById", "saveApplication"]);

function refused(status: number, why: string): Expectation {
  return { allows: (one) => one === status, text: `${status}: ${why}` };
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
