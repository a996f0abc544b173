import { describe, expect, it } from "vitest";
import { doors, inDoors } from "./doors.ts";
import { nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { call, parse, post, settled } = nluServer();
const small = nluServer({ formLimit: 10_000 });
const protectedNlu = protectedNluServer();

const sentencesPath = "/rest/nlp/dump/import/sentences";
const applicationPath = "/rest/nlp/dump/import";
const done = { status: 200, body: { success: true } };

const doorsExist = () => call("/rest/nlp/application?namespace=nlp&name=dumped");

/** A form with one file. */
function fileForm(content: string | Uint8Array<ArrayBuffer>, field = "dump", name = "d.json") {
  const form = new FormData();
  form.append(field, new Blob([content]), name);
  return form;
}

const upload = (path: string, form: FormData) => call(path, { method: "POST", body: form });
const uploadJson = (path: string, dump: unknown) => upload(path, fileForm(JSON.stringify(dump)));

describe("uploadSentencesDump", () => {
  it("200 has the effect of the JSON import", async () => {
    expect(await uploadJson(sentencesPath, doors)).toEqual(done);
    await settled();
    const context = { language: "en", checkExistingQuery: false };
    const { body } = await parse("please open the door", { ...inDoors, context });
    expect(body).toMatchObject({ intent: "open", entities: [{ entity: { role: "thing" } }] });
    const uploaded = await call("/rest/nlp/intents?namespace=nlp&name=dumped");

    const again = { ...doors, applicationName: "nlp:plain" };
    expect(await post(`${sentencesPath}/plain`, again)).toEqual(done);
    const plain = await call("/rest/nlp/intents?namespace=nlp&name=plain");
    const names = (answer: { body: { name: string; entities: unknown }[] }) =>
      answer.body.map(({ name, entities }) => ({ name, entities }));
    expect(names(plain)).toEqual(names(uploaded));
  });

  it("200 takes the first file, whatever its field is called, and ignores the rest", async () => {
    const form = new FormData();
    form.append("comment", "hello");
    form.append("a/b", new Blob([JSON.stringify(doors)]), "é.json");
    form.append("dump", new Blob(["{"]), "other.json");
    expect(await upload(sentencesPath, form)).toEqual(done);
    expect((await doorsExist()).status).toBe(200);
  });

  it("200 imports a file that is far larger than a body may be, completely", async () => {
    const sentences = Array.from({ length: 3_000 }, (_, index) => ({
      text: `open door number ${index}`,
      intent: "nlp:open",
      junk: "x".repeat(500),
    }));
    expect(await uploadJson(sentencesPath, { ...doors, sentences })).toEqual(done);
    const { body } = await parse("open door number 2999", inDoors);
    expect([body.intent, body.intentProbability]).toEqual(["open", 1]);
  });

  it("200, success false, for an unknown language", async () => {
    const sentences = [{ text: "nuqneH", language: "xx", intent: "nlp:open" }];
    const answer = await uploadJson(sentencesPath, { ...doors, sentences });
    expect(answer).toEqual({ status: 200, body: { success: false } });
  });

  it("400 names the place where a file stops being JSON", async () => {
    const { status, body } = await upload(sentencesPath, fileForm('{"sentences": [\n{"text": }]}'));
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        code: "malformed-json",
        message: expect.stringContaining(
          'The file "d.json" is not valid JSON at line 2, column 10 (in "/sentences/0/text")',
        ),
        params: { location: "body", pointer: "/dump", expected: "one JSON value" },
      },
    ]);
  });

  it("400 lists what is missing in the file, and imports nothing", async () => {
    const sentences = [...doors.sentences, { text: 5 }];
    const form = fileForm(JSON.stringify({ ...doors, sentences }), "a/b");
    const { status, body } = await upload(sentencesPath, form);
    expect(status).toBe(400);
    const [first, second] = body.errors;
    expect(first).toMatchObject({
      message: '"/sentences/2/intent" of the file "d.json" is missing. Add a string.',
      params: { location: "body", pointer: "/a~1b/sentences/2/intent" },
    });
    expect(second.params).toMatchObject({
      pointer: "/a~1b/sentences/2/text",
      expected: "a string",
    });
    expect((await doorsExist()).status).toBe(204);
  });

  it("400 lists invalid names and entities, and imports nothing", async () => {
    const entities = [{ entity: "nlp:thing", role: "thing", start: 5, end: 9 }];
    const sentences = [...doors.sentences, { text: "a", intent: "open", entities }];
    const { status, body } = await uploadJson(sentencesPath, { ...doors, sentences });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { code: "missing-namespace", params: { pointer: "/dump/sentences/2/intent" } },
      { code: "range-outside-text", params: { pointer: "/dump/sentences/2/entities/0" } },
    ]);
    expect((await doorsExist()).status).toBe(204);
  });

  it("400 early, if everything is wrong", async () => {
    const sentences = Array.from({ length: 100_000 }, () => ({}));
    const { status, body } = await uploadJson(sentencesPath, { ...doors, sentences });
    expect([status, body.errors.length]).toEqual([400, 20]);
  });

  it.each([
    ["Latin-1", Buffer.from('{"a": "é"}', "latin1"), "invalid-utf8"],
    ["too deep", Buffer.from("[".repeat(100_000)), "too-deep"],
    ["null", Buffer.from("null"), "invalid-request"],
    ["an empty file", Buffer.from(""), "malformed-json"],
  ])("400 for %s", async (_, bytes, code) => {
    const { status, body } = await upload(sentencesPath, fileForm(new Uint8Array(bytes)));
    expect([status, body.errors[0].code]).toEqual([400, code]);
  });

  it("400 without a file", async () => {
    const form = new FormData();
    form.append("dump", JSON.stringify(doors));
    expect(await upload(sentencesPath, form)).toMatchObject({
      status: 400,
      body: { errors: [{ code: "missing-file" }] },
    });
  });

  it("401 for every caller if paths are protected", async () => {
    const answer = await protectedNlu.call(sentencesPath, {
      method: "POST",
      headers: ownNamespace,
      body: fileForm(JSON.stringify(doors)),
    });
    expect(answer).toMatchObject({ status: 401, body: { errors: [{ code: "imports-refused" }] } });
  });

  it("413 beyond the limit of forms", async () => {
    const answer = await small.call(sentencesPath, {
      method: "POST",
      body: fileForm("x".repeat(10_000)),
    });
    expect(answer).toMatchObject({ status: 413, body: { errors: [{ code: "body-too-large" }] } });
  });

  it("415 for JSON without a form", async () => {
    expect(await post(sentencesPath, doors)).toMatchObject({
      status: 415,
      body: { errors: [{ message: expect.stringContaining("multipart/form-data") }] },
    });
  });
});

