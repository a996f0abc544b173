import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ParseQuery, ParseResult } from "../../src/bot/types.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { openConversation } from "../../src/server/bots/conversation.ts";
import type { Log } from "../../src/server/log.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { Store } from "../../src/store/store.ts";
import { demo } from "../../src/studio/demo/index.ts";
import { connector, understood } from "../bot/support.ts";

const validator = new ContractValidator(loadContract());

/** A platform with the demo's store that listens for bots on a free port; each word is its own intent. */
export async function startPlatform(
  options: { botTimeout?: number; parse?: (query: ParseQuery) => Promise<ParseResult> } = {},
) {
  const lines: string[] = [];
  const log: Log = {
    info: (message) => lines.push(message),
    warn: (message) => lines.push(message),
    error: (message) => lines.push(message),
  };
  const store = await Store.open({ folder: null, seed: demo });
  const arrivals: (() => void)[] = [];
  const conversation = await openConversation({
    store,
    understanding: {
      parse: options.parse ?? (async ({ queries }) => understood(queries[0] ?? "", queries[0])),
    },
    validator,
    settings: { ...defaultSettings(), botTimeout: options.botTimeout ?? 10_000 },
    log,
    configured: () => {
      for (const arrived of arrivals.splice(0)) arrived();
    },
  });
  const server = createServer((_, response) => response.writeHead(426).end());
  server.on("upgrade", (request, socket, head) =>
    conversation.sockets.handleUpgrade(request, socket, head),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const bot = await store.bots.byName("app", "travel");
  return {
    ...conversation,
    store,
    lines,
    port,
    url: `ws://127.0.0.1:${port}`,
    apiKey: bot?.apiKey ?? "",
    connector: { ...connector, apiKey: bot?.apiKey ?? "" },
    /** Resolves when a bot tells its stories the next time. */
    configured: () => new Promise<void>((resolve) => arrivals.push(resolve)),
    async stop() {
      conversation.endStreams();
      conversation.close();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>;
