import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sentence, setParameters, startTravel, type Travel } from "./travel.ts";

const path = "/io/app/travel/web";
const hello = { query: "hello", userId: "anna" };
const actionId = "6b035cb75fb6e3d3b0eeb505";

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());
beforeEach(() => travel.says(({ intent }) => [[sentence(`heard ${intent}`)]]));

const texts = (body: { responses: { text?: string }[] }) => body.responses.map(({ text }) => text);

describe("sendMessage", () => {
  const send = (body: unknown, to = path) => travel.call(to, { body });
  const store = () => travel.server.store;

  it("200 with the answer, and without a cookie", async () => {
    const { status, headers, body } = await send(hello);
    expect([status, headers.get("set-cookie")]).toEqual([200, null]);
    expect(body).toEqual({
      responses: [
        {
          type: "WebMessage",
          text: "heard greetings",
          version: "1",
          actionId: expect.stringMatching(/^[0-9a-f]{24}$/),
        },
      ],
      metadata: { INTENT: "greetings", RESPONSE_ID: expect.any(String) },
    });
  });

  it("200 at once with all messages of a streamed response", async () => {
    travel.says(() => [[sentence("one")], [sentence("two")]]);
    const { body } = await send({ ...hello, streamedResponse: true });
    expect(texts(body)).toEqual(["one", "two"]);
    expect(body.metadata).not.toHaveProperty("LAST_ANSWER");
  });

  it("200 sends the payload to the bot, with the referral", async () => {
    await send({ payload: "weather?city=new%20york&x=1%262", ref: "spring offer", userId: "anna" });
    const request = travel.asked.at(0);
    const { type, payload = "" } = (request?.message ?? {}) as { type?: string; payload?: string };
    expect([type, request?.intent, payload.split("?")[0]]).toEqual([
      "choice",
      "weather",
      "weather",
    ]);
    expect([...new URLSearchParams(payload.split("?")[1])]).toEqual([
      ["city", "new york"],
      ["x", "1&2"],
      ["_referral", "spring offer"],
    ]);
  });

  it("200 without messages for a referral without a story", async () => {
    const { status, body } = await send({ ref: "spring-offer", userId: "anna" });
    expect([status, body.responses, travel.asked]).toEqual([200, [], []]);
  });

  it("200 stores a vote, changes it, and removes it", async () => {
    for (const [vote, kept] of [
      ["UP", "UP"],
      ["DOWN", "DOWN"],
      [null, null],
      ["UP", "UP"],
      [undefined, null],
    ] as const) {
      const { status, body } = await send({ userId: "anna", feedback: { actionId, vote } });
      expect([status, body.responses]).toEqual([200, []]);
      expect(await store().dialogs.feedback(actionId)).toBe(kept);
    }
  });

  it("200 in the order query, feedback, payload, ref", async () => {
    const all = {
      ...hello,
      payload: "weather",
      feedback: { actionId, vote: "UP" },
      ref: "spring-offer",
    };
    expect(texts((await send(all)).body)).toEqual(["heard greetings"]);
    const { query: _, ...withoutQuery } = all;
    expect((await send(withoutQuery)).body.responses).toEqual([]);
    expect(await store().dialogs.feedback(actionId)).toBe("UP");
    const { feedback: __, ...withoutFeedback } = withoutQuery;
    expect(texts((await send(withoutFeedback)).body)).toEqual(["heard weather"]);
  });

  it("200 in the default locale if none is given", async () => {
    await send(hello);
    await send({ ...hello, locale: "fr" });
    expect(travel.asked.map(({ context }) => context.user.locale)).toEqual(["en", "fr"]);
  });

  it("200 ignores another connector's name, a cookie, and extra headers by default", async () => {
    const { body, headers } = await travel.call(path, {
      headers: { cookie: "tock_user_id=eve", "x-page": "home" },
      body: { ...hello, connectorId: "nobody" },
    });
    expect([texts(body), headers.get("set-cookie")]).toEqual([["heard greetings"], null]);
    const context = travel.asked[0]?.context;
    expect([context?.userId.id, context?.applicationId, context?.metadata]).toEqual([
      "anna",
      "web",
      {},
    ]);
  });

  it("200 with texts as the bot wrote them", async () => {
    travel.says(() => [[sentence("**a** <b>")]]);
    expect(texts((await send(hello)).body)).toEqual(["**a** <b>"]);
  });

  it("400 without a user, and without a message", async () => {
    expect((await send({ query: "hello" })).body).toEqual({
      errors: [
        {
          code: "invalid-request",
          message: '"/userId" is missing. Add a string that stays the same for this user.',
          params: {
            location: "body",
            pointer: "/userId",
            expected: "a string that stays the same for this user",
          },
        },
      ],
    });
    const nothing = await send({ userId: "anna" });
    expect([nothing.status, nothing.body.errors[0].code]).toEqual([400, "invalid-request"]);
    const unknownVote = await send({ userId: "anna", feedback: { actionId, vote: "MAYBE" } });
    expect(unknownVote.status).toBe(400);
  });

  it("404 for an unknown path, and for another connector type", async () => {
    const unknown = await send(hello, "/io/app/travel/nope");
    expect([unknown.status, unknown.body.errors]).toEqual([
      404,
      [
        {
          code: "unknown-connector",
          message:
            'No connector at "/io/app/travel/nope". Check namespace, bot and connector in the path.',
          params: { location: "path", pointer: "/connector", expected: "a configured connector" },
        },
      ],
    ]);
    const web = await store().bots.connectorAt(path);
    if (!web) throw new Error("the demo has no web connector");
    const slack = { id: "slack", userInterfaceType: "textChat" } as const;
    await store().bots.saveConnector({ ...web, connectorType: slack });
    expect((await send(hello)).status).toBe(404);
    await store().bots.saveConnector(web);
  });

  it("413 and 415 for a body that is too large, or not JSON", async () => {
    expect((await send({ ...hello, query: "x".repeat(1_100_000) })).status).toBe(413);
    const text = await travel.call(path, {
      headers: { "content-type": "text/plain" },
      body: hello,
    });
    expect(text.status).toBe(415);
  });

  it("502 for an invalid answer of the bot, 504 if it does not respond", async () => {
    travel.says(() => [[{ type: "nonsense" }]]);
    expect((await send(hello)).body.errors[0].code).toBe("bot-answer-invalid");
    travel.says(() => null);
    const silent = await send(hello);
    expect([silent.status, silent.body.errors[0].code]).toEqual([504, "bot-timeout"]);
  });

  it.each(["JWT", "MAGIC"])("404 for a connector in the mode %s", async (mode) => {
    await setParameters(travel.server, { web_security_mode: mode });
    const { status, body } = await send(hello);
    expect([status, body.errors[0].code]).toEqual([404, "unsupported-security-mode"]);
    expect(body.errors[0].message).toContain(mode);
    await setParameters(travel.server, {});
  });
});

