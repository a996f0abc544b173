import type { RunningServer } from "../../src/server/start.ts";

/** Response of a call: its status, and its body, which is `undefined` if there is none. */
export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  body: any;
}

/** A client of a server, with HTTP Basic or with a session cookie. */
export class User {
  readonly #server: RunningServer;
  readonly #headers: Record<string, string>;

  constructor(server: RunningServer, headers: Record<string, string>) {
    this.#server = server;
    this.#headers = headers;
  }

  get(path: string): Promise<Answered> {
    return this.#call("GET", path);
  }

  delete(path: string): Promise<Answered> {
    return this.#call("DELETE", path);
  }

  put(path: string, body?: unknown): Promise<Answered> {
    return this.#call("PUT", path, body);
  }

  post(path: string, body?: unknown): Promise<Answered> {
    return this.#call("POST", path, body);
  }

  async #call(method: string, path: string, body?: unknown): Promise<Answered> {
    const response = await fetch(this.#server.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...this.#headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  }
}

/** A user with HTTP Basic; default: the demo's user. */
export function basicUser(
  server: RunningServer,
  login = "admin@app.com",
  password = "password",
): User {
  const credentials = Buffer.from(`${login}:${password}`).toString("base64");
  return new User(server, { authorization: `Basic ${credentials}` });
}

/** A user with a session. */
export async function sessionUser(
  server: RunningServer,
  email = "admin@app.com",
  password = "password",
): Promise<User> {
  const response = await fetch(`${server.url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  return new User(server, { cookie });
}
