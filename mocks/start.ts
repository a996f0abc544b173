import { loadContract } from "../src/contract/documents.ts";
import { loadDocs } from "../src/docs/pages.ts";
import { type AddressRow, demoChat } from "../src/server/addresses.ts";
import { BotSockets } from "../src/server/bots/websocket.ts";
import { answerDocs } from "../src/server/documentation.ts";
import { HttpListener } from "../src/server/listening.ts";
import { type Log, stderrLog } from "../src/server/log.ts";
import { stopping } from "../src/server/stopping.ts";
import { StrayErrors } from "../src/server/stray-errors.ts";
import { isLoopback } from "../src/settings/loopback.ts";
import type { Settings } from "../src/settings/settings.ts";
import { createMockApp } from "./app.ts";
import type { PlatformEvent } from "./platform/events.ts";
import { MockPlatform } from "./platform/platform.ts";

/** A mock that listens. */
export interface RunningMock {
  url: string;
  addresses: readonly AddressRow[];
  close(): Promise<void>;
}

export interface MockOptions {
  log?: Log;
  /** Called with what happens between the mock and bots under development. */
  report?(event: PlatformEvent): void;
  /** Milliseconds between two heartbeats of an event stream. */
  heartbeat?: number;
  strays?: StrayErrors;
}

/**
 * Starts the mocks of all APIs on one port; bots connect to the same port by WebSocket.
 * @throws Error if the address is in use
 */
export async function startMock(
  settings: Settings,
  {
    log = stderrLog,
    report = () => {},
    heartbeat = 10_000,
    strays = new StrayErrors(),
  }: MockOptions = {},
): Promise<RunningMock> {
  const contract = loadContract();
  const shutdown = new AbortController();
  const docs = loadDocs(() => ({ chat: null, logins: [], webSocketKey: null }));
  const app = createMockApp({
    contract,
    settings,
    log,
    outside: [answerDocs(docs)],
    heartbeat,
    shutdown: shutdown.signal,
    strays,
  });
  const platform = new MockPlatform(contract, {
    pause: settings.pause,
    answerTimeout: settings.botTimeout,
    report,
  });
  const sockets = new BotSockets({
    gateway: platform,
    knows: async () => true,
    loopback: isLoopback(settings.host),
    // The report includes connecting and disconnecting bots.
    log: { ...log, info() {} },
  });
  const listener = new HttpListener(app, sockets);
  const url = await listener.listen(settings);
  return {
    url,
    addresses: [
      ...[...contract.documents].map(
        ([api, { info }]) => [info.title, `${url}/api/${api}.html`] as const,
      ),
      ["Event stream", `${url}${demoChat}/sse?userId=me`],
      ["Your bot, WebSocket", `${url.replace(/^http/, "ws")}/any-key`],
    ],
    async close() {
      // The mock responds at once: only streams are still open.
      shutdown.abort(stopping());
      await listener.stop({ drained: () => sockets.close() });
    },
  };
}
