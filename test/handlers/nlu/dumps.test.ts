import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../store/folder.ts";
import { startTestServer } from "../../support/server.ts";
import { doors, inDoors } from "./doors.ts";
import { nluClient, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { call, parse, post, settled } = nluServer();
const protectedNlu = protectedNluServer();

const sentencesPath = "/rest/nlp/dump/import/sentences/plain";
const applicationPath = "/rest/nlp/dump/import/plain";
const done = { status: 200, body: { success: true } };

const copied = {
  application: { _id: "a1", name: "copied", namespace: "copy", supportedLocales: ["en"] },
  entityTypes: [{ name: "copy:city", dictionary: false }],
  intents: [
    {
      _id: "i1",
      name: "go",
      namespace: "copy",
      applications: ["a1"],
      entities: [{ entityTypeName: "copy:city" }],
      sharedIntents: ["i2"],
    },
    { _id: "i2", name: "stay", namespace: "copy", applications: ["a1"], entities: [] },
  ],
  sentences: [
    {
      text: "let us go to rome",
      language: "en",
      applicationId: "a1",
      creationDate: "2026-01-01T00:00:00Z",
      updateDate: "2026-01-01T00:00:00Z",
      status: "model",
      classification: {
        intentId: "i1",
        entities: [{ type: "copy:city", role: "city", start: 13, end: 17 }],
      },
    },
  ],
};

describe("importSentencesDump", () => {
  it("200 creates what is missing and trains with it; a restart changes no result", async () => {
    const data = temporaryFolder();
    const firstServer = await startTestServer({ demo: false, data });
    const first = nluClient(() => firstServer);
    expect(await first.post(sentencesPath, doors)).toEqual(done);
    await first.settled();
    const context = { language: "en", checkExistingQuery: false };
    const before = await first.parse("please open the door", { ...inDoors, context });
    expect(before.body).toMatchObject({
      intent: "open",
      intentNamespace: "nlp",
      entities: [{ start: 16, end: 20, entity: { role: "thing" }, evaluated: false }],
    });
    expect(before.body.intentProbability).toBeGreaterThan(0.7);
    await firstServer.close();

    const secondServer = await startTestServer({ demo: false, data });
    onTestFinished(() => secondServer.close());
    const second = nluClient(() => secondServer);
    expect(await second.parse("please open the door", { ...inDoors, context })).toEqual(before);
    const { body } = await second.call("/rest/nlp/intents?namespace=nlp&name=dumped");
    expect(body).toMatchObject([
      { name: "open", entities: [{ entityTypeName: "nlp:thing", role: "thing" }] },
      { name: "close", entities: [] },
    ]);
  });

  it("200 again, and nothing changes", async () => {
    await post(sentencesPath, doors);
    const intents = await call("/rest/nlp/intents?namespace=nlp&name=dumped");
    expect(await post(sentencesPath, doors)).toEqual(done);
    expect(await call("/rest/nlp/intents?namespace=nlp&name=dumped")).toEqual(intents);
  });

  it("200 updates an existing sentence", async () => {
    const sentences = [{ text: "hello", intent: "app:goodbye" }];
    await post(sentencesPath, { applicationName: "app:travel", language: "en", sentences });
    expect((await parse("hello")).body.intent).toBe("goodbye");
  });

  it("200 adds languages, without their country; success is false for an unknown one", async () => {
    const sentence = (text: string, language: string | null) => ({
      text,
      language,
      intent: "app:greetings",
    });
    const languages = async () =>
      (await call("/rest/nlp/application?namespace=app&name=travel")).body.supportedLocales;
    const sentences = [sentence("grüezi", "de_CH"), sentence("nuqneH", "xx"), sentence("?", null)];
    const answer = await post(sentencesPath, { applicationName: "app:travel", sentences });
    expect(answer).toEqual({ status: 200, body: { success: false } });
    expect(await languages()).toEqual(["fr", "en", "de"]);
    const { body } = await parse("grüezi", { context: { language: "de" } });
    expect([body.intent, body.intentProbability]).toEqual(["greetings", 1]);
  });

  it("400 lists every mistake and imports nothing", async () => {
    const { status, body } = await post(sentencesPath, {
      ...doors,
      sentences: [
        ...doors.sentences,
        {
          text: "a",
          intent: "open",
          entities: [{ entity: "nlp:thing", role: "x", start: 5, end: 9 }],
        },
      ],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        code: "missing-namespace",
        message: '"open" has no namespace. Write it as namespace:name.',
        params: { location: "body", pointer: "/sentences/2/intent", expected: "namespace:name" },
      },
      {
        code: "range-outside-text",
        message:
          '"/sentences/2/entities/0" goes from 5 to 9, but its text has 1 characters. Count the indexes in the text of the same request.',
        params: {
          location: "body",
          pointer: "/sentences/2/entities/0",
          expected: "0 <= start < end <= 1",
        },
      },
    ]);
    expect((await call("/rest/nlp/application?namespace=nlp&name=dumped")).status).toBe(204);
  });

  it("400 checks entities of entities too", async () => {
    const inner = { entity: "thing", role: "", start: 2, end: 5 };
    const outer = { entity: "nlp:thing", role: "thing", start: 9, end: 13, subEntities: [inner] };
    const sentences = [{ text: "open the door", intent: "nlp:open", entities: [outer] }];
    const { status, body } = await post(sentencesPath, { ...doors, sentences });
    const pointers = body.errors.map(
      ({ params }: { params: { pointer: string } }) => params.pointer,
    );
    expect([status, pointers]).toEqual([
      400,
      [
        "/sentences/0/entities/0/subEntities/0/entity",
        "/sentences/0/entities/0/subEntities/0/role",
        "/sentences/0/entities/0/subEntities/0",
      ],
    ]);
  });

  it("400 for an application without namespace", async () => {
    const answer = await post(sentencesPath, { applicationName: "dumped", sentences: [] });
    expect([answer.status, answer.body.errors[0].params.pointer]).toEqual([
      400,
      "/applicationName",
    ]);
  });

  it("401 for every caller if paths are protected", async () => {
    const { post } = protectedNlu;
    const headers = ownNamespace;
    expect(await post(sentencesPath, doors, headers)).toMatchObject({
      status: 401,
      body: { errors: [{ code: "imports-refused" }] },
    });
  });
});

