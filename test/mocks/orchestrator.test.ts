import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OrchestratorEvent, startMockOrchestrator } from "../../mocks/orchestrator.ts";
import type { Listening } from "../../mocks/start.ts";
import { Orchestrator } from "../../src/bot/gen-ai/orchestrator.ts";
import type { ContractValidator } from "../../src/contract/validation/validator.ts";
import { openOrchestrator } from "../../src/server/bots/orchestrator.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { readRecording } from "../conformance/judge/recording.ts";
import { configurations, mask, model, pathOf, prompt } from "../handlers/admin/gen-ai/settings.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { basicUser } from "../support/user.ts";

let mock: Listening;
let events: OrchestratorEvent[];
let server: TestServer;
beforeAll(async () => {
  events = [];
  const report = (event: OrchestratorEvent) => void events.push(event);
  mock = await startMockOrchestrator({ ...defaultSettings(), port: 0 }, { report });
  server = await startTestServer({ demo: false, orchestrator: mock.url });
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

const save = (name: keyof typeof configurations, changes: object = {}) =>
  basicUser(server).post(pathOf(name), { ...configurations[name], enabled: true, ...changes });

const say = async (query: string) => {
  const answer = await basicUser(server).post("/io/app/travel/web", { query, userId: "anna" });
  return answer.body.responses.map(({ text }: { text?: string }) => text) as unknown[];
};

it.each(readRecording("orchestrator-client").map(({ operation, request }) => [operation, request]))(
  "answers what Tock was recorded to ask: %s",
  async (_, request) => {
    const { path = "", body } = request as { path?: string; body?: object };
    const response = await fetch(mock.url + path, {
      method: "POST",
      headers: { "content-type": "application/json; charset=UTF-8" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    expect(Object.keys((await response.json()) as object)).not.toEqual([]);
  },
);

describe("a server with the mock as its orchestrator", () => {
  it("enables settings, and shows what a refusal looks like", async () => {
    expect((await save("observability")).status).toBe(200);
    const refused = { ...model, apiKey: "refused" };
    const answer = await save("sentence-generation", { llmSetting: refused });
    expect(answer.body.errors[0].code).toBe("refused-setting");
    expect(events.at(-1)).toEqual({
      operation: "checkLanguageModel",
      path: "/llm-providers/OpenAI/setting/status",
      example: "refused",
    });
    const failed = await save("sentence-generation", {
      llmSetting: { ...model, apiKey: "failed" },
    });
    expect(failed.body.errors[0].code).toBe("orchestrator-failed");
  });

  it("answers users by the example that they name", async () => {
    expect((await save("rag")).body.questionAnsweringLlmSetting.apiKey).toBe(mask);
    expect(await say("which trains take my purple unicycle zzz")).toEqual([
      "Regional trains take bicycles, as long as there is room.",
    ]);
    expect(await say("notFound")).toEqual(["I have no document about this."]);
    expect(await say("hidden")).toEqual([undefined]);
    expect(await say("failed")).toEqual(["Technical error :( sorry!"]);
    expect(server.logged).toHaveLength(1);
  });

  it("completes prompts", async () => {
    const path = "/rest/admin/gen-ai/bots/travel/completion/playground";
    const request = { llmSetting: model, prompt: { ...prompt, template: "reported" } };
    const { body } = await basicUser(server).post(path, request);
    expect(body.observabilityInfo.traceName).toBe("Playground");
  });
});

it("reports the mistakes of a request", async () => {
  const validator = { schema: () => [] } as unknown as ContractValidator;
  const settings = { orchestrator: mock.url, orchestratorTimeout: 5_000 };
  const orchestrator = openOrchestrator(settings, validator) as Orchestrator;
  expect(orchestrator).toBeInstanceOf(Orchestrator);
  const answer = orchestrator.complete({} as never, new AbortController().signal);
  await expect(answer).rejects.toThrow("it answered with status 400");
});
