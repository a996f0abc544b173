import { describe, expect, it } from "vitest";
import type { Sentence } from "../../../../src/nlu/definitions.ts";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People();
const list = "/rest/admin/entity-types";
const create = "/rest/admin/entity-type/create";
const update = "/rest/admin/entity-type";
const none = "000000000000000000000000";

const types = async () => (await people.admin.get(list)).body as { name: string }[];
const type = async (name: string) => (await types()).find((one) => one.name === name);
const travelIntents = async () => {
  const [{ intents }] = (await people.admin.get("/rest/admin/applications")).body;
  return intents as {
    name: string;
    _id: string;
    entities: { entityTypeName: string; role: string; atStartOfDay: boolean | null }[];
  }[];
};
const sentences = () =>
  people.server.store.sentences.list(travelId, null, ["inbox", "validated", "model"]);
const typesIn = (all: readonly Sentence[]) =>
  new Set(all.flatMap(({ classification }) => classification.entities.map((one) => one.type)));

describe("listEntityTypes", () => {
  it("200: built-in ones first, then those of the namespace, and no others", async () => {
    await people.other.post(create, { type: "other:secret" });
    const names = (await types()).map(({ name }) => name);
    expect(names.slice(0, 11).every((name) => name.startsWith("duckling:"))).toBe(true);
    expect(names.slice(11)).toEqual(["app:city", "app:ticket_class", "app:train_number"]);
    expect((await people.other.get(list)).body.slice(11)).toMatchObject([{ name: "other:secret" }]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(list)).status).toBe(401);
  });
});

describe("createEntityType", () => {
  it("200 creates it in the current namespace, in lowercase", async () => {
    const answer = await people.admin.post(create, { type: "elsewhere:Seat" });
    expect(answer).toEqual({
      status: 200,
      body: {
        name: "app:seat",
        description: "",
        subEntities: [],
        dictionary: false,
        obfuscated: false,
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    });
    expect(await type("app:seat")).toEqual(answer.body);
  });

  it("204 if it exists, also for all but one of several concurrent requests", async () => {
    const answers = await Promise.all(
      ["app:seat", "app:SEAT", "app:seat"].map((name) => people.admin.post(create, { type: name })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 204, 204]);
    expect(await people.admin.post(create, { type: "app:city" })).toEqual({
      status: 204,
      body: undefined,
    });
  });

  it("200 for a name of the greatest length, in as many characters", async () => {
    for (const name of ["x".repeat(255), "İ".repeat(255)]) {
      const { status, body } = await people.admin.post(create, { type: `a:${name}` });
      const { name: created } = body as { name: string };
      expect([status, created]).toEqual([200, `app:${name.replaceAll("İ", "i")}`]);
      const dictionary = await people.admin.get(`/rest/admin/dictionary/${created}`);
      expect([dictionary.status, dictionary.body]).toMatchObject([
        200,
        { entityName: created.slice("app:".length) },
      ]);
    }
  });

  it("400 without a namespace or a name, and for a longer name", async () => {
    for (const body of [
      {},
      { type: "UpperCase" },
      { type: "app:" },
      { type: `a:${"x".repeat(256)}` },
    ]) {
      expect(refusal(await people.admin.post(create, body))).toEqual([400, "invalid-request"]);
    }
  });

  it("401 without the role", async () => {
    const answer = await people.botUser.post(create, { type: "app:seat" });
    expect(refusal(answer)).toEqual([401, "missing-role"]);
  });
});

describe("updateEntityType", () => {
  it("200 replaces all of it; omitted fields get their defaults", async () => {
    const before = await type("app:city");
    const body = {
      name: "app:city",
      description: "A town",
      subEntities: [{ entityTypeName: "duckling:number" }],
      obfuscated: true,
      _id: none,
    };
    expect(await people.admin.post(update, body)).toEqual(done);
    expect(await type("app:city")).toEqual({
      ...before,
      description: "A town",
      subEntities: [{ entityTypeName: "duckling:number", role: "number", atStartOfDay: null }],
      dictionary: false,
      obfuscated: true,
    });
    await people.admin.post(update, { name: "app:city", dictionary: true });
    expect(await type("app:city")).toEqual({ ...before, description: "" });
  });

  it("200 changes the parse result: without its dictionary a city has no value", async () => {
    const value = async () =>
      (await people.parse("i want to book a train to lyon")).entities[0].value?.value;
    expect(await value()).toBe("lyon");
    await people.admin.post(update, { name: "app:city" });
    expect(await value()).toBeUndefined();
  });

  it("400 for a type that does not exist, and for a part without a namespace", async () => {
    expect(refusal(await people.admin.post(update, { name: "app:nope" }))).toEqual([
      400,
      "unknown-entity-type",
    ]);
    const body = { name: "app:city", subEntities: [{ entityTypeName: "x" }] };
    expect(refusal(await people.admin.post(update, body))).toEqual([400, "missing-namespace"]);
  });

  it("401 for foreign types, built-in ones, foreign parts, and without the role", async () => {
    const before = await types();
    for (const name of ["other:city", "duckling:datetime", "city"]) {
      expect(refusal(await people.admin.post(update, { name }))[0]).toBe(401);
    }
    expect(refusal(await people.other.post(update, { name: "app:city" }))).toEqual([
      401,
      "foreign-namespace",
    ]);
    await people.other.post(create, { type: "other:spy" });
    const spy = { name: "other:spy", subEntities: [{ entityTypeName: "app:city" }] };
    expect(refusal(await people.other.post(update, spy))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(update, { name: "app:city" }))[0]).toBe(401);
    expect(await types()).toEqual(before);
  });
});