describe("importApplicationDump", () => {
  it("200 imports a whole application, with new ids", async () => {
    expect(await post(applicationPath, copied)).toEqual(done);
    const application = await call("/rest/nlp/application?namespace=copy&name=copied");
    const intents = await call("/rest/nlp/intents?namespace=copy&name=copied");
    const [go, stay] = intents.body;
    expect(application.body).toMatchObject({ label: "copied", intents: [go._id, stay._id] });
    expect(go).toMatchObject({
      name: "go",
      applications: [application.body._id],
      entities: [{ entityTypeName: "copy:city", role: "city", atStartOfDay: null }],
      sharedIntents: [stay._id],
    });
    await settled();
    const { body } = await parse("please let us go to rome", {
      namespace: "copy",
      applicationName: "copied",
    });
    expect(body).toMatchObject({
      intent: "go",
      entities: [{ start: 20, end: 24, entity: { role: "city" } }],
    });
  });

  it("200 with only a name", async () => {
    const dump = { application: { name: "mini", namespace: "copy" } };
    expect(await post(applicationPath, dump)).toEqual(done);
    const { body } = await call("/rest/nlp/application?namespace=copy&name=mini");
    expect(body).toMatchObject({ name: "mini", label: "mini", intents: [], supportedLocales: [] });
  });

  it("200 keeps existing applications, intents, entity types and sentences", async () => {
    await post(applicationPath, copied);
    const path = "/rest/nlp/intents?namespace=copy&name=copied";
    const before = await call(path);
    const again = {
      ...copied,
      application: { ...copied.application, label: "Other", knownIntentThreshold: 0.5 },
      intents: [
        { _id: "i1", name: "stay", namespace: "copy", applications: [], entities: [], label: "x" },
        { _id: "i3", name: "fly", namespace: "copy", applications: [], entities: [] },
        { _id: "i4", name: "go", namespace: "copy", applications: [], entities: [] },
      ],
      sentences: [
        {
          ...copied.sentences[0],
          classification: { intentId: "i1", entities: [] },
        },
      ],
    };
    expect(await post(applicationPath, again)).toEqual(done);
    const after = await call(path);
    expect(after.body.slice(0, 2)).toEqual(before.body);
    expect(after.body[2]).toMatchObject({ name: "fly" });
    const inCopied = { namespace: "copy", applicationName: "copied" };
    const { body } = await parse("let us go to rome", inCopied);
    expect([body.intent, body.entities.length]).toEqual(["go", 1]);
    expect((await call("/rest/nlp/application?namespace=copy&name=copied")).body).toMatchObject({
      label: "copied",
      knownIntentThreshold: 0.1,
    });
  });

  it("200, success false, without the sentences of an intent that is not in the dump", async () => {
    const answer = await post(applicationPath, { ...copied, intents: [] });
    expect(answer).toEqual({ status: 200, body: { success: false } });
    const inCopied = { namespace: "copy", applicationName: "copied" };
    expect((await parse("let us go to rome", inCopied)).body.intent).toBe("unknown");
  });

  it("200 does not keep unknown fields", async () => {
    const dump = {
      ...copied,
      application: { ...copied.application, mystery: 1 },
      intents: copied.intents.map((intent) => ({ ...intent, mystery: 2 })),
    };
    expect(await post(applicationPath, dump)).toEqual(done);
    const { body } = await call("/rest/nlp/application?namespace=copy&name=copied");
    expect(body).not.toHaveProperty("mystery");
    expect((await call("/rest/nlp/intents?namespace=copy&name=copied")).status).toBe(200);
  });

  it("200 keeps sets as sets", async () => {
    const [go, stay] = copied.intents;
    const twice = {
      ...go,
      entities: [{ entityTypeName: "copy:city" }, { entityTypeName: "copy:city", role: "city" }],
      sharedIntents: ["i2", "i2"],
      mandatoryStates: ["a", "b", "a"],
    };
    const application = { ...copied.application, intentStatesMap: { i1: ["x", "x"], i9: [] } };
    await post(applicationPath, { ...copied, application, intents: [twice, stay] });
    const { body } = await call("/rest/nlp/intents?namespace=copy&name=copied");
    expect(body[0]).toMatchObject({
      entities: [{ entityTypeName: "copy:city", role: "city" }],
      sharedIntents: [body[1]._id],
      mandatoryStates: ["a", "b"],
    });
    const read = await call("/rest/nlp/application?namespace=copy&name=copied");
    expect(read.body.intentStatesMap).toEqual({ [body[0]._id]: ["x"] });
  });

  it("400 lists every invalid name", async () => {
    const { status, body } = await post(applicationPath, {
      ...copied,
      entityTypes: [{ name: "city", subEntities: [{ entityTypeName: "copy:x", role: "" }] }],
      intents: [
        { name: "go", namespace: "", applications: [], entities: [{ entityTypeName: "city" }] },
      ],
    });
    const pointers = body.errors.map(
      ({ params }: { params: { pointer: string } }) => params.pointer,
    );
    expect([status, pointers]).toEqual([
      400,
      [
        "/entityTypes/0/name",
        "/entityTypes/0/subEntities/0/role",
        "/intents/0/name",
        "/intents/0/entities/0/entityTypeName",
      ],
    ]);
  });

  it("400 for an entity outside its sentence, and nothing is imported", async () => {
    const [sentence] = copied.sentences;
    const entities = [{ type: "copy:city", role: "city", start: 13, end: 18 }];
    const sentences = [{ ...sentence, classification: { intentId: "i1", entities } }];
    const { status, body } = await post(applicationPath, { ...copied, sentences });
    expect([status, body.errors[0].params.pointer]).toEqual([
      400,
      "/sentences/0/classification/entities/0",
    ]);
    expect((await call("/rest/nlp/application?namespace=copy&name=copied")).status).toBe(204);
  });

  it("401 for every caller if paths are protected", async () => {
    const { post } = protectedNlu;
    const headers = ownNamespace;
    expect(await post(applicationPath, copied, headers)).toMatchObject({
      status: 401,
      body: { errors: [{ code: "imports-refused" }] },
    });
  });
});
