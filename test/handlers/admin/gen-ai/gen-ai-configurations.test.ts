import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OrchestratorStub } from "../../../support/orchestrator.ts";
import { storyInput } from "../answers/story-client.ts";
import { People, refusal } from "../people.ts";
import { configurations, mask, model, type Name, names, openSearch, pathOf } from "./settings.ts";

const orchestrator = new OrchestratorStub();
const people = new People(orchestrator.settings);

/** Saves a configuration of the demo's bot. */
const save = (name: Name, changes: object = {}) =>
  people.admin.post(pathOf(name), { ...configurations[name], ...changes });

const get = (name: Name) => people.admin.get(pathOf(name));

const operations: Record<Name, string> = {
  rag: "RagConfiguration",
  "vector-store": "VectorStoreConfiguration",
  "document-compressor": "DocumentCompressorConfiguration",
  "sentence-generation": "SentenceGenerationConfiguration",
  observability: "ObservabilityConfiguration",
};

/** The check that each kind starts with. */
const checks: Record<Name, string> = {
  rag: "/llm-providers/OpenAI",
  "vector-store": "/vector-store-providers/OpenSearch",
  "document-compressor": "/document-compressor-providers/BloomzRerank",
  "sentence-generation": "/llm-providers/OpenAI",
  observability: "/observability-providers/Langfuse",
};

/** Secrets that the first check sends. */
const secrets: Record<Name, string> = {
  rag: model.apiKey,
  "vector-store": openSearch.password,
  "document-compressor": "",
  "sentence-generation": model.apiKey,
  observability: "sk-langfuse",
};

const refused = (secret: string) => ({
  valid: false,
  errors: [{ code: "1001", message: "Wrong key.", detail: `Check ${secret}.` }],
});

