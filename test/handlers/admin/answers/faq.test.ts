import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";
import { label, StoryClient, storyInput } from "./story-client.ts";

const people = new People();
const stories = new StoryClient(people);
const path = "/rest/admin/faq";
const none = "000000000000000000000000";
const travel = { namespace: "app", applicationName: "travel", language: "en" };

const faqLabel = (text: string) => label(text, { _id: `app_faq_${text}`, category: "faq" });
const input = (name: string, changes: object = {}) => ({
  id: null,
  intentId: null,
  language: "en",
  applicationName: "travel",
  creationDate: null,
  updateDate: null,
  title: `Title of ${name}`,
  description: `about ${name}`,
  utterances: [`zoo question of ${name}`, `another question of ${name}`],
  tags: [name, "all"],
  answer: faqLabel(`Answer of ${name}`),
  enabled: true,
  intentName: name,
  footnotes: null,
  ...changes,
});
const post = (body: object) => people.botUser.post(path, body);
const save = async (name: string, changes: object = {}) => {
  const { status, body } = await post(input(name, changes));
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
const search = async (query: object = {}) => {
  const found = await people.botUser.post(`${path}/search`, { ...travel, tags: [], ...query });
  expect(found.status).toBe(200);
  return found.body;
};
const found = async (query: object) =>
  (await search(query)).rows.map(({ intentName }: { intentName: string }) => intentName);
const tags = () => people.botUser.post(`${path}/tags`, travelId);

describe("saveFaq", () => {
  it("200 creates the intent, the sentences, the label and the story", async () => {
    const footnotes = [{ identifier: "1", title: "Rules" }];
    // Studio's form numbers them.
    const numbered = footnotes.map((footnote) => ({ ...footnote, identifier: 1 }));
    const { status, body } = await post(input("luggage", { footnotes: numbered }));
    const { id: _, intentId: __, creationDate, updateDate, ...sent } = input("luggage");
    expect([status, body]).toEqual([
      200,
      {
        ...sent,
        footnotes,
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        intentId: expect.stringMatching(/^[0-9a-f]{24}$/),
        creationDate: expect.stringMatching(/Z$/),
        updateDate: expect.stringMatching(/Z$/),
      },
    ]);
    expect(await stories.sentences("luggage")).toEqual([
      "en another question of luggage",
      "en zoo question of luggage",
    ]);
    expect((await people.parse("zoo question of luggage")).intent).toBe("luggage");
    expect((await stories.byIntent("luggage")).body).toMatchObject({
      storyId: "luggage",
      answers: [
        {
          answerType: "simple",
          answers: [{ label: faqLabel("Answer of luggage"), delay: -1, footnotes }],
        },
      ],
      name: "Title of luggage",
      category: "faq",
      description: "about luggage",
      userSentence: "zoo question of luggage",
      features: [{ enabled: true }],
    });
    expect(await people.server.store.labels.get("app_faq_Answer of luggage")).toBeDefined();
    expect(await people.server.store.intents.byName("app", "luggage")).toMatchObject({
      label: "Title of luggage",
      category: "faq",
      applications: [travelId],
    });
    expect((await search()).rows).toEqual([body]);
  });

  it("200 changes it by its id: deletes omitted sentences, keeps the label of the first answer", async () => {
    const before = await save("luggage");
    const changed = {
      ...before,
      title: " Bags ",
      utterances: ["zoo question of luggage", "size of bags"],
      tags: [],
      answer: faqLabel("Other"),
      enabled: false,
    };
    const { body } = await post(changed);
    expect(body).toMatchObject({ id: before.id, title: "Bags", creationDate: before.creationDate });
    expect(await stories.sentences("luggage")).toEqual([
      "en size of bags",
      "en zoo question of luggage",
    ]);
    const story = (await stories.byIntent("luggage")).body;
    expect(story).toMatchObject({ name: "Bags", features: [{ enabled: false }] });
    expect(story.answers[0].answers[0].label).toEqual(faqLabel("Other"));
    const [row] = (await search()).rows;
    expect(row.utterances).toEqual(["zoo question of luggage", "size of bags"]);
    expect(row.answer).toEqual(faqLabel("Answer of luggage"));
  });

  it("200 without its id changes the FAQ of its intent; two concurrent requests create one", async () => {
    const before = await save("luggage");
    expect((await save("luggage", { title: "Again" })).id).toBe(before.id);
    const both = await Promise.all([save("pets"), save("pets")]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect((await search()).total).toBe(2);
  });

  it("200 keeps what Studio's users have added to the story", async () => {
    await save("luggage");
    const story = (await stories.byIntent("luggage")).body;
    await people.botUser.post("/rest/admin/bot/story", { ...story, tags: ["ASK_AGAIN"] });
    await save("luggage");
    expect((await stories.byIntent("luggage")).body.tags).toEqual(["ASK_AGAIN"]);
  });

  it("400 without a sentence, for an unknown id, an intent without a name, and the name of another story", async () => {
    expect(refusal(await post(input("a", { utterances: [] })))).toEqual([400, "invalid-request"]);
    expect(refusal(await post(input("a", { utterances: [" "] })))).toEqual([
      400,
      "invalid-request",
    ]);
    expect(refusal(await post(input("a", { id: none })))).toEqual([400, "unknown-object"]);
    expect(refusal(await post(input("")))).toEqual([400, "missing-namespace"]);
    await stories.save("hours", { intent: { name: "times" } });
    expect(refusal(await post(input("hours")))).toEqual([400, "story-exists"]);
    expect((await search()).total).toBe(0);
    expect(await people.server.store.intents.byName("app", "hours")).toBeUndefined();
  });

  it("401 for an unknown application and a foreign one", async () => {
    expect((await post(input("a", { applicationName: "nope" }))).status).toBe(401);
    expect((await people.other.post(path, input("a"))).status).toBe(401);
  });
});

describe("searchFaqs", () => {
  it("200 finds by title, description, sentence and answer, by tags and by state", async () => {
    await save("luggage", { answer: faqLabel("At most 55 cm") });
    await save("pets", { enabled: false });
    expect(await found({})).toEqual(["pets", "luggage"]);
    expect(await found({ search: "TITLE OF LUG" })).toEqual(["luggage"]);
    expect(await found({ search: "about pets" })).toEqual(["pets"]);
    expect(await found({ search: "zoo question of pets" })).toEqual(["pets"]);
    expect(await found({ search: "55 CM" })).toEqual(["luggage"]);
    expect(await found({ search: "zeppelin" })).toEqual([]);
    expect(await found({ search: "(" })).toEqual([]);
    expect(await found({ tags: ["pets", "x"] })).toEqual(["pets"]);
    expect(await found({ tags: ["all"], enabled: true })).toEqual(["luggage"]);
    expect(await found({ enabled: false, user: "x", allButUser: "y" })).toEqual(["pets"]);
  });

  it("200 returns pages", async () => {
    for (const name of ["a", "b", "c"]) await save(name);
    const page = async (start: number, size: number) => {
      const { rows, ...rest } = await search({ start, size });
      return [rest, rows.length];
    };
    expect(await page(1, 1)).toEqual([{ total: 3, start: 1, end: 2 }, 1]);
    expect(await page(9, 5)).toEqual([{ total: 0, start: 9, end: 9 }, 0]);
  });

  it("200 reports missing answers and utterances", async () => {
    await save("luggage");
    const { store } = people.server;
    await store.labels.remove("app_faq_Answer of luggage");
    for (const sentence of await store.sentences.list(travelId, "en", ["validated", "model"])) {
      await store.sentences.save({ ...sentence, status: "deleted" });
    }
    const [row] = (await search()).rows;
    expect(row.utterances).toEqual(["MISSING_UTTERANCE"]);
    expect(row.answer.defaultLabel).toBe("UNKNOWN ANSWER");
  });

  it("400 without tags, 401 for an unknown application", async () => {
    expect((await people.botUser.post(`${path}/search`, travel)).status).toBe(400);
    const unknown = { ...travel, applicationName: "nope", tags: [] };
    expect((await people.botUser.post(`${path}/search`, unknown)).status).toBe(401);
  });
});

describe("listFaqTags", () => {
  it("200 lists each tag once, sorted", async () => {
    expect((await tags()).body).toEqual([]);
    await save("luggage");
    await save("animals");
    expect((await tags()).body).toEqual(["all", "animals", "luggage"]);
  });

  it("400 for an object, 401 for an unknown application and a foreign one", async () => {
    expect((await people.botUser.post(`${path}/tags`, {})).status).toBe(400);
    expect((await people.botUser.post(`${path}/tags`, "zz")).status).toBe(401);
    expect((await people.other.post(`${path}/tags`, travelId)).status).toBe(401);
  });
});

describe("disableAllFaqs", () => {
  const disable = (id = travelId) => people.botUser.post(`${path}/disable-all/${id}`, travel);

  it("200 disables the FAQs and their stories, and counts those that were enabled", async () => {
    await save("luggage");
    await save("pets", { enabled: false });
    const story = (await stories.byIntent("luggage")).body;
    const redirect = { enabled: true, switchToStoryId: "x" };
    await people.botUser.post("/rest/admin/bot/story", {
      ...story,
      features: [redirect, { enabled: true }],
    });
    expect(await disable()).toEqual({ status: 200, body: 1 });
    expect(await found({ enabled: true })).toEqual([]);
    const { features } = (await stories.byIntent("luggage")).body;
    expect(features).toEqual([{ enabled: false }, redirect]);
    expect(await disable()).toEqual({ status: 200, body: 0 });
  });

  it("400 without a body, 401 for an unknown application", async () => {
    expect((await people.botUser.post(`${path}/disable-all/${travelId}`)).status).toBe(400);
    expect((await disable("zz")).status).toBe(401);
  });
});

describe("deleteFaq", () => {
  it("200 deletes it with its story and its intent; its sentences return to the inbox", async () => {
    const { id } = await save("luggage");
    const foreign = await people.other.delete(`${path}/${id}`);
    expect(foreign.status).toBe(400);
    expect((await search()).total).toBe(1);
    expect(await people.botUser.delete(`${path}/${id}`)).toEqual(done);
    expect((await search()).total).toBe(0);
    expect((await stories.byIntent("luggage")).status).toBe(204);
    const { store } = people.server;
    expect(await store.intents.byName("app", "luggage")).toBeUndefined();
    const inbox = await store.sentences.list(travelId, "en", ["inbox"]);
    expect(inbox.map(({ text }) => text)).toContain("zoo question of luggage");
    expect(await people.botUser.delete(`${path}/${id}`)).toEqual(done);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.delete(`${path}/${none}`)).status).toBe(401);
  });
});

