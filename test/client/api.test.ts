import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { nluCalls, nluStreams } from "../../generated/nlu/client.ts";
import { webConnectorCalls, webConnectorStreams } from "../../generated/web-connector/client.ts";
import {
  createNluClient,
  createWebConnectorClient,
  EventStreamError,
  type NluSchemas,
  type WebConnectorSchemas,
} from "../../src/client/index.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

type ErrorBody = NluSchemas["ErrorBody"];
type ParseResult = NluSchemas["ParseResult"];
type Answer = WebConnectorSchemas["WebConnectorResponse"];

let server: TestServer;
let guarded: TestServer;
beforeAll(async () => {
  const users = [{ login: "jörg", password: "pässword", namespace: "app", roles: [] }];
  server = await startTestServer();
  guarded = await startTestServer({ protectNlu: true, demo: false, users });
});
afterAll(async () => {
  await server.close();
  await guarded.close();
});

const body: NluSchemas["ParseQuery"] = {
  queries: ["hello"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
};

const path = { namespace: "app", bot: "travel", connector: "web" };

describe("the client of the NLU API", () => {
  it("calls by operationId and by path, with the same response and the same types", async () => {
    const nlu = createNluClient({ baseUrl: server.url });
    const byId = await nlu.parseQuery({ body });
    const byPath = await nlu.POST("/rest/nlp/parse", { body });
    expect(byId.data?.intent).toBe("greetings");
    expect(byPath.data).toEqual(byId.data);
    expectTypeOf(byId).toEqualTypeOf(byPath);
    expectTypeOf(byId.data).not.toBeAny();
    expectTypeOf(byId.data).toExtend<ParseResult | undefined>();
    expectTypeOf<ParseResult>().toExtend<typeof byId.data>();
  });

  it("returns typed errors instead of throwing them", async () => {
    const nlu = createNluClient({ baseUrl: server.url });
    const { data, error, response } = await nlu.parseQuery({
      body: { ...body, applicationName: "nope" },
    });
    expect(data).toBeUndefined();
    expect(response.status).toBe(400);
    expect(error?.errors?.[0]?.code).toBe("unknown-application");
    expectTypeOf(error).not.toBeAny();
    expectTypeOf(error).toExtend<ErrorBody | undefined>();
  });

  it("sends query parameters, and may be called without any if none is required", async () => {
    const nlu = createNluClient({ baseUrl: `${server.url}/` });
    const { data } = await nlu.getApplication({
      params: { query: { namespace: "app", name: "travel" } },
    });
    expect(data?.name).toBe("travel");
    expect((await nlu.checkLiveness()).response.status).toBe(200);
  });

  it("logs in with any characters", async () => {
    const call = (login?: string, password?: string) =>
      createNluClient({
        baseUrl: guarded.url,
        ...(login === undefined ? {} : { login }),
        ...(password === undefined ? {} : { password }),
      }).parseQuery({ body });
    expect((await call("jörg", "pässword")).data?.intent).toBe("greetings");
    const { error, response } = await call();
    expect(response.status).toBe(401);
    expect(error?.errors?.[0]?.code).toBe("missing-credentials");
    expect((await call("jörg", "wrong")).response.status).toBe(401);
  });

  it("sends the headers and uses the fetch of its options", async () => {
    const sent: Request[] = [];
    const nlu = createNluClient({
      baseUrl: "http://nowhere.example",
      headers: { "x-trace": "1" },
      fetch: async (request) => {
        sent.push(request);
        return Response.json({ errors: [{ code: "x", message: "y" }] }, { status: 400 });
      },
    });
    expect((await nlu.parseQuery({ body })).error).toEqual({
      errors: [{ code: "x", message: "y" }],
    });
    expect(sent.map(({ url, headers }) => [url, headers.get("x-trace")])).toEqual([
      ["http://nowhere.example/rest/nlp/parse", "1"],
    ]);
  });
});

describe("the client of the web connector", () => {
  it("sends messages, and reads the event stream", async () => {
    const chat = createWebConnectorClient({ baseUrl: server.url });
    const events = chat.streamEvents({ params: { path, query: { userId: "anna" } } });
    const { value: ping } = await events.next();
    expect(ping).toEqual({ event: "ping", data: 1 });
    const sent = await chat.sendMessage({
      params: { path },
      body: { userId: "anna", query: "hello" },
    });
    expect(sent.data?.responses[0]?.text).toBe("Hello, what can I do for you?");
    expectTypeOf(sent.data).not.toBeAny();
    expectTypeOf(sent.data).toExtend<Answer | undefined>();
    const { value: event } = await events.next();
    expect(event).toMatchObject({ event: "message", id: expect.any(String), data: sent.data });
    if (!event) throw new Error("the stream has ended");
    if (event.event === "message") expectTypeOf(event.data).toEqualTypeOf<Answer>();
    if (event.event === "ping") expectTypeOf(event.data).toEqualTypeOf<1>();
    await events.return();
  });

  it("resumes after an event, and ends with the signal", async () => {
    const chat = createWebConnectorClient({ baseUrl: server.url });
    const userId = "bob";
    const leave = new AbortController();
    const read: string[] = [];
    const say = (query: string) => chat.sendMessage({ params: { path }, body: { userId, query } });
    await say("hello");
    await say("bye");
    const stream = (more: { lastEventId?: string; signal?: AbortSignal }) =>
      chat.streamEvents({ params: { path, query: { userId } }, ...more });
    for await (const event of stream({ signal: leave.signal })) {
      if (event.event !== "message") continue;
      read.push(event.data.responses[0]?.text ?? "");
      if (read.length === 2) leave.abort();
    }
    expect(read).toEqual(["Hello, what can I do for you?", "Bye!"]);
  });

  const message = { userId: "carl", query: "hello", streamedResponse: true };
  it("streams the answer to one message, sent as body or in a header", async () => {
    const sent: Request[] = [];
    const keep = (request: Request) => {
      sent.push(request);
      return fetch(request);
    };
    const chat = createWebConnectorClient({ baseUrl: server.url, fetch: keep });
    const header = { message: JSON.stringify(message) };
    for (const events of [
      chat.streamAnswer({ params: { path }, body: message }),
      chat.streamAnswerByHeader({ params: { path, header } }),
    ]) {
      const texts: (string | null | undefined)[] = [];
      for await (const event of events) {
        if (event.event === "message") texts.push(event.data.responses[0]?.text);
      }
      expect(texts).toEqual(["Hello, what can I do for you?"]);
    }
    // Its stream has ended: asking again would say it twice.
    expect(sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("throws if the response breaks off, and ends when the loop is left", async () => {
    let requests = 0;
    const events = "event: ping\ndata: 1\n\n";
    const broken = async () => {
      requests++;
      let isSent = false;
      const body = new ReadableStream({
        pull(controller) {
          if (isSent) controller.error(new TypeError("connection lost"));
          else controller.enqueue(new TextEncoder().encode(events));
          isSent = true;
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    };
    const chat = createWebConnectorClient({ baseUrl: "http://nowhere.example", fetch: broken });
    const answer = chat.streamAnswer({ params: { path }, body: message });
    expect((await answer.next()).value).toEqual({ event: "ping", data: 1 });
    await expect(answer.next()).rejects.toThrow("connection lost");
    const stop = new AbortController();
    const left = chat.streamAnswer({ params: { path }, body: message, signal: stop.signal });
    await left.next();
    stop.abort();
    expect(await left.next()).toEqual({ done: true, value: undefined });
    expect(requests).toBe(2);
  });

  it("throws if the stream does not exist", async () => {
    const chat = createWebConnectorClient({ baseUrl: server.url });
    const nowhere = { ...path, connector: "nope" };
    const events = chat.streamEvents({ params: { path: nowhere, query: { userId: "anna" } } });
    const error = await events.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EventStreamError);
    expect(error).toMatchObject({
      status: 404,
      body: expect.stringContaining("unknown-connector"),
    });
  });
});

it("no operationId hides a method of the client, and each has its place", () => {
  const own = [
    "GET",
    "PUT",
    "POST",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PATCH",
    "TRACE",
    "request",
    "use",
    "eject",
  ];
  for (const ids of [nluCalls, nluStreams, webConnectorCalls, webConnectorStreams]) {
    for (const id of Object.keys(ids)) expect(own).not.toContain(id);
  }
  expect(nluCalls.parseQuery).toEqual(["POST", "/rest/nlp/parse"]);
  expect(webConnectorStreams.streamEvents).toEqual([
    "GET",
    "/io/{namespace}/{bot}/{connector}/sse",
    true,
  ]);
});
