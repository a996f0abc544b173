import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { EventStream, type EventStreamError } from "../../src/client/index.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server that answers each request with the next of these, then 204. */
async function serve(...answers: ((response: ServerResponse) => void)[]): Promise<string> {
  const server = createServer((_, response) => {
    const answer = answers.shift();
    if (answer) answer(response);
    else response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const events = (text: string, isOpen: boolean) => (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(text);
  if (!isOpen) response.end();
};

/** What a stream tells, in order, until it is closed. */
function heard(stream: EventStream): { told: string[]; closed: Promise<EventStreamError | null> } {
  const told: string[] = [];
  const closed = Promise.withResolvers<EventStreamError | null>();
  stream.onopen = () => told.push(`open ${stream.readyState}`);
  stream.onmessage = ({ data, lastEventId }) => told.push(`message ${data} ${lastEventId}`);
  stream.onerror = ({ error }) => {
    told.push(`error ${stream.readyState}`);
    if (stream.readyState === EventStream.CLOSED) closed.resolve(error as EventStreamError | null);
  };
  return { told, closed: closed.promise };
}

describe("EventStream", () => {
  it("reports messages, lost connections and the end, in the order of EventSource", async () => {
    const url = await serve(
      events("retry: 1\nid: 1\ndata: a\n\n", false),
      events("id: 2\ndata: b\n\n", false),
    );
    const stream = new EventStream(url);
    expect([stream.url, stream.readyState]).toEqual([url, EventStream.CONNECTING]);
    const { told, closed } = heard(stream);
    expect(await closed).toBeNull();
    const first = ["open 1", "message a 1", "error 0"];
    expect(told).toEqual([...first, "open 1", "message b 2", "error 0", "error 2"]);
  });

  it("passes named events to their listeners only, and none after it is closed", async () => {
    const stream = new EventStream(
      await serve(events("event: ping\ndata: 1\n\ndata: 2\n\n", true)),
    );
    const { told } = heard(stream);
    const [ping] = (await once(stream, "ping")) as [{ data: string }];
    expect(ping.data).toBe("1");
    await once(stream, "message");
    stream.close();
    expect(stream.readyState).toBe(EventStream.CLOSED);
    expect(told).toEqual(["open 1", "message 2 "]);
  });

  it("is closed by a refusal, and reports it", async () => {
    const stream = new EventStream(await serve((response) => response.writeHead(404).end("none")));
    const { closed } = heard(stream);
    expect(await closed).toMatchObject({ status: 404, body: "none" });
  });

  it("is closed by its signal", async () => {
    const stop = new AbortController();
    const url = await serve(events("data: 1\n\n", true));
    const stream = new EventStream(url, { signal: stop.signal });
    await once(stream, "message");
    stop.abort();
    expect(stream.readyState).toBe(EventStream.CLOSED);
  });
});
