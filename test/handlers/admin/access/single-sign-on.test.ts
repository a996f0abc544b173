import { Events, OAuth2Server } from "oauth2-mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SingleSignOn } from "../../../../src/server/single-sign-on.ts";
import { startTestServer, type TestServer } from "../../../support/server.ts";
import { refusal } from "../people.ts";

let provider: OAuth2Server;
let server: TestServer;
/** What the provider says of the user. */
let claims: Record<string, unknown>;

beforeAll(async () => {
  provider = new OAuth2Server();
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  provider.issuer.url = `http://127.0.0.1:${provider.address().port}`;
  provider.service.on(Events.BeforeTokenSigning, (token) => {
    Object.assign(token.payload, claims);
  });
  server = await startTestServer({
    demo: false,
    users: [],
    oauth2Enabled: true,
    oauth2SiteUrl: provider.issuer.url,
    oauth2ClientId: "studio",
    oauth2SecretKey: "s3cret",
    customRolesMapping: new Map([
      ["staff", ["botUser", "nlpUser"]],
      ["chief", ["admin", "unknown"]],
    ]),
    customNamespaceMapping: new Map([["staff", ["app"]]]),
  });
});
beforeEach(() => {
  claims = { email: "Ann@App.com", "custom:roles": "[staff, chief]" };
  server.clock.reset();
});
afterAll(async () => {
  await server.close();
  await provider.stop();
  expect(server.logged).toEqual([]);
});

const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(new URL(url, server.url), { redirect: "manual", headers });

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

/** A browser asks for a page, and is sent to the provider. */
async function begin(page = "/faq?x=1") {
  const response = await get(page, { accept: "text/html" });
  expect(response.status).toBe(302);
  const [cookie = ""] = cookiesOf(response);
  return { cookie, location: new URL(response.headers.get("location") ?? "") };
}

/** The provider lets the user in, and sends the browser back. */
async function back(location: URL): Promise<URL> {
  const response = await fetch(location, { redirect: "manual" });
  return new URL(response.headers.get("location") ?? "");
}

const complete = (url: URL, cookie: string) => get(url.pathname + url.search, { cookie });

const refused = async (response: Response) =>
  refusal({ status: response.status, body: await response.json() });

async function signIn() {
  const { cookie, location } = await begin();
  return complete(await back(location), cookie);
}

