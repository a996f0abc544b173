import { describe, expect, it } from "vitest";
import { roles } from "../../src/contract/caller.ts";
import { Authenticator } from "../../src/server/authentication.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { startTestServer } from "../support/server.ts";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

const peer = { address: "127.0.0.1", host: "localhost" };

describe("Basic authentication", () => {
  const authenticator = new Authenticator(
    [
      ...demoUsers,
      {
        login: "hashed@app.com",
        // "secret" under the salt 00010203…0f
        password: "scrypt$AAECAwQFBgcICQoLDA0ODw==$lUTkiXnaPIlt+39/W8AV+zIOgQ+DcviNZtmSHaWiqmU=",
        namespace: "other",
        roles: ["nlpUser"],
      },
    ],
    async (_, proposed) => proposed,
  );

  it("identifies the caller", async () => {
    const caller = { login: "admin@app.com", namespace: "app", roles };
    expect(await authenticator.basic(basic("admin@app.com:password"), peer)).toEqual(caller);
    expect(await authenticator.basic(basic("admin@app.com:password"), peer)).toEqual(caller);
  });

  it("takes hashed passwords", async () => {
    expect(await authenticator.basic(basic("hashed@app.com:secret"), peer)).toMatchObject({
      namespace: "other",
    });
  });

  it("null without a header", async () => {
    expect(await authenticator.basic(undefined, peer)).toBeNull();
  });

  it.each(["admin@app.com:wrong", "nobody:password", "admin@app.com:", ":"])(
    "refuses %s",
    async (credentials) => {
      await expect(authenticator.basic(basic(credentials), peer)).rejects.toMatchObject({
        status: 401,
      });
    },
  );

  it.each(["Basic", "Basic !!!", "Bearer abc", basic("nocolon"), ""])(
    "cannot read %s",
    async (header) => {
      await expect(authenticator.basic(header, peer)).rejects.toMatchObject({ status: 401 });
    },
  );
});

describe("protected NLU", () => {
  it("answers its own namespace only, and challenges the others", async () => {
    const server = await startTestServer({ protectNlu: true, demo: false });
    const ask = (authorization?: string, namespace = "app") =>
      fetch(`${server.url}/rest/nlp/intents?namespace=${namespace}&name=travel`, {
        headers: authorization === undefined ? {} : { authorization },
      });
    const own = await ask(basic("admin@app.com:password"));
    expect(own.status).toBe(200);
    const foreign = await ask(basic("admin@app.com:password"), "other");
    expect(foreign.status).toBe(401);
    const anonymous = await ask();
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get("www-authenticate")).toContain("Basic");
    await server.close();
  });
});
