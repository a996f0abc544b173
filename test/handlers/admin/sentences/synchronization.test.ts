import { describe, expect, it } from "vitest";
import type { User } from "../../../support/user.ts";
import { label, says, storyInput } from "../answers/story-client.ts";
import { People, refusal } from "../people.ts";

const open = new People({ openNamespaces: true });
const closed = new People();
const path = "/rest/admin/configuration/synchronization";

const settings = {
  intents: [],
  supportedLocales: ["en"],
  nlpEngineType: { name: "opennlp" },
  mergeEngineTypes: true,
  useEntityModels: true,
  supportSubEntities: false,
  unknownIntentThreshold: 0.7,
  knownIntentThreshold: 0.1,
  normalizeText: false,
  namespaceIntents: [],
};

/** An application as a synchronization names it. */
const named = (namespace: string, applicationName: string, applicationId: string) => ({
  namespace,
  applicationName,
  applicationId,
});

async function application(user: User, namespace: string, name: string) {
  const { body } = await user.post("/rest/admin/application", {
    ...settings,
    ...{ name, label: name, namespace },
  });
  return named(namespace, name, body._id);
}

async function connector(user: User, namespace: string, name: string) {
  const answer = await user.post("/rest/admin/configuration/bot", {
    ...{ applicationId: `${name}-web`, botId: name, namespace, nlpModel: name, name },
    connectorType: { id: "web", userInterfaceType: "textChat" },
    parameters: {},
    path: `/io/${namespace}/${name}/web`,
  });
  expect(answer.status).toBe(200);
}

async function travel(people: People) {
  const found = await people.server.store.applications.byName("app", "travel");
  return named("app", "travel", found?._id ?? "");
}

const saveStory = (user: User, name: string, changes: object = {}) =>
  user.post("/rest/admin/bot/story", storyInput(name, changes));

const storiesOf = async (people: People, namespace: string, botId: string) =>
  (await people.server.store.stories.ofBot(namespace, botId)).map(({ storyId }) => storyId).sort();

const textsOf = async (people: People, applicationId: string) => {
  const texts: string[] = [];
  for await (const page of people.server.store.sentences.all(
    { applicationId },
    new AbortController().signal,
  )) {
    texts.push(...page.map(({ text }) => text));
  }
  return texts;
};

