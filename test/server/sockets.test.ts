import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { createBot } from "../../src/client/index.ts";
import { demoChat } from "../../src/server/addresses.ts";
import { onWebSocket } from "../../src/server/upgrades.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { sendRaw, statusOf } from "../security/raw.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const offers: [string, string][] = [
  ["h2c", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA"],
  ["TLS", "Connection: Upgrade\r\nUpgrade: TLS/1.0"],
  ["several", "Connection: Upgrade\r\nUpgrade: h2c, websocket"],
];
const parse = JSON.stringify({
  queries: ["hi"],
  namespace: "app",
  applicationName: "travel",
  context: { language: "en" },
});

/** Bytes of a request with these further header lines. */
function bytesOf(target: string, lines: string, body = ""): string {
  const content = body && `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
  return `${target} HTTP/1.1\r\nHost: localhost\r\n${content}${lines}\r\n\r\n${body}`;
}

describe.each(["server", "mock"])("a %s", (kind) => {
  let running: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    running =
      kind === "server"
        ? await startTestServer({ demo: false })
        : await startMock({ ...defaultSettings(), port: 0 });
  });
  afterAll(() => running.close());

  it.each(offers)("answers offers of other protocols in HTTP/1.1: %s", async (_, lines) => {
    const upgrade = `${lines}\r\nConnection: close`;
    const got = await sendRaw(running.url, bytesOf("GET /healthcheck", upgrade));
    expect(statusOf(got)).toBe(200);
    const posted = await sendRaw(running.url, bytesOf("POST /rest/nlp/parse", upgrade, parse));
    expect(statusOf(posted)).toBe(200);
  });

  it("answers a request with an absolute target, as clients send them to proxies", async () => {
    const target = (path: string, host = "localhost") =>
      sendRaw(running.url, bytesOf(`GET http://${host}${path}`, "Connection: close"));
    expect(statusOf(await target("/healthcheck"))).toBe(200);
    expect(statusOf(await target("?a=b"))).toBe(200);
    expect(statusOf(await target("/rest/nlp/intents?namespace=app&name=travel"))).toBe(200);
    // The host of the target counts: a page whose name was made to point here.
    const demo = "GET http://evil.example/rest/admin/applications";
    const login = `Authorization: Basic ${btoa("admin@app.com:password")}\r\nConnection: close`;
    expect(statusOf(await sendRaw(running.url, bytesOf(demo, login)))).toBe(
      kind === "server" ? 401 : 200,
    );
  });

  it("does not treat a POST as the opening of a WebSocket", async () => {
    const lines = "Connection: Upgrade\r\nUpgrade: websocket\r\nConnection: close";
    const posted = await sendRaw(running.url, bytesOf("POST /rest/nlp/parse", lines, parse));
    expect(statusOf(posted)).toBe(200);
  });
});

const offer =
  "Host: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA";
const closing = offer.replace("Upgrade,", "Upgrade, close,");