describe("getFaqSettings and saveFaqSettings", () => {
  const settingsPath = `${path}/settings/${travelId}`;
  const get = () => people.botUser.get(settingsPath);
  const set = (body: object) => people.botUser.post(settingsPath, body);
  const features = async (intent: string) => (await stories.byIntent(intent)).body.features;
  const ending = { enabled: true, endWithStoryId: "asked" };

  it("204 before they are saved, 200 with them afterwards", async () => {
    expect((await get()).status).toBe(204);
    expect(await set({})).toEqual({ status: 200, body: { satisfactionEnabled: false } });
    const on = { satisfactionEnabled: true, satisfactionStoryId: "asked" };
    expect(await set(on)).toEqual({ status: 200, body: on });
    expect(await get()).toEqual({ status: 200, body: on });
    const without = { satisfactionEnabled: true, satisfactionStoryId: null };
    expect((await set(without)).body).toEqual({ satisfactionEnabled: true });
  });

  it("set the story that follows the answers of all FAQs, also of later ones", async () => {
    await stories.save("asked", storyInput("asked"));
    await save("luggage");
    await set({ satisfactionEnabled: true, satisfactionStoryId: "asked" });
    expect(await features("luggage")).toEqual([{ enabled: true }, ending]);
    await save("pets");
    expect(await features("pets")).toEqual([{ enabled: true }, ending]);
    expect(await features("asked")).toEqual([]);
    await set({ satisfactionEnabled: true, satisfactionStoryId: "other" });
    expect(await features("pets")).toEqual([
      { enabled: true },
      { enabled: true, endWithStoryId: "other" },
    ]);
    await set({ satisfactionEnabled: false, satisfactionStoryId: "asked" });
    expect(await features("luggage")).toEqual([{ enabled: true }]);
    await save("luggage");
    expect(await features("luggage")).toEqual([{ enabled: true }]);
  });

  it("401 for an unknown application and a foreign one", async () => {
    expect((await people.botUser.get(`${path}/settings/zz`)).status).toBe(401);
    expect((await people.other.get(settingsPath)).status).toBe(401);
    expect((await people.other.post(settingsPath, {})).status).toBe(401);
  });
});
