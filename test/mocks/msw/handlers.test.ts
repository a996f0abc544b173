import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  createAdminClient,
  createNluClient,
  createWebConnectorClient,
  type NluSchemas,
  readEvents,
  type WebConnectorSchemas,
} from "../../../src/client/index.ts";
import { studio } from "../../../src/msw/admin.ts";
import { createTock, tock } from "../../../src/msw/index.ts";

const baseUrl = "http://tock.example";
const server = setupServer(...tock.handlers(), ...studio.handlers());
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const nlu = createNluClient({ baseUrl });
const chat = createWebConnectorClient({ baseUrl });
const path = { namespace: "app", bot: "travel", connector: "web" };
const body: NluSchemas["ParseQuery"] = {
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
};
const parse = () => nlu.parseQuery({ body });

describe("handlers of all operations", () => {
  it("respond with the examples of the contract", async () => {
    const { data, response } = await parse();
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "application/json; charset=utf-8",
    ]);
    expect(data?.intent).toEqual(expect.any(String));
    const { data: applications } = await createAdminClient({ baseUrl }).listApplications();
    expect(applications?.[0]?.name).toEqual(expect.any(String));
  });

  it("follow Prefer, and name what it can be", async () => {
    const preferring = (prefer: string) =>
      createNluClient({ baseUrl, headers: { prefer } }).parseQuery({ body });
    expect((await preferring("code=400")).error?.errors[0]?.code).toBe("unknown-application");
    const { error, response } = await preferring("code=418");
    expect([response.status, error?.errors[0]?.code]).toEqual([400, "no-such-example"]);
  });

  it("refuse an invalid body, with every violation", async () => {
    const { error, response } = await nlu.parseQuery({
      body: { ...body, queries: "hello", context: {} } as never,
    });
    expect(response.status).toBe(400);
    expect(error?.errors.map(({ params }) => params?.pointer)).toEqual([
      "/queries",
      "/context/language",
    ]);
  });

  it("refuse malformed JSON, other media types and missing parameters", async () => {
    const post = (text: string | null, type: string) =>
      fetch(`${baseUrl}/rest/nlp/parse`, {
        method: "POST",
        body: text,
        headers: { "content-type": type },
      });
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code,
    ];
    expect(await codeOf(await post("{", "application/json"))).toEqual([400, "malformed-json"]);
    expect(await codeOf(await post(null, "application/json"))).toEqual([400, "invalid-request"]);
    expect(await codeOf(await post("a", "text/csv"))).toEqual([415, "unsupported-content-type"]);
    const missing = await nlu.getApplication({ params: { query: { namespace: "app" } as never } });
    expect(missing.error?.errors[0]).toMatchObject({
      code: "invalid-request",
      params: { location: "query", pointer: "/name" },
    });
  });

  it("leave what the contract does not have to other handlers", async () => {
    await expect(fetch(`${baseUrl}/rest/nlp/nothing`)).rejects.toThrow();
  });
});

