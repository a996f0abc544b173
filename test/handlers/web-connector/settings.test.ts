import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { messagesOf, note, sentence, setParameters, startTravel, type Travel } from "./travel.ts";

const path = "/io/app/travel/web";
const hello = { query: "hello", userId: "anna" };

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel({
    defaultLocale: "fr",
    webCookieAuth: true,
    webCookieAuthMaxAge: 60,
    webCookieAuthPath: "/io",
    webEnableMarkdown: true,
    webConnectorBridgeEnabled: true,
    webConnectorExtraHeaders: ["X-Page", "X-Campaign"],
    webConnectorUseExtraHeaderAsMetadataRequest: true,
    webConnectorMergeStreamResponse: false,
    orchestration: false,
  });
});
afterAll(() => travel.close());
beforeEach(async () => {
  travel.says(({ intent }) => [[sentence(`heard ${intent}`)]]);
  await setParameters(travel.server, { web_security_mode: "PASSTHROUGH" });
});

const send = (body: unknown, headers = {}) => travel.call(path, { body, headers });

it("web-cookie-auth: connectors take the user from the cookie unless they say otherwise", async () => {
  await setParameters(travel.server, {});
  const { headers } = await send({ query: "hello" });
  expect(headers.get("set-cookie")).toMatch(
    /^tock_user_id=[0-9a-f-]{36}; Max-Age=60; Path=\/io; Expires=.*; HttpOnly; Secure; SameSite=None$/,
  );
  await setParameters(travel.server, { web_security_mode: "PASSTHROUGH" });
  expect((await send({ query: "hello" })).status).toBe(400);
});

it("web-cookie-auth-max-age: the cookie is renewed with each call", async () => {
  await setParameters(travel.server, {});
  const { headers } = await send({ query: "hello" }, { cookie: "tock_user_id=bea" });
  expect(headers.get("set-cookie")).toMatch(/^tock_user_id=bea; Max-Age=60;/);
});

it("default-locale: is the locale of users without one", async () => {
  await send(hello);
  expect(travel.asked[0]?.context).toMatchObject({ language: "fr", user: { locale: "fr" } });
});

it("web-enable-markdown: texts are sent as HTML, without code of the bot", async () => {
  const text =
    "**Hi** [site](https://example.com) <img src=x onerror=alert(1)> [x](javascript:alert(1))";
  travel.says(() => [[{ type: "sentence", text: { text } }]]);
  const html =
    '<p><strong>Hi</strong> <a href="https://example.com">site</a> ' +
    "&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1))</p>";
  const { body } = await send(hello);
  expect(body.responses[0].text).toBe(html);
  const direct = await travel.call(`${path}/sse/direct`, { body: hello });
  expect(messagesOf(direct.body)[0]?.responses[0]?.text).toBe(html);
  const { body: report } = await travel.call("/io/app/test/test-web/en", {
    body: {
      userId: "anna",
      recipientId: "bot",
      message: { eventType: "sentence", text: "hello" },
      targetConnectorType: { id: "web" },
    },
  });
  expect(report.messages[0].text).toBe(text);
});

it("web-connector-bridge-enabled: answers through another connector of the bot", async () => {
  const { bots } = travel.server.store;
  const web = await bots.connectorAt(path);
  if (!web) throw new Error("the demo has no web connector");
  const other = { ...web, _id: travel.server.store.newId(), applicationId: "kiosk", path: null };
  await bots.saveConnector(other);
  expect((await send({ ...hello, connectorId: "kiosk" })).status).toBe(200);
  expect(travel.asked[0]?.context.applicationId).toBe("kiosk");
  const unknown = await send({ ...hello, connectorId: "nobody" });
  expect([unknown.status, unknown.body.errors[0].params]).toEqual([
    404,
    expect.objectContaining({ location: "body", pointer: "/connectorId" }),
  ]);
  const direct = await travel.call(`${path}/sse/direct`, {
    headers: { message: JSON.stringify({ ...hello, connectorId: "nobody" }) },
  });
  expect([direct.status, direct.body.errors[0].params.pointer]).toEqual([
    404,
    "/message/connectorId",
  ]);
});

it("web-connector-extra-headers: pages may send them, and the bot receives them", async () => {
  await send(hello, { "x-page": "home", "x-other": "secret" });
  expect(travel.asked[0]?.context.metadata).toEqual({ "X-Page": "home" });
  const { headers } = await travel.call(path, {
    method: "OPTIONS",
    headers: { origin: "http://shop.example" },
  });
  expect(headers.get("access-control-allow-headers")).toMatch(/,X-Page,X-Campaign$/);
});

it("web-connector-merge-stream-response: sends the pieces of a text separately", async () => {
  travel.says(() => [[note("TOCK_STREAM_RESPONSE", "true"), sentence("Let")], [sentence(" me")]]);
  const { body } = await send(hello);
  expect(body.responses.map(({ text }: { text: string }) => text)).toEqual([
    "<p>Let</p>",
    "<p>me</p>",
  ]);
});

it.each([
  ["eligibility", { data: { type: "sentence", userText: "hello" } }],
  [
    "proxy",
    {
      targetBot: { botId: "b", botLabel: "b", connectorId: "web", connectorType: { id: "web" } },
      action: { type: "sendSentence", messages: [], text: "hello", metadata: {} },
      metadata: { playerId: { id: "anna" }, applicationId: "x", recipientId: { id: "y" } },
    },
  ],
])("orchestration: 404 at %s", async (what, body) => {
  const { status, body: refusal } = await travel.call(`${path}/orchestration/${what}`, { body });
  expect([status, refusal.errors[0].code]).toEqual([404, "orchestration-off"]);
  expect(travel.asked).toEqual([]);
});
