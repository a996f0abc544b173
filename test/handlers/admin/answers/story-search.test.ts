import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { label, StoryClient, storyInput } from "./story-client.ts";

const people = new People();
const stories = new StoryClient(people);
const path = "/rest/admin/bot/story";
const travel = { namespace: "app", applicationName: "travel", language: "en" };
const program = { currentType: "builtin", answers: [{ answerType: "builtin" }] };

const post = (to: string, body: object) => people.botUser.post(`${path}/${to}`, body);
const names = ({ body }: { body: { name: string }[] }) => body.map(({ name }) => name);

/** Four stories, saved in another order than that of their names. */
const saveAll = async () => {
  await stories.save("wifi", { name: "Wi-Fi at the café", category: "shop" });
  await stories.save("hours", { name: "Opening hours", description: "daily" });
  await stories.save("bye", { ...program, name: "Bye" });
  await stories.save("parking", { name: "parking" });
};

describe("searchStories", () => {
  it("200 lists stories by name, without those of the bot's program unless asked for", async () => {
    await saveAll();
    const found = await post("search", travel);
    expect(names(found)).toEqual(["Opening hours", "Wi-Fi at the café", "parking"]);
    expect(found.body[0]).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      storyId: "hours",
      botId: "travel",
      intent: { name: "hours" },
      currentType: "simple",
      name: "Opening hours",
      category: "default",
      description: "daily",
      lastEdited: expect.stringMatching(/Z$/),
    });
    for (const onlyConfiguredStory of [false, null]) {
      const all = await post("search", { ...travel, onlyConfiguredStory });
      expect(names(all)).toEqual(["Bye", "Opening hours", "Wi-Fi at the café", "parking"]);
    }
  });

  it("200 finds words of the name in their order, whatever their case and accents, and categories", async () => {
    await saveAll();
    const found = async (query: object) => names(await post("search", { ...travel, ...query }));
    expect(await found({ textSearch: "OPEN hour" })).toEqual(["Opening hours"]);
    expect(await found({ textSearch: "hour open" })).toEqual([]);
    expect(await found({ textSearch: "cafe" })).toEqual(["Wi-Fi at the café"]);
    expect(await found({ textSearch: "(" })).toEqual([]);
    expect(await found({ textSearch: " " })).toHaveLength(3);
    expect(await found({ category: "shop" })).toEqual(["Wi-Fi at the café"]);
    expect(await found({ category: " " })).toHaveLength(3);
    expect(await found({ category: "none" })).toEqual([]);
  });

  it("200 with an empty list for an unknown application, 401 for another namespace", async () => {
    const unknown = await post("search", { ...travel, applicationName: "nope" });
    expect([unknown.status, unknown.body]).toEqual([200, []]);
    const foreign = await post("search", { ...travel, namespace: "other" });
    expect(refusal(foreign)).toEqual([401, "foreign-namespace"]);
  });

  it("400 for a size that is not a number", async () => {
    expect((await post("search", { ...travel, size: "x" })).status).toBe(400);
  });
});

describe("deleting an application", () => {
  it("deletes its stories", async () => {
    await saveAll();
    const { store } = people.server;
    const travelBot = await store.applications.byName("app", "travel");
    await people.admin.delete(`/rest/admin/application/${travelBot?._id}`);
    expect(await store.stories.ofBot("app", "travel")).toEqual([]);
  });
});

describe("searchStorySummaries", () => {
  it("200 lists all stories by name, also of one category", async () => {
    await saveAll();
    const found = await post("search/summary", travel);
    expect(names(found)).toEqual(["Bye", "Opening hours", "Wi-Fi at the café", "parking"]);
    expect(found.body[0]).toEqual({
      _id: expect.any(String),
      storyId: "bye",
      intent: { name: "bye" },
      currentType: "builtin",
      name: "Bye",
      category: "default",
      metricStory: false,
    });
    const shop = await post("search/summary", { ...travel, category: "shop" });
    expect(names(shop)).toEqual(["Wi-Fi at the café"]);
    const unknown = await post("search/summary", { ...travel, applicationName: "nope" });
    expect([unknown.status, unknown.body]).toEqual([200, []]);
  });

  it("400 without an application, 401 for another namespace", async () => {
    const nameless = await post("search/summary", { namespace: "app" });
    expect(refusal(nameless)).toEqual([400, "invalid-request"]);
    expect((await post("search/summary", { ...travel, namespace: "other" })).status).toBe(401);
  });
});

describe("loadStories", () => {
  it("200 shows whole stories, the oldest first, with the default texts of their labels", async () => {
    await saveAll();
    const { labels } = people.server.store;
    const french = { ...label("x").i18n[0], locale: "fr", label: "Réponse" };
    const kept = await labels.get("app_story_Answer of hours");
    if (!kept) throw new Error("no label");
    await labels.save([{ ...kept, i18n: [...kept.i18n, french as never] }]);
    const { status, body } = await post("load", travel);
    expect([status, names({ body })]).toEqual([
      200,
      ["Wi-Fi at the café", "Opening hours", "Bye", "parking"],
    ]);
    expect(body[1].answers[0].answers[0].label).toEqual(label("Answer of hours"));
    expect((await stories.byIntent("hours")).body.answers[0].answers[0].label.i18n).toHaveLength(2);
  });

  it("200 with an empty list for an unknown application and one without a connector, 401 for a foreign one", async () => {
    await saveAll();
    const { bots } = people.server.store;
    const unknown = await post("load", { ...travel, applicationName: "nope" });
    expect([unknown.status, unknown.body]).toEqual([200, []]);
    expect((await people.other.post(`${path}/load`, travel)).status).toBe(401);
    for (const { _id } of await bots.connectors("app", "travel")) await bots.removeConnector(_id);
    expect((await post("load", travel)).body).toEqual([]);
  });
});

describe("listStoriesWithDocument", () => {
  it("200 lists stories whose answers have a card with a file", async () => {
    const answer = (media: object) => [
      {
        answerType: "simple",
        answers: [{ label: label("Here"), delay: 0, mediaMessage: media }],
      },
    ];
    const file = { suffix: "png", name: "a.png", externalUrl: "https://example.org/a.png" };
    const saved = await stories.save("map", { answers: answer({ type: "card", file }) });
    await stories.save("plain", { answers: answer({ type: "card", title: label("No file") }) });
    const { status, body } = await people.botUser.get(`${path}/travel/with_document`);
    expect([status, body]).toEqual([200, [saved]]);
    expect((await people.botUser.get(`${path}/nope/with_document`)).body).toEqual([]);
    expect((await people.other.get(`${path}/travel/with_document`)).body).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/travel/with_document`)).status).toBe(401);
  });
});

describe("listStoriesWithSettings", () => {
  it("200 lists stories with tags, also those of the bot's program", async () => {
    const tagged = await stories.save("off", { tags: ["DISABLE"] });
    const builtIn = await stories.save("on", { ...program, tags: ["ENABLE"] });
    await stories.save("ruled", { features: [{ enabled: false }] });
    const { status, body } = await people.botUser.get(`${path}/travel/settings`);
    expect([status, body]).toEqual([200, [tagged, builtIn]]);
    expect((await people.botUser.get(`${path}/nope/settings`)).body).toEqual([]);
    const untagged = storyInput("off", { _id: tagged._id });
    await people.botUser.post(path, untagged);
    expect((await people.botUser.get(`${path}/travel/settings`)).body).toEqual([builtIn]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/travel/settings`)).status).toBe(401);
  });
});
