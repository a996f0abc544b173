import { describe, expect, it } from "vitest";
import { nothingImported, parser, sentenceReader } from "./import-client.ts";
import { codes, studioServer, travel } from "./sentence-client.ts";

const server = studioServer();
const { upload, post, call, store } = server;
const understood = parser(server);
const sentencesOf = sentenceReader(server);
const small = studioServer({ formLimit: 10_000 });

const applicationPath = "/admin/dump/application";

const [door, thing, date] = ["1", "2", "3"].map((digit) => digit.repeat(24)) as [
  string,
  string,
  string,
];

/** An application of a namespace that does not exist here. */
const doors = {
  application: {
    name: "doors",
    label: "Doors",
    namespace: "far",
    intents: [door],
    supportedLocales: ["en"],
  },
  entityTypes: [
    { _id: thing, name: "far:thing", subEntities: [{ entityTypeName: "far:part", role: "part" }] },
    { _id: date, name: "duckling:datetime", description: "mine now", obfuscated: true },
  ],
  intents: [
    {
      _id: door,
      name: "open",
      namespace: "far",
      applications: [],
      entities: [
        { entityTypeName: "far:thing", role: "thing" },
        { entityTypeName: "duckling:datetime", role: "when" },
      ],
    },
  ],
  sentences: ["open the door", "open the gate", "open it"].map((text) => ({
    text,
    language: "en",
    applicationId: "0".repeat(24),
    creationDate: "2026-01-01T00:00:00Z",
    updateDate: "2026-01-01T00:00:00Z",
    status: "model",
    classification: {
      intentId: door,
      entities: text === "open it" ? [] : [{ type: "far:thing", role: "thing", start: 9, end: 13 }],
    },
  })),
};

describe("importApplication", () => {
  it("200 imports everything into the caller's namespace, whatever its origin", async () => {
    const { status, body } = await upload(applicationPath, doors);
    expect([status, body]).toEqual([
      200,
      {
        ...nothingImported,
        applicationsImported: ["app:doors"],
        entitiesImported: ["app:thing"],
        intentsImported: ["app:open"],
        sentencesImported: 3,
        modified: true,
      },
    ]);
    expect(await store().applications.byName("far", "doors")).toBeUndefined();
    expect(await store().entityTypes.byName("far:thing")).toBeUndefined();
    expect(await store().intents.byName("far", "open")).toBeUndefined();
    const type = await store().entityTypes.byName("app:thing");
    expect(type?.subEntities).toMatchObject([{ entityTypeName: "app:part", role: "part" }]);
    const intent = await store().intents.byName("app", "open");
    expect(intent?.entities.map(({ entityTypeName }) => entityTypeName)).toEqual([
      "app:thing",
      "duckling:datetime",
    ]);
    const answer = await understood("please open the door", "doors");
    expect(answer).toMatchObject({ intent: "open", intentNamespace: "app" });
    expect(answer.entities[0].entity).toMatchObject({
      entityType: { name: "app:thing" },
      role: "thing",
    });
  });

  it("200 keeps built-in types unchanged", async () => {
    const before = await store().entityTypes.byName("duckling:datetime");
    await upload(applicationPath, doors);
    expect(await store().entityTypes.byName("duckling:datetime")).toEqual(before);
  });

  it("200 adds what is missing, without duplicates", async () => {
    await upload(applicationPath, doors);
    expect((await upload(applicationPath, doors)).body).toEqual(nothingImported);
    const more = {
      ...doors,
      application: { ...doors.application, supportedLocales: ["en", "de"] },
      entityTypes: [
        {
          ...doors.entityTypes[0],
          subEntities: [{ entityTypeName: "far:colour", role: "colour" }],
        },
      ],
      sentences: [
        { ...doors.sentences[0], classification: { intentId: "tock:unknown", entities: [] } },
        { ...doors.sentences[0], text: "öffne die tür", language: "de" },
      ],
    };
    const { body } = await upload(applicationPath, more);
    expect(body).toEqual({
      ...nothingImported,
      localeAdded: true,
      sentencesImported: 1,
      modified: true,
    });
    const application = await store().applications.byName("app", "doors");
    expect(application?.supportedLocales).toEqual(["en", "de"]);
    const roles = (await store().entityTypes.byName("app:thing"))?.subEntities.map(
      ({ role }) => role,
    );
    expect(roles).toEqual(["part", "colour"]);
    const text = "open the door";
    const key = { applicationId: application?._id ?? "", language: "en", text };
    expect((await store().sentences.get(key))?.classification.intentId).not.toBe("tock:unknown");
  });

  it("200 merges two intents with the same name", async () => {
    const twin = { ...doors.intents[0], _id: "4".repeat(24), namespace: "near" };
    const { body } = await upload(applicationPath, { ...doors, intents: [...doors.intents, twin] });
    expect([body.success, body.intentsImported]).toEqual([true, ["app:open"]]);
    const application = await store().applications.byName("app", "doors");
    const open = await store().intents.byName("app", "open");
    expect(application?.intents).toEqual([open?._id]);
    expect((await sentencesOf("doors"))[0]?.classification.intentId).toBe(open?._id);
  });

  it("200 reports the parts that were left out", async () => {
    const [first] = doors.sentences;
    const lost = Array.from({ length: 25 }, (_, index) => ({
      ...first,
      text: `lost ${index}`,
      classification: { intentId: "9".repeat(24), entities: [] },
    }));
    const dump = { ...doors, sentences: [first, ...lost] };
    const { status, body } = await upload(applicationPath, dump);
    expect(status).toBe(200);
    expect(body).toMatchObject({ success: false, sentencesImported: 1, modified: true });
    expect(body.errorMessages).toHaveLength(21);
    expect(body.errorMessages[0]).toContain('"lost 0"');
    expect(body.errorMessages[20]).toContain("5 more");
  });

  it("400 for a file that is not a dump, and imports nothing", async () => {
    expect(codes(await upload(applicationPath, "{"))).toEqual(["malformed-json"]);
    expect(codes(await upload(applicationPath, {}))).toEqual(["invalid-request"]);
    const [first] = doors.sentences;
    const outside = [{ type: "far:thing", role: "thing", start: 9, end: 99 }];
    const classification = { intentId: door, entities: outside };
    const wrong = { ...doors, sentences: [first, { ...first, text: "x", classification }] };
    const answer = await upload(applicationPath, wrong);
    expect([answer.status, codes(answer)]).toEqual([400, ["range-outside-text"]]);
    expect(await store().applications.byName("app", "doors")).toBeUndefined();
  });

  it("401 without the role", async () => {
    expect((await upload(applicationPath, doors, "nlp@app.com")).status).toBe(401);
  });

  it("413 for a form that is too large", async () => {
    expect((await small.upload(applicationPath, "x".repeat(20_000))).status).toBe(413);
  });

  it("415 for a body that is not a form", async () => {
    expect((await post(applicationPath, doors)).status).toBe(415);
  });
});

