import { describe, expect, it } from "vitest";
import { OrchestratorStub } from "../../../support/orchestrator.ts";
import { storyInput } from "../answers/story-client.ts";
import { People, refusal } from "../people.ts";
import { configurations, pathOf } from "./settings.ts";

const orchestrator = new OrchestratorStub();
const people = new People(orchestrator.settings);

const bot = { namespace: "app", botId: "travel" };
const unknown = storyInput("unknown", { name: "Unknown" });

const enableRag = () => people.admin.post(pathOf("rag"), { ...configurations.rag, enabled: true });
const isRagOn = async () => (await people.admin.get(pathOf("rag"))).body.enabled as boolean;
const features = async () => (await people.server.store.stories.byIntent(bot, "unknown"))?.features;

describe("while RAG is enabled, a story for unknown messages", () => {
  it("is refused", async () => {
    await enableRag();
    const answer = await people.admin.post("/rest/admin/bot/story", unknown);
    expect(refusal(answer)).toEqual([400, "generated-answers-on"]);
    const created = { story: unknown, language: "en", firstSentences: [] };
    const second = await people.admin.post("/rest/admin/bot/story/new", created);
    expect(refusal(second)).toEqual([400, "generated-answers-on"]);
    expect(second.body.errors[0].params.pointer).toBe("/story/intent/name");
    expect(await features()).toBeUndefined();
    const other = await people.admin.post("/rest/admin/bot/story", storyInput("hours"));
    expect(other.status).toBe(200);
  });

  it.each([
    ["DEFAULT", true, []],
    ["RAG_ON", true, [{ enabled: false }]],
    ["RAG_OFF", false, []],
  ])("is imported as the mode %s says", async (mode, rag, rules) => {
    expect((await people.admin.post("/rest/admin/bot/story", unknown)).status).toBe(200);
    const { body: stories } = await people.admin.get("/rest/admin/bot/story/travel/export");
    await people.server.store.stories.removeOfBot(bot);
    await enableRag();
    const path = "/rest/admin/bot/story/travel/en/import";
    expect((await people.admin.post(path, { mode, stories })).status).toBe(200);
    expect([await isRagOn(), await features()]).toEqual([rag, rules]);
  });
});
