import { loadContract } from "../src/contract/documents.ts";
import { loadDocs } from "../src/docs/pages.ts";
import type { AddressRow } from "../src/server/addresses.ts";
import { answerDocs } from "../src/server/documentation.ts";
import { httpServer, listen, stopListening } from "../src/server/listening.ts";
import { type Log, stderrLog } from "../src/server/log.ts";
import type { Settings } from "../src/server/settings.ts";
import { createMockApp } from "./app.ts";

/** A mock that listens. */
export interface RunningMock {
  url: string;
  addresses: readonly AddressRow[];
  close(): Promise<void>;
}

/**
 * Starts the mocks of all APIs on one port.
 * @throws Error when the address is taken
 */
export async function startMock(settings: Settings, log: Log = stderrLog): Promise<RunningMock> {
  const contract = loadContract();
  const shutdown = new AbortController();
  const docs = loadDocs(() => ({ chat: null, logins: [], webSocketKey: null }));
  const app = createMockApp({
    contract,
    settings,
    log,
    outside: [answerDocs(docs)],
    shutdown: shutdown.signal,
  });
  const server = httpServer(app, null);
  const url = await listen(server, settings);
  return {
    url,
    addresses: [...contract.documents].map(
      ([api, { info }]) => [info.title, `${url}/api/${api}.html`] as const,
    ),
    async close() {
      shutdown.abort();
      await stopListening(server);
    },
  };
}