describe("importApplicationAs", () => {
  it("200 imports under another name, in small letters", async () => {
    const { body } = await upload(`${applicationPath}/${encodeURIComponent(" Copy ")}`, doors);
    expect(body.applicationsImported).toEqual(["app:copy"]);
    expect(await store().applications.byName("app", "doors")).toBeUndefined();
    expect((await understood("open the gate", "copy")).intent).toBe("open");
    expect((await upload(`${applicationPath}/copy`, doors)).body).toEqual(nothingImported);
  });

  it("200 adds to an application with this name, and changes none of another namespace", async () => {
    const { body } = await upload(`${applicationPath}/travel`, doors);
    expect(body).toMatchObject({ applicationsImported: [], sentencesImported: 3, success: true });
    const application = await store().applications.get(travel.id);
    expect(application?.intents).toHaveLength(11);
    expect(application?.label).toBe("Travel Bot");
    const elsewhere = await upload(`${applicationPath}/travel`, doors, "other@other.com");
    expect(elsewhere.body.applicationsImported).toEqual(["other:travel"]);
    expect(await store().applications.get(travel.id)).toEqual(application);
  });

  it("400 for a file that is not a dump", async () => {
    expect((await upload(`${applicationPath}/copy`, "[]")).status).toBe(400);
  });
});

describe("FAQs of application dumps", () => {
  const faqOf = (intentId: string, changes: object = {}) => ({
    botId: "doors",
    namespace: "far",
    intentId,
    i18nId: "far_faq_At nine",
    tags: ["hours", "hours"],
    enabled: true,
    creationDate: "2026-01-01T01:00:00+01:00",
    updateDate: "2026-01-02T00:00:00Z",
    ...changes,
  });
  const found = async () => {
    const application = await store().applications.byName("app", "doors");
    return store().faqs.ofApplication(application?._id ?? "");
  };

  it("are imported with their intents, with labels of the namespace", async () => {
    const dump = { ...doors, faqs: [faqOf(door)] };
    const { body } = await upload(applicationPath, dump);
    expect(body).toMatchObject({ success: true, faqsImported: 1, modified: true });
    const [faq] = await found();
    expect(faq).toMatchObject({
      namespace: "app",
      i18nId: "app_faq_At nine",
      tags: ["hours"],
      enabled: true,
      creationDate: "2026-01-01T00:00:00.000Z",
    });
    const [again] = (await call(`/admin/application/dump/${faq?.applicationId}`)).body.faqs;
    expect(again).toMatchObject({ _id: faq?._id, botId: "doors", i18nId: "app_faq_At nine" });
    expect(again.intentId).toBe(faq?.intentId);
  });

  it("change only the tags and the state of FAQs that exist", async () => {
    await upload(applicationPath, { ...doors, faqs: [faqOf(door)] });
    const changes = { i18nId: "far_faq_At ten", tags: ["night"], enabled: false };
    const { body } = await upload(applicationPath, { ...doors, faqs: [faqOf(door, changes)] });
    expect(body).toMatchObject({ success: true, faqsImported: 0, modified: false });
    expect(await found()).toMatchObject([
      { i18nId: "app_faq_At nine", tags: ["night"], enabled: false },
    ]);
  });

  it("are left out without their intents", async () => {
    const { body } = await upload(applicationPath, { ...doors, faqs: [faqOf("9".repeat(24))] });
    expect(body).toMatchObject({ success: false, faqsImported: 0 });
    expect(body.errorMessages).toEqual([expect.stringContaining("which is not in the file")]);
    expect(await found()).toEqual([]);
  });
});
