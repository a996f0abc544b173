import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CallInit, messagesOf, note, sentence, startTravel, type Travel } from "./travel.ts";

const path = "/io/app/travel/web/sse/direct";
const request = { query: "hello", userId: "anna", locale: "en", streamedResponse: true };

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());
beforeEach(() => travel.says(() => [[sentence("one")], [sentence("two"), sentence("three")]]));

const byBody = (body: unknown): CallInit => ({ body });
const byHeader = (body: unknown): CallInit => ({ headers: { message: JSON.stringify(body) } });

describe.each([
  ["streamAnswer", byBody],
  ["streamAnswerByHeader", byHeader],
])("%s", (operationId, by) => {
  const send = (body: unknown, to = path) => travel.call(to, by(body));
  const texts = (stream: string) =>
    messagesOf(stream).map(({ responses, metadata }) => [
      ...responses.map(({ text }) => text),
      metadata.LAST_ANSWER,
    ]);

  it("200 with a ping and each message, the last one marked, and the end", async () => {
    const { status, headers, body } = await send(request);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/event-stream;charset=UTF-8");
    expect([headers.get("cache-control"), headers.get("x-accel-buffering")]).toEqual([
      "no-cache, no-transform",
      "no",
    ]);
    expect(headers.get("set-cookie")).toBeNull();
    expect(body).toMatch(/^event: ping\ndata: 1\n\nevent: message\n/);
    expect(texts(body)).toEqual([
      ["one", undefined],
      ["two", undefined],
      ["three", "true"],
    ]);
    const metadata = messagesOf(body).map((message) => message.metadata);
    expect(new Set(metadata.map(({ RESPONSE_ID }) => RESPONSE_ID)).size).toBe(1);
    expect(metadata[0]?.INTENT).toBe("greetings");
    expect(messagesOf(body).map(({ id }) => id)).toEqual([null, null, null]);
  });

  it("200 without `streamedResponse` too", async () => {
    const { streamedResponse: _, ...plain } = request;
    expect(texts((await send(plain)).body)).toHaveLength(3);
  });

  it("200 with an event without messages if no story answers, after its effect", async () => {
    const actionId = "6b035cb75fb6e3d3b0eeb505";
    const { body } = await send({ userId: "anna", feedback: { actionId, vote: "DOWN" } });
    expect(texts(body)).toEqual([["true"]]);
    expect(await travel.server.store.dialogs.feedback(actionId)).toBe("DOWN");
    await send({ userId: "anna", feedback: { actionId } });
    expect(await travel.server.store.dialogs.feedback(actionId)).toBeNull();
  });

  it("200 marks no message before a story the bot switches to has answered", async () => {
    travel.says(({ storyId }) =>
      storyId === "weather"
        ? [[sentence("sunny")]]
        : [
            [
              sentence("wait"),
              {
                type: "action",
                type__2: "SWITCH_STORY",
                parameters: { switch_story_id: "weather" },
              },
            ],
          ],
    );
    expect(texts((await send(request)).body)).toEqual([
      ["wait", undefined],
      ["sunny", "true"],
    ]);
  });

  it("200 that ends without a marked message if the answer of the bot is invalid or missing", async () => {
    travel.says(() => [[sentence("one")], [{ type: "nonsense" }]]);
    expect(texts((await send(request)).body)).toEqual([["one", undefined]]);
    travel.says(() => null);
    const { status, body } = await send(request);
    expect([status, body]).toEqual([200, "event: ping\ndata: 1\n\n"]);
    expect(travel.server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it("200 stores the dialog of the user, as the plain call does", async () => {
    await send({ ...request, userId: `${operationId}-user` });
    const key = { namespace: "app", botId: "travel", userId: `${operationId}-user` };
    expect((await travel.server.store.dialogs.get(key))?.intent).toBe("greetings");
  });

  it("400 before the stream, with the mistake and its place", async () => {
    const missing = await send({ query: "hello" });
    expect([missing.status, missing.body.errors[0].code]).toEqual([400, "invalid-request"]);
    const [location, prefix] = by === byBody ? ["body", ""] : ["header", "/message"];
    expect(missing.body.errors[0].params).toMatchObject({
      location,
      pointer: `${prefix}/userId`,
    });
    const nothing = await send({ userId: "anna" });
    expect(nothing.status).toBe(400);
    const wrong = await send({ ...request, locale: 12 });
    expect(wrong.body.errors[0].params).toMatchObject({ location, pointer: `${prefix}/locale` });
    expect(travel.asked).toEqual([]);
  });

  it("404 for an unknown path", async () => {
    const { status, body } = await send(request, path.replace("web", "nope"));
    expect([status, body.errors[0].code]).toEqual([404, "unknown-connector"]);
  });
});

describe("streamAnswer", () => {
  it("400 if the request is in the header, which is for GET", async () => {
    const { status } = await travel.call(path, { method: "POST", ...byHeader(request) });
    expect(status).toBe(400);
  });

  it("200 cancels the request to the bot when the page disconnects", async () => {
    const patient = await startTravel({ botTimeout: 10_000 });
    patient.says(() => null);
    const gone = new AbortController();
    const answer = await fetch(patient.server.url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...request, userId: "leaving" }),
      signal: gone.signal,
    });
    expect(answer.status).toBe(200);
    gone.abort();
    patient.says(() => [[sentence("still here")]]);
    // The queue of the user is free again: a message that waits behind a silent bot is refused after a while.
    const { body } = await patient.call("/io/app/travel/web", {
      body: { query: "hello", userId: "leaving" },
    });
    expect(body.responses[0]?.text).toBe("still here");
    expect(patient.server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
    await patient.close();
  });
});

describe("streamAnswerByHeader", () => {
  it("200 for escaped characters beyond ASCII, and for bytes of UTF-8", async () => {
    travel.says(({ message }) => [[sentence(String((message as { text: string }).text))]]);
    const escaped = { message: '{"query": "\\u00e9t\\u00e9", "userId": "anna"}' };
    const first = await travel.call(path, { headers: escaped });
    expect(messagesOf(first.body)[0]?.responses[0]?.text).toBe("été");
    const bytes = Buffer.from('{"query": "été", "userId": "anna"}').toString("latin1");
    const second = await travel.call(path, { headers: { message: bytes } });
    expect(messagesOf(second.body)[0]?.responses[0]?.text).toBe("été");
  });

  it("HEAD does not call the bot", async () => {
    const { status } = await travel.call(path, { method: "HEAD", ...byHeader(request) });
    expect([status, travel.asked]).toEqual([200, []]);
  });

  it.each([
    ["no header", undefined, "invalid-request"],
    ["no JSON", "hello", "invalid-request"],
    ["a list", '[{"query": "hello"}]', "invalid-request"],
    ["broken JSON", '{"query": "hello", }', "malformed-json"],
    ["JSON that ends too early", '{"query": {"a": 1}', "malformed-json"],
    ["something behind the JSON", '{"query": "a", "userId": "b"} {}', "trailing-garbage"],
    ["percent escapes instead of JSON", "%7B%22query%22%3A1%7D", "invalid-request"],
    ["Latin-1", '{"query": "\u00e9", "userId": "anna"}', "invalid-utf8"],
    ["deep nesting", `{"a":${"[".repeat(300)}${"]".repeat(300)}}`, "too-deep"],
  ])("400 for %s", async (_, message, code) => {
    const { status, body } = await travel.call(
      path,
      message === undefined ? {} : { headers: { message } },
    );
    expect([status, body.errors[0].code, body.errors[0].params.location]).toEqual([
      400,
      code,
      "header",
    ]);
    expect(body.errors[0].params.pointer).toBe("/message");
  });

  it("431 for a header that is too large", async () => {
    const message = JSON.stringify({ query: "x".repeat(20_000), userId: "anna" });
    const { status } = await travel.call(path, { headers: { message } });
    expect(status).toBe(431);
  });

  it("200 for a percent sign in the text", async () => {
    travel.says(({ message }) => [[sentence(String((message as { text: string }).text))]]);
    const { body } = await travel.call(path, byHeader({ query: "100 % %zz", userId: "anna" }));
    expect(messagesOf(body)[0]?.responses[0]?.text).toBe("100 % %zz");
  });
});

it("streams a text that is written in pieces, each with the text before it", async () => {
  travel.says(() => [
    [note("TOCK_STREAM_RESPONSE", "true"), sentence("Let")],
    [sentence(" me")],
    [note("TOCK_STREAM_RESPONSE", "false"), sentence("Done")],
  ]);
  const { body } = await travel.call(path, byBody(request));
  expect(
    messagesOf(body).map(({ responses, metadata }) => [
      responses[0]?.text,
      metadata.TOCK_STREAM_RESPONSE,
      metadata.LAST_ANSWER,
    ]),
  ).toEqual([
    ["Let", "true", undefined],
    ["Let me", "true", undefined],
    ["Done", "false", "true"],
  ]);
});
