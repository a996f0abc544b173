import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBot, createWebConnectorClient, readEvents } from "../../../src/client/index.ts";
import { findingsOf } from "../../../src/verification/finding.ts";
import type { Entry } from "../../../src/verification/proxy/ledger.ts";
import { type RunningProxy, startProxy } from "../../../src/verification/proxy/start.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

let server: TestServer;
let proxy: RunningProxy;
const entries: Entry[] = [];
beforeAll(async () => {
  server = await startTestServer();
  proxy = await startProxy({
    target: new URL(server.url),
    host: "127.0.0.1",
    port: 0,
    onEntry: (entry) => entries.push(entry),
  });
});
afterAll(() => server.close());

describe("a chat and a bot of the client, both through the proxy", () => {
  it("talk as without it, and keep to the contract", async () => {
    const apiKey = server.apiKey ?? "";
    const bot = createBot({ url: proxy.url.replace("http", "ws"), apiKey });
    bot.story("greetings", (bus) => bus.send("Hello from the bot", { suggestions: ["thanks"] }));
    bot.unknown((bus) => bus.send("What?"));
    await bot.connect();

    const leaves = new AbortController();
    const isOpen = Promise.withResolvers<void>();
    const heard = (async () => {
      const url = `${proxy.url}/io/app/travel/web/sse?userId=ada`;
      const options = { signal: leaves.signal, onConnection: () => isOpen.resolve() };
      for await (const { event, data } of readEvents(url, options)) {
        if (event === "message") return data;
      }
      return null;
    })();
    await isOpen.promise;
    const chat = createWebConnectorClient({ baseUrl: proxy.url });
    const path = { namespace: "app", bot: "travel", connector: "web" };
    const { data, error } = await chat.sendMessage({
      params: { path },
      body: { query: "hello", userId: "ada", locale: "en" },
    });
    expect(error).toBeUndefined();
    expect(JSON.stringify(data)).toContain("Hello from the bot");
    expect(JSON.stringify(await heard)).toContain("Hello from the bot");
    leaves.abort();
    bot.close();
    await proxy.settled();
    const { report, summary } = await proxy.close();

    expect(findingsOf(report, "violation")).toEqual([]);
    const seen = new Set(entries.map(({ what, operationId }) => `${operationId}: ${what}`));
    expect(seen).toContain("connectBot: frame from bot");
    expect(seen).toContain("connectBot: frame from server");
    expect(seen).toContain("connectBot: GET /********");
    expect(seen).toContain("sendMessage: POST /io/app/travel/web");
    expect(seen).toContain("streamEvents: GET /io/app/travel/web/sse?userId=ada");
    expect(summary).toMatch(/^sendMessage +1 +0 +0 +0$/m);
    expect(JSON.stringify([entries, report])).not.toContain(apiKey);
  });
});
