import { describe, expect, it } from "vitest";
import { nothingImported, parser, sentenceReader } from "./import-client.ts";
import { codes, studioServer, travel } from "./sentence-client.ts";

const server = studioServer();
const { upload, call, store } = server;
const understood = parser(server);
const sentencesOf = sentenceReader(server);

const sentencesPath = "/admin/dump/sentences";

const hello = {
  applicationName: "far:doors",
  language: "en",
  sentences: [
    {
      text: "open the door",
      intent: "open",
      entities: [{ entity: "far:thing", role: "thing", start: 9, end: 13 }],
    },
    { text: "close it", intent: "far:close", status: "inbox" },
  ],
};

describe("importSentences", () => {
  it("200 creates what is missing in the caller's namespace", async () => {
    const { status, body } = await upload(sentencesPath, hello);
    expect([status, body]).toEqual([
      200,
      {
        ...nothingImported,
        applicationsImported: ["app:doors"],
        entitiesImported: ["app:thing"],
        intentsImported: ["app:open", "app:close"],
        sentencesImported: 2,
        modified: true,
      },
    ]);
    const answer = await understood("open the door now", "doors");
    expect(answer).toMatchObject({ intent: "open", intentNamespace: "app" });
    expect(answer.entities[0].entity.entityType.name).toBe("app:thing");
    const statuses = (await sentencesOf("doors")).map(({ text, status }) => [text, status]);
    expect(statuses).toEqual([
      ["close it", "inbox"],
      ["open the door", "model"],
    ]);
  });

  it("200 replaces the classification of a known sentence", async () => {
    const text = "take me to rome";
    const dump = (intent: string) => ({
      applicationName: "app:travel",
      sentences: [{ text, intent, language: "en-GB" }],
    });
    await upload(sentencesPath, dump("app:weather"));
    const { body } = await upload(sentencesPath, dump("app:greetings"));
    expect(body).toEqual({ ...nothingImported, sentencesImported: 1, modified: true });
    const stored = await store().sentences.get({ applicationId: travel.id, language: "en", text });
    expect(stored?.classification.intentId).toBe(travel.greetings);
    await upload(sentencesPath, dump("tock:unknown"));
    const unknown = await store().sentences.get({ applicationId: travel.id, language: "en", text });
    expect(unknown?.classification.intentId).toBe("tock:unknown");
  });

  it("200 adds languages, and reports unknown ones", async () => {
    const dump = {
      applicationName: "app:travel",
      sentences: [
        { text: "hallo", intent: "app:greetings", language: "de" },
        { text: "nuqneH", intent: "app:greetings", language: "zz" },
        { text: "nothing", intent: "app:greetings", language: "null" },
        { text: "hej", intent: "app:greetings" },
      ],
    };
    expect((await upload(sentencesPath, dump)).body).toEqual({
      ...nothingImported,
      sentencesImported: 1,
      localeAdded: true,
      success: false,
      errorMessages: [
        'Sentence "nuqneH" has the unknown language zz',
        'Sentence "nothing" has the unknown language null',
        'Sentence "hej" has no language',
      ],
      modified: true,
    });
    expect((await store().applications.get(travel.id))?.supportedLocales).toContain("de");
    expect((await store().bots.byName("app", "travel"))?.supportedLocales).toContain("de");
  });

  it("200 imports an export, and sentences are still understood", async () => {
    const dump = await call(`/admin/sentences/dump/full/${travel.id}`);
    const { body } = await upload(sentencesPath, dump.body);
    expect(body).toMatchObject({ success: true, sentencesImported: dump.body.sentences.length });
    expect((await understood("good morning to you", "travel")).intent).toBe("greetings");
    const again = await call(`/admin/sentences/dump/full/${travel.id}`);
    const byText = (one: { text: string }, other: { text: string }) =>
      one.text < other.text ? -1 : 1;
    expect(again.body.sentences.toSorted(byText)).toEqual(dump.body.sentences.toSorted(byText));
  });

  it("400 for a file that is not a dump", async () => {
    expect(codes(await upload(sentencesPath, {}))).not.toEqual([]);
    const entities = [{ entity: "thing", role: "", start: 5, end: 2 }];
    const answer = await upload(sentencesPath, {
      ...hello,
      sentences: [{ text: "a", intent: "b", entities }],
    });
    expect([answer.status, codes(answer).sort()]).toEqual([
      400,
      ["empty-role", "missing-namespace", "range-outside-text"],
    ]);
  });

  it("401 without the role", async () => {
    expect((await upload(sentencesPath, hello, "nlp@app.com")).status).toBe(401);
  });

  it("loses no sentence of two concurrent imports", async () => {
    const dump = (word: string) => ({
      ...hello,
      sentences: Array.from({ length: 100 }, (_, index) => ({
        text: `${word} ${index}`,
        intent: word,
      })),
    });
    const answers = await Promise.all([
      upload(sentencesPath, dump("open")),
      upload(sentencesPath, dump("close")),
    ]);
    expect(answers.map(({ body }) => body.sentencesImported)).toEqual([100, 100]);
    const created = answers.flatMap(({ body }) => body.applicationsImported);
    expect(created).toEqual(["app:doors"]);
    expect(await sentencesOf("doors")).toHaveLength(200);
    const application = await store().applications.byName("app", "doors");
    expect(application?.intents).toHaveLength(2);
  });
});

describe("importSentencesAs", () => {
  it("200 adds sentences to the application of the path", async () => {
    const { body } = await upload(`${sentencesPath}/Travel`, hello);
    expect(body).toMatchObject({
      applicationsImported: [],
      intentsImported: ["app:open", "app:close"],
    });
    expect(await store().applications.byName("app", "doors")).toBeUndefined();
    expect((await understood("open the door", "travel")).intent).toBe("open");
    const created = await upload(`${sentencesPath}/fresh`, hello);
    expect(created.body.applicationsImported).toEqual(["app:fresh"]);
  });

  it("200 changes no application of another namespace", async () => {
    const before = await store().applications.get(travel.id);
    const { body } = await upload(
      `${sentencesPath}/travel`,
      { ...hello, applicationName: "app:travel" },
      "other@other.com",
    );
    expect(body.applicationsImported).toEqual(["other:travel"]);
    expect(body.entitiesImported).toEqual(["other:thing"]);
    expect(await store().applications.get(travel.id)).toEqual(before);
  });

  it("400 for a file that is not a dump", async () => {
    expect(codes(await upload(`${sentencesPath}/travel`, "{"))).toEqual(["malformed-json"]);
  });
});