describe("completeSignIn", () => {
  it("302: opens a session, and redirects to the requested page", async () => {
    const response = await signIn();
    expect([response.status, response.headers.get("location")]).toEqual([302, "/faq?x=1"]);
    const cookies = cookiesOf(response);
    expect(cookies[1]).toBe("tock-sso=1");
    const session = cookies[0] ?? "";
    expect(session).toMatch(/^tock-sso-session=[0-9a-f]{32}$/);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    const user = await (await get("/rest/user", { cookie: session })).json();
    expect(user).toEqual({
      user: "ann@app.com",
      namespace: "app",
      roles: ["nlpUser", "botUser", "admin"],
      registered: true,
    });
    const page = await get("/", { cookie: session, accept: "text/html" });
    expect(page.status).toBe(200);
  });

  it("302: sends state, nonce and PKCE, and keeps them from the browser", async () => {
    const { location, cookie } = await begin();
    const asked = Object.fromEntries(location.searchParams);
    expect(asked).toMatchObject({
      response_type: "code",
      client_id: "studio",
      redirect_uri: `${server.url}/rest/callback`,
      scope: "openid email profile",
      code_challenge_method: "S256",
      state: expect.stringMatching(/^[0-9a-f]{32}$/),
      nonce: expect.stringMatching(/.{20,}/),
    });
    expect(cookie).not.toContain(asked.state ?? "");
  });

  it("302: reads claims that the token lacks from the provider", async () => {
    claims = { sub: "ann" };
    provider.service.once(Events.BeforeUserinfo, (answer) => {
      answer.body = { sub: "ann", email: "ann@app.com", "custom:roles": ["staff"] };
    });
    expect((await signIn()).status).toBe(302);
  });

  it("302: never to another server", async () => {
    for (const page of ["//elsewhere.example/", "/\\elsewhere.example"]) {
      const response = await fetch(server.url + page, {
        redirect: "manual",
        headers: { accept: "text/html" },
      });
      const [cookie = ""] = cookiesOf(response);
      const { status, headers } = await complete(
        await back(new URL(response.headers.get("location") ?? "")),
        cookie,
      );
      const { host } = new URL(headers.get("location") ?? "", server.url);
      expect([status, host]).toEqual([302, new URL(server.url).host]);
    }
  });

  it("401: the login was started elsewhere, or by another browser", async () => {
    const unknown = await get("/rest/callback?code=1&state=1");
    expect(await refused(unknown)).toEqual([401, "sign-in-failed"]);
    const { location } = await begin();
    const { cookie } = await begin();
    const returned = await back(location);
    expect(await refused(await get(returned.pathname + returned.search))).toEqual([
      401,
      "sign-in-failed",
    ]);
    expect((await complete(returned, cookie)).status).toBe(401);
  });

  it("302: in two tabs of one browser", async () => {
    const first = await begin("/faq");
    const second = await get("/stories", { accept: "text/html", cookie: first.cookie });
    // The browser keeps one cookie for both.
    expect(cookiesOf(second)).toEqual([first.cookie]);
    const returned = await back(new URL(second.headers.get("location") ?? ""));
    const responses = [
      await complete(returned, first.cookie),
      await complete(await back(first.location), first.cookie),
    ];
    expect(responses.map(({ headers }) => headers.get("location"))).toEqual(["/stories", "/faq"]);
    const made = await get("/faq", {
      accept: "text/html",
      cookie: `tock-contract-sign-in=${"1".repeat(32)}`,
    });
    expect(cookiesOf(made)[0]).not.toContain("1".repeat(32));
  });

  it("302: even if others start logins at another address", async () => {
    const singleSignOn = new SingleSignOn(
      {
        oauth2SiteUrl: provider.issuer.url ?? null,
        oauth2ClientId: "studio",
        oauth2SecretKey: "s3cret",
        oauth2AuthorizePath: null,
        oauth2AccessTokenPath: null,
        oauth2UserinfoPath: null,
        oauth2Scopes: "openid email",
        oauth2UserRoleAttribute: "custom:roles",
        customRolesMapping: new Map([["staff", ["botUser"]]]),
        customNamespaceMapping: new Map([["staff", ["app"]]]),
        botAdminRestDefaultBaseUrl: null,
      },
      {
        clock: server.clock,
        address: () => server.url,
        enter: async (_login, proposed) => proposed,
      },
    );
    const own = await singleSignOn.begin("/", { address: "10.0.0.1", browser: undefined });
    for (let count = 0; count < 10_100; count++) {
      await singleSignOn.begin("/", { address: "10.0.0.2", browser: undefined });
    }
    const returned = await back(new URL(own.location));
    const query = Object.fromEntries(returned.searchParams);
    const { caller } = await singleSignOn.complete(query, own.browser);
    expect(caller.login).toBe("ann@app.com");
  });

  it("401: a login is valid once, for ten minutes", async () => {
    const { location, cookie } = await begin();
    const returned = await back(location);
    expect((await complete(returned, cookie)).status).toBe(302);
    expect((await complete(returned, cookie)).status).toBe(401);
    const late = await begin();
    const after = await back(late.location);
    server.clock.advance(11 * 60_000);
    expect((await complete(after, late.cookie)).status).toBe(401);
  });

  it.each([
    ["has no role here", { "custom:roles": "guest" }],
    ["has a role without a namespace", { "custom:roles": "chief" }],
    ["has no roles", { "custom:roles": undefined }],
    ["has no address", { email: "" }],
    ["has an address that is not confirmed", { email_verified: false }],
    ["has one that is said not to be, in text", { email_verified: "false" }],
    ["signs in for another client", { aud: "another" }],
    ["comes with the token of another login", { nonce: "another" }],
    ["comes from another provider", { iss: "http://127.0.0.1:1" }],
  ])("401: the user %s", async (_, changes) => {
    Object.assign(claims, changes);
    const response = await signIn();
    expect(cookiesOf(response).join()).not.toContain("session");
    expect(await refused(response)).toEqual([401, "sign-in-failed"]);
  });

  it("401: the provider signs with a key that it does not publish", async () => {
    const { location, cookie } = await begin();
    const returned = await back(location);
    provider.service.once(Events.BeforeResponse, (answer) => {
      const body = answer.body as Record<string, string>;
      const [head, payload] = (body.id_token ?? "").split(".");
      body.id_token = `${head}.${payload}.${Buffer.alloc(256, 1).toString("base64url")}`;
    });
    expect(await refused(await complete(returned, cookie))).toEqual([401, "sign-in-failed"]);
  });

  it("404: no provider is configured", async () => {
    const plain = await startTestServer({ demo: false });
    const response = await fetch(`${plain.url}/rest/callback?code=1&state=1`);
    expect(await refused(response)).toEqual([404, "no-single-sign-on"]);
    const page = await fetch(plain.url, { redirect: "manual", headers: { accept: "text/html" } });
    expect(page.status).toBe(200);
    await plain.close();
  });
});