describe("a connector in the mode COOKIES", () => {
  beforeAll(() => setParameters(travel.server, { web_security_mode: "COOKIES" }));
  afterAll(() => setParameters(travel.server, {}));
  const origin = "http://shop.example";
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it("200 gives a new user a random cookie, and recognizes it", async () => {
    const first = await travel.call(path, { body: { query: "hello", userId: "ignored" } });
    const [pair = "", ...attributes] = (first.headers.get("set-cookie") ?? "").split("; ");
    expect(attributes.sort()).toEqual(["HttpOnly", "Path=/", "SameSite=None", "Secure"]);
    const userId = pair.replace("tock_user_id=", "");
    expect(userId).toMatch(uuid);
    const again = await travel.call(path, { headers: { cookie: pair }, body: { query: "hello" } });
    expect(again.headers.get("set-cookie")).toBeNull();
    expect(travel.asked.map(({ context }) => context.userId.id)).toEqual([userId, userId]);
    const other = await travel.call(path, { body: { query: "hello" } });
    expect(other.headers.get("set-cookie")).not.toContain(userId);
  });

  it("200 asks on a direct stream for the user in the body, never for the cookie", async () => {
    const headers = { cookie: "tock_user_id=eve" };
    const { headers: given } = await travel.call(`${path}/sse/direct`, { headers, body: hello });
    expect(given.get("set-cookie")).toBeNull();
    expect(travel.asked[0]?.context.userId.id).toBe("anna");
    const { status } = await travel.call(`${path}/sse/direct`, { headers, body: { query: "hi" } });
    expect(status).toBe(400);
  });

  /** Whose pages may read the responses to a preflight and to a message, and with which credentials. */
  const rightsAt = async ({ call }: Travel) => {
    const answers = [
      await call(path, { method: "OPTIONS", headers: { origin } }),
      await call(path, { headers: { origin }, body: { query: "hello" } }),
    ];
    return answers.map(({ headers }) => [
      headers.get("access-control-allow-origin"),
      headers.get("access-control-allow-credentials"),
      headers.get("vary")?.includes("Origin"),
    ]);
  };

  it("lets pages of named origins call with credentials", async () => {
    const named = await startTravel({ webCors: "http://shop\\.example" });
    await setParameters(named.server, { web_security_mode: "COOKIES" });
    const right = [origin, "true", true];
    expect(await rightsAt(named)).toEqual([right, right]);
    await named.close();
  });

  it.each([".*", "https?://.+"])("lets no page call with credentials for %s", async (webCors) => {
    const open = await startTravel({ webCors });
    await setParameters(open.server, { web_security_mode: "COOKIES" });
    const right = ["*", null, true];
    expect(await rightsAt(open)).toEqual([right, right]);
    await open.close();
  });

  it("400 for an empty cookie", async () => {
    const headers = { cookie: "tock_user_id=" };
    const { status, body } = await travel.call(path, { headers, body: { query: "hello" } });
    expect([status, body.errors[0].params]).toEqual([
      400,
      expect.objectContaining({ location: "cookie", pointer: "/tock_user_id" }),
    ]);
  });
});

it("allows no credentials for other connectors, whatever the page requests", async () => {
  for (const to of [path, "/io/app/travel/nope"]) {
    const { headers } = await travel.call(to, {
      method: "OPTIONS",
      headers: { origin: "http://shop.example" },
    });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  }
});
