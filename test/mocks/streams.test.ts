import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type RunningMock, startMock } from "../../mocks/start.ts";
import { isResumable, replay } from "../../mocks/streams.ts";
import { loadContract } from "../../src/contract/documents.ts";
import type { ServerSentEvent } from "../../src/contract/handler.ts";
import { type Document, examplesOf } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { parseEventStream, type StreamEvent } from "../../src/contract/streams/events.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { exampleCalls } from "../support/calls.ts";

const ping = { event: "ping", data: 1 };
const one = { id: "1", event: "message", data: "one" };
const two = { id: "2", event: "message", data: "two" };

describe("replay", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What has come so far, by the time it came. */
  function listen(
    events: ServerSentEvent[],
    options: { pause?: number; heartbeat?: number; lastEventId?: string } = {},
  ) {
    const { pause = 700, heartbeat = 10_000, lastEventId } = options;
    const stop = new AbortController();
    const came: [number, unknown][] = [];
    const start = Date.now();
    const ended = (async () => {
      const times = { pause, heartbeat, lastEventId, signal: stop.signal };
      for await (const event of replay(events, times)) came.push([Date.now() - start, event]);
    })();
    return { came, stop, ended };
  }

  it("sends the heartbeat at once, each message after a pause, then heartbeats", async () => {
    const { came, stop, ended } = listen([ping, one, two]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(came).toEqual([
      [0, ping],
      [700, one],
      [1400, two],
      [10_000, ping],
      [20_000, ping],
    ]);
    stop.abort();
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps the connection alive during long pauses, and without messages", async () => {
    const { came } = listen([ping, one], { pause: 25_000 });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(came.map(([time]) => time)).toEqual([0, 10_000, 20_000, 25_000]);
    expect(came.at(-1)?.[1]).toEqual(one);
    const quiet = listen([ping]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(quiet.came).toEqual([
      [0, ping],
      [10_000, ping],
    ]);
  });

  it("has no heartbeat where the example begins with a message", async () => {
    const { came } = listen([one, two], { pause: 0 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(came.map(([, event]) => event)).toEqual([one, two]);
  });

  it.each([
    ["1", [ping, two]],
    ["2", [ping]],
    ["unknown", [ping, one, two]],
  ])("resumes after the id %s", async (lastEventId, expected) => {
    const { came } = listen([ping, one, two], { lastEventId });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(came.map(([, event]) => event)).toEqual(expected);
  });

  it("ends after the last message, if it is an answer", async () => {
    const stop = new AbortController();
    const times = { pause: 700, heartbeat: 10_000, lastEventId: undefined };
    const came: unknown[] = [];
    const ended = (async () => {
      for await (const event of replay([ping, one, two], {
        ...times,
        signal: stop.signal,
        ends: true,
      }))
        came.push(event);
    })();
    await vi.advanceTimersByTimeAsync(1_401);
    await ended;
    expect(came).toEqual([ping, one, two]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends at once when the client has gone", async () => {
    const { came, stop, ended } = listen([ping, one]);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(came.map(([, event]) => event)).toEqual([ping]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the mock of an event stream", () => {
  const contract = loadContract();
  const validator = new ContractValidator(contract);
  const address = "/io/app/travel/web/sse?userId=anna";
  let mock: RunningMock;
  beforeAll(async () => {
    const settings = { ...defaultSettings(), port: 0, pause: 0 };
    const log = { info() {}, warn() {}, error() {} };
    mock = await startMock(settings, { log, heartbeat: 5 });
  });
  afterAll(() => mock.close());

  /** The first events of a stream, which is left then. */
  async function firstEvents(count: number, path: string, init: RequestInit = {}) {
    const response = await fetch(mock.url + path, init);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const complete = text.slice(0, text.lastIndexOf("\n\n") + 2);
      const events = parseEventStream(complete);
      if (events.length >= count) return events.slice(0, count);
    }
    throw new Error(`the stream ended after ${text}`);
  }

  /** All events of a stream that ends. */
  async function allEvents(path: string, init: RequestInit) {
    return parseEventStream(await (await fetch(mock.url + path, init)).text());
  }

  /** The events up to a number of messages. */
  async function firstMessages(count: number, path: string, init: RequestInit = {}) {
    const response = await fetch(mock.url + path, init);
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const events = parseEventStream(text.slice(0, text.lastIndexOf("\n\n") + 2));
      if (events.filter(({ event }) => event === "message").length >= count) return events;
    }
    throw new Error(`the stream ended after ${text}`);
  }

  const examplesOfStream = ({ api, responses }: Operation) =>
    examplesOf(
      contract.documents.get(api) as Document,
      responses.get(200)?.content?.["text/event-stream"],
    );
  const streams = exampleCalls().flatMap(({ operation, path, init }) =>
    [...examplesOfStream(operation)].map(
      ([name, text]) => [operation.operationId, name, { operation, path, init, text }] as const,
    ),
  );

  it.each(streams)("%s sends the example %s event by event", async (_, name, of) => {
    const expected = parseEventStream(String(of.text));
    // Heartbeats may come in between; those that are no part of the example are left out here.
    const headers = { ...(of.init.headers as object), prefer: `example=${name}` };
    const isOpen = isResumable(of.operation);
    const ask = { ...of.init, headers };
    const events = isOpen ? await firstEvents(30, of.path, ask) : await allEvents(of.path, ask);
    const messages = (all: typeof events) => all.filter(({ event }) => event !== "ping");
    // Ids are counted where the example has none, in streams that can be resumed.
    const counted = messages(expected).map((event, i) => ({
      ...event,
      id: isOpen ? (event.id ?? `${i + 1}`) : null,
    }));
    expect(messages(events)).toEqual(counted);
    // The first event too, a heartbeat or a message, with its data.
    const { event: first, data: firstData } = expected[0] ?? {};
    expect(events[0]).toMatchObject({ event: first, data: firstData });
    for (const { event, id, data } of events) {
      const sent = { event, ...(id === null ? {} : { id }), data: JSON.parse(data) as unknown };
      expect(validator.event(of.operation, 200, sent)).toEqual([]);
    }
  });

  it("ends after the last message of an answer", async () => {
    const body = JSON.stringify({ query: "cancel my booking", userId: "anna" });
    const headers = { "content-type": "application/json" };
    const events = await allEvents("/io/app/travel/web/sse/direct", {
      method: "POST",
      headers,
      body,
    });
    const texts = events.flatMap(({ event, data }) => (event === "ping" ? [] : [JSON.parse(data)]));
    expect(texts.map(({ responses }) => responses[0].text)).toEqual([
      "Let me check...",
      "Still checking",
      "Your booking is cancelled",
    ]);
    expect(texts.map(({ metadata }) => metadata.LAST_ANSWER)).toEqual([
      undefined,
      undefined,
      "true",
    ]);
  });

  describe("of a user", () => {
    const post = async (userId: string, query: string) => {
      const response = await fetch(`${mock.url}/io/app/travel/web`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ userId, query }),
      });
      return (await response.json()) as { responses: unknown[]; metadata: unknown };
    };
    const messagesOf = (events: StreamEvent[]) => events.filter(({ event }) => event === "message");

    it("sends what is responded to the messages of the user, one by one, as the server", async () => {
      const stream = firstMessages(3, "/io/app/travel/web/sse?userId=bea");
      const { responses, metadata } = await post("bea", "cancel my booking");
      await post("other", "hello");
      const events = messagesOf(await stream);
      expect(events.map(({ data }) => JSON.parse(data))).toEqual(
        responses.map((message) => ({ responses: [message], metadata })),
      );
      const ids = events.map(({ id }) => Number(id));
      expect(ids).toEqual([ids[0], Number(ids[0]) + 1, Number(ids[0]) + 2]);
    });

    it("begins with what the user missed, and after the last id", async () => {
      await post("carl", "cancel my booking");
      const path = "/io/app/travel/web/sse?userId=carl";
      const [first, second, third] = messagesOf(await firstMessages(3, path));
      const again = await firstMessages(2, path, {
        headers: { "last-event-id": String(first?.id) },
      });
      expect(messagesOf(again)).toEqual([second, third]);
    });
  });

  it("resumes after the id that a browser sends", async () => {
    const headers = { prefer: "example=severalMessages", "last-event-id": "43" };
    const events = await firstEvents(10, address, { headers });
    expect(events.map(({ id }) => id).filter((id) => id !== null)).toEqual(["44"]);
  });

  it("leaves other answers to the other mock", async () => {
    const ask = async (prefer: string) => {
      const response = await fetch(mock.url + address, { headers: { prefer } });
      return [response.status, ((await response.json()) as { errors: unknown[] }).errors.length];
    };
    expect(await ask("code=404")).toEqual([404, 1]);
    expect(await ask("code=400")).toEqual([400, 1]);
    expect(await ask("example=nobody")).toEqual([400, 1]);
  });

  it("refuses what the contract refuses, before it streams", async () => {
    expect((await fetch(`${mock.url}/io/app/travel/web/sse?userId=`)).status).toBe(400);
  });

  it("ends its streams when it stops", async () => {
    const other = await startMock({ ...defaultSettings(), port: 0 });
    const response = await fetch(`${other.url}${address}`);
    const rest = response.text();
    await other.close();
    expect(await rest).toBe("event: ping\ndata: 1\n\n");
  });
});
