import { describe, expect, it } from "vitest";
import { OrchestratorStub } from "../../../support/orchestrator.ts";
import { storyInput } from "../answers/story-client.ts";
import { People } from "../people.ts";
import { configurations, pathOf } from "./settings.ts";

const orchestrator = new OrchestratorStub();
const people = new People(orchestrator.settings);

/** Enables RAG, asks nothing else of the orchestrator than what users say from here on. */
async function enableRag(changes: object = {}): Promise<void> {
  const body = { ...configurations.rag, enabled: true, ...changes };
  expect((await people.admin.post(pathOf("rag"), body)).status).toBe(200);
  orchestrator.asked.length = 0;
}

const say = (query: string, more: object = {}) =>
  people.nobody.post("/io/app/travel/web", { query, userId: "anna", locale: "en", ...more });

const texts = ({ body }: Awaited<ReturnType<typeof say>>) =>
  body.responses.map(({ text }: { text?: string }) => text) as (string | undefined)[];

const search = (changes: object) =>
  people.admin.post("/rest/admin/dialogs/search", {
    ...{ namespace: "app", applicationName: "travel", language: "en", start: 0, size: 10 },
    ...changes,
  });

/** The actions of the only dialog. */
async function actions() {
  const { body } = await search({});
  expect(body.dialogs).toHaveLength(1);
  return body.dialogs[0].actions;
}

const question = "which trains take my purple unicycle zzz";
const found = "Regional trains take bicycles, as long as there is room.";
const unknownAnswer = "Sorry, I didn't understand :(";
const apology = "Technical error :( sorry!";

describe("a message that no story handles", () => {
  it("is answered from documents, with footnotes", async () => {
    await enableRag();
    const answer = await say(question);
    expect(texts(answer)).toEqual([found]);
    const [footnote] = answer.body.responses[0].footnotes;
    expect(footnote).toEqual({
      identifier: "1",
      title: "Bicycles on trains",
      url: "https://trains.example.org/bicycles",
      metadata: { chunk: "1/3" },
    });
    const [again] = (await say(question, { sourceWithContent: true })).body.responses[0].footnotes;
    expect(again.content).toContain("Express trains do not");
  });

  it("is sent to the orchestrator with the dialog, the rules and the settings of the bot", async () => {
    await people.admin.post(pathOf("business-rules"), {
      coveredTopics: ["trains"],
      excludedTopics: ["politics"],
      lexiconGroups: [{ terms: ["train", "tgv"] }],
    });
    for (const name of ["vector-store", "document-compressor", "observability"] as const) {
      await people.admin.post(pathOf(name), { ...configurations[name], enabled: true });
    }
    await enableRag({ maxMessagesFromHistory: 3 });
    await say("first zzz");
    await say("second zzz");
    await say(question, { locale: "fr" });
    const { path, body } = orchestrator.asked[2] ?? { path: "", body: null };
    expect(path).toBe("/rag?debug=false");
    expect(body.dialog).toMatchObject({
      user_id: "anna",
      history: [
        { text: found, type: "AI" },
        { text: "second zzz", type: "HUMAN" },
        { text: found, type: "AI" },
      ],
      tags: ["connector:web"],
    });
    expect(body.question_answering_prompt.inputs).toEqual({
      question,
      locale: "French",
      covered_topics: ["trains"],
      excluded_topics: ["politics"],
      lexicon_groups: [["train", "tgv"]],
      explainability: true,
    });
    expect(body).toMatchObject({
      question_condensing_prompt: { inputs: { lexicon_groups: [["train", "tgv"]] } },
      question_answering_llm_setting: { api_key: { secret: "sk-answering" } },
      embedding_question_em_setting: { api_key: { secret: "sk-embedding" } },
      document_search_params: { provider: "OpenSearch", k: 4, search_type: "SIMILARITY_SEARCH" },
      compressor_setting: { max_documents: 50 },
      vector_store_setting: { password: { secret: "admin-password" } },
      observability_setting: { secret_key: { secret: "sk-langfuse" } },
      documents_required: true,
    });
  });

  it("is sent without the history if the settings exclude it", async () => {
    await enableRag({ maxMessagesFromHistory: 0 });
    await say("first zzz");
    await say(question);
    expect(orchestrator.asked[1]?.body.dialog.history).toEqual([]);
  });

  it("is shown in Studio as answered from documents", async () => {
    const { observability } = configurations;
    await people.admin.post(pathOf("observability"), {
      ...observability,
      enabled: true,
      setting: { ...observability.setting, publicUrl: "https://public.example.com" },
    });
    await enableRag({ debugEnabled: true });
    orchestrator.answers("/rag", {
      body: {
        answer: { status: "found_in_context", answer: "Yes.", topic: "Small Talk" },
        footnotes: [],
        debug: { answer: { status: "found_in_context" }, key: "sk-answering" },
        observability_info: {
          trace_id: "1",
          trace_name: "RAG",
          trace_url: "https://langfuse.example.com/trace/1",
        },
      },
    });
    await say(question);
    expect(orchestrator.paths).toEqual(["/rag?debug=true"]);
    const [, said] = await actions();
    expect(said.message).toMatchObject({ eventType: "sentenceWithFootnotes", text: "Yes." });
    expect(said.metadata).toMatchObject({
      isGenAiRagAnswer: true,
      lastAnswer: true,
      observabilityInfo: { traceUrl: "https://public.example.com/trace/1" },
    });
    expect(said.ragDebug).toEqual({ answer: { status: "found_in_context" }, key: "********" });
    const dialogs = async (query: object) => (await search(query)).body.dialogs.length;
    expect(await dialogs({ isGenAiRagDialog: true })).toBe(1);
    expect(await dialogs({ ragAnswerStatus: "found_in_context" })).toBe(1);
    expect(await dialogs({ ragAnswerStatus: "found" })).toBe(0);
    expect(await dialogs({ ragAnswerStatus: "technical_error" })).toBe(0);
  });

  it.each([
    ["zh_TW_#Hant", "Chinese"],
    ["fr_CA", "French"],
    ["abcd", "abcd"],
  ])("is sent in the language of %s", async (locale, language) => {
    const { store } = people.server;
    const application = await store.applications.byName("app", "travel");
    await store.applications.save({ ...application, supportedLocales: [locale] } as never);
    await enableRag();
    expect(texts(await say(question, { locale }))).toEqual([found]);
    expect(orchestrator.asked[0]?.body.question_answering_prompt.inputs.locale).toBe(language);
  });

  it("gets the default answer again when RAG is off", async () => {
    await enableRag();
    expect(texts(await say(question))).toEqual([found]);
    await people.admin.delete(pathOf("rag"));
    expect(texts(await say(question))).toEqual([unknownAnswer]);
    people.server.logged.length = 0;
  });

  it("is not answered from documents when a story handles it", async () => {
    const story = storyInput("bicycles", { userSentence: "may i bring my purple unicycle" });
    await people.admin.post("/rest/admin/bot/story", story);
    await people.server.understanding.settled();
    await enableRag();
    expect(texts(await say("may i bring my purple unicycle"))).toEqual(["Answer of bicycles"]);
    expect(orchestrator.asked).toEqual([]);
  });
});

