import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect, createServer as createRawServer } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import type { Entry } from "../../../src/verification/proxy/ledger.ts";
import { type RunningProxy, startProxy } from "../../../src/verification/proxy/start.ts";
import { ask, sendBody, statusOf } from "../../security/raw.ts";

/** What the server got last, and how it responds. */
let got: IncomingMessage;
let respond: (incoming: IncomingMessage, outgoing: import("node:http").ServerResponse) => void;
let server: Server;
let sockets: WebSocketServer;
let proxy: RunningProxy;
const entries: Entry[] = [];

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    got = incoming;
    respond(incoming, outgoing);
  });
  sockets = new WebSocketServer({ server, perMessageDeflate: true });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const target = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  proxy = await startProxy({
    target,
    host: "127.0.0.1",
    port: 0,
    limit: 100_000,
    onEntry: (entry) => entries.push(entry),
  });
});
afterAll(async () => {
  await proxy.close();
  sockets.close();
  server.closeAllConnections();
  server.close();
});

async function send(path: string, options: import("node:http").RequestOptions = {}, body = "") {
  const sent = request(proxy.url + path, { agent: false, ...options });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return response;
}

describe("the proxy", () => {
  it("passes paths, queries and headers untouched, but for those of the connection", async () => {
    respond = (_, outgoing) =>
      void outgoing
        .writeHead(201, [
          ...["X-One", "1", "X-One", "2", "Set-Cookie", "a=1", "Set-Cookie", "b=2"],
          ...["Connection", "X-Hop, close", "X-Hop", "1", "Keep-Alive", "timeout=9"],
        ])
        .end("made");
    const response = await send(
      "/a%2Fb//c?q=%20&q=+",
      {
        method: "PUT",
        headers: {
          "X-Mine": ["1", "2"],
          Connection: "X-Secret-Hop, close",
          "X-Secret-Hop": "1",
          "Proxy-Authorization": "Basic x",
          TE: "trailers",
        },
      },
      "body",
    );
    expect(got.url).toBe("/a%2Fb//c?q=%20&q=+");
    expect(got.rawHeaders).toContain("X-Mine");
    expect(got.headers["x-mine"]).toBe("1, 2");
    for (const name of ["x-secret-hop", "proxy-authorization", "te"]) {
      expect(got.headers).not.toHaveProperty(name);
    }
    expect(got.headers.host).toBe(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(response.statusCode).toBe(201);
    expect(response.rawHeaders.filter((text) => /^[ab12]/.test(text))).toEqual([
      "1",
      "2",
      "a=1",
      "b=2",
    ]);
    expect(response.headers).not.toHaveProperty("x-hop");
    expect((await buffer(response)).toString()).toBe("made");
  });

  it("passes each piece of a response before the response goes on", async () => {
    let more = () => {};
    respond = (_, outgoing) => {
      outgoing.writeHead(200, { "content-type": "text/event-stream" });
      outgoing.flushHeaders();
      more = () => outgoing.write("data: 1\n\n");
    };
    const response = await send("/stream");
    expect(response.headers["content-type"]).toBe("text/event-stream");
    for (let piece = 0; piece < 3; piece++) {
      // The server writes nothing until the client has read what was written before.
      const arrives = once(response, "data");
      more();
      expect(String((await arrives)[0])).toBe("data: 1\n\n");
    }
    response.destroy();
  });

  it("passes each piece of a request before the request goes on", async () => {
    let piece = Promise.withResolvers<string>();
    respond = (incoming, outgoing) => {
      incoming.on("data", (chunk) => piece.resolve(String(chunk)));
      incoming.on("end", () => outgoing.end());
    };
    const sent = request(`${proxy.url}/upload`, { method: "DELETE", agent: false });
    sent.setHeader("Transfer-Encoding", "chunked");
    for (const text of ["one", "two"]) {
      piece = Promise.withResolvers();
      sent.write(text);
      expect(await piece.promise).toBe(text);
    }
    sent.end();
    await once(sent, "response");
  });

  it("holds back a server that is faster than the client, and keeps only the beginning", async () => {
    let written = 0;
    respond = (_, outgoing) => {
      const chunk = Buffer.alloc(100_000);
      const write = () => {
        while (written < 300_000_000) {
          written += chunk.length;
          if (!outgoing.write(chunk)) return void outgoing.once("drain", write);
        }
        outgoing.end();
      };
      write();
    };
    const response = await send("/big");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written).toBeLessThan(60_000_000);
    response.destroy();
  });

  it("ends the request to the server when the client leaves", async () => {
    const left = Promise.withResolvers<void>();
    respond = (incoming, outgoing) => {
      outgoing.writeHead(200).flushHeaders();
      incoming.socket.on("close", () => left.resolve());
    };
    (await send("/leave")).destroy();
    await left.promise;
  });

  it("breaks the response off where the server has broken it off", async () => {
    respond = (_, outgoing) => {
      outgoing.writeHead(200, { "content-length": 10 });
      outgoing.write("12345", () => outgoing.destroy());
    };
    const response = await send("/broken");
    await expect(buffer(response)).rejects.toThrow("aborted");
  });

  it("responds with 502 when the server sends no response", async () => {
    respond = (_, outgoing) => void outgoing.destroy();
    const response = await send("/none");
    expect(response.statusCode).toBe(502);
    expect(String(await buffer(response))).toMatch(/^The proxy got no response from http/);
  });

  it("keeps redirections of the server at the proxy", async () => {
    const { port } = server.address() as AddressInfo;
    respond = (_, outgoing) =>
      void outgoing.writeHead(302, { location: `http://127.0.0.1:${port}/next?a=1` }).end();
    const response = await send("/redirect", { headers: { origin: proxy.url } });
    expect(response.headers.location).toBe(`${proxy.url}/next?a=1`);
    expect(got.headers.origin).toBe(`http://127.0.0.1:${port}`);
  });

  it("passes frames of WebSockets in both directions", async () => {
    sockets.once("connection", (socket) => {
      socket.on("message", (text, isBinary) => socket.send(text, { binary: isBinary }));
    });
    const client = new WebSocket(`${proxy.url.replace("http", "ws")}/key`);
    await once(client, "open");
    expect(client.extensions).toBe("");
    for (const text of ["short", "x".repeat(70_000), "y".repeat(300)]) {
      const arrives = once(client, "message");
      client.send(text);
      expect(String((await arrives)[0])).toBe(text);
    }
    const closes = once(client, "close");
    client.close(4000, "done");
    expect((await closes)[0]).toBe(4000);
  });

  it.each([
    ["HTTP/2", { Upgrade: "h2c", "HTTP2-Settings": "AAEAAEAA" }],
    ["a WebSocket with a body", { Upgrade: "websocket" }],
  ])("passes requests that offer %s like all others", async (_, offer) => {
    respond = async (incoming, outgoing) => void outgoing.end(await buffer(incoming));
    const headers = { Connection: "Upgrade", ...offer, "Content-Type": "application/json" };
    const answer = await sendBody(proxy.url, "POST /rest/nlp/parse", headers, '{"queries": 1}');
    expect([statusOf(answer), got.headers.upgrade]).toEqual([200, undefined]);
    expect(answer).toContain('{"queries": 1}');
    await proxy.settled();
    expect(entries.at(-1)?.operationId).toBe("parseQuery");
  });

  it("survives clients that send garbage", async () => {
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    socket.on("error", () => {}).resume();
    socket.end("GARBAGE\r\n\r\n");
    await once(socket, "close");
    respond = (_, outgoing) => void outgoing.end("alive");
    expect(String(await buffer(await send("/")))).toBe("alive");
  });
});

