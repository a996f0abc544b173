import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People({ formLimit: 200_000 });
const path = "/rest/admin/dictionary";
const of = (name: string) => `${path}/${encodeURIComponent(name)}`;
const usual = { onlyValues: false, minDistance: 0.5, textSearch: false };
const seats = {
  namespace: "app",
  entityName: "ticket_class",
  values: [{ value: "couchette", labels: { en: ["bunk"], "fr-CA": ["couchette"] } }],
};

const read = async (name: string) => (await people.admin.get(of(name))).body;
const hasDictionary = async (name: string) => {
  const { body } = await people.admin.get("/rest/admin/entity-types");
  return body.find((type: { name: string }) => type.name === name)?.dictionary;
};

describe("getDictionary", () => {
  it("200: values with their words in each language", async () => {
    const { values, ...rest } = await read("app:ticket_class");
    expect(rest).toEqual({ namespace: "app", entityName: "ticket_class", ...usual });
    expect(values[0]).toEqual({
      value: "first",
      labels: { en: ["first class", "1st class"], fr: ["première classe", "1re classe"] },
    });
  });

  it("200: an empty one if it does not exist or is foreign", async () => {
    const empty = { values: [], ...usual };
    expect(await read("app:zzz")).toEqual({ namespace: "app", entityName: "zzz", ...empty });
    const long = "z".repeat(255);
    expect(await read(long)).toEqual({ namespace: "app", entityName: long, ...empty });
    expect((await people.other.get(of("app:city"))).body).toEqual({
      namespace: "app",
      entityName: "city",
      ...empty,
    });
    expect(await read("duckling:datetime")).toMatchObject(empty);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(of("app:city"))).status).toBe(401);
  });
});

describe("saveDictionary", () => {
  it("200 replaces it, and its values are understood", async () => {
    expect(await people.admin.post(path, seats)).toEqual(done);
    expect(await read("app:ticket_class")).toEqual({
      ...seats,
      ...usual,
      values: [{ value: "couchette", labels: { en: ["bunk"], fr_CA: ["couchette"] } }],
    });
    await people.admin.post(path, {
      ...seats,
      entityName: "city",
      textSearch: true,
      values: [{ value: "atlantis", labels: { en: ["the lost city"] } }],
    });
    const { entities } = await people.parse("what is the weather in the lost city");
    expect(entities).toMatchObject([{ value: { value: "atlantis" } }]);
  });

  it("200: the type has a dictionary as long as it has values", async () => {
    await people.admin.post(path, { ...seats, values: [] });
    expect(await hasDictionary("app:ticket_class")).toBe(false);
    await people.admin.post(path, seats);
    expect(await hasDictionary("app:ticket_class")).toBe(true);
  });

  it("200 accepts values and labels without letters, and training continues", async () => {
    const odd = [{ value: "" }, { value: "x", labels: { en: ["", " ", "…"] } }];
    await people.admin.post(path, { ...seats, entityName: "city", textSearch: true, values: odd });
    expect((await people.parse("hello")).intent).toBe("greetings");
    const [newest] = await people.server.store.modelBuilds.list(travelId);
    expect(newest?.error).toBe(false);
  });

  it("204 stores it before its entity type exists; the type then has it", async () => {
    const { status } = await people.admin.post(path, { ...seats, entityName: "seat" });
    expect(status).toBe(204);
    expect((await read("app:seat")).values).toHaveLength(1);
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:seat" });
    expect(await hasDictionary("app:seat")).toBe(true);
  });

  it("400 without a name", async () => {
    const answer = await people.admin.post(path, { namespace: "app" });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
  });

  it("401 for another namespace, and without the role", async () => {
    const foreign = await people.other.post(path, seats);
    expect(refusal(foreign)).toEqual([401, "foreign-namespace"]);
    const unnamed = await people.admin.post(path, { ...seats, namespace: "" });
    expect(refusal(unnamed)).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(path, seats))).toEqual([401, "missing-role"]);
    expect((await read("app:ticket_class")).values).toHaveLength(2);
  });
});

describe("uploadDictionary", () => {
  const upload = async (content: string, user = "admin@app.com") => {
    const form = new FormData();
    form.append("any", new Blob([content], { type: "application/json" }), "dict.json");
    const authorization = `Basic ${Buffer.from(`${user}:password`).toString("base64")}`;
    const response = await fetch(`${people.server.url}/rest/admin/dump/dictionary/ticket_class`, {
      method: "POST",
      headers: { authorization },
      body: form,
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it("200 replaces the dictionary of the path, whatever name is in the file", async () => {
    const file = JSON.stringify({ ...seats, namespace: "zz", entityName: "zz", more: 1 });
    const answer = await upload(file);
    const { body } = answer;
    expect(answer.status).toBe(200);
    expect(body).toEqual(await read("app:ticket_class"));
    expect(body).toMatchObject({ namespace: "app", entityName: "ticket_class", ...usual });
    expect(body.values).toEqual([
      { value: "couchette", labels: { en: ["bunk"], fr_CA: ["couchette"] } },
    ]);
  });

  it("200 reads many values, in their order", async () => {
    const values = Array.from({ length: 3_000 }, (_, index) => ({ value: `value ${index}` }));
    const { body } = await upload(JSON.stringify({ ...seats, values }));
    expect(body.values).toEqual(values.map((value) => ({ ...value, labels: {} })));
    expect(await hasDictionary("app:ticket_class")).toBe(true);
  });

  it("400 for a file that is not a dictionary, and nothing changes", async () => {
    const before = await read("app:ticket_class");
    expect(refusal(await upload("{"))).toEqual([400, "malformed-json"]);
    expect(refusal(await upload("[]"))).toEqual([400, "invalid-request"]);
    const wrong = { ...seats, values: [{ value: "a" }, { value: 1 }, { labels: {} }] };
    const { status, body } = await upload(JSON.stringify(wrong));
    const pointers = body.errors.map((error: { params: object }) => error.params);
    expect([status, pointers]).toEqual([
      400,
      [
        expect.objectContaining({ pointer: "/any/values/1/value" }),
        expect.objectContaining({ pointer: "/any/values/2/value" }),
      ],
    ]);
    expect(await read("app:ticket_class")).toEqual(before);
  });

  it("401 without the role", async () => {
    const file = JSON.stringify(seats);
    expect(refusal(await upload(file, "bot@app.com"))).toEqual([401, "missing-role"]);
  });

  it("200 uses the caller's own namespace", async () => {
    const { body } = await upload(JSON.stringify(seats), "admin@other.com");
    expect(body.namespace).toBe("other");
    expect((await read("app:ticket_class")).values).toHaveLength(2);
  });

  it("413 and 415", async () => {
    expect((await upload(`"${"x".repeat(200_000)}"`)).status).toBe(413);
    const answer = await people.admin.post("/rest/admin/dump/dictionary/ticket_class", seats);
    expect(answer.status).toBe(415);
  });
});
