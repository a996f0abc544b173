import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";
import { label, StoryClient, says, step, storyInput } from "./story-client.ts";

const people = new People();
const stories = new StoryClient(people);
const path = "/rest/admin/bot/story";
const newPath = `${path}/new`;
const none = "000000000000000000000000";
const id = expect.stringMatching(/^[0-9a-f]{24}$/);

const create = (story: object, firstSentences: string[] = []) =>
  people.botUser.post(newPath, { story, language: "en", firstSentences });
const intent = (name: string) => people.server.store.intents.byName("app", name);
const script = (text: string) => {
  const version = { script: text, date: "2026-01-01T00:00:00Z" };
  return { answerType: "script", scriptVersions: [version], current: version };
};

/** Takes the connector of the demo's bot away. */
const disconnect = async () => {
  const { bots } = people.server.store;
  for (const { _id } of await bots.connectors("app", "travel")) await bots.removeConnector(_id);
};

describe("createStory", () => {
  it("200 creates the intent and adds the sentences, which are understood", async () => {
    const story = storyInput("lost_pet", { userSentence: "my hamster is gone" });
    const { status, body } = await create(story, ["where is my hamster now", " "]);
    expect([status, body]).toEqual([
      200,
      {
        name: "lost_pet",
        namespace: "app",
        applications: [travelId],
        entities: [],
        entitiesRegexp: {},
        mandatoryStates: [],
        sharedIntents: [],
        label: null,
        description: null,
        category: "default",
        _id: id,
      },
    ]);
    const read = await stories.byIntent("lost_pet");
    expect(read.body).toEqual({
      ...story,
      configuredAnswers: [],
      configuredSteps: [],
      nextIntentsQualifiers: [],
      metricStory: false,
      _id: id,
    });
    expect(await stories.get(read.body._id)).toEqual(read);
    expect(await stories.sentences("lost_pet")).toEqual([
      "en my hamster is gone",
      "en where is my hamster now",
    ]);
    expect((await people.parse("where is my hamster now")).intent).toBe("lost_pet");
  });

  it("200 keeps an existing intent, and adds it to an application that lacks it", async () => {
    const { store } = people.server;
    const greetings = await intent("greetings");
    const { body } = await create(storyInput("hello", { intent: { name: "greetings" } }));
    expect(body._id).toBe(greetings?._id);
    await people.admin.post("/rest/admin/intent", {
      name: "spare",
      namespace: "app",
      applications: [],
      entities: [],
    });
    const spare = await create(storyInput("spare"));
    expect(spare.body.applications).toEqual([travelId]);
    expect((await store.applications.get(travelId))?.intents).toContain(spare.body._id);
  });

  it("200 moves a story of another namespace into the caller's", async () => {
    expect((await create(storyInput("moved", { namespace: "other" }))).status).toBe(200);
    expect((await stories.byIntent("moved")).body.namespace).toBe("app");
  });

  it("200 creates missing labels of the own namespace with their default texts", async () => {
    const foreign = label("Hi", { _id: "other_story_Hi", namespace: "other", category: "Story" });
    const answers = [{ answerType: "simple", answers: [{ label: foreign, delay: 0 }] }];
    await create(storyInput("labels", { answers, userSentenceLocale: "fr" }));
    const { labels } = people.server.store;
    expect(await labels.get("other_story_Hi")).toBeUndefined();
    expect(await labels.get("app_story_Hi")).toEqual({
      ...label("Hi"),
      i18n: [{ ...label("Hi").i18n[0], locale: "fr" }],
      defaultLocale: "fr",
    });
  });

  it("400 for an intent and a storyId of another story; one of two concurrent requests is refused", async () => {
    await create(storyInput("hours"));
    const sameIntent = await create(storyInput("times", { intent: { name: "hours" } }));
    expect(refusal(sameIntent)).toEqual([400, "story-exists"]);
    const sameId = await create(storyInput("hours", { intent: { name: "times" } }));
    expect(refusal(sameId)).toEqual([400, "story-exists"]);
    expect(sameId.body.errors[0].params.pointer).toBe("/story/storyId");
    expect(await intent("times")).toBeUndefined();
    const both = await Promise.all([create(storyInput("once")), create(storyInput("once"))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it("400 for a script at any place, and for an intent without a name; nothing is stored", async () => {
    const answers = [says("fine"), script("import x")];
    const inStep = { steps: [step("again"), step("deep", { children: [step("x", { answers })] })] };
    const refused = await create(storyInput("script", inStep));
    expect(refusal(refused)).toEqual([400, "script-not-compiled"]);
    expect(refused.body.errors[0].params.pointer).toBe("/story/steps/1/children/0/answers/1");
    const nameless = await create(storyInput("nameless", { intent: { name: "" } }));
    expect(refusal(nameless)).toEqual([400, "missing-namespace"]);
    expect(await intent("again")).toBeUndefined();
    expect(await people.server.store.stories.ofBot("app", "travel")).toEqual([]);
  });

  it("401 for an unknown bot, a foreign one, and one without a connector", async () => {
    expect((await create(storyInput("a", { botId: "nope" }))).status).toBe(401);
    const theirs = { story: storyInput("a"), language: "en", firstSentences: [] };
    expect((await people.other.post(newPath, theirs)).status).toBe(401);
    await disconnect();
    expect(refusal(await create(storyInput("a")))).toEqual([401, "foreign-object"]);
  });
});

describe("saveStory", () => {
  it("200 renames a story and moves it to a category; everything else can change too", async () => {
    const before = await stories.save("hours", { userSentence: "when do you open please" });
    const changed = {
      ...before,
      name: "Opening times",
      category: "shop",
      description: "told daily",
      answers: [],
      features: [{ enabled: false }],
      tags: ["DISABLE", "DISABLE"],
      nextIntentsQualifiers: [{ intent: "greetings", modifier: 0.5 }],
    };
    const { status, body } = await people.botUser.post(path, changed);
    expect([status, body]).toEqual([200, { ...changed, tags: ["DISABLE"] }]);
    expect((await stories.get(before._id)).body).toEqual(body);
    const { version } = (await people.server.store.stories.get(before._id)) ?? {};
    expect(version).toBe(1);
  });

  it("200 gives it another intent, which is created; the old one starts no story", async () => {
    const before = await stories.save("hours");
    const { body } = await people.botUser.post(path, { ...before, intent: { name: "times" } });
    expect(body._id).toBe(before._id);
    expect((await stories.byIntent("times")).body).toEqual(body);
    expect((await stories.byIntent("hours")).status).toBe(204);
    expect(await intent("times")).toMatchObject({ applications: [travelId] });
  });

  it("200 accepts steps inside steps, with their intents, targets, entities and metrics", async () => {
    const child = step("later", { level: 1, entity: { entityRole: "city", value: "lyon" } });
    const metrics = [{ indicatorName: "mood", indicatorValueName: "good" }];
    const parent = step("grateful", {
      targetIntent: { name: "bye" },
      targetIntentDefinition: { name: "bye", namespace: "app", applications: [], entities: [] },
      children: [child],
      metrics,
    });
    const loose = step("loose", { intent: { name: " " }, answers: [], intentDefinition: null });
    const saved = await stories.save("order", { steps: [parent, loose], metricStory: true });
    expect(saved.steps).toMatchObject([
      {
        name: expect.stringMatching(/^##[0-9a-f]{24}_grateful_null_0$/),
        intent: { name: "grateful" },
        targetIntent: { name: "bye" },
        userSentence: label("say grateful"),
        metrics,
        children: [
          {
            name: expect.stringMatching(/^##[0-9a-f]{24}_later__lyon_1$/),
            entity: { entityRole: "city", entityType: "city", value: "lyon" },
          },
        ],
      },
      { name: expect.stringMatching(/^##[0-9a-f]{24}_null_null_0$/) },
    ]);
    expect(saved.steps[1]).not.toHaveProperty("intent");
    expect(await intent("bye")).toMatchObject({ applications: [travelId] });
    // In each language of the application; the label has an English text only.
    expect(await stories.sentences("grateful")).toEqual(["en say grateful", "fr say grateful"]);
    expect(await stories.sentences("later")).toEqual(["en say later", "fr say later"]);
    const again = await people.botUser.post(path, saved);
    expect(again.body).toEqual(saved);
  });

  it("200 creates the intents and the types of entities that it requires", async () => {
    const required = {
      role: "colour",
      entityType: "app:colour",
      intent: { name: "tell_colour" },
      answers: [says("Which colour?")],
      currentType: "simple",
      category: "ignored",
      entity: { entityTypeName: "app:colour" },
    };
    const saved = await stories.save("paint", { mandatoryEntities: [required] });
    const { entity: _, ...shown } = required;
    expect(saved.mandatoryEntities).toEqual([{ ...shown, category: "default" }]);
    expect((await intent("tell_colour"))?.entities).toEqual([
      { entityTypeName: "app:colour", role: "colour", atStartOfDay: null },
    ]);
    expect(await people.server.store.entityTypes.byName("app:colour")).toBeDefined();
    const unnamed = { ...required, intent: { name: "" } };
    const again = await stories.save("repaint", {
      mandatoryEntities: [
        { ...unnamed, entity: { entityTypeName: "app:shade" }, entityType: "app:shade" },
      ],
    });
    expect(again.mandatoryEntities).toMatchObject([{ intent: { name: "" } }]);
    expect(await people.server.store.entityTypes.byName("app:shade")).toBeDefined();
    expect(await intent("")).toBeUndefined();
    const other = { ...required, entityType: "other:secret", role: "secret" };
    const foreign = {
      mandatoryEntities: [{ ...other, entity: { entityTypeName: "other:secret" } }],
    };
    const refused = await people.botUser.post(path, storyInput("steal", foreign));
    expect(refusal(refused)).toEqual([401, "foreign-namespace"]);
  });

  it("200 accepts buttons, cards with files, footnotes, and numbers as Studio sends them", async () => {
    const card = {
      type: 1,
      title: label("Stations"),
      subTitle: null,
      file: { suffix: "png", name: "a.png", id: "app_a", externalUrl: "https://example.org/a.png" },
      actions: [{ type: 0, title: label("All"), url: " " }],
      fillCarousel: null,
    };
    const answers = [
      {
        answerType: 0,
        answers: [
          { label: label("Here"), delay: null, mediaMessage: card },
          {
            label: label("There"),
            delay: -1,
            mediaMessage: { type: "action", title: label("Go"), url: "https://example.org" },
            footnotes: [{ identifier: "1", title: "Rules", url: null }],
          },
        ],
      },
    ];
    const configuredAnswers = [{ botConfiguration: "web", currentType: 0, answers }];
    const saved = await stories.save("stations", { currentType: 0, answers, configuredAnswers });
    const shown = [
      {
        answerType: "simple",
        answers: [
          {
            label: label("Here"),
            delay: 0,
            mediaMessage: {
              type: "card",
              title: label("Stations"),
              file: { ...card.file, type: "image" },
              actions: [{ type: "action", title: label("All") }],
              fillCarousel: false,
            },
          },
          {
            label: label("There"),
            delay: -1,
            mediaMessage: { type: "action", title: label("Go"), url: "https://example.org" },
            footnotes: [{ identifier: "1", title: "Rules" }],
          },
        ],
      },
    ];
    expect(saved.answers).toEqual(shown);
    expect(saved.configuredAnswers).toEqual([
      { botConfiguration: "web", currentType: "simple", answers: shown },
    ]);
  });

  it("200 returns the stored labels, not those of the request", async () => {
    await people.server.store.labels.save([
      { ...label("Answer of hours"), defaultLabel: "Kept" } as never,
    ]);
    const saved = await stories.save("hours");
    expect(saved.answers[0].answers[0].label.defaultLabel).toBe("Kept");
    expect((await stories.get(saved._id)).body).toEqual(saved);
  });

  it("200 replaces a story of the bot's program by a configured one", async () => {
    const program = { currentType: "builtin", answers: [{ answerType: "builtin" }] };
    const before = await stories.save("hours", program);
    expect((await stories.byIntent("hours")).status).toBe(204);
    const saved = await stories.save("times", { intent: { name: "hours" } });
    expect([saved._id, saved.storyId]).toEqual([before._id, "hours"]);
    const back = await people.botUser.post(path, { ...saved, ...program });
    expect(refusal(back)).toEqual([400, "story-exists"]);
  });

  it("200 for an unknown id and for the id of another namespace creates a story", async () => {
    expect((await stories.save("hours", { _id: none }))._id).not.toBe(none);
  });

  it("400 for a metric story without metrics, an unknown tag, and a taken intent", async () => {
    const post = (changes: object) => people.botUser.post(path, storyInput("ms", changes));
    expect(refusal(await post({ metricStory: true }))).toEqual([400, "missing-metric"]);
    expect(refusal(await post({ tags: ["NEVER"] }))).toEqual([400, "invalid-request"]);
    await stories.save("hours");
    expect(refusal(await post({ intent: { name: "hours" } }))).toEqual([400, "story-exists"]);
  });

  it("401 for a foreign bot", async () => {
    expect((await people.other.post(path, storyInput("hours"))).status).toBe(401);
  });

  it("is atomic for concurrent requests", async () => {
    const story = await stories.save("hours");
    const names = ["a", "b", "c", "d"];
    await Promise.all(
      names.map((name) => people.botUser.post(path, { ...story, name, description: name })),
    );
    const { name, description } = (await stories.get(story._id)).body;
    expect(names).toContain(name);
    expect(description).toBe(name);
  });
});

describe("getStory", () => {
  it("204 for an unknown one, a foreign one, and one whose bot has no connector", async () => {
    const { _id } = await stories.save("hours");
    expect((await stories.get(none)).status).toBe(204);
    expect((await people.other.get(`${path}/${_id}`)).status).toBe(204);
    await disconnect();
    expect((await stories.get(_id)).status).toBe(204);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/${none}`)).status).toBe(401);
  });
});

describe("deleteStory", () => {
  it("200 deletes it; the intent, the sentences and the labels stay", async () => {
    const { _id } = await stories.save("hours", { userSentence: "when do you open please" });
    expect(await people.other.delete(`${path}/${_id}`)).toEqual(done);
    expect((await stories.get(_id)).status).toBe(200);
    expect(await people.botUser.delete(`${path}/${_id}`)).toEqual(done);
    expect((await stories.get(_id)).status).toBe(204);
    expect(await people.botUser.delete(`${path}/${_id}`)).toEqual(done);
    expect(await stories.sentences("hours")).toEqual(["en when do you open please"]);
    expect(await people.server.store.labels.get("app_story_Answer of hours")).toBeDefined();
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.delete(`${path}/${none}`)).status).toBe(401);
  });
});

describe("getStoryByIntent", () => {
  it("204 for an intent without a story, a foreign bot, and a bot without a connector", async () => {
    await stories.save("hours");
    expect((await stories.byIntent("nope")).status).toBe(204);
    expect((await people.other.get(`${path}/travel/hours`)).status).toBe(204);
    await disconnect();
    expect((await stories.byIntent("hours")).status).toBe(204);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/travel/hours`)).status).toBe(401);
  });
});