describe("where Node does not know shouldUpgradeCallback, a request that offers another protocol", () => {
  let server: Server;
  let url: string;
  const opened: string[] = [];
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      response.end(`${request.method} ${request.url} ${await text(request)}\n`);
    });
    onWebSocket(server, ({ url: target = "" }, socket) => {
      opened.push(target);
      socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("is a request like all others", async () => {
    const got = await sendRaw(url, `GET /a?b HTTP/1.1\r\n${closing}\r\n\r\n`);
    expect(statusOf(got)).toBe(200);
    expect(got).toContain("GET /a?b");
    expect(opened).toEqual([]);
  });

  it("keeps its body, and its connection for the next one", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let got = "";
    socket.setEncoding("latin1").on("data", (part) => {
      got += part;
    });
    socket.write(`POST /one HTTP/1.1\r\n${offer}\r\nContent-Length: 9\r\n\r\nfirst`);
    await setTimeout(20);
    socket.write(" two");
    await expect.poll(() => got).toContain("POST /one first two");
    socket.write(
      `POST /two HTTP/1.1\r\n${closing}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
    );
    await once(socket, "close");
    expect(got).toContain("POST /two abc");
  });

  it("opens a WebSocket if it offers that one", async () => {
    const lines = "Host: a\r\nConnection: Upgrade\r\nUpgrade: WebSocket";
    const got = await sendRaw(url, `GET /key HTTP/1.1\r\n${lines}\r\n\r\n`);
    expect([statusOf(got), opened]).toEqual([101, ["/key"]]);
  });
});

describe("a request whose body has not come yet", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false });
  });
  afterAll(() => server.close());
  const head = "POST /rest/nlp/parse HTTP/1.1\r\nHost: localhost\r\nConnection: close";
  const json = "Content-Type: application/json";

  it.each(["", "Expect: 100-continue\r\n"])(
    "is refused if it will be too long: %j",
    async (expectation) => {
      const lines = `${head}\r\n${json}\r\n${expectation}Content-Length: 2000000000`;
      expect(await sendRaw(server.url, `${lines}\r\n\r\n{`)).toContain("413 Payload Too Large");
    },
  );

  it("is read for a moment, so that a client that still sends gets the response", async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect({ host: hostname, port: Number(port) }).pause();
    socket.write(`${head}\r\n${json}\r\nContent-Length: 3000000\r\n\r\n`);
    // Each part is sent after the server could have closed the connection.
    for (let part = 0; part < 3; part++) {
      await setTimeout(50);
      socket.write("x".repeat(1_000_000));
    }
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    expect(answer).toContain("413 Payload Too Large");
  });

  it("is read whatever else the client expects", async () => {
    const lines = `${head}\r\n${json}\r\nExpect: wonders\r\nContent-Length: ${parse.length}`;
    expect(statusOf(await sendRaw(server.url, `${lines}\r\n\r\n${parse}`))).toBe(200);
  });
});

/** Opens a connection, sends bytes, and neither reads an end nor sends one. */
async function hold(url: string, bytes: string): Promise<Socket> {
  const socket = connect({
    port: Number(new URL(url).port),
    host: "127.0.0.1",
    allowHalfOpen: true,
  });
  socket.on("error", () => {});
  socket.write(bytes);
  await once(socket, "data");
  return socket;
}

describe("a server that stops", () => {
  const times = { grace: 300, farewell: 100 };
  const webSocket =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

  it("waits for no socket that was refused", async () => {
    const server = await startTestServer({ demo: false });
    const held = await Promise.all([
      hold(server.url, `${bytesOf("GET /nobody", webSocket)}bytes that nobody asked for`),
      hold(server.url, "NONSENSE\r\n\r\nmore of it"),
      hold(server.url, bytesOf("GET /healthcheck", "")),
    ]);
    const started = performance.now();
    await server.close(times);
    expect(performance.now() - started).toBeLessThan(3_000);
    for (const socket of held) socket.destroy();
  });

  /** A server whose bot answers when it is told, and a chat that waits for it. */
  async function chatWith(server: TestServer) {
    const travel = await server.store.bots.byName("app", "travel");
    const url = server.url.replace("http", "ws");
    const bot = createBot({ url, apiKey: travel?.apiKey ?? "", onError: () => {} });
    const asked = Promise.withResolvers<void>();
    const told = Promise.withResolvers<void>();
    bot.unknown(async (bus) => {
      asked.resolve();
      await told.promise;
      bus.send("at last");
    });
    bot.story("greetings", async (bus) => {
      asked.resolve();
      await told.promise;
      bus.send("at last");
    });
    await bot.connect();
    const answer = fetch(`${server.url}${demoChat}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ userId: "ada", query: "hello", locale: "en" }),
    });
    await asked.promise;
    return { answer, told, bot };
  }

  it("waits for the end of a chat", async () => {
    const server = await startTestServer({ demo: false });
    const { answer, told, bot } = await chatWith(server);
    const closed = server.close({ ...times, grace: 10_000 });
    told.resolve();
    const response = await answer;
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining("at last"),
    ]);
    await closed;
    bot.close();
    expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it("returns 503 for requests that do not end in time", async () => {
    const server = await startTestServer({ demo: false });
    const { answer, bot } = await chatWith(server);
    const closed = server.close(times);
    const response = await answer;
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      503,
      "5",
      { errors: [expect.objectContaining({ code: "stopping" })] },
    ]);
    await closed;
    bot.close();
    expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