describe("synchronizeApplications", () => {
  it("200: the target has the stories, intents and entity types of the source", async () => {
    const source = await travel(open);
    const target = await application(open.admin, "app", "copy");
    await connector(open.admin, "app", "copy");
    await saveStory(open.admin, "opening_hours", { userSentence: "when do you open" });
    await saveStory(open.admin, "old_story", { botId: "copy" });
    const { status, body } = await open.admin.post(path, { source, target });
    expect(status).toBe(200);
    expect(body).toMatchObject({ applicationsImported: [], success: true, errorMessages: [] });
    expect(await storiesOf(open, "app", "copy")).toEqual(await storiesOf(open, "app", "travel"));
    expect(await storiesOf(open, "app", "copy")).toContain("opening_hours");
    const { applications } = open.server.store;
    const [copy, original] = [
      await applications.get(target.applicationId),
      await applications.get(source.applicationId),
    ];
    expect(copy?.intents.toSorted()).toEqual(expect.arrayContaining(original?.intents ?? []));
    expect(copy?.supportedLocales).toEqual(expect.arrayContaining(["en", "fr"]));
    expect(await textsOf(open, target.applicationId)).toEqual(["when do you open"]);
    const connectors = await open.server.store.bots.connectors("app", "copy");
    expect(connectors.map(({ path: at }) => at)).toContain("/io/app/copy/web");
  });

  it("200: with all sentences, if they are asked for", async () => {
    const source = await travel(open);
    const target = await application(open.admin, "app", "copy");
    await connector(open.admin, "app", "copy");
    const withInboxMessages = true;
    const { body } = await open.admin.post(path, { source, target, withInboxMessages });
    const texts = await textsOf(open, source.applicationId);
    expect(body.sentencesImported).toBe(texts.length);
    expect((await textsOf(open, target.applicationId)).sort()).toEqual(texts.sort());
  });

  it("200: from another namespace, with its labels", async () => {
    const source = await travel(open);
    const target = await application(open.other, "other", "copy");
    await connector(open.other, "other", "copy");
    const answer = label("Closed", {
      i18n: [...label("Closed").i18n, { ...label("Fermé").i18n[0], locale: "fr", label: "Fermé" }],
    });
    await open.admin.post("/rest/admin/i18n/save", answer);
    await saveStory(open.admin, "opening_hours", { answers: [says("Closed", { label: answer })] });
    const { status, body } = await open.other.post(path, { source, target });
    expect([status, body.success, body.errorMessages]).toEqual([200, true, []]);
    expect(body.intentsImported).toContain("other:opening_hours");
    expect(await storiesOf(open, "other", "copy")).toContain("opening_hours");
    const copied = await open.server.store.labels.get("other_story_Closed");
    expect(copied?.namespace).toBe("other");
    expect(copied?.i18n.map(({ label: text }) => text)).toEqual(["Closed", "Fermé"]);
    const original = await open.server.store.labels.get("app_story_Closed");
    expect(original?.namespace).toBe("app");
  });

  it("200: with its FAQs, whose answers belong to the target", async () => {
    const source = await travel(open);
    const target = await application(open.other, "other", "copy");
    await connector(open.other, "other", "copy");
    const title = "Luggage";
    const answer = label("At most 20 kg", { _id: "app_faq_At most 20 kg", category: "faq" });
    const saved = await open.admin.post("/rest/admin/faq", {
      ...{ id: null, intentId: null, language: "en", applicationName: "travel", title },
      ...{ description: "", utterances: ["how much luggage may I take"], tags: ["bags"], answer },
      ...{ enabled: true, intentName: "luggage", creationDate: null, updateDate: null },
    });
    expect(saved.status).toBe(200);
    const withInboxMessages = true;
    const { body } = await open.other.post(path, { source, target, withInboxMessages });
    expect(body).toMatchObject({ success: true, faqsImported: 1 });
    const { rows } = (
      await open.other.post("/rest/admin/faq/search", {
        ...{ namespace: "other", applicationName: "copy", language: "en", tags: [] },
      })
    ).body;
    expect(rows).toMatchObject([
      {
        intentName: "luggage",
        title,
        utterances: ["how much luggage may I take"],
        tags: ["bags"],
        answer: { _id: "other_faq_At most 20 kg", namespace: "other" },
        enabled: true,
      },
    ]);
    expect(rows[0].answer.i18n).toMatchObject([{ label: "At most 20 kg" }]);
  });

  it("200: changes nothing if source and target are the same", async () => {
    const source = await travel(open);
    await saveStory(open.admin, "opening_hours");
    const before = await storiesOf(open, "app", "travel");
    const { body } = await open.admin.post(path, { source, target: source });
    expect(body).toMatchObject({ success: true, modified: false });
    expect(await storiesOf(open, "app", "travel")).toEqual(before);
  });

  it("200: reports that stories need a connector", async () => {
    await saveStory(open.admin, "opening_hours");
    const target = await application(open.admin, "app", "copy");
    const { status, body } = await open.admin.post(path, { source: await travel(open), target });
    expect([status, body.success]).toEqual([200, false]);
    expect(body.errorMessages).toEqual([expect.stringContaining("no connector")]);
  });

  it("400: the server separates its namespaces", async () => {
    const source = await travel(closed);
    const target = await application(closed.admin, "app", "copy");
    const answer = await closed.admin.post(path, { source, target });
    expect(refusal(answer)).toEqual([400, "synchronization-disabled"]);
    const copy = await closed.server.store.applications.get(target.applicationId);
    expect(copy?.intents).toEqual([]);
  });

  it("400: an application is unknown, has another name, or is missing", async () => {
    const source = await travel(open);
    const target = await application(open.admin, "app", "copy");
    const nobody = { ...target, applicationId: "000000000000000000000000" };
    const misnamed = { ...target, applicationName: "travel" };
    for (const body of [{ source, target: nobody }, { source: nobody, target }, { source }]) {
      expect((await open.admin.post(path, body)).status).toBe(400);
    }
    expect(refusal(await open.admin.post(path, { source, target: misnamed }))).toEqual([
      400,
      "unknown-application",
    ]);
  });

  it("400: the target belongs to another namespace", async () => {
    const target = await travel(open);
    const source = await application(open.other, "other", "mine");
    await saveStory(open.admin, "opening_hours");
    expect((await open.other.post(path, { source, target })).status).toBe(400);
    expect(await storiesOf(open, "app", "travel")).toContain("opening_hours");
  });

  it("401: the caller may only run bots", async () => {
    const source = await travel(open);
    expect((await open.botUser.post(path, { source, target: source })).status).toBe(401);
  });
});
