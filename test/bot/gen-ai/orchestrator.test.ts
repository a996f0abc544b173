import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { indexName } from "../../../src/bot/gen-ai/documents.ts";
import { type Orchestrator, OrchestratorFailure } from "../../../src/bot/gen-ai/orchestrator.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { openOrchestrator } from "../../../src/server/bots/orchestrator.ts";
import { startWebhookBot } from "../../support/webhook-bot.ts";

const validator = new ContractValidator(loadContract());
const never = new AbortController().signal;

const request = {
  llm_setting: {
    provider: "OpenAI",
    api_key: { type: "Raw", secret: "sk-secret" },
    temperature: "0.5",
    model: "gpt-4o",
    base_url: "https://api.openai.com/v1",
  },
  prompt: { formatter: "jinja2", template: "Hello", inputs: {} },
} as const;

let server: Awaited<ReturnType<typeof startWebhookBot>>;
afterEach(() => server.stop());

/** An orchestrator that answers so. */
async function orchestratorThat(
  answer: (response: ServerResponse) => void,
  orchestratorTimeout = 5_000,
): Promise<Orchestrator> {
  server = await startWebhookBot((_call, response) => answer(response));
  const settings = { orchestrator: `${server.url}/base`, orchestratorTimeout };
  return openOrchestrator(settings, validator) as Orchestrator;
}

const says = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, { location: "/elsewhere" }).end(body);

describe("an orchestrator that", () => {
  it.each([
    ["fails", 500, "{}", "it answered with status 500"],
    ["redirects", 302, "", "it answered with status 302, and redirects are not followed"],
    ["says no JSON", 200, "hello", "its response is not JSON"],
    ["says another JSON", 200, "[]", 'its response is invalid: "" must be object'],
    [
      "says too much",
      200,
      `"${"x".repeat(1_100_000)}"`,
      "its response is larger than 1048576 bytes",
    ],
    ["names no cause", 400, "no", "it answered with status 400"],
    ["names a cause", 400, '{"code":"1","message":"No."}', "No"],
    ["nests too deeply", 200, "[".repeat(500_000), "its response is nested too deeply"],
    ["nests its cause", 422, "[".repeat(9_000) + "]".repeat(9_000), "it answered with status 422"],
    ["says much", 400, JSON.stringify({ message: "x".repeat(9_000) }), `${"x".repeat(1_000)}…`],
    ["repeats a key", 400, '{"code":"1","message":"sk-secret?"}', "********?"],
  ])("%s", async (_what, status, body, message) => {
    const orchestrator = await orchestratorThat(says(status, body));
    const failure = await orchestrator.complete(request, never).catch((error) => error);
    expect(failure).toBeInstanceOf(OrchestratorFailure);
    expect(failure.message).toBe(message);
    expect(server.calls).toHaveLength(1);
  });

  it("is invalid says where, and shows no key in its details", async () => {
    const detail = [{ loc: ["body"], msg: "sk-secret is wrong", type: "value_error" }];
    const orchestrator = await orchestratorThat(says(422, JSON.stringify({ detail })));
    const failure = await orchestrator.complete(request, never).catch((error) => error);
    expect(failure).toBeInstanceOf(OrchestratorFailure);
    expect(JSON.stringify(failure.detail)).toContain("******** is wrong");
  });

  it("does not respond", async () => {
    const orchestrator = await orchestratorThat(() => {}, 50);
    await expect(orchestrator.complete(request, never)).rejects.toThrow(
      "it did not answer within 0.05 seconds",
    );
  });

  it("stops in the middle of a response", async () => {
    const orchestrator = await orchestratorThat((response) => {
      response.writeHead(200, { "content-length": 100 }).write("{");
    }, 50);
    await expect(orchestrator.complete(request, never)).rejects.toThrow(OrchestratorFailure);
  });

  it("is not reachable", async () => {
    const orchestrator = await orchestratorThat(() => {});
    await server.stop();
    await expect(orchestrator.complete(request, never)).rejects.toThrow(
      `There is no connection to the orchestrator at ${server.url}/base/completion`,
    );
    server = await startWebhookBot(() => {});
  });

  it("is called below its base URL, and canceled when the caller disconnects", async () => {
    const orchestrator = await orchestratorThat(() => {});
    const caller = new AbortController();
    const answer = orchestrator.check("em-providers", "a/b", {} as never, caller.signal);
    const gone = expect(answer).rejects.toThrow("gone");
    await expect
      .poll(() => server.paths())
      .toEqual(["POST /base/em-providers/a%2Fb/setting/status"]);
    caller.abort(new Error("gone"));
    await gone;
  });
});

describe("the name of an index", () => {
  const bot = { namespace: "My Space", botId: 'tr_avel:"1"' };
  it.each([
    [undefined, "ns_my_space_bot_tr_avel__1__session_a_1"],
    ["PGVector", "ns_my_space_bot_tr_avel__1__session_a_1"],
    ["OpenSearch", "ns-my-space-bot-tr-avel1-session-a-1"],
  ])("for %s", (provider, name) => {
    const store = provider && { provider, host: "", port: 0, username: "", password: "" };
    expect(indexName(bot, "A-1", store as never)).toBe(name);
  });
});
