import { describe, expect, it } from "vitest";
import type { ChatRequest, WebResponse } from "../../../../src/bot/types.ts";
import { shown } from "../../../bot/configured/stories.ts";
import { People } from "../people.ts";
import { label, StoryClient, says, step } from "./story-client.ts";

const people = new People();
const stories = new StoryClient(people);

/** What the bot shows to a message of a page. */
async function told(message: Omit<ChatRequest, "userId">, userId = "anna"): Promise<string[]> {
  const { status, body } = await people.nobody.post("/io/app/travel/web", { ...message, userId });
  expect(status).toBe(200);
  return shown(body as WebResponse);
}

describe("stories saved in Studio", () => {
  it("run in the chat, with their steps, rules and texts", async () => {
    await stories.save("tea", { answers: [says("Which tea?")], steps: [step("green")] });
    await stories.save("bye_tea", { answers: [says("Enjoy")] });
    expect(await told({ payload: "tea" })).toEqual(["Which tea? [say green]"]);
    expect(await told({ payload: "green" })).toEqual(["Answer of green"]);

    const { body: saved } = await stories.byIntent("tea");
    const ends = { enabled: true, endWithStoryId: "bye_tea" };
    await stories.save("tea", { ...saved, features: [ends] });
    expect(await told({ payload: "tea" }, "bob")).toEqual(["Which tea? [say green]"]);
    expect(await told({ payload: "green" }, "bob")).toEqual(["Answer of green", "Enjoy"]);

    const french = { locale: "fr", interfaceType: "textChat", label: "Quel thé ?" };
    const translated = label("Which tea?");
    await people.admin.post("/rest/admin/i18n/save", {
      ...translated,
      i18n: [...translated.i18n, { ...french, validated: true, alternatives: [] }],
    });
    expect(await told({ payload: "tea", locale: "fr" }, "cleo")).toEqual([
      "Quel thé ? [say green]",
    ]);

    await people.admin.delete(`/rest/admin/bot/story/${(saved as { _id: string })._id}`);
    expect(await told({ payload: "tea" }, "dora")).toEqual(["Sorry, I didn't understand :("]);
  });

  it("find dialogs by the intent that starts them, not by those of their steps", async () => {
    await stories.save("tea", { answers: [says("Which tea?")], steps: [step("green")] });
    await stories.save("bye_tea", { answers: [says("Enjoy")] });
    for (const payload of ["tea", "green"]) await told({ payload });
    const found = async (intentName: string) => {
      const query = { namespace: "app", applicationName: "travel", language: "en", intentName };
      const { body } = await people.admin.post("/rest/admin/dialogs/search", query);
      return (body as { total: number }).total;
    };
    expect([await found("tea"), await found("green"), await found("bye_tea")]).toEqual([1, 0, 0]);

    const { body: saved } = await stories.byIntent("tea");
    await stories.save("tea", {
      ...saved,
      features: [{ enabled: true, endWithStoryId: "bye_tea" }],
    });
    for (const payload of ["tea", "green"]) await told({ payload }, "bob");
    expect([await found("tea"), await found("green"), await found("bye_tea")]).toEqual([2, 0, 1]);
  });
});

describe("what is changed or deleted while it is used", () => {
  it("a story whose user is between two steps: the new texts, then the default answer", async () => {
    await stories.save("other");
    await stories.save("tea", { answers: [says("Which tea?")], steps: [step("green")] });
    await told({ payload: "tea" });
    const { body: saved } = await stories.byIntent("tea");
    const steps = [step("green", { answers: [says("Green it is")] })];
    await stories.save("tea", { ...saved, name: "Tea time", category: "drinks", steps });
    expect(await told({ payload: "green" })).toEqual(["Green it is"]);
    await people.admin.delete(`/rest/admin/bot/story/${(saved as { _id: string })._id}`);
    expect(await told({ payload: "green" })).toEqual(["Sorry, I didn't understand :("]);
  });

  it("a label: the story uses its default text, and the label is created again", async () => {
    await stories.save("tea", { answers: [says("Which tea?")] });
    const used = label("Which tea?");
    const changed = { ...used.i18n[0], label: "Black or green?" };
    await people.admin.post("/rest/admin/i18n/save", { ...used, i18n: [changed] });
    expect(await told({ payload: "tea" })).toEqual(["Black or green?"]);
    await people.admin.delete(`/rest/admin/i18n/${encodeURIComponent(used._id)}`);
    expect(await told({ payload: "tea" }, "bob")).toEqual(["Which tea?"]);
    const { body } = await people.admin.get("/rest/admin/i18n");
    const { labels } = body as { labels: { _id: string; defaultLabel: string }[] };
    const again = labels.find(({ _id }) => _id === used._id);
    expect(again).toMatchObject({ defaultLabel: "Which tea?", statCount: 2 });
  });

  it("an ending story: the default answer follows; the connector of a rule: nothing changes", async () => {
    await stories.save("bye_tea", { answers: [says("Enjoy")] });
    const { body: last } = await stories.byIntent("bye_tea");
    const connector = "6b035d4624e5751f5536253b";
    const rules = [
      { enabled: true, endWithStoryId: "bye_tea" },
      { enabled: false, botApplicationConfigurationId: connector },
    ];
    await stories.save("tea", { answers: [says("Which tea?")], features: rules });
    expect(await told({ payload: "tea" })).toEqual(["Which tea?", "Enjoy"]);
    await people.admin.delete(`/rest/admin/bot/story/${(last as { _id: string })._id}`);
    // As in Tock, the id that is no story's is looked up as an intent.
    expect(await told({ payload: "tea" }, "bob")).toEqual([
      "Which tea?",
      "Sorry, I didn't understand :(",
    ]);
    const { body: kept } = await stories.byIntent("tea");
    expect(kept).toMatchObject({ features: rules });
  });
});
