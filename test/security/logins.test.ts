import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LoginQueue } from "../../src/server/login-queue.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { ask, sendBody, statusOf } from "./raw.ts";

const users = [
  { login: "ada@app.com", password: "right", namespace: "app", roles: ["nlpUser"] as const },
  { login: "new@app.com", password: "right", namespace: "mine", roles: ["admin"] as const },
  { login: "boss@app.com", password: "right", namespace: "app", roles: ["admin"] as const },
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users });
});
afterAll(async () => {
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  await server.close();
});

function logIn(email: string, password: string): Promise<Response> {
  return fetch(`${server.url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
}
const basic = (login: string, password: string) =>
  `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;

it("accepts all requests that one client sends together", async () => {
  const headers = { authorization: basic("ada@app.com", "right") };
  const asked = Array.from({ length: 40 }, () =>
    fetch(`${server.url}/rest/admin/applications`, { headers }),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

describe("hundreds of wrong logins at once", () => {
  it.each([
    ["of the same login", () => "ada@app.com"],
    ["of other logins", (index: number) => `nobody-${index}@app.com`],
  ])("%s are refused early, and a correct one is not", async (kind, loginOf) => {
    const statuses: number[] = [];
    const wrong = Array.from({ length: 300 }, async (_, index) => {
      const response = await logIn(loginOf(index), `wrong ${kind} ${index}`);
      statuses.push(response.status);
      if (response.status === 429) {
        expect(response.headers.get("retry-after")).toBe("1");
        expect(await response.text()).toContain("too-many-logins");
      }
    });
    const right = await logIn("boss@app.com", "right");
    expect(await right.json()).toMatchObject({ authenticated: true });
    // It is not behind all the others, most of which are never verified.
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(100);
    await Promise.all(wrong);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(200);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
  });

  it("with HTTP Basic are refused too", async () => {
    const asked = Array.from({ length: 100 }, async (_, index) => {
      const headers = { authorization: basic("ada@app.com", `wrong ${index}`) };
      return (await fetch(`${server.url}/rest/admin/applications`, { headers })).status;
    });
    expect(new Set(await Promise.all(asked))).toEqual(new Set([401, 429]));
  });
});

describe("a queue of logins", () => {
  it("serves the newest first, one of each key, and those first that were not served lately", async () => {
    const queue = new LoginQueue();
    const order: string[] = [];
    const held = Promise.withResolvers<void>();
    const run = (key: string, name = key) =>
      queue
        .run(key, async () => {
          order.push(name);
          await held.promise;
        })
        .catch((problem: { status: number }) => order.push(`${name} ${problem.status}`));
    const all = [run("flood", "1"), run("flood", "2")];
    all.push(run("quiet"), run("flood", "3"), run("flood", "4"), run("other"));
    held.resolve();
    await Promise.all(all);
    expect(order).toEqual(["1", "2", "3 429", "other", "quiet", "4"]);
  });
});

describe("a page whose name was made to point here (DNS rebinding)", () => {
  it("cannot log in as the demo user, in any way", async () => {
    const demo = await startTestServer({ demo: false });
    const host = `evil.example:${new URL(demo.url).port}`;
    const body = JSON.stringify({ email: "admin@app.com", password: "password" });
    const response = await fetch(`${demo.url}/rest/authenticate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toContain("tock-session=");
    const headers = { Host: host, Origin: `http://${host}`, "Content-Type": "application/json" };
    const rebound = await sendBody(demo.url, "POST /rest/authenticate", headers, body);
    expect([statusOf(rebound), rebound]).toEqual([
      200,
      expect.stringContaining('"authenticated":false'),
    ]);
    expect(rebound.toLowerCase()).not.toContain("set-cookie");
    expect(statusOf(await ask(demo.url, "GET /rest/user", { host, cookie }))).toBe(401);
    expect(statusOf(await ask(demo.url, "GET /rest/user", { cookie }))).toBe(200);
    await demo.close();
  });
});

describe("the challenge of a 401", () => {
  const challenged = async (headers: Record<string, string>) => {
    const response = await fetch(`${server.url}/rest/admin/applications`, { headers });
    expect(response.status).toBe(401);
    return response.headers.has("www-authenticate");
  };

  it("is for programs; a page with a session that has ended logs in itself", async () => {
    expect(await challenged({})).toBe(true);
    expect(await challenged({ authorization: basic("ada@app.com", "no") })).toBe(true);
    expect(await challenged({ cookie: "tock-session=0123456789abcdef" })).toBe(false);
    expect(await challenged({ "x-requested-with": "XMLHttpRequest" })).toBe(false);
  });
});

describe("the namespace of a user who has not logged in yet", () => {
  it("cannot be taken by another", async () => {
    const headers = { authorization: basic("boss@app.com", "right") };
    for (const name of ["mine", "MINE"]) {
      const taken = await fetch(`${server.url}/rest/admin/namespace/${name}`, {
        method: "POST",
        headers,
      });
      expect([name, taken.status]).toEqual([name, 400]);
    }
    const own = { authorization: basic("new@app.com", "right") };
    const listed = await fetch(`${server.url}/rest/admin/namespaces`, { headers: own });
    expect(await listed.json()).toMatchObject([{ namespace: "mine", owner: true }]);
    const removed = await fetch(`${server.url}/rest/admin/namespace/new@app.com/mine`, {
      method: "DELETE",
      headers,
    });
    expect(removed.status).toBe(401);
  });
});