describe("uploadApplicationDump", () => {
  const copied = {
    application: { _id: "a1", name: "copied", namespace: "copy", supportedLocales: ["en"] },
    intents: [{ _id: "i1", name: "go", namespace: "copy", applications: [], entities: [] }],
    sentences: [
      {
        text: "let us go",
        language: "en",
        applicationId: "a1",
        creationDate: "2026-01-01T00:00:00Z",
        updateDate: "2026-01-01T00:00:00Z",
        status: "model",
        classification: { intentId: "i1", entities: [] },
      },
    ],
  };
  const inCopied = { namespace: "copy", applicationName: "copied" };

  it("200 imports a whole application", async () => {
    expect(await uploadJson(applicationPath, copied)).toEqual(done);
    expect((await parse("let us go", inCopied)).body).toMatchObject({ intent: "go" });
  });

  it("200, success false, without the sentences of an intent that is not in the dump", async () => {
    const answer = await uploadJson(applicationPath, { ...copied, intents: [] });
    expect(answer).toEqual({ status: 200, body: { success: false } });
  });

  it("400 for another kind of dump, and nothing is imported", async () => {
    const { status, body } = await uploadJson(applicationPath, doors);
    expect([status, body.errors[0].params.pointer]).toEqual([400, "/dump/application"]);
  });

  it("401 for every caller if paths are protected", async () => {
    const body = fileForm(JSON.stringify(copied));
    expect((await protectedNlu.call(applicationPath, { method: "POST", body })).status).toBe(401);
  });

  it("413 beyond the limit of forms", async () => {
    const body = fileForm("x".repeat(10_000));
    expect((await small.call(applicationPath, { method: "POST", body })).status).toBe(413);
  });

  it("415 for JSON without a form", async () => {
    expect((await post(applicationPath, copied)).status).toBe(415);
  });
});