describe.each(names)("%s", (name) => {
  const path = pathOf(name);

  describe(`save${operations[name]}`, () => {
    it("200: creates and replaces it, and masks its secrets", async () => {
      const created = await save(name);
      expect(created.status).toBe(200);
      const { id } = created.body;
      expect(await get(name)).toEqual(created);
      expect(created.body).toMatchObject({ namespace: "app", botId: "travel", enabled: false });
      expect(JSON.stringify(created.body)).not.toMatch(/sk-|admin-password/);
      const again = await people.admin.post(path, created.body);
      expect(again).toEqual({ status: 200, body: created.body });
      expect(again.body.id).toBe(id);
    });

    it("200: tests it before it enables it", async () => {
      const { body } = await save(name);
      const enabled = await people.admin.post(path, { ...body, enabled: true });
      expect(enabled).toEqual({ status: 200, body: { ...body, enabled: true } });
      expect(orchestrator.paths[0]).toBe(`${checks[name]}/setting/status`);
      expect(await get(name)).toEqual(enabled);
    });

    it("400: another bot, or another id", async () => {
      const answer = await save(name, { botId: "other" });
      expect(refusal(answer)).toEqual([400, "invalid-request"]);
      expect(answer.body.errors[0].params.pointer).toBe("/botId");
      const { body } = await save(name);
      expect(refusal(await save(name))).toEqual([400, "already-configured"]);
      const second = await save(name, { id: "6b035d5624e5751f55362599" });
      expect(refusal(second)).toEqual([400, "already-configured"]);
      expect(second.body.errors[0].params.expected).toBe(body.id);
    });

    it("400: the orchestrator refuses it, and nothing is saved", async () => {
      orchestrator.answers(checks[name], { body: refused(secrets[name]) });
      const { body } = await save(name);
      const answer = await people.admin.post(path, { ...body, enabled: true });
      expect(refusal(answer)).toEqual([400, "refused-setting"]);
      expect(answer.body.errors[0].message).toContain(
        `Wrong key. Check ${secrets[name] && mask}. Correct`,
      );
      expect((await get(name)).body).toEqual(body);
    });

    it("400: an orchestrator that fails", async () => {
      orchestrator.answers(checks[name], { status: 500, body: "no" });
      const answer = await save(name, { enabled: true });
      expect(refusal(answer)).toEqual([400, "orchestrator-failed"]);
      expect((await get(name)).status).toBe(204);
    });

    it("400: a bot without connector", async () => {
      const { store } = people.server;
      for (const { _id } of await store.bots.connectors("app", "travel")) {
        await store.bots.removeConnector(_id);
      }
      expect(refusal(await save(name))).toEqual([400, "missing-connector"]);
    });

    it("401: a missing role, and another namespace in the body", async () => {
      const body = configurations[name];
      expect((await people.botUser.post(path, body)).status).toBe(401);
      expect((await people.nobody.post(path, body)).status).toBe(401);
      expect((await save(name, { namespace: "other" })).status).toBe(401);
      expect((await get(name)).status).toBe(204);
    });

    it("404: a bot that the namespace does not have", async () => {
      expect((await people.admin.post(pathOf(name, "nope"), configurations[name])).status).toBe(
        404,
      );
      expect((await people.other.post(path, configurations[name])).status).toBe(404);
    });

    it("413 and 415", async () => {
      const large = { ...configurations[name], more: "x".repeat(1_000_001) };
      expect((await people.admin.post(path, large)).status).toBe(413);
      const headers = { "content-type": "application/xml" };
      const { url } = people.server;
      const authorization = `Basic ${btoa("admin@app.com:password")}`;
      const answer = await fetch(url + path, {
        method: "POST",
        headers: { ...headers, authorization },
        body: "<a/>",
      });
      expect(answer.status).toBe(415);
    });
  });

  describe(`get${operations[name]}`, () => {
    it("204 before it is saved, 401, 404", async () => {
      expect((await get(name)).status).toBe(204);
      expect((await people.botUser.get(path)).status).toBe(401);
      await save(name);
      expect((await people.other.get(path)).status).toBe(404);
      expect((await people.admin.get(pathOf(name, "nope"))).status).toBe(404);
    });
  });

  describe(`delete${operations[name]}`, () => {
    it("200 once, 400 then", async () => {
      await save(name);
      expect(await people.admin.delete(path)).toEqual({ status: 200, body: { success: true } });
      expect((await get(name)).status).toBe(204);
      expect(refusal(await people.admin.delete(path))).toEqual([400, "not-configured"]);
    });

    it("401, 404", async () => {
      await save(name);
      expect((await people.botUser.delete(path)).status).toBe(401);
      expect((await people.other.delete(path)).status).toBe(404);
      expect((await get(name)).status).toBe(200);
    });
  });
});

describe("requests to the orchestrator", () => {
  it("check both models, the embedding model, and the documents for RAG", async () => {
    await save("vector-store", { enabled: true });
    await save("observability", { enabled: true });
    orchestrator.asked.length = 0;
    expect((await save("rag", { enabled: true })).status).toBe(200);
    expect(orchestrator.paths).toEqual([
      "/llm-providers/OpenAI/setting/status",
      "/llm-providers/OpenAI/setting/status",
      "/em-providers/OpenAI/setting/status",
      "/vector-store-providers/OpenSearch/setting/status",
    ]);
    const [condensing, , , documents] = orchestrator.asked;
    expect(condensing?.body.observability_setting.secret_key).toEqual({
      type: "Raw",
      secret: "sk-langfuse",
    });
    expect(documents?.body.document_index_name).toBe(
      "ns-app-bot-travel-session-3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10",
    );
  });

  it("check the default vector store of the orchestrator if none is configured", async () => {
    const { body } = await save("rag", { enabled: true });
    expect(orchestrator.paths.at(-1)).toBe("/vector-store-providers/Default/setting/status");
    expect(body.indexName).toBe("ns_app_bot_travel_session_3f0c1a52_0a5e_4b39_8d3c_2f3f2b8d9c10");
  });

  it("check no documents without an indexing session, which is refused", async () => {
    const answer = await save("rag", { enabled: true, indexSessionId: " " });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].params.pointer).toBe("/indexSessionId");
    expect(orchestrator.paths).toHaveLength(3);
  });

  it("report all refusals together", async () => {
    orchestrator.answers("/llm-providers", { body: refused(model.apiKey) });
    orchestrator.answers("/em-providers", { body: { valid: false } });
    const { body } = await save("rag", { enabled: true });
    expect(
      body.errors.map(({ params }: { params: { pointer: string } }) => params.pointer),
    ).toEqual(["/questionCondensingLlmSetting", "/questionAnsweringLlmSetting", "/emSetting"]);
  });
});

