import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { EventStreamError, readEvents } from "../../src/client/index.ts";

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers each request with the next of these; the last one again and again. */
async function serve(...answers: Answer[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request);
    answer?.(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, asked, port };
}

const stream =
  (text: string, { cut = false, open = false } = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    response.write(text, () => {
      if (cut) response.destroy();
      else if (!open) response.end();
    });
  };

const over: Answer = (_, response) => void response.writeHead(204).end();

async function all(events: ReturnType<typeof readEvents>) {
  const read = [];
  for await (const { event, data, id } of events) read.push([event, data, id]);
  return read;
}

const status =
  (code: number): Answer =>
  (_, response) =>
    void response.writeHead(code, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");

describe("readEvents", () => {
  it.each([429, 502, 503, 504])(
    "continues after %i, as from a proxy whose server restarts",
    async (code) => {
      const { url, asked } = await serve(
        stream("id: 7\ndata: a\n\n"),
        status(code),
        status(code),
        stream("id: 8\ndata: b\n\n"),
        over,
      );
      expect(await all(readEvents(url, { retry: 1 }))).toEqual([
        ["message", "a", "7"],
        ["message", "b", "8"],
      ]);
      expect(asked[3]?.headers["last-event-id"]).toBe("7");
    },
  );

  it("yields the events, and reconnects after the last one until it is stopped", async () => {
    const { url, asked } = await serve(
      stream("event: ping\ndata: 1\n\nid: 7\ndata: a\n\n"),
      stream("data: b\n\nid: 8\n\n", { cut: true }),
      stream("data: c\n\nid: 9\ndata: half"),
      over,
    );
    expect(await all(readEvents(url, { retry: 1 }))).toEqual([
      ["ping", "1", ""],
      ["message", "a", "7"],
      ["message", "b", "7"],
      ["message", "c", "8"],
    ]);
    expect(asked.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      "7",
      "8",
      "8",
    ]);
    expect(asked[0]?.headers.accept).toBe("text/event-stream");
  });

  it("starts after an id of any characters, and sends custom headers", async () => {
    const { url, asked } = await serve(over);
    await all(readEvents(url, { lastEventId: "ä😀", headers: { authorization: "Basic x" } }));
    const [request] = asked;
    expect(Buffer.from(String(request?.headers["last-event-id"]), "latin1").toString()).toBe("ä😀");
    expect(request?.headers.authorization).toBe("Basic x");
  });

  it("waits as long as the stream says", async () => {
    const times: number[] = [];
    const at: (answer: Answer) => Answer = (answer) => (request, response) => {
      times.push(performance.now());
      answer(request, response);
    };
    const { url } = await serve(at(stream("retry: 60\ndata: a\n\n")), at(over));
    await all(readEvents(url, { retry: 100_000 }));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(50);
  });

  it("keeps trying without a connection", async () => {
    let tries = 0;
    const read = readEvents("http://bot.example/", {
      retry: 1,
      fetch: async () => {
        if (++tries < 4) throw new TypeError("no connection");
        return new Response(null, { status: 204 });
      },
    });
    expect(await all(read)).toEqual([]);
    expect(tries).toBe(4);
  });

  it.each([
    [500, "text/event-stream", "answered with status 500 instead"],
    [301, "text/event-stream", "answered with status 301 instead"],
    [200, "application/json", "answered with application/json instead"],
    [200, "text/event-streams", "instead of a stream of events"],
  ])("throws if the response is %i %s", async (status, type, message) => {
    const { url } = await serve((_, response) => {
      response.writeHead(status, { "content-type": type }).end('{"errors":[]}');
    });
    const error = await all(readEvents(url)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EventStreamError);
    expect(error).toMatchObject({ status, body: '{"errors":[]}' });
    expect((error as Error).message).toContain(message);
  });

  it("throws at once if the address is invalid", async () => {
    await expect(all(readEvents("nonsense"))).rejects.toThrow(TypeError);
  });

  it("ends silently if the signal is aborted: before, while it reads, while it waits", async () => {
    expect(await all(readEvents("http://bot.example/", { signal: AbortSignal.abort() }))).toEqual(
      [],
    );

    const reading = new AbortController();
    const { url } = await serve(stream("data: a\n\n", { open: true }));
    const read = [];
    for await (const { data } of readEvents(url, { signal: reading.signal })) {
      read.push(data);
      queueMicrotask(() => reading.abort());
    }
    expect(read).toEqual(["a"]);

    const waiting = new AbortController();
    const events = readEvents("http://bot.example/", {
      signal: waiting.signal,
      retry: 1_000_000,
      fetch: async () => {
        setTimeout(() => waiting.abort(), 5);
        throw new TypeError("no connection");
      },
    });
    expect(await all(events)).toEqual([]);
  });

  it("disconnects when the loop is left", async () => {
    const { promise: hungUp, resolve } = Promise.withResolvers<void>();
    const { url } = await serve((request, response) => {
      response.on("close", resolve);
      stream("data: a\n\n", { open: true })(request, response);
    });
    for await (const _ of readEvents(url)) break;
    await hungUp;
  });

  it("reads characters that are split between chunks", async () => {
    const bytes = Buffer.from("data: é😀\n\n");
    const { url } = await serve(async (_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const byte of bytes) {
        await new Promise((resolve) => response.write(Buffer.of(byte), resolve));
      }
      response.end();
    }, over);
    expect(await all(readEvents(url, { retry: 1 }))).toEqual([["message", "é😀", ""]]);
  });
});
