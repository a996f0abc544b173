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