describe("a secret", () => {
  it("is kept when its mask comes back, and used", async () => {
    const { body } = await save("rag");
    expect(body.questionAnsweringLlmSetting.apiKey).toBe(mask);
    await people.admin.post(pathOf("rag"), { ...body, enabled: true });
    const keys = orchestrator.asked
      .slice(0, 3)
      .map(({ body: { setting } }) => setting.api_key.secret);
    expect(keys).toEqual(["sk-placeholder", "sk-answering", "sk-embedding"]);
  });

  it("is replaced by a new one", async () => {
    const { body } = await save("vector-store");
    const setting = { ...body.setting, password: "another-one" };
    await people.admin.post(pathOf("vector-store"), { ...body, enabled: true, setting });
    expect(orchestrator.asked[0]?.body.vector_store_setting.password.secret).toBe("another-one");
  });

  it.each([
    ["first", {}],
    ["with another address", { host: "evil.example.org" }],
    ["with another port", { port: 1 }],
    ["with another provider", { provider: "PGVector", database: "documents" }],
  ])("is required for %s", async (when, changes) => {
    const { body } = when === "first" ? { body: {} } : await save("vector-store");
    const setting = { ...openSearch, ...changes, password: mask };
    const { id } = body;
    const answer = await save("vector-store", { ...(id && { id }), enabled: true, setting });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
    expect(answer.body.errors[0].params.pointer).toBe("/setting/password");
    expect(orchestrator.asked).toEqual([]);
  });

  it("is empty if none is stored", async () => {
    const setting = { ...openSearch, password: "" };
    expect((await save("vector-store", { setting })).body.setting.password).toBe("");
  });

  it("is left out of exports, and kept by an import of one", async () => {
    await save("rag");
    const text = async (secrets: boolean) => {
      let all = "";
      for await (const piece of people.server.store.export(secrets)) all += piece;
      return all;
    };
    const without = await text(false);
    expect(without).not.toMatch(/sk-placeholder|sk-answering|sk-embedding/);
    expect(await text(true)).toMatch(/sk-answering/);
    const folder = await mkdtemp(join(tmpdir(), "gen-ai-"));
    await writeFile(join(folder, "export.json"), without);
    await people.server.store.import(join(folder, "export.json"));
    await rm(folder, { recursive: true });
    const bot = { namespace: "app", botId: "travel" };
    const rag = await people.server.store.genAi.get("rag", bot);
    expect(rag?.questionAnsweringLlmSetting).toMatchObject({ apiKey: "sk-answering" });
  });
});

