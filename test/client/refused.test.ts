import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createBot } from "../../src/client/index.ts";
import type { SocketConstructor } from "../../src/client/socket.ts";
import { run } from "../cli/run.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

describe("a bot with an unknown key", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false });
  });
  afterAll(() => server.close());
  const sentence = /No bot has this API key/;

  it("gets the refusal, and does not try again", async () => {
    const errors: unknown[] = [];
    const url = server.url.replace("http", "ws");
    const onError = (error: unknown) => errors.push(error);
    const bot = createBot({ url, apiKey: "wrong", reconnect: 1, onError });
    await expect(bot.connect()).rejects.toThrow(sentence);
    expect(errors).toEqual([]);
  });

  it("gets the refusal from a WebSocket without a close event, as that of Node 22", async () => {
    class FailingSocket extends EventTarget {
      constructor() {
        super();
        setImmediate(() => this.dispatchEvent(new Event("error")));
      }
      send() {}
      close() {}
    }
    const webSocket = FailingSocket as unknown as SocketConstructor;
    const bot = createBot({ url: server.url.replace("http", "ws"), apiKey: "wrong", webSocket });
    await expect(bot.connect()).rejects.toThrow(sentence);
  });

  it("ends the command mock-bot", async () => {
    const url = `${server.url.replace("http", "ws")}/wrong`;
    const { code, stderr } = await run("mock-bot", "--url", url);
    expect([code, stderr]).toEqual([1, expect.stringMatching(sentence)]);
  });
});

describe("a platform that refuses WebSockets", () => {
  it("is tried again, after growing pauses", async () => {
    const times: number[] = [];
    const seen = Promise.withResolvers<void>();
    const platform = createServer((_, response) => response.writeHead(503).end());
    platform.on("upgrade", (_, socket) => {
      socket.on("error", () => socket.destroy());
      times.push(performance.now());
      socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
      if (times.length === 5) seen.resolve();
    });
    platform.listen(0, "127.0.0.1");
    await once(platform, "listening");
    onTestFinished(() => void platform.close());
    const { port } = platform.address() as AddressInfo;
    const errors: Error[] = [];
    const bot = createBot({
      url: `ws://127.0.0.1:${port}`,
      apiKey: "key",
      reconnect: 20,
      onError: (error) => errors.push(error as Error),
    });
    const connected = bot.connect();
    await seen.promise;
    bot.close();
    await connected;
    const pauses = times.slice(1).map((time, index) => time - (times[index] as number));
    for (const [index, least] of [20, 40, 80, 160].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(least - 2);
    }
    expect(errors[0]?.message).toBe(`the connection to ws://127.0.0.1:${port} failed`);
  });
});
