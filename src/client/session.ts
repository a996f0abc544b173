/** A session of Studio for clients that do not run in a browser, which have no cookies of their own. */

type Send = (request: Request) => Promise<Response>;

export interface SessionOptions {
  baseUrl: string;
  login: string;
  password: string;
}

/** Codes of a 401 that a new login may solve. */
const curable: ReadonlySet<unknown> = new Set(["missing-session", "missing-credentials"]);

/**
 * A `fetch` that logs in at its first request, sends the cookie of the session with each, and logs in again when the
 * session has ended. If the login is refused, the request gets its response.
 */
export function withSession({ baseUrl, login, password }: SessionOptions, send: Send): Send {
  let opening: Promise<Login> | undefined;
  const open = () => {
    const request = new Request(`${baseUrl.replace(/\/$/, "")}/rest/authenticate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login, password }),
      credentials: "include",
    });
    opening = send(request).then(readLogin);
    // The next call logs in again.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  return async (request) => {
    const known = opening;
    const again = request.clone();
    const { cookies, refusal } = await (known ?? open());
    if (refusal) {
      opening = undefined;
      return refusal.clone();
    }
    const response = await send(withCookies(request, cookies));
    if (!known || !(await isCurable(response))) return response;
    // Of several calls that find the session ended, the first logs in for all.
    const reopened = await (opening === known ? open() : opening);
    return reopened && !reopened.refusal ? send(withCookies(again, reopened.cookies)) : response;
  };
}

interface Login {
  /** Empty in browsers, which keep cookies themselves and show none. */
  cookies: readonly string[];
  /** The response instead of a session. */
  refusal: Response | null;
}

async function readLogin(response: Response): Promise<Login> {
  if (!response.ok) return { cookies: [], refusal: response };
  await response.arrayBuffer();
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  return { cookies, refusal: null };
}

function withCookies(request: Request, cookies: readonly string[]): Request {
  const headers = new Headers(request.headers);
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return new Request(request, { headers, credentials: "include" });
}

async function isCurable(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const { errors = [] } = (body ?? {}) as { errors?: { code?: unknown }[] };
  return errors.some(({ code }) => curable.has(code));
}