describe("a handler of one operation", () => {
  it("responds with an example, typed by its name", async () => {
    server.use(tock.parseQuery({ example: "gibberish" }));
    expect((await parse()).data?.intentNamespace).toBeDefined();
    // @ts-expect-error: no such example
    tock.parseQuery({ example: "train" });
    // @ts-expect-error: no such status
    tock.parseQuery({ status: 418 });
    expectTypeOf(tock.parseQuery).not.toBeAny();
  });

  it("responds with a status, after each other", async () => {
    server.use(tock.parseQuery([{ status: 503, lenient: true }, { example: "greet" }]));
    const { error, response } = await parse();
    expect([response.status, error?.errors[0]?.code]).toEqual([503, "requested-status"]);
    expect((await parse()).data?.intent).toBe("greetings");
    expect((await parse()).data?.intent).toBe("greetings");
  });

  it("responds with what a resolver decides from a typed request", async () => {
    server.use(
      tock.sendMessage(({ body: message, path: place }) => {
        expectTypeOf(place.bot).toEqualTypeOf<string>();
        expectTypeOf(message.userId).toEqualTypeOf<string | undefined>();
        return {
          body: {
            responses: [{ type: "WebMessage", version: "1", text: `${place.bot}!` }],
            metadata: { RESPONSE_ID: "b9828333-9573-4c9e-894a-c650febc23ed" },
          },
        };
      }),
    );
    const { data } = await chat.sendMessage({
      params: { path },
      body: { userId: "anna", query: "hi" },
    });
    expect(data?.responses[0]?.text).toBe("travel!");
  });

  it("leaves a request to the next handler, its body unread", async () => {
    const seen: unknown[] = [];
    server.use(
      tock.parseQuery(({ body: query }) => {
        seen.push(query.queries);
        if (query.queries[0] === "mine") return { status: 400 };
      }),
    );
    expect((await parse()).response.status).toBe(200);
    const mine = await nlu.parseQuery({ body: { ...body, queries: ["mine"] } });
    expect(mine.response.status).toBe(400);
    expect(seen).toEqual([["hello"], ["mine"]]);
  });

  it("responds with a custom Response", async () => {
    server.use(tock.parseQuery(() => new Response("busy", { status: 429 })));
    expect((await fetch(`${baseUrl}/rest/nlp/parse`, post(body))).status).toBe(429);
  });

  it("reports an invalid body, unless the test allows it", async () => {
    const wrong = { intent: 5 } as never;
    server.use(tock.parseQuery({ body: wrong }));
    const broken = await fetch(`${baseUrl}/rest/nlp/parse`, post(body));
    expect(broken.status).toBe(500);
    expect(await broken.text()).toContain("breaks the contract");
    server.use(tock.parseQuery({ body: wrong, lenient: true }));
    expect(await (await fetch(`${baseUrl}/rest/nlp/parse`, post(body))).json()).toEqual(wrong);
  });

  it("drops the connection, cuts the body, and waits", async () => {
    server.use(tock.parseQuery({ fault: "drop" }));
    await expect(parse()).rejects.toThrow();
    server.use(tock.parseQuery({ fault: "truncate" }));
    await expect(parse()).rejects.toThrow();
    server.use(tock.parseQuery({ delay: 50 }));
    const started = performance.now();
    await parse();
    expect(performance.now() - started).toBeGreaterThan(40);
  });

  it("is for its base URL only", async () => {
    const other = createTock({ baseUrl: "http://other.example/tock" });
    server.use(other.parseQuery({ status: 400 }));
    expect((await parse()).response.status).toBe(200);
    const elsewhere = createNluClient({ baseUrl: "http://other.example/tock" });
    expect((await elsewhere.parseQuery({ body })).response.status).toBe(400);
  });
});

describe("scenarios", () => {
  it("of the package are taken by name", async () => {
    server.use(...studio.handlers({ scenario: "logged-out" }));
    const { response } = await createAdminClient({ baseUrl }).listApplications();
    expect(response.status).toBe(401);
    expect(() => tock.handlers({ scenario: "none" as never })).toThrow('no scenario "none"');
  });

  it("of a test put captured values into later responses", async () => {
    server.use(
      ...tock.handlers({
        scenario: {
          rules: [
            {
              operations: ["parseQuery"],
              sequence: [
                { example: "greet", capture: { text: "body.queries.0" } },
                { example: "greet", set: { retainedQuery: "{{captured.text}}" } },
              ],
            },
          ],
        },
      }),
    );
    await nlu.parseQuery({ body: { ...body, queries: ["first"] } });
    expect((await parse()).data?.retainedQuery).toBe("first");
  });
});

describe("streams", () => {
  const sse = `${baseUrl}/io/app/travel/web/sse?userId=anna`;

  it("send what their user posts, and nothing else", async () => {
    const events = chat.streamEvents({ params: { path, query: { userId: "carl" } } });
    expect((await events.next()).value).toEqual({ event: "ping", data: 1 });
    const say = (userId: string) =>
      chat.sendMessage({ params: { path }, body: { userId, query: "hi" } });
    const [next] = await Promise.all([events.next(), say("bob").then(() => say("carl"))]);
    expect(next.value).toMatchObject({ event: "message", id: expect.any(String) });
    expect(next.value?.data).toEqual((await say("carl")).data);
    await events.return();
  });

  it("give the events of a test", async () => {
    const data: WebConnectorSchemas["WebConnectorResponse"] = {
      responses: [{ type: "WebMessage", version: "1", text: "Hi" }],
      metadata: { RESPONSE_ID: "b9828333-9573-4c9e-894a-c650febc23ed" },
    };
    server.use(tock.streamEvents({ events: [{ event: "message", id: "1", data }] }));
    const leave = new AbortController();
    for await (const event of readEvents(sse, { signal: leave.signal })) {
      expect([event.event, event.id, JSON.parse(event.data)]).toEqual(["message", "1", data]);
      leave.abort();
    }
  });

  it("break, and go on after the last event", async () => {
    server.use(
      tock.streamEvents([
        { example: "severalMessages", breakAfter: 1 },
        { example: "severalMessages" },
      ]),
    );
    const leave = new AbortController();
    const ids: string[] = [];
    const connections: boolean[] = [];
    const events = readEvents(sse, {
      signal: leave.signal,
      retry: 1,
      onConnection: (isOpen) => connections.push(isOpen),
    });
    for await (const { event, id } of events) {
      if (event === "message") ids.push(id);
      if (ids.length === 2) leave.abort();
    }
    expect(new Set(ids).size).toBe(2);
    expect(connections).toEqual([true, false, true]);
  });
});

function post(value: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  };
}
