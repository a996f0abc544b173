import { describe, expect, it } from "vitest";
import { done, People, refusal } from "../people.ts";
import { label, StoryClient, says, step } from "./story-client.ts";

const people = new People();
const stories = new StoryClient(people);
const path = "/rest/admin/bot/story/travel";
const png = Buffer.from([137, 80, 78, 71]);

const exported = async () => (await people.botUser.get(`${path}/export`)).body;
const importing = (body: object, to = "travel", locale = "en") =>
  people.botUser.post(`/rest/admin/bot/story/${to}/${locale}/import`, body);
const key = (text: string) => ({
  key: `app_story_${text}`,
  namespace: "app",
  category: "story",
  defaultLabel: text,
  args: [],
  defaultI18n: [],
});
/** A story of a file. */
const dump = (name: string, changes: object = {}) => ({
  storyId: name,
  botId: "elsewhere",
  intent: { name },
  currentType: "simple",
  answers: [{ answerType: "simple", answers: [{ key: key(`Answer of ${name}`) }] }],
  ...changes,
});

/** A story with a file of this server, a step, and parts for one connector. */
const saveRich = async () => {
  await people.server.store.files.save("app1.png", png);
  const card = {
    type: "card",
    title: label("Map"),
    file: { suffix: "png", name: "map.png", id: "app1" },
    actions: [{ type: "action", title: label("Go") }],
    fillCarousel: true,
  };
  return stories.save("map", {
    answers: [says("Here", { mediaMessage: card })],
    steps: [step("thankful")],
    configuredAnswers: [{ botConfiguration: "web", currentType: "simple", answers: [says("Web")] }],
    userSentence: "show me the map please",
  });
};

