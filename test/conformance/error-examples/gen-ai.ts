import type { Store } from "../../../src/store/store.ts";
import { storyInput } from "../../handlers/admin/answers/story-client.ts";
import { configurations, type Name, pathOf } from "../../handlers/admin/gen-ai/settings.ts";
import type { OrchestratorStub } from "../../support/orchestrator.ts";
import { startTestServer } from "../../support/server.ts";

/** How the server is asked, by an admin. */
interface Asking {
  post: (path: string, body: object) => Promise<unknown>;
  remove: (path: string) => Promise<unknown>;
  /** Of the server, once it runs. */
  store: () => Store;
  orchestrator: OrchestratorStub;
}

const refused = {
  code: "1001",
  message: "Authentication error to the AI Provider API.",
  detail: "Check your API key or token and make sure it is correct and active.",
};

const generation = "/rest/admin/gen-ai/bots/travel/completion/sentence-generation";
const wanted = { llmTemperature: "0.7", sentences: [], locale: "en", options: {} };

/** By example of generative AI: a request to which the server says it. */
export const genAiRequests = ({
  post,
  remove,
  store,
  orchestrator,
}: Asking): Record<string, () => Promise<unknown>> => {
  /** Saves a configuration for as long as something is asked. */
  const having = async (name: Name, changes: object, ask: () => Promise<unknown>) => {
    await post(pathOf(name), { ...configurations[name], ...changes });
    const answer = await ask();
    await remove(pathOf(name));
    return answer;
  };
  const enable = (name: Name) => post(pathOf(name), { ...configurations[name], enabled: true });
  return {
    noOrchestrator: async () => {
      const server = await startTestServer();
      const response = await fetch(server.url + pathOf("observability"), {
        method: "POST",
        headers: {
          authorization: `Basic ${btoa("admin@app.com:password")}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ ...configurations.observability, enabled: true }),
      });
      const answer = await response.json();
      await server.close();
      return answer;
    },
    orchestratorFailed: () => {
      orchestrator.answers("/", { status: 500 });
      return enable("observability");
    },
    refusedSetting: () => {
      orchestrator.answers("/", { body: { valid: false, errors: [refused] } });
      return enable("sentence-generation");
    },
    alreadyConfigured: () =>
      having("observability", { id: "6b035d5524e5751f5536258e" }, () =>
        post(pathOf("observability"), configurations.observability),
      ),
    notConfigured: () => remove(pathOf("observability")),
    notEnabled: () => having("sentence-generation", {}, () => post(generation, wanted)),
    missingConnector: async () => {
      const { bots } = store();
      const connectors = await bots.connectors("app", "travel");
      for (const { _id } of connectors) await bots.removeConnector(_id);
      const answer = await post(pathOf("observability"), configurations.observability);
      for (const connector of connectors) await bots.saveConnector(connector);
      return answer;
    },
    unknownBot: () => remove(pathOf("observability", "nope")),
    sameId: () => {
      const lexiconGroups = [1, 1].map((id) => ({ id, terms: ["train"] }));
      return post(pathOf("business-rules"), { lexiconGroups });
    },
    unknownStoryRefused: () =>
      having("rag", { enabled: true }, () =>
        post("/rest/admin/bot/story", storyInput("unknown", { name: "Unknown" })),
      ),
  };
};