describe("deleteEntityType", () => {
  it("200 for the longest name that can be created", async () => {
    const type = `app:${"x".repeat(255)}`;
    expect((await people.admin.post(create, { type })).status).toBe(200);
    const gone = await people.admin.delete(`/rest/admin/entity-type/${encodeURIComponent(type)}`);
    expect(gone.status).toBe(200);
  });

  it("200 removes it from intents, parts and sentences, with its dictionary", async () => {
    await people.admin.post(create, { type: "app:journey" });
    await people.admin.post(update, {
      name: "app:journey",
      subEntities: [{ entityTypeName: "app:city" }],
    });
    const [sentence] = (await sentences()).filter(({ classification }) =>
      classification.entities.some((one) => one.type === "app:city"),
    );
    if (!sentence) throw new Error("the demo has no cities");
    const entity = (name: string, subEntities: unknown[] = []) => ({
      type: name,
      role: "journey",
      start: 0,
      end: 4,
      subEntities,
    });
    await people.server.store.sentences.save({
      ...sentence,
      text: "lyon is nested",
      classification: {
        ...sentence.classification,
        entities: [entity("app:journey", [entity("app:city")])] as never,
      },
    });
    expect(typesIn(await sentences())).toContain("app:city");

    expect(await people.admin.delete(`${update}/app%3Acity`)).toEqual(done);

    expect(await type("app:city")).toBeUndefined();
    expect(await type("app:journey")).toMatchObject({ subEntities: [] });
    const left = (await travelIntents()).flatMap(({ entities }) => entities);
    expect(left.map(({ entityTypeName }) => entityTypeName)).not.toContain("app:city");
    expect(left.length).toBeGreaterThan(3);
    const after = await sentences();
    expect(typesIn(after)).not.toContain("app:city");
    expect(typesIn(after)).toContain("duckling:datetime");
    const nested = after.find(({ text }) => text === "lyon is nested");
    expect(nested?.classification.entities).toMatchObject([
      { type: "app:journey", subEntities: [] },
    ]);
    const { body } = await people.admin.get("/rest/admin/dictionary/app%3Acity");
    expect(body.values).toEqual([]);
    const found = (await people.parse("i want to book a train to lyon")).entities;
    expect(found).toEqual([]);
  });

  it("200 for one that does not exist", async () => {
    const before = await types();
    expect(await people.admin.delete(`${update}/app:nope`)).toEqual(done);
    expect(await types()).toEqual(before);
  });

  it("401 for foreign types, built-in ones, and without the role", async () => {
    for (const name of ["other:x", "duckling:datetime"]) {
      const answer = await people.admin.delete(`${update}/${name}`);
      expect(refusal(answer)).toEqual([401, "foreign-namespace"]);
    }
    expect(refusal(await people.other.delete(`${update}/app:city`))[0]).toBe(401);
    expect(refusal(await people.botUser.delete(`${update}/app:city`))[0]).toBe(401);
    expect(await type("app:city")).toBeDefined();
    expect(await type("duckling:datetime")).toBeDefined();
  });
});

