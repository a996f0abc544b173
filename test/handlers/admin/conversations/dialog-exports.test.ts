import { describe, expect, it } from "vitest";
import { Conversations, inTravel } from "./conversation-client.ts";

const chats = new Conversations();
const ratings = "/rest/admin/dialogs/ratings/export";
const actions = "/rest/admin/dialogs/ratings/intents/export";

const dialogOf = async (userId: string) => {
  const dialog = await chats.store.dialogs.get({ namespace: "app", botId: "travel", userId });
  if (!dialog) throw new Error(`no dialog of ${userId}`);
  return dialog;
};

const table = async (path: string, query: object = {}) =>
  ((await chats.admin.post(path, { ...inTravel, ...query })).body as string).split("\r\n");

describe("exportDialogRatings", () => {
  it("200: a line for each dialog on the page", async () => {
    await chats.says("anna", "hello");
    await chats.says("bob", "hello");
    const [anna, bob] = [await dialogOf("anna"), await dialogOf("bob")];
    await chats.store.dialogs.save({ ...anna, rating: 4, review: "quick; and =friendly" });
    expect(await table(ratings)).toEqual([
      "Timestamp;Dialog ID;Note;Commentaire",
      `2026-06-01T12:00:01.000Z;${bob.dialogId};;`,
      `2026-06-01T12:00:00.000Z;${anna.dialogId};4;"quick; and =friendly"`,
      "",
    ]);
    expect(await table(ratings, { start: 1, size: 1 })).toHaveLength(3);
  });

  it("200: only the head for an application that does not exist", async () => {
    expect(await table(ratings, { applicationName: "nope" })).toEqual([
      "Timestamp;Dialog ID;Note;Commentaire",
      "",
    ]);
  });

  it("400: the text is not a regular expression", async () => {
    expect((await chats.admin.post(ratings, { ...inTravel, text: "(" })).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await user.post(ratings, inTravel)).status).toBe(401);
    }
  });
});

describe("exportDialogActions", () => {
  it("200: a line for each action, whatever its kind", async () => {
    await chats.says("anna", "weather in\nrome");
    chats.travel.says(() => [
      [
        {
          type: "sentence",
          text: { text: "=choose" },
          suggestions: [{ title: { text: "more" }, payload: null, imageUrl: null, type: "quick" }],
        },
      ],
    ]);
    await chats.presses("anna", "greetings");
    const { dialogId } = await dialogOf("anna");
    const [head, ...lines] = await table(actions);
    expect(head).toBe("Timestamp;Intent;Dialog ID;Player Type;Application ID;Message");
    expect(lines).toEqual([
      `2026-06-01T12:00:00.000Z;weather;${dialogId};user;web;weather in rome`,
      `2026-06-01T12:00:00.000Z;;${dialogId};bot;web;heard weather`,
      `2026-06-01T12:00:01.000Z;greetings;${dialogId};user;web;greetings`,
      `2026-06-01T12:00:01.000Z;;${dialogId};bot;web;'=choose`,
      "",
    ]);
  });

  it("200 hides the texts of obfuscated entities", async () => {
    await chats.says("anna", "weather in rome");
    const city = await chats.store.entityTypes.byName("app:city");
    if (!city) throw new Error("no city");
    await chats.store.entityTypes.save({ ...city, obfuscated: true });
    expect((await table(actions))[1]).toMatch(/;weather in \*{4}$/);
    expect((await table(actions, { skipObfuscation: true }))[1]).toMatch(/;weather in rome$/);
  });

  it("400: the text is not a regular expression", async () => {
    expect((await chats.admin.post(actions, { ...inTravel, text: "(" })).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await user.post(actions, inTravel)).status).toBe(401);
    }
  });
});