describe("completeSignInByForm", () => {
  it("404: no provider sends forms", async () => {
    const response = await fetch(`${server.url}/rest/callback`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "ticket=ST-1",
    });
    expect(await refused(response)).toEqual([404, "no-single-sign-on"]);
  });
});

describe("stopSession", () => {
  it("200: ends the session, and Studio shows no user", async () => {
    const [session = ""] = cookiesOf(await signIn());
    const response = await fetch(`${server.url}/rest/logout`, {
      method: "POST",
      headers: { cookie: session },
    });
    expect(cookiesOf(response)).toEqual(["tock-session=", "tock-sso-session=", "tock-sso="]);
    expect((await get("/rest/user", { cookie: session })).status).toBe(401);
  });
});

describe("a server with single sign-on", () => {
  it("has no demo logins", async () => {
    const response = await fetch(`${server.url}/rest/authenticate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "admin@app.com", password: "password" }),
    });
    expect(await response.json()).toEqual({ authenticated: false, roles: [] });
  });

  it("requires no login of programs and readers of the documentation", async () => {
    for (const path of ["/api/admin.html", "/healthcheck"]) {
      expect((await get(path, { accept: "text/html" })).status).toBe(200);
    }
    expect((await get("/", { accept: "*/*" })).status).toBe(200);
  });

  it("reports that the provider does not respond, and tries again", async () => {
    const gone = new OAuth2Server();
    await gone.issuer.keys.generate("RS256");
    await gone.start(0, "127.0.0.1");
    const { port } = gone.address();
    await gone.stop();
    const lonely = await startTestServer({
      demo: false,
      users: [],
      oauth2Enabled: true,
      oauth2SiteUrl: `http://127.0.0.1:${port}`,
      oauth2ClientId: "studio",
    });
    const ask = () => fetch(lonely.url, { redirect: "manual", headers: { accept: "text/html" } });
    expect(await refused(await ask())).toEqual([401, "sign-in-failed"]);
    await gone.start(port, "127.0.0.1");
    gone.issuer.url = `http://127.0.0.1:${port}`;
    expect((await ask()).status).toBe(302);
    await lonely.close();
    await gone.stop();
  });

  it("supports a provider without OpenID by its paths", async () => {
    const plain = await startTestServer({
      demo: false,
      users: [],
      oauth2Enabled: true,
      oauth2SiteUrl: provider.issuer.url ?? "",
      oauth2AuthorizePath: "/authorize",
      oauth2AccessTokenPath: "/token",
      oauth2UserinfoPath: "/userinfo",
      oauth2Scopes: "email",
      oauth2ClientId: "studio",
      customRolesMapping: new Map([["staff", ["admin"]]]),
      customNamespaceMapping: new Map([["staff", ["app"]]]),
    });
    const asked = await fetch(plain.url, { redirect: "manual", headers: { accept: "text/html" } });
    const location = new URL(asked.headers.get("location") ?? "");
    expect([location.pathname, location.searchParams.get("nonce")]).toEqual(["/authorize", null]);
    provider.service.once(Events.BeforeResponse, (answer) => {
      delete (answer.body as Record<string, unknown>).id_token;
    });
    provider.service.once(Events.BeforeUserinfo, (answer) => {
      answer.body = { sub: "ann", email: "ann@app.com", "custom:roles": "staff" };
    });
    const returned = await back(location);
    const headers = { cookie: cookiesOf(asked)[0] ?? "" };
    const url = plain.url + returned.pathname + returned.search;
    const response = await fetch(url, { redirect: "manual", headers });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/"]);
    await plain.close();
  });
});