describe("the built-in types", () => {
  it("401 as foreign types, whatever the name of the namespace", async () => {
    const before = await types();
    const dictionary = { namespace: "duckling", entityName: "datetime", values: [{ value: "x" }] };
    for (const answer of [
      await people.duckling.post(create, { type: "duckling:x" }),
      await people.duckling.post(update, { name: "duckling:datetime", dictionary: true }),
      await people.duckling.delete(`${update}/duckling:datetime`),
      await people.duckling.post("/rest/admin/dictionary", dictionary),
    ]) {
      expect(refusal(answer)).toEqual([401, "built-in-types"]);
    }
    expect((await people.duckling.get(list)).body).toHaveLength(11);
    expect(await types()).toEqual(before);
  });
});

describe("updateEntity", () => {
  const path = "/rest/admin/entity";
  const entity = { entityTypeName: "duckling:datetime", role: "datetime", atStartOfDay: false };
  const query = { namespace: "app", applicationName: "travel", entity };

  it("200 replaces it in all intents that have it, and in no other", async () => {
    const before = await travelIntents();
    expect(await people.admin.post(path, query)).toEqual(done);
    const after = await travelIntents();
    for (const [index, intent] of after.entries()) {
      const wanted = before[index]?.entities.map((one) => (one.role === "datetime" ? entity : one));
      expect(intent.entities).toEqual(wanted);
    }
    expect(
      after.filter(({ entities }) => entities.some((one) => one.role === "datetime")),
    ).toHaveLength(2);
  });

  it("400 for an unknown application, and without an entity", async () => {
    const unknown = { ...query, applicationName: "nope" };
    expect(refusal(await people.admin.post(path, unknown))).toEqual([400, "unknown-application"]);
    expect(refusal(await people.admin.post(path, { namespace: "app" }))).toEqual([
      400,
      "invalid-request",
    ]);
  });

  it("401 for another namespace, and without the role", async () => {
    const foreign = { ...query, namespace: "other" };
    expect(refusal(await people.admin.post(path, foreign))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.other.post(path, query))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(path, query))).toEqual([401, "missing-role"]);
  });
});

describe("removeSubEntity", () => {
  const path = (id: string, name: string, role = "origin") =>
    `/rest/admin/application/${id}/entity/${encodeURIComponent(name)}/${role}`;
  const part = (role: string) => ({ entityTypeName: "app:city", role });
  const journey = async () => {
    await people.admin.post(create, { type: "app:journey" });
    await people.admin.post(update, {
      name: "app:journey",
      subEntities: [part("origin"), part("destination")],
    });
  };

  it("200 removes it from the type and from the sentences of the application", async () => {
    await journey();
    const [sentence] = await sentences();
    if (!sentence) throw new Error("the demo has no sentences");
    const city = (role: string, start: number) => ({
      type: "app:city",
      role,
      start,
      end: start + 4,
      subEntities: [],
    });
    const outer = { type: "app:journey", role: "journey", start: 0, end: 12 };
    await people.server.store.sentences.save({
      ...sentence,
      text: "lyon to lyon",
      classification: {
        ...sentence.classification,
        entities: [{ ...outer, subEntities: [city("origin", 0), city("destination", 8)] }],
      },
    });
    expect(await people.admin.delete(path(travelId, "app:journey"))).toEqual(done);
    expect(await type("app:journey")).toMatchObject({ subEntities: [part("destination")] });
    const saved = (await sentences()).find(({ text }) => text === "lyon to lyon");
    expect(saved?.classification.entities).toEqual([
      { ...outer, subEntities: [city("destination", 8)] },
    ]);
    // Entities in the role of the part stand outside of the type too.
    expect(typesIn(await sentences())).toContain("app:city");
  });

  it("401 for a foreign application or type, and without the role", async () => {
    await journey();
    const own = path(travelId, "app:journey");
    expect(refusal(await people.other.delete(own))).toEqual([401, "foreign-application"]);
    expect(refusal(await people.admin.delete(path(travelId, "other:journey")))).toEqual([
      401,
      "foreign-namespace",
    ]);
    expect(refusal(await people.botUser.delete(own))).toEqual([401, "missing-role"]);
    expect(await type("app:journey")).toMatchObject({
      subEntities: [part("origin"), part("destination")],
    });
  });

  it("404 for an unknown application or type", async () => {
    expect(refusal(await people.admin.delete(path(none, "app:city")))).toEqual([404, "not-found"]);
    expect(refusal(await people.admin.delete(path(travelId, "app:zzz")))).toEqual([
      404,
      "not-found",
    ]);
  });
});