describe("exportStories and exportStory", () => {
  it("200 gives all stories, the oldest first, with the contents of files", async () => {
    await saveRich();
    await stories.save("bye", { currentType: "builtin", answers: [{ answerType: "builtin" }] });
    const [map, bye] = await exported();
    expect(map).toEqual({
      storyId: "map",
      botId: "travel",
      intent: { name: "map" },
      currentType: "simple",
      answers: [
        {
          answerType: "simple",
          answers: [
            {
              key: key("Here"),
              delay: 0,
              mediaMessage: {
                type: "card",
                title: key("Map"),
                file: {
                  suffix: "png",
                  name: "map.png",
                  id: "app1",
                  type: "image",
                  data: png.toString("base64"),
                },
                actions: [{ type: "action", title: key("Go") }],
              },
            },
          ],
        },
      ],
      version: 0,
      namespace: "app",
      mandatoryEntities: [],
      steps: [
        {
          name: expect.stringMatching(/^##/),
          intent: { name: "thankful" },
          answers: [
            { answerType: "simple", answers: [{ key: key("Answer of thankful"), delay: 0 }] },
          ],
          currentType: "simple",
          userSentenceLabel: key("say thankful"),
          children: [],
          level: 0,
        },
      ],
      name: "map",
      category: "default",
      description: "",
      userSentence: "show me the map please",
      userSentenceLocale: "en",
      features: [],
      tags: [],
      configuredAnswers: [
        {
          botConfiguration: "web",
          currentType: "simple",
          answers: [{ answerType: "simple", answers: [{ key: key("Web"), delay: 0 }] }],
        },
      ],
      configuredSteps: [],
    });
    expect(bye).toMatchObject({ storyId: "bye", currentType: "builtin" });
    expect((await people.botUser.get(`${path}/export/map`)).body).toEqual([map]);
  });

  it("200 with an empty list for the _id of a story, unknown ones, and foreign applications", async () => {
    const { _id } = await stories.save("hours");
    for (const to of [`${path}/export/${_id}`, "/rest/admin/bot/story/nope/export"]) {
      expect(await people.botUser.get(to)).toEqual({ status: 200, body: [] });
    }
    expect(await people.other.get(`${path}/export`)).toEqual({ status: 200, body: [] });
    expect(await people.other.get(`${path}/export/hours`)).toEqual({ status: 200, body: [] });
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/export`)).status).toBe(401);
    expect((await people.nobody.get(`${path}/export/hours`)).status).toBe(401);
  });
});

describe("importStories", () => {
  it("200 restores exported stories, with files, intents, labels and sentences", async () => {
    const before = await saveRich();
    const all = await exported();
    await people.server.store.reset();
    expect(await importing({ stories: all })).toEqual(done);
    const { body } = await stories.byIntent("map");
    const media = body.answers[0].answers[0].mediaMessage;
    const { file } = media;
    expect(file.id).toMatch(/^app[0-9a-f-]{36}$/);
    expect(await people.server.store.files.get(`${file.id}.png`)).toEqual(new Uint8Array(png));
    const expected = structuredClone({ ...before, _id: body._id });
    Object.assign(expected.answers[0].answers[0].mediaMessage, { file, fillCarousel: false });
    expect(body).toEqual(expected);
    expect(await stories.sentences("map")).toEqual(["en show me the map please"]);
    expect(await stories.sentences("thankful")).toEqual(["en say thankful", "fr say thankful"]);
    expect(await importing({ stories: all })).toEqual(done);
    expect((await exported()).length).toBe(1);
  });

  it("200 accepts a file with the required fields only; its sentence is in the language of the path", async () => {
    const foreign = { ...key("Hi"), key: "their_story_Hi", namespace: "their" };
    const anyone = { role: "day", entityType: "app:day", intent: { name: "" }, answers: [] };
    const story = dump("hours", {
      answers: [{ answerType: "simple", answers: [{ key: foreign }] }],
      mandatoryEntities: [{ ...anyone, currentType: "simple" }],
      userSentence: "c'est ouvert demain",
      features: [{ enabled: false }, { botApplicationConfigurationId: "0".repeat(24) }],
    });
    expect(await importing({ stories: [story] }, "travel", "fr-FR")).toEqual(done);
    const { body } = await stories.byIntent("hours");
    expect(body.answers[0].answers[0].label).toMatchObject({
      _id: "app_story_Hi",
      namespace: "app",
    });
    expect(body.features).toEqual([{ enabled: false }]);
    expect(body.mandatoryEntities).toMatchObject([anyone]);
    expect(await people.server.store.intents.byName("app", "")).toBeUndefined();
    expect(await stories.sentences("hours")).toEqual(["fr_FR c'est ouvert demain"]);
  });

  it("200 replaces the story of the intent, and deletes the one of the storyId", async () => {
    const ofIntent = await stories.save("hours");
    const ofId = await stories.save("times");
    const story = dump("times", { intent: { name: "hours" }, name: "New" });
    expect(await importing({ stories: [story] })).toEqual(done);
    expect((await stories.get(ofIntent._id)).body).toMatchObject({ storyId: "times", name: "New" });
    expect((await stories.get(ofId._id)).status).toBe(204);
  });

  it("400 changes nothing and names the place: a script, a nameless intent, a missing field, an unknown mode", async () => {
    const version = {
      botVersion: { major: "1", minor: "0", iteration: "0" },
      tockVersion: { major: "1", minor: "0", iteration: "0" },
    };
    const script = { answerType: "script", scriptVersions: [{ script: "x", version }] };
    const broken = [
      [dump("a", { currentType: "script", answers: [script] }), "/stories/1/answers/0"],
      [dump("a", { intent: { name: "" } }), "/stories/1/intent/name"],
      [{ storyId: "a" }, "/stories/1/botId"],
    ] as const;
    for (const [story, pointer] of broken) {
      const { status, body } = await importing({ stories: [dump("fine"), story] });
      const places = body.errors.map(
        ({ params }: { params: { pointer: string } }) => params.pointer,
      );
      expect([status, places]).toEqual([400, expect.arrayContaining([pointer])]);
    }
    expect((await importing({ stories: [], mode: "TABULA_RASA" })).status).toBe(400);
    expect(await exported()).toEqual([]);
    expect(await people.server.store.intents.byName("app", "fine")).toBeUndefined();
    // A script that is not used is kept, not compiled.
    const unused = dump("a", { answers: [script] });
    expect(await importing({ stories: [unused] })).toEqual(done);
    expect((await exported())[0].answers[0]).toMatchObject({ current: { script: "x", version } });
    const shown = (await stories.byIntent("a")).body;
    expect((await people.botUser.post("/rest/admin/bot/story", shown)).body).toEqual(shown);
  });

  it("400 for a bot without a connector, a foreign one, and an invalid language", async () => {
    const file = { stories: [dump("a")] };
    expect(refusal(await importing(file, "nope"))).toEqual([400, "missing-connector"]);
    const theirs = await people.other.post(`${path}/en/import`, file);
    expect(refusal(theirs)).toEqual([400, "missing-connector"]);
    expect((await importing(file, "travel", "not a tag")).status).toBe(400);
  });
});
