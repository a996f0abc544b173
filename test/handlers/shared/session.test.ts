import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserSetting } from "../../../src/settings/users.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

const users: UserSetting[] = [
  { login: "admin@app.com", password: "password", namespace: "app", roles: ["nlpUser", "admin"] },
  { login: "nlpuser@app.com", password: "password2", namespace: "app", roles: ["nlpUser"] },
];
const admin = { email: "admin@app.com", password: "password" };
const json = { "content-type": "application/json" };
const sixHours = 6 * 3600 * 1000;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, protectNlu: true, users });
});
beforeEach(() => server.store.reset());
afterAll(async () => {
  await server.close();
  expect(server.logged).toEqual([]);
});

const call = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);
const send = (body: unknown, headers: Record<string, string> = {}) =>
  call("/rest/authenticate", {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const logIn = async (cookie = "") => cookieOf(await send(admin, { cookie }));
const userOf = (cookie: string) => call("/rest/user", { headers: { cookie } });
const basic = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;

describe("authenticateUser", () => {
  it("200 opens a session, whose cookie is then enough", async () => {
    const response = await send(admin);
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        authenticated: true,
        email: "admin@app.com",
        organization: "app",
        roles: ["nlpUser", "admin"],
      },
    ]);
    expect(response.headers.get("set-cookie")).toMatch(
      /^tock-session=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const path = "/rest/nlp/intents?namespace=app&name=travel";
    expect((await call(path)).status).toBe(401);
    expect((await call(path, { headers: { cookie: cookieOf(response) } })).status).toBe(200);
    const foreign = "/rest/nlp/intents?namespace=other&name=travel";
    expect((await call(foreign, { headers: { cookie: cookieOf(response) } })).status).toBe(401);
  });

  it("200 creates a new id at every login, and ends the previous session", async () => {
    const first = await logIn();
    const second = await logIn(first);
    expect(second).not.toBe(first);
    expect([(await userOf(first)).status, (await userOf(second)).status]).toEqual([401, 200]);
  });

  it("200 keeps other sessions of the same user", async () => {
    const first = await logIn();
    await logIn();
    expect((await userOf(first)).status).toBe(200);
  });

  it("200 never accepts an id that a caller has made up", async () => {
    const made = `tock-session=${"0".repeat(32)}`;
    expect(await logIn(made)).not.toBe(made);
    expect((await userOf(made)).status).toBe(401);
  });

  it.each([
    { email: "admin@app.com", password: "nope" },
    { email: "nobody@app.com", password: "password" },
    { email: "", password: "" },
  ])("200 without a session for %j", async (credentials) => {
    const response = await send(credentials);
    expect([response.status, await response.json()]).toEqual([
      200,
      { authenticated: false, roles: [] },
    ]);
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("200 ignores HTTP Basic", async () => {
    expect((await send(admin, { authorization: "Basic nonsense" })).status).toBe(200);
  });

  it("200 sends the cookie by HTTPS only, behind a proxy that speaks HTTPS", async () => {
    const response = await send(admin, { "x-forwarded-proto": "https" });
    expect(response.headers.get("set-cookie")).toContain("; Secure");
  });

  it("400 without a password", async () => {
    expect((await send({ email: "admin@app.com" })).status).toBe(400);
  });

  it("413 for a giant password", async () => {
    expect((await send({ ...admin, password: "x".repeat(1_100_000) })).status).toBe(413);
  });

  it.each([
    ["a form", "application/x-www-form-urlencoded", "email=admin@app.com&password=password"],
    ["a form of texts", "text/plain", JSON.stringify(admin)],
    ["a form with files", "multipart/form-data; boundary=x", "--x--"],
  ])("403 for %s of a foreign page, and no session starts", async (_, type, body) => {
    const headers = { "content-type": type, origin: "http://elsewhere.example" };
    const response = await call("/rest/authenticate", { method: "POST", headers, body });
    expect([response.status, response.headers.get("set-cookie")]).toEqual([403, null]);
  });

  it("403 for JSON of a foreign page without a content type", async () => {
    const ask = (origin: string) =>
      call("/rest/authenticate", {
        method: "POST",
        headers: { origin },
        body: new Blob([JSON.stringify(admin)]),
      });
    expect((await ask("http://elsewhere.example")).status).toBe(403);
    expect((await ask(server.url)).status).toBe(200);
  });
});

describe("getUser", () => {
  it("200 returns the logged-in user", async () => {
    const response = await userOf(await logIn());
    expect([response.status, await response.json()]).toEqual([
      200,
      { user: "admin@app.com", namespace: "app", roles: ["nlpUser", "admin"], registered: true },
    ]);
  });

  it("401 without session, and no browser asks for a password by itself", async () => {
    const response = await call("/rest/user");
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { errors: [{ code: "missing-session", params: { location: "cookie" } }] },
    ]);
    expect(response.headers.get("www-authenticate")).toBeNull();
  });

  it("401 with HTTP Basic, which is not accepted here", async () => {
    expect((await call("/rest/user", { headers: { authorization: basic } })).status).toBe(401);
  });

  it("401 once the session was not used for six hours", async () => {
    const cookie = await logIn();
    server.clock.advance(sixHours - 1);
    expect((await userOf(cookie)).status).toBe(200);
    server.clock.advance(sixHours - 1);
    expect((await userOf(cookie)).status).toBe(200);
    server.clock.advance(sixHours);
    expect((await userOf(cookie)).status).toBe(401);
  });

  it("401 after a reset", async () => {
    const cookie = await logIn();
    await server.store.reset();
    expect((await userOf(cookie)).status).toBe(401);
  });
});

describe("stopSession", () => {
  it("200 ends the session and removes the cookie", async () => {
    const cookie = await logIn();
    const response = await call("/rest/logout", { method: "POST", headers: { cookie } });
    expect([response.status, await response.json()]).toEqual([200, { success: true }]);
    expect(response.headers.get("set-cookie")).toMatch(/^tock-session=; Max-Age=0; Path=\//);
    expect((await userOf(cookie)).status).toBe(401);
  });

  it("200 without session, and without cookie", async () => {
    const response = await call("/rest/logout", { method: "POST" });
    expect([response.status, await response.json()]).toEqual([200, { success: true }]);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});
