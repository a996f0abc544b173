import { demoUsers } from "../../../src/server/settings.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { prepareWorld } from "../world.ts";
import type { Targets } from "./editing.ts";
import { smallForms } from "./forms.ts";
import { attachMisbehavingBot } from "./misbehaving-bot.ts";
import { startProxy, type Transform } from "./proxy.ts";
import { deafConnector } from "./requests.ts";

/** Starts the servers that Dredd asks, see `Targets`. */
export async function startTargets(
  transform?: Transform,
): Promise<Targets & { close(): Promise<void> }> {
  const [plain, strict] = await Promise.all([
    startTestServer(),
    startTestServer({
      protectNlu: true,
      formLimit: smallForms,
      webCors: "https://widget\\.example",
      detailedHealth: true,
      demo: false,
      botTimeout: 300,
    }),
  ]);
  const bot = await attachMisbehavingBot(strict);
  await Promise.all([addDeafConnector(strict), prepareWorld(plain)]);
  const proxy = await startProxy(plain.url, transform ? { transform } : {});
  return {
    plain: proxy.url,
    strict: strict.url,
    apiKey: (await plain.store.bots.byName("app", "travel"))?.apiKey ?? "",
    openSession: () => openSession(plain),
    reset: () => prepareWorld(plain),
    async close() {
      bot.close();
      await proxy.close();
      await Promise.all([plain.close(), strict.close()]);
    },
  };
}

async function openSession({ url }: TestServer): Promise<string> {
  const [user] = demoUsers;
  const response = await fetch(`${url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: user?.login, password: user?.password }),
  });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function addDeafConnector({ store }: TestServer): Promise<void> {
  const web = await store.bots.connectorAt("/io/app/travel/web");
  if (!web) throw new Error("the demo has no web connector");
  const deaf = { applicationId: "deaf", nlpModel: "nobody", path: deafConnector };
  await store.bots.saveConnector({ ...web, _id: store.newId(), ...deaf });
}
