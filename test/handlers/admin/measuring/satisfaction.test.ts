import { describe, expect, it } from "vitest";
import { story } from "../../../bot/configured/stories.ts";
import { Conversations, inTravel } from "../conversations/conversation-client.ts";

const chats = new Conversations();
const path = "/rest/admin/analytics/satisfaction";

describe("checkSatisfaction", () => {
  const check = (body: object = inTravel, user = chats.admin) => user.post(`${path}/active`, body);

  it("200: whether the bot has the satisfaction story", async () => {
    expect(await check()).toEqual({ status: 200, body: { success: false } });
    await chats.store.stories.save(story("satisfaction_review"));
    expect(await check()).toEqual({ status: 200, body: { success: true } });
  });

  it("400: the bot does not exist, or has no connector", async () => {
    const { status, body } = await check({ ...inTravel, applicationName: "nope" });
    expect([status, body.errors[0].code]).toEqual([400, "missing-connector"]);
    for (const { _id } of await chats.store.bots.connectors("app", "travel")) {
      await chats.store.bots.removeConnector(_id);
    }
    expect((await check()).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    expect((await check(inTravel, chats.other)).status).toBe(401);
    expect((await check(inTravel, chats.trainer)).status).toBe(401);
  });
});

describe("createSatisfactionStories", () => {
  const create = (body: object = inTravel, user = chats.admin) => user.post(`${path}/init`, body);
  const bot = { namespace: "app", botId: "travel" };

  it("200: the chat asks for a rating and a comment, and keeps both", async () => {
    expect(await create()).toEqual({ status: 200, body: {} });
    const first = await chats.store.stories.byIntent(bot, "satisfaction_review");
    expect(await create()).toEqual({ status: 200, body: {} });
    expect(await chats.store.stories.byIntent(bot, "satisfaction_review")).toEqual(first);
    expect(first?.steps).toHaveLength(5);
    expect((await chats.admin.post(`${path}/active`, inTravel)).body).toEqual({ success: true });
    await chats.server.understanding.settled();
    for (const text of ["Rate your experience", "4", "Yes", "quick and friendly"])
      await chats.says("anna", text);
    const { body } = await chats.admin.post("/rest/admin/dialogs/search", inTravel);
    expect(body.dialogs).toMatchObject([{ rating: 4, review: "quick and friendly" }]);
    expect((await chats.admin.post(path, inTravel)).body).toMatchObject({ ratingBot: 4 });
  });

  it("200: the chat asks in the language of the user", async () => {
    await create();
    await chats.server.understanding.settled();
    const says = async (query: string | undefined, payload?: string) => {
      const body = { userId: "zoe", locale: "fr", ...(query ? { query } : {}), payload };
      const answer = await chats.admin.post("/io/app/travel/web", body);
      expect(answer.status).toBe(200);
      return answer.body.responses.map(({ text }: { text: string }) => text);
    };
    expect(await says(undefined, "satisfaction_review")).toEqual([
      "Quelle note donnez-vous à cette conversation ?",
    ]);
    expect(await says("5")).toEqual(["Voulez-vous ajouter un commentaire ?"]);
    expect(await says("Oui")).toEqual(["Que pouvons-nous améliorer ?"]);
    expect(await says("rien")).toEqual(["Merci pour votre avis !"]);
    const label = await chats.store.labels.get("app_builtin_Do you want to add a comment?");
    expect(label?.i18n.map(({ locale }) => locale).sort()).toEqual(["en", "fr"]);
  });

  it("200: the sentence of Studio's page starts it in other languages too", async () => {
    await create({ ...inTravel, language: "fr" });
    await chats.server.understanding.settled();
    for (const query of ["Rate your experience", "Je veux noter cette conversation"]) {
      const body = { userId: "zoe", locale: "fr", query };
      const { responses } = (await chats.admin.post("/io/app/travel/web", body)).body;
      expect(responses[0].text).toBe("Quelle note donnez-vous à cette conversation ?");
    }
  });

  it("400: the bot does not exist", async () => {
    const { status } = await create({ ...inTravel, applicationName: "nope" });
    expect(status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    expect((await create(inTravel, chats.other)).status).toBe(401);
    expect((await create(inTravel, chats.trainer)).status).toBe(401);
  });
});

describe("summarizeSatisfaction", () => {
  const summarize = (body: object = inTravel, user = chats.admin) => user.post(path, body);
  /** Gives the dialog of a user a rating, which counts with the next turn. */
  const rate = async (userId: string, rating: number, speak: () => Promise<unknown>) => {
    const key = { namespace: "app", botId: "travel", userId };
    const dialog = await chats.store.dialogs.get(key);
    if (dialog) await chats.store.dialogs.save({ ...dialog, rating });
    await speak();
  };

  it("200: the mean, and how often each rating was given, without tests", async () => {
    for (const user of ["anna", "bob", "cid", "dan"]) await chats.says(user, "hello");
    await chats.tries("tester", "hello");
    for (const [user, rating] of [
      ["anna", 5],
      ["bob", 5],
      ["cid", 2],
    ] as const) {
      await rate(user, rating, () => chats.says(user, "hello"));
    }
    await rate("tester", 1, () => chats.tries("tester", "hello"));
    expect(await summarize()).toEqual({
      status: 200,
      body: {
        ratingBot: 4,
        nbUsersRated: 3,
        ratingDetails: [
          { rating: 2, nbUsers: 1 },
          { rating: 5, nbUsers: 2 },
        ],
      },
    });
    const { body } = await chats.admin.post("/rest/admin/dialogs/search", {
      ...inTravel,
      ratings: [2],
    });
    expect(body.dialogs).toMatchObject([{ rating: 2 }]);
  });

  it("204: no dialog has a rating, or the application does not exist", async () => {
    await chats.says("anna", "hello");
    expect((await summarize()).status).toBe(204);
    expect((await summarize({ ...inTravel, applicationName: "nope" })).status).toBe(204);
  });

  it("400: the query is invalid", async () => {
    expect((await summarize({ ...inTravel, ratings: "all" })).status).toBe(400);
  });

  it("401: another namespace, or a missing role", async () => {
    expect((await summarize(inTravel, chats.other)).status).toBe(401);
    expect((await summarize(inTravel, chats.trainer)).status).toBe(401);
  });
});
