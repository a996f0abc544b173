import { describe, expect, it } from "vitest";
import { OrchestratorStub } from "../../../support/orchestrator.ts";
import type { Answered } from "../../../support/user.ts";
import { People, refusal } from "../people.ts";
import { configurations, mask, model, pathOf, prompt } from "./settings.ts";

const orchestrator = new OrchestratorStub();
const people = new People(orchestrator.settings);

const completion = "/rest/admin/gen-ai/bots/travel/completion";
const generation = `${completion}/sentence-generation`;
const playground = `${completion}/playground`;

const wanted = { llmTemperature: "0.7", sentences: ["hello"], locale: "en", options: {} };

const configure = (changes: object = {}) =>
  people.admin.post(pathOf("sentence-generation"), {
    ...configurations["sentence-generation"],
    enabled: true,
    ...changes,
  });

const large = { more: "x".repeat(1_000_001) };

/** Sends a body that is not JSON. */
async function postXml(path: string): Promise<number> {
  const authorization = `Basic ${btoa("admin@app.com:password")}`;
  const headers = { "content-type": "application/xml", authorization };
  return (await fetch(people.server.url + path, { method: "POST", headers, body: "<a/>" })).status;
}

describe("generateSentences", () => {
  it("200: with the configured model and prompt, and the temperature of the request", async () => {
    await configure();
    orchestrator.asked.length = 0;
    const options = { spellingMistakes: false, smsLanguage: null };
    const body = { ...wanted, locale: "fr_CA", options };
    expect(await people.botUser.post(generation, body)).toEqual({
      status: 200,
      body: {
        sentences: [
          "can you book me a train to lyon",
          "i would like to travel to brussels by train",
        ],
      },
    });
    const [asked] = orchestrator.asked;
    expect(asked?.path).toBe("/completion/sentences");
    expect(asked?.body.llm_setting).toMatchObject({
      temperature: "0.7",
      api_key: { secret: "sk-placeholder" },
    });
    expect(asked?.body.prompt).toEqual({
      ...prompt,
      inputs: {
        locale: "fr_CA",
        nb_sentences: 5,
        sentences: ["hello"],
        options: { spelling_mistakes: false, sms_language: false, abbreviated_language: true },
      },
    });
    expect(asked?.body.observability_setting).toBeUndefined();
  });

  it("204 without output", async () => {
    await configure();
    orchestrator.answers("/completion", (response) => void response.writeHead(204).end());
    expect((await people.admin.post(generation, wanted)).status).toBe(204);
  });

  it("400: not configured, not enabled, an orchestrator that fails", async () => {
    expect(refusal(await people.admin.post(generation, wanted))).toEqual([400, "not-configured"]);
    const { body } = await configure({ enabled: false });
    expect(refusal(await people.admin.post(generation, wanted))).toEqual([400, "not-enabled"]);
    await configure({ id: body.id });
    orchestrator.answers("/completion", { body: { sentences: "no list" } });
    const answer = await people.admin.post(generation, wanted);
    expect(refusal(answer)).toEqual([400, "orchestrator-failed"]);
    expect(answer.body.errors[0].message).toContain('"/sentences"');
  });

  it("401, 404, 413, 415", async () => {
    expect((await people.nobody.post(generation, wanted)).status).toBe(401);
    expect((await people.other.post(generation, wanted)).status).toBe(404);
    expect((await people.admin.post(generation, { ...wanted, ...large })).status).toBe(413);
    expect(await postXml(generation)).toBe(415);
  });
});

describe("getSentenceGenerationInfo", () => {
  const path = `${pathOf("sentence-generation")}/info`;

  it("200: without the key", async () => {
    expect(await people.admin.get(path)).toEqual({ status: 200, body: { enabled: false } });
    await configure();
    const body = { enabled: true, nbSentences: 5, llmTemperature: "0.5" };
    expect(await people.admin.get(path)).toEqual({ status: 200, body });
  });

  it("401, 404", async () => {
    expect((await people.botUser.get(path)).status).toBe(401);
    expect((await people.other.get(path)).status).toBe(404);
  });
});

