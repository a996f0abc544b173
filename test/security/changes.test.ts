import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { demoChat } from "../../src/server/addresses.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { sendBody, statusOf } from "./raw.ts";

// Who may change something from a browser: one rule for all methods, bodies and paths.

const foreign = "http://evil.example";
const studio = "http://studio.example:4200";

let server: TestServer;
let ownOrigin: string;
beforeAll(async () => {
  server = await startTestServer({ demo: false, cors: studio, webCors: "http://shop.example" });
  ownOrigin = server.url;
});
afterAll(() => server.close());

const send = (
  target: string,
  headers: Record<string, string>,
  body = "",
  { url }: { url: string } = server,
) => sendBody(url, target, headers, body);
const statusFor = async (...call: Parameters<typeof send>) => statusOf(await send(...call));

const senders: [string, Record<string, string>, "let in" | "refused"][] = [
  ["a program", {}, "let in"],
  ["a page of this server", { "Sec-Fetch-Site": "same-origin", Origin: "OWN" }, "let in"],
  ["a page of this server, by an older browser", { Origin: "OWN" }, "let in"],
  ["the user, by the address bar", { "Sec-Fetch-Site": "none" }, "let in"],
  ["a page of another site", { "Sec-Fetch-Site": "cross-site", Origin: foreign }, "refused"],
  ["a page of another site that hides it", { "Sec-Fetch-Site": "cross-site" }, "refused"],
  ["a page of another port", { "Sec-Fetch-Site": "same-site", Origin: "PORT" }, "refused"],
  ["a page of another port, by an older browser", { Origin: "PORT" }, "refused"],
  ["a page without origin", { Origin: "null" }, "refused"],
  ["a page that lies in its origin", { "Sec-Fetch-Site": "cross-site", Origin: "OWN" }, "refused"],
  ["a page that the settings let in", { "Sec-Fetch-Site": "cross-site", Origin: studio }, "let in"],
  ["a page that is like it", { Origin: `${studio}.evil.example` }, "refused"],
];

const changes: [string, Record<string, string>, string, number][] = [
  ["POST /rest/logout", {}, "", 200],
  [
    "POST /rest/authenticate",
    { "Content-Type": "application/json" },
    '{"email":"a","password":"b"}',
    200,
  ],
  [
    "POST /rest/admin/file",
    { "Content-Type": "multipart/form-data; boundary=b" },
    "--b--\r\n",
    401,
  ],
  ["DELETE /rest/admin/namespace/other", {}, "", 401],
  ["PUT /rest/admin/intent", { "Content-Type": "application/json" }, "{}", 405],
  [
    "POST /rest/nlp/dump/import/sentences",
    { "Content-Type": "multipart/form-data; boundary=b" },
    "--b--\r\n",
    400,
  ],
];

describe.each(senders)("%s", (_, headers, verdict) => {
  const port = "http://127.0.0.1:1";
  const sent = () =>
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value.replace("OWN", ownOrigin).replace("PORT", port),
      ]),
    );

  it(`is ${verdict} wherever something can change`, async () => {
    for (const [target, content, body, status] of changes) {
      const wanted = verdict === "let in" || status === 405 ? status : 403;
      const got = await statusFor(target, { ...sent(), ...content }, body);
      expect([target, got]).toEqual([target, wanted]);
    }
  });

  it("may read", async () => {
    expect(await statusFor("GET /healthcheck", sent())).toBe(200);
  });
});

describe("the chat", () => {
  const body = JSON.stringify({ userId: "ada", query: "hello", locale: "en" });
  const json = { "Content-Type": "application/json" };
  const chat = `POST ${demoChat}`;

  it("is open to the pages of its own setting, and to no others", async () => {
    const shop = { "Sec-Fetch-Site": "cross-site", Origin: "http://shop.example", ...json };
    expect([200, 504]).toContain(await statusFor(chat, shop, body));
    const other = { "Sec-Fetch-Site": "cross-site", Origin: foreign, ...json };
    expect(await statusFor(chat, other, body)).toBe(403);
    expect(await statusFor("POST /rest/logout", { Origin: "http://shop.example" })).toBe(403);
  });
});

describe("JSON that is called plain text", () => {
  const text = { "Content-Type": "text/plain;charset=UTF-8" };
  const body = JSON.stringify({ email: "admin@app.com", password: "password" });
  const target = "POST /rest/authenticate";

  it("is read from Tock Studio, which sends all of its JSON so", async () => {
    for (const headers of [
      { "Sec-Fetch-Site": "same-origin", Origin: ownOrigin },
      { Origin: ownOrigin },
      { "Sec-Fetch-Site": "cross-site", Origin: studio },
    ]) {
      const answer = await send(target, { ...headers, ...text }, body);
      expect([statusOf(answer), answer]).toEqual([200, expect.stringContaining("tock-session=")]);
    }
  });

  it("is not read from foreign pages, nor where no page sends it", async () => {
    expect(await statusFor(target, { Origin: foreign, ...text }, body)).toBe(403);
    expect(await statusFor(target, text, body)).toBe(415);
    const latin = { Origin: ownOrigin, "Content-Type": "text/plain; charset=latin1" };
    expect(await statusFor(target, latin, body)).toBe(415);
  });
});

describe("a page whose host name was pointed to this machine", () => {
  const page = { Host: "evil.example", Origin: "http://evil.example" };
  const json = { "Content-Type": "application/json" };
  const create = JSON.stringify({ name: "rebound", namespace: "app", locales: ["en"] });
  const open = [...loadContract().operations.values()].filter(
    ({ method, roles, security }) => method !== "get" && roles === "public" && security.size > 0,
  );

  it("may not use the NLU API, which requires no credentials here", async () => {
    expect(open.length).toBeGreaterThan(8);
    for (const { method, path } of open) {
      const target = `${method.toUpperCase()} ${path}`;
      expect([target, await statusFor(target, { ...page, ...json }, create)]).toEqual([
        target,
        403,
      ]);
    }
  });

  it("may if the settings let it in, and programs may by any name", async () => {
    const target = "POST /rest/nlp/parse";
    const studioHost = { Host: new URL(studio).host, Origin: studio };
    expect(await statusFor(target, { ...studioHost, ...json }, "{}")).toBe(400);
    expect(await statusFor(target, { Host: "tock.example", ...json }, "{}")).toBe(400);
  });

  it("may try to log in where users are configured: a proxy keeps its own name", async () => {
    const body = JSON.stringify({ email: "a", password: "b" });
    expect(await statusFor("POST /rest/authenticate", { ...page, ...json }, body)).toBe(200);
  });
});

describe("a mock", () => {
  it("follows the same rule", async () => {
    const mock = await startMock({ ...defaultSettings(), port: 0 });
    const target = "POST /rest/logout";
    expect(await statusFor(target, { Origin: foreign }, "", mock)).toBe(403);
    expect(await statusFor(target, { Origin: mock.url }, "", mock)).toBe(200);
    await mock.close();
  });
});
