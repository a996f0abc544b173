import { startTestServer } from "../../support/server.ts";
import { attachMisbehavingBot } from "./misbehaving-bot.ts";
import { startProxy, type Transform } from "./proxy.ts";
import type { Targets } from "./requests.ts";

/** Starts the servers that Dredd asks, see `Targets`. */
export async function startTargets(
  transform?: Transform,
): Promise<Targets & { close(): Promise<void> }> {
  const [plain, strict] = await Promise.all([
    startTestServer(),
    startTestServer({
      protectNlu: true,
      webCors: "https://widget\\.example",
      detailedHealth: true,
      demo: false,
      botTimeout: 300,
    }),
  ]);
  const bot = await attachMisbehavingBot(strict);
  const proxy = await startProxy(plain.url, transform ? { transform } : {});
  return {
    plain: proxy.url,
    strict: strict.url,
    apiKey: (await plain.store.bots.byName("app", "travel"))?.apiKey ?? "",
    async close() {
      bot.close();
      await proxy.close();
      await Promise.all([plain.close(), strict.close()]);
    },
  };
}