describe("runPrompt", () => {
  const request = { llmSetting: model, prompt };

  it("200: the output of the model, reported where the bot reports", async () => {
    const { observability } = configurations;
    await people.admin.post(pathOf("observability"), { ...observability, enabled: true });
    orchestrator.answers("/completion", {
      body: {
        answer: "Yes.",
        observability_info: { trace_id: "1", trace_name: "Playground", trace_url: "https://t/1" },
        usage: { unknown: true },
      },
    });
    expect(await people.admin.post(playground, request)).toEqual({
      status: 200,
      body: {
        answer: "Yes.",
        observabilityInfo: { traceId: "1", traceName: "Playground", traceUrl: "https://t/1" },
      },
    });
    expect(orchestrator.asked.at(-1)?.body.observability_setting.public_key).toBe("pk");
  });

  it("200: the mask refers to the key of a model of the bot", async () => {
    await people.admin.post(pathOf("rag"), configurations.rag);
    const masked = { ...request, llmSetting: { ...model, apiKey: mask, temperature: "1" } };
    expect((await people.admin.post(playground, masked)).status).toBe(200);
    expect(orchestrator.asked[0]?.body.llm_setting.api_key.secret).toBe("sk-answering");
  });

  it("204 without output", async () => {
    orchestrator.answers("/completion", (response) => void response.writeHead(204).end());
    expect((await people.admin.post(playground, request)).status).toBe(204);
  });

  it("400: a mask for another address", async () => {
    await people.admin.post(pathOf("rag"), configurations.rag);
    const llmSetting = { ...model, apiKey: mask, baseUrl: "https://evil.example.org" };
    const answer = await people.admin.post(playground, { ...request, llmSetting });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
    expect(orchestrator.asked).toEqual([]);
  });

  it("400: reports the refusal of the provider, without the key", async () => {
    const body = { code: "1", message: "Wrong key.", detail: "sk-placeholder is wrong.", info: {} };
    orchestrator.answers("/completion", { status: 400, body });
    const answer = await people.admin.post(playground, request);
    expect(refusal(answer)).toEqual([400, "orchestrator-failed"]);
    expect(answer.body.errors[0].message).toContain(`failed: Wrong key. ${mask} is wrong. Check`);
  });

  it("401, 404, 413, 415", async () => {
    expect((await people.botUser.post(playground, request)).status).toBe(401);
    expect((await people.other.post(playground, request)).status).toBe(404);
    expect((await people.admin.post(playground, { ...request, ...large })).status).toBe(413);
    expect(await postXml(playground)).toBe(415);
  });
});

describe("saveBusinessRules", () => {
  const path = pathOf("business-rules");
  const groups = ({ body }: Answered) =>
    body.lexiconGroups.map(({ id }: { id: number }) => id) as number[];
  const save = (...lexiconGroups: object[]) => people.admin.post(path, { lexiconGroups });

  it("200: numbers the groups after the highest one", async () => {
    const first = await people.admin.post(path, {
      coveredTopics: ["trains"],
      excludedTopics: ["politics"],
      lexiconGroups: [{ terms: ["train", "tgv"] }, { id: 5, terms: ["bus"] }],
    });
    expect(first).toMatchObject({
      status: 200,
      body: { coveredTopics: ["trains"], excludedTopics: ["politics"] },
    });
    expect(groups(first)).toEqual([6, 5]);
    expect(await people.admin.get(path)).toEqual(first);
    const second = await save({ terms: ["ticket"] });
    expect(groups(second)).toEqual([7]);
    expect(second.body).toMatchObject({ id: first.body.id, coveredTopics: [] });
  });

  it("400: a duplicate id, and an id without a successor", async () => {
    const twice = await save({ id: 1, terms: [] }, { id: 1, terms: [] });
    expect(refusal(twice)).toEqual([400, "invalid-request"]);
    expect(twice.body.errors[0].params.pointer).toBe("/lexiconGroups/1/id");
    const last = await save({ id: 2_147_483_647, terms: [] }, { terms: [] });
    expect(refusal(last)).toEqual([400, "invalid-request"]);
    expect(refusal(await save({ id: 0, terms: [] }))).toEqual([400, "invalid-request"]);
    expect((await people.admin.get(path)).status).toBe(204);
  });

  it("400: a bot without connector", async () => {
    const { store } = people.server;
    for (const { _id } of await store.bots.connectors("app", "travel")) {
      await store.bots.removeConnector(_id);
    }
    expect(refusal(await save())).toEqual([400, "missing-connector"]);
  });

  it("401, 404, 413, 415", async () => {
    expect((await people.botUser.post(path, {})).status).toBe(401);
    expect((await people.other.post(path, {})).status).toBe(404);
    expect((await people.admin.post(path, large)).status).toBe(413);
    expect(await postXml(path)).toBe(415);
  });
});

describe("getBusinessRules", () => {
  const path = pathOf("business-rules");

  it("204 before they are saved, 401, 404", async () => {
    expect((await people.admin.get(path)).status).toBe(204);
    expect((await people.botUser.get(path)).status).toBe(401);
    await people.admin.post(path, {});
    expect((await people.other.get(path)).status).toBe(404);
    expect((await people.admin.get(path)).status).toBe(200);
  });
});