describe("settings", () => {
  it("of other providers are kept as they are written", async () => {
    const ollama = { provider: "Ollama", temperature: "0.1", model: "llama3", baseUrl: "http://x" };
    const azure = {
      provider: "AzureOpenAIService",
      apiKey: "sk-placeholder",
      temperature: "0.2",
      reasoningEffort: "low",
      apiBase: "https://a.example.com",
      deploymentName: "dep",
      apiVersion: "2024-01-01",
      model: null,
    };
    const { body } = await save("rag", {
      questionCondensingLlmSetting: { ...ollama, apiKey: null, reasoningEffort: "low" },
      questionAnsweringLlmSetting: azure,
      emSetting: { provider: "Ollama", model: "nomic", baseUrl: "http://x" },
      indexSessionId: null,
    });
    expect(body.questionCondensingLlmSetting).toEqual(ollama);
    const { model: _, ...named } = azure;
    expect(body.questionAnsweringLlmSetting).toEqual({ ...named, apiKey: mask });
    expect(body.indexName).toBeUndefined();
    expect(body).toMatchObject({ documentsRequired: true, explainabilityEnabled: true });
  });

  it("that are null have the defaults of Tock", async () => {
    const { body } = await save("document-compressor", {
      enabled: null,
      setting: {
        ...configurations["document-compressor"].setting,
        maxDocuments: null,
        minScore: null,
        fillToMaxDocuments: null,
      },
    });
    expect(body).toMatchObject({
      enabled: false,
      setting: { maxDocuments: 0, minScore: 0, fillToMaxDocuments: false },
    });
  });

  it("are deleted with the application", async () => {
    await save("observability");
    const [application] = await people.server.store.applications.list();
    await people.admin.delete(`/rest/admin/application/${application?._id}`);
    const bot = { namespace: "app", botId: "travel" };
    expect(await people.server.store.genAi.ofBot(bot)).toEqual({});
  });

  it("are saved by one of two concurrent requests", async () => {
    const answers = await Promise.all([save("observability"), save("observability")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe("the story for unknown messages", () => {
  const story = storyInput("unknown", { name: "Unknown" });
  const features = async () => {
    const bot = { namespace: "app", botId: "travel" };
    return (await people.server.store.stories.byIntent(bot, "unknown"))?.features;
  };

  it("is off while RAG is on", async () => {
    expect((await people.admin.post("/rest/admin/bot/story", story)).status).toBe(200);
    const { body } = await save("rag", { enabled: true });
    expect(await features()).toEqual([{ enabled: false }]);
    await people.admin.post(pathOf("rag"), { ...body, enabled: false });
    expect(await features()).toEqual([{ enabled: true }]);
  });
});

describe("a temperature", () => {
  it("may be a number, as Studio's slider sends it", async () => {
    const { status, body } = await save("sentence-generation", {
      llmSetting: { ...model, temperature: 0.7 },
    });
    expect([status, body.llmSetting.temperature]).toEqual([200, "0.7"]);
  });
});

describe("a port", () => {
  it("may be digits, as Studio sends its default", async () => {
    const saved = await save("vector-store", { setting: { ...openSearch, port: "9200" } });
    expect([saved.status, saved.body.setting.port]).toEqual([200, 9200]);
    const wrong = await save("vector-store", { setting: { ...openSearch, port: "many" } });
    expect(refusal(wrong)).toEqual([400, "invalid-request"]);
  });
});

describe("while the orchestrator tests a configuration", () => {
  const name = "observability";
  /** Does something in the middle of a test of the settings. */
  const during = (work: () => Promise<unknown>) =>
    orchestrator.answers(checks[name], (response) => {
      void work().then(() => response.writeHead(200).end('{"valid":true,"errors":[]}'));
    });

  it("the bot can be deleted, and no configuration is left of it", async () => {
    const { store } = people.server;
    const application = await store.applications.byName("app", "travel");
    during(() => people.admin.delete(`/rest/admin/application/${application?._id}`));
    expect(refusal(await save(name, { enabled: true }))).toEqual([400, "missing-connector"]);
    expect(await store.genAi.ofBot({ namespace: "app", botId: "travel" })).toEqual({});
  });

  it("another user can change a secret, to which the mask then refers", async () => {
    const { body } = await save(name);
    const setting = { ...configurations[name].setting, secretKey: "sk-changed" };
    during(() => save(name, { id: body.id, setting }));
    const answer = await people.admin.post(pathOf(name), { ...body, enabled: true });
    expect(answer.status).toBe(200);
    const stored = await people.server.store.genAi.get(name, { namespace: "app", botId: "travel" });
    expect(stored).toMatchObject({ enabled: true, setting: { secretKey: "sk-changed" } });
  });
});