describe("an answer", () => {
  it("that users do not see is empty", async () => {
    await enableRag();
    const answer = { status: "injection_attempt", answer: "No.", display_answer: false };
    orchestrator.answers("/rag", { body: { answer, footnotes: [] } });
    expect(texts(await say(question))).toEqual([undefined]);
    expect((await actions())[1].message.text).toBe("");
  });

  it("that names an intent lets its story answer", async () => {
    await people.admin.post("/rest/admin/bot/story", storyInput("hours"));
    await enableRag();
    const answer = { status: "small_talk", answer: "See:", redirection_intent: "hours" };
    orchestrator.answers("/rag", { body: { answer } });
    expect(texts(await say(question))).toEqual(["See:", "Answer of hours"]);
    const said = await actions();
    expect(
      said.map(({ metadata }: { metadata: { lastAnswer: boolean } }) => metadata.lastAnswer),
    ).toEqual([false, false, true]);
  });

  it.each(["unknown", "nobody_has_this", "ragexcluded"])(
    "that names the intent %s is an apology",
    async (intent) => {
      await enableRag();
      orchestrator.answers("/rag", { body: { answer: { redirection_intent: intent } } });
      expect(texts(await say(question))).toEqual([apology]);
      expect((await actions())[1].ragDebug.error.errorMessage).toContain(intent);
      people.server.logged.length = 0;
    },
  );

  it("with debug data without end is an apology", async () => {
    await enableRag({ debugEnabled: true });
    const debug = "[".repeat(9_000) + "]".repeat(9_000);
    orchestrator.answers("/rag", { body: `{"answer":{"answer":"Yes."},"debug":${debug}}` });
    expect(texts(await say(question))).toEqual([apology]);
    people.server.logged.length = 0;
  });

  it("with a number that is too large is an apology, and its dialog can be read", async () => {
    await enableRag();
    const footnote = '{"identifier":"1","title":"Trains","score":1e999}';
    orchestrator.answers("/rag", {
      body: `{"answer":{"answer":"Yes."},"footnotes":[${footnote}]}`,
    });
    expect(texts(await say(question))).toEqual([apology]);
    expect(await actions()).toHaveLength(2);
    people.server.logged.length = 0;
  });

  it("of an orchestrator that fails is an apology", async () => {
    await enableRag();
    const error = { code: "1001", message: "Wrong key.", detail: "sk-answering", info: {} };
    orchestrator.answers("/rag", { status: 400, body: error });
    expect(texts(await say(question))).toEqual([apology]);
    const { ragDebug } = (await actions())[1];
    expect(ragDebug).toEqual({
      error: {
        errorMessage: "Wrong key. ********",
        errorDetail: { ...error, detail: "********" },
      },
      answer: { status: "technical_error", answer: apology },
    });
    expect((await search({ ragAnswerStatus: "technical_error" })).body.dialogs).toHaveLength(1);
    expect(people.server.logged).toEqual([
      "warn The bot app:travel cannot answer from documents: Wrong key. ********.",
    ]);
    people.server.logged.length = 0;
  });
});

it("answers count for the indicators of RAG", async () => {
  await enableRag();
  await say(question);
  const { store } = people.server;
  await store.database.settle();
  const rows = await store.database.read.selectFrom("metrics").selectAll().execute();
  const names = rows.map(({ indicatorName }) => indicatorName);
  expect(names).toContain("rag_status");
  expect(names).toContain("rag_topics");
});