describe("a server that breaks HTTP", () => {
  let raw: ReturnType<typeof createRawServer>;
  let head = "";
  let before: RunningProxy;
  beforeAll(async () => {
    raw = createRawServer((socket) => {
      socket.on("error", () => {}).once("data", () => socket.end(head));
    });
    await once(raw.listen(0, "127.0.0.1"), "listening");
    const target = new URL(`http://127.0.0.1:${(raw.address() as AddressInfo).port}`);
    before = await startProxy({ target, host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await before.close();
    raw.close();
  });
  const upgrade = { connection: "Upgrade", upgrade: "websocket" };

  it.each([
    ["000 None", 502],
    ["099 None", 502],
    ["999 Odd", 999],
    ["200 \u0001\u001b[2J", 200],
    ["101 Switching\r\nConnection: Upgrade\r\nUpgrade: websocket", 502],
  ])("is survived: %j", async (line, status) => {
    head = `HTTP/1.1 ${line}\r\nContent-Length: 2\r\n\r\n{}`;
    expect(statusOf(await ask(before.url, "GET /"))).toBe(status);
    const upgraded = await ask(before.url, "GET /key", upgrade);
    expect(statusOf(upgraded)).toBe(line.startsWith("101") ? 101 : status);
  });
});

describe("names of other machines", () => {
  it.each([
    ["evil.example:8090", 421],
    ["127.0.0.1.evil.example", 421],
    ["localhost:1", 201],
    ["[::1]", 201],
  ])("a page whose name was pointed here gets nothing: %s", async (host, status) => {
    respond = (_, outgoing) => void outgoing.writeHead(201).end();
    expect(statusOf(await ask(proxy.url, "GET /rest/user", { host }))).toBe(status);
    if (status === 421) {
      const upgrade = { host, connection: "Upgrade", upgrade: "websocket" };
      expect(statusOf(await ask(proxy.url, "GET /key", upgrade))).toBe(421);
    }
  });
});

describe("the live page", () => {
  it("is available to browsers on this machine, with the traffic as it arrives", async () => {
    for (const [path, type] of [
      ["", "text/html"],
      ["traffic.js", "text/javascript"],
      ["traffic.css", "text/css"],
    ]) {
      const response = await fetch(`${proxy.url}/_proxy/${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain(type);
    }
    respond = (_, outgoing) => void outgoing.end();
    const events = await send("/_proxy/events");
    await send("/seen?apiKey=abc");
    let text = "";
    for await (const chunk of events) {
      text += String(chunk);
      if (text.includes("/seen")) break;
    }
    expect(text).toContain("/seen?apiKey=********");
  });

  it("is refused to other hosts, other pages and other methods", async () => {
    const statusOf = async (options: object) => (await send("/_proxy/", options)).statusCode;
    expect(await statusOf({ headers: { host: "evil.example" } })).toBe(421);
    expect(await statusOf({ headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
    expect(await statusOf({ method: "POST" })).toBe(405);
    expect((await send("/_proxy/other")).statusCode).toBe(404);
  });
});
