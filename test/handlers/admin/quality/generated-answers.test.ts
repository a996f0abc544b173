/** Runs of datasets by a bot that answers from documents. */

import { describe, expect, it } from "vitest";
import { OrchestratorStub } from "../../../support/orchestrator.ts";
import { configurations, pathOf } from "../gen-ai/settings.ts";
import { People } from "../people.ts";
import { DatasetClient } from "./dataset-client.ts";

const orchestrator = new OrchestratorStub();
const people = new People(orchestrator.settings);
const client = new DatasetClient(people);

const rag = (status: string) => ({
  body: {
    answer: { status, answer: "Yes." },
    footnotes: [],
    debug: { answer: { status } },
  },
});

async function enableRag(): Promise<void> {
  const body = { ...configurations.rag, enabled: true };
  expect((await people.admin.post(pathOf("rag"), body)).status).toBe(200);
}

const zzz = (...words: string[]) => ({
  questions: words.map((word) => ({ question: `${word} purple unicycle zzz` })),
});

describe("a run of questions that are answered from documents", () => {
  it("counts the answers by their status, and keeps the settings without secrets", async () => {
    await enableRag();
    const { id } = await client.created(zzz("one"));
    for (const status of ["found_in_context", "NOT_FOUND_IN_CONTEXT"]) {
      orchestrator.answers("/rag", rag(status));
      const runId = await client.started(id);
      const { stats } = await client.finished(id, runId);
      expect(stats).toMatchObject({ completedQuestions: 1, failedQuestions: 0, nonRagAnswers: 0 });
      expect(stats.ragAnswerStatusCounts[status.toLowerCase()]).toBe(1);
      const [answer] = (await client.actions(id, runId)).body;
      expect(answer.action).toMatchObject({
        message: { eventType: "sentenceWithFootnotes", text: "Yes." },
        metadata: { isGenAiRagAnswer: true },
      });
    }
    expect(orchestrator.paths.filter((path) => path.startsWith("/rag"))).toEqual([
      "/rag?debug=true",
      "/rag?debug=true",
    ]);
    const { runs } = (await client.read(id)).body;
    const { settingsSnapshot } = runs[0];
    expect(settingsSnapshot).toMatchObject({
      enabled: true,
      maxDocumentsRetrieved: 4,
      questionAnsweringLlmSetting: { provider: "OpenAI", model: "gpt-4o" },
    });
    expect(JSON.stringify(settingsSnapshot)).not.toMatch(/apiKey|sk-/);
    expect((await client.list()).body[0].runs[0]).not.toHaveProperty("settingsSnapshot");
  });

  it("has failed questions if the orchestrator fails", async () => {
    await enableRag();
    orchestrator.answers("/rag", { status: 500, body: "broken" });
    const { id } = await client.created(zzz("one"));
    const runId = await client.started(id);
    expect((await client.finished(id, runId)).stats).toMatchObject({
      completedQuestions: 0,
      failedQuestions: 1,
      ragAnswerStatusCounts: { technical_error: 0 },
    });
    const [answer] = (await client.actions(id, runId)).body;
    expect(answer).toMatchObject({ state: "FAILED", action: null });
    expect(answer.error).toMatch(/^The answer could not be generated: ./);
    people.server.logged.length = 0;
  });
});
