import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";

const people = new People();
const valuesPath = "/rest/admin/dictionary/predefined-values";
const labelsPath = "/rest/admin/dictionary/predefined-value/labels";
const type = "app:ticket_class";
const value = { entityTypeName: type, predefinedValue: "eco", locale: "en" };
const label = { ...value, label: "cheap class" };
const succeeded = { status: 200, body: { success: true } };

const read = async () => (await people.admin.get(`/rest/admin/dictionary/${type}`)).body;
const names = async () => (await read()).values.map((one: { value: string }) => one.value);
const labels = async (name: string) =>
  (await read()).values.find((one: { value: string }) => one.value === name)?.labels;

describe("savePredefinedValue", () => {
  it("200 adds a value with itself as its label", async () => {
    const { status, body } = await people.admin.post(valuesPath, value);
    expect([status, body]).toEqual([200, await read()]);
    expect(await names()).toEqual(["first", "second", "eco"]);
    expect(await labels("eco")).toEqual({ en: ["eco"] });
  });

  it("200 keeps the labels of an existing value", async () => {
    await people.admin.post(valuesPath, { ...value, predefinedValue: "first", locale: "de" });
    expect(await labels("first")).toMatchObject({ en: ["first class", "1st class"] });
    expect(await labels("first")).not.toHaveProperty("de");
  });

  it("200 renames a value, also to another one, and no label is lost", async () => {
    const rename = (from: string, to: string) =>
      people.admin.post(valuesPath, { ...value, predefinedValue: to, oldPredefinedValue: from });
    const first = await labels("first");
    await rename("first", "best");
    expect(await names()).toEqual(["second", "best"]);
    expect(await labels("best")).toEqual(first);
    await rename("best", "second");
    expect(await names()).toEqual(["second"]);
    expect((await labels("second")).en).toEqual(
      expect.arrayContaining(["first class", "1st class", "second class"]),
    );
  });

  it("200 for concurrent requests, and no value is lost", async () => {
    const many = Array.from({ length: 10 }, (_, index) => `v${index}`);
    await Promise.all(
      many.map((predefinedValue) => people.admin.post(valuesPath, { ...value, predefinedValue })),
    );
    expect((await names()).toSorted()).toEqual(["first", "second", ...many].toSorted());
  });

  it("200 marks the type as one with a dictionary again", async () => {
    await people.admin.post("/rest/admin/dictionary", {
      namespace: "app",
      entityName: "ticket_class",
    });
    await people.admin.post(valuesPath, value);
    const { body } = await people.admin.get("/rest/admin/entity-types");
    expect(body).toContainEqual(expect.objectContaining({ name: type, dictionary: true }));
  });

  it("400 without a value", async () => {
    const answer = await people.admin.post(valuesPath, { entityTypeName: type });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
  });

  it("401 without a dictionary, for a foreign one, and without the role", async () => {
    const unknown = { ...value, entityTypeName: "app:zzz" };
    expect(refusal(await people.admin.post(valuesPath, unknown))).toEqual([
      401,
      "missing-dictionary",
    ]);
    expect(refusal(await people.other.post(valuesPath, value))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(valuesPath, value))).toEqual([401, "missing-role"]);
    expect(await names()).toEqual(["first", "second"]);
  });
});

describe("deletePredefinedValue", () => {
  it("200 deletes it, and ignores an unknown one", async () => {
    for (let times = 0; times < 2; times++) {
      expect(await people.admin.delete(`${valuesPath}/app%3Aticket_class/first`)).toEqual(
        succeeded,
      );
      expect(await names()).toEqual(["second"]);
    }
  });

  it("401 for a foreign type", async () => {
    const path = `${valuesPath}/${type}/first`;
    expect(refusal(await people.other.delete(path))).toEqual([401, "foreign-namespace"]);
    expect(await names()).toEqual(["first", "second"]);
  });
});

describe("addPredefinedLabel", () => {
  it("200 adds it once, sorted, and the label is understood", async () => {
    const second = { ...label, predefinedValue: "second" };
    const { status, body } = await people.admin.post(labelsPath, second);
    expect([status, body]).toEqual([200, await read()]);
    await people.admin.post(labelsPath, second);
    expect((await labels("second")).en).toEqual([
      "2nd class",
      "cheap class",
      "second class",
      "standard class",
    ]);
    const evaluated = await people.admin.post("/rest/nlp/evaluate", {
      namespace: "app",
      applicationName: "travel",
      context: { language: "en" },
      text: "cheap class",
      entities: [{ start: 0, end: 11, entity: { entityType: { name: type }, role: "class" } }],
    });
    expect(evaluated.body.values[0].value.value).toBe("second");
  });

  it("200 creates a missing value", async () => {
    await people.admin.post(labelsPath, label);
    expect(await labels("eco")).toEqual({ en: ["cheap class"] });
  });

  it("400 without a label", async () => {
    expect(refusal(await people.admin.post(labelsPath, value))).toEqual([400, "invalid-request"]);
  });

  it("401 without a dictionary, and for a foreign one", async () => {
    const unknown = { ...label, entityTypeName: "app:zzz" };
    expect(refusal(await people.admin.post(labelsPath, unknown))).toEqual([
      401,
      "missing-dictionary",
    ]);
    expect(refusal(await people.other.post(labelsPath, label))).toEqual([401, "foreign-namespace"]);
  });
});

describe("deletePredefinedLabel", () => {
  const path = (locale: string, word: string) =>
    `${labelsPath}/app%3Aticket_class/first/${locale}/${encodeURIComponent(word)}`;

  it("200 deletes it in one language, and ignores an unknown one", async () => {
    expect(await people.admin.delete(path("en", "1st class"))).toEqual(succeeded);
    expect(await people.admin.delete(path("en", "première classe"))).toEqual(succeeded);
    expect(await labels("first")).toEqual({
      en: ["first class"],
      fr: ["première classe", "1re classe"],
    });
    await people.admin.delete(path("en", "first class"));
    expect(await labels("first")).toEqual({ fr: ["première classe", "1re classe"] });
  });

  it("400 for a language that is not a language tag", async () => {
    expect(refusal(await people.admin.delete(path("fr_CA", "x")))).toEqual([
      400,
      "invalid-request",
    ]);
  });

  it("401 for a foreign type", async () => {
    expect(refusal(await people.other.delete(path("en", "1st class")))).toEqual([
      401,
      "foreign-namespace",
    ]);
  });
});
