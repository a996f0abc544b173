import { demoUsers } from "../../../src/settings/users.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { startOrchestrator } from "../world/orchestrator.ts";
import { prepareWorld } from "../world/world.ts";
import type { Targets } from "./editing.ts";
import { smallForms } from "./forms.ts";
import { attachMisbehavingBot } from "./misbehaving-bot.ts";
import { signIn, startProvider } from "./provider.ts";
import { startProxy, type Transform } from "./proxy.ts";
import { deafConnector, demoCredentials } from "./requests.ts";

/** Starts the servers that Dredd asks, see `Targets`. */
export async function startTargets(
  transform?: Transform,
): Promise<Targets & { close(): Promise<void> }> {
  const orchestrator = await startOrchestrator();
  const provider = await startProvider();
  const [plain, strict] = await Promise.all([
    startTestServer({
      encryptPass: "so-that-texts-can-be-hidden",
      orchestrator: orchestrator.url,
    }),
    startTestServer({
      protectNlu: true,
      openNamespaces: true,
      ...provider.settings,
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
    hideSentence: () => hideSentence(plain),
    signIn: () => signIn(strict),
    async close() {
      bot.close();
      await proxy.close();
      await provider.close();
      await Promise.all([plain.close(), strict.close()]);
      await orchestrator.stop();
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

async function hideSentence({ store, url }: TestServer): Promise<unknown> {
  const type = await store.entityTypes.byName("app:train_number");
  if (!type) throw new Error("the demo has no train numbers");
  await store.entityTypes.save({ ...type, obfuscated: true });
  const response = await fetch(`${url}/rest/admin/sentences/search`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: demoCredentials },
    body: JSON.stringify({ namespace: "app", applicationName: "travel", entityType: type.name }),
  });
  const { sentences } = (await response.json()) as { sentences: unknown[] };
  return sentences[0];
}

async function addDeafConnector({ store }: TestServer): Promise<void> {
  const web = await store.bots.connectorAt("/io/app/travel/web");
  if (!web) throw new Error("the demo has no web connector");
  const deaf = { applicationId: "deaf", nlpModel: "nobody", path: deafConnector };
  await store.bots.saveConnector({ ...web, _id: store.newId(), ...deaf });
}
