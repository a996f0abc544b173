import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { HttpListener, patience } from "../../src/server/listening.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { ask, sendRaw, statusOf } from "./raw.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  await server.close();
});

async function attach(): Promise<WebSocket> {
  const bot = await server.store.bots.byName("app", "travel");
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/${bot?.apiKey}`);
  await once(socket, "open");
  return socket;
}

async function hello(): Promise<string> {
  const response = await fetch(`${server.url}/io/app/travel/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ userId: "anna", query: "hello", locale: "en" }),
  });
  return response.text();
}

describe("frames beyond 1 MiB", () => {
  it.each([
    ["in one piece", (socket: WebSocket) => socket.send("x".repeat(1024 * 1024 + 1))],
    [
      "in many pieces",
      (socket: WebSocket) => {
        for (let count = 0; count < 20; count++) {
          socket.send("x".repeat(100_000), { fin: false });
        }
      },
    ],
    ["as bytes", (socket: WebSocket) => socket.send(Buffer.alloc(1024 * 1024 + 1))],
  ])("%s end their connection, and nothing else", async (_, send) => {
    const socket = await attach();
    send(socket);
    const [code] = await once(socket, "close");
    expect(code).toBe(1009);
    expect(await hello()).toContain("Hello, what can I do for you?");
  });

  it("of 1 MiB are read", async () => {
    const socket = await attach();
    const pong = once(socket, "pong");
    socket.send("x".repeat(1024 * 1024));
    socket.ping();
    await pong;
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.terminate();
  });
});

describe("headers that never end", () => {
  it("time out", async () => {
    expect(patience.headersTimeout).toBeLessThanOrEqual(20_000);
    const slow = new HttpListener((_, response) => response.end(), null, {
      headersTimeout: 100,
      requestTimeout: 200,
      connectionsCheckingInterval: 20,
    });
    const url = await slow.listen({ ...defaultSettings(), port: 0 });
    const headers = await sendRaw(url, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    expect(statusOf(headers)).toBe(408);
    const body = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nx";
    expect(await sendRaw(url, body)).toMatch(/^HTTP\/1.1 (200|408)/);
    await slow.stop();
  });

  it("time out at the server that is started", async () => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write("GET / HTTP/1.1\r\nX-Slow: ");
    expect(await hello()).toContain("Hello");
    socket.destroy();
  });
});

describe("paths that lead out of their folder", () => {
  const outside = ["package.json", "src/server/app.ts", "etc/passwd"];
  const ups = ["..", "%2e%2e", "..%2f..", "%2e%2e%5c", "....//", "..;"];
  const starts = ["", "/api", "/doc", "/demo", "/_toolkit/openapi"];

  it("return 400 or 404", async () => {
    for (const start of starts) {
      for (const up of ups) {
        for (const file of outside) {
          const target = `GET ${start}/${up}/${up}/${file}`;
          const answer = await ask(server.url, target);
          expect([target, [400, 404]]).toEqual([
            target,
            expect.arrayContaining([statusOf(answer)]),
          ]);
          expect(answer).not.toContain("root:");
          expect(answer).not.toContain('"dependencies"');
        }
      }
    }
  });
});

describe("every answer", () => {
  const targets = [
    "GET /",
    "GET /api/nlu.html",
    "GET /demo/train.svg",
    "GET /_toolkit/ready",
    "GET /_toolkit/nothing",
    "GET /nothing/at/all",
    "GET /%",
    "GET /rest/nlp/application?namespace=app&name=travel",
    "GET /rest/nlp/application",
    "OPTIONS /rest/nlp/parse",
    "DELETE /rest/nlp/parse",
    "POST /rest/nlp/parse",
    "HEAD /io/app/travel/web/sse?userId=anna",
    "TRACE /",
    "NONSENSE",
  ];

  it.each(targets)("%s has X-Content-Type-Options, and reveals no internals", async (target) => {
    const answer = await ask(server.url, target);
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im);
    expect(answer).not.toMatch(/^x-powered-by/im);
    if (!answer.includes("text/html")) {
      expect(answer).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(/);
    }
  });

  it("also of a WebSocket that is refused", async () => {
    const upgrade = {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    };
    const lines = Object.entries(upgrade).map(([name, value]) => `${name}: ${value}`);
    const answer = await sendRaw(
      server.url,
      `GET /nobody HTTP/1.1\r\nHost: localhost\r\n${lines.join("\r\n")}\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(404);
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im);
  });
});
