import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People();
const path = "/rest/admin/intent";
const none = "000000000000000000000000";
const minimal = { name: "complain", namespace: "app", applications: [travelId], entities: [] };
const of = (intentId: string, rest = "") =>
  `/rest/admin/application/${travelId}/intent/${intentId}${rest}`;

/** The intents of the demo, by name. */
const intents = async () => {
  const { status, body } = await people.admin.get("/rest/admin/intents");
  expect(status).toBe(200);
  const [travel] = body.filter(({ _id }: { _id: string }) => _id === travelId);
  // biome-ignore lint/suspicious/noExplicitAny: an intent as it was answered
  return new Map<string, any>(travel.intents.map((one: { name: string }) => [one.name, one]));
};
const intent = async (name: string) => (await intents()).get(name);
const sentences = (language = "en") =>
  people.server.store.sentences.list(travelId, language, ["inbox", "validated", "model"]);
const typeNames = async () =>
  (await people.admin.get("/rest/admin/entity-types")).body.map(
    ({ name }: { name: string }) => name,
  );

describe("listIntentsByApplication", () => {
  it("200: the applications of the namespace with their intents, as listApplications", async () => {
    const listed = await people.admin.get("/rest/admin/intents");
    expect(listed).toEqual(await people.admin.get("/rest/admin/applications"));
    expect((await intents()).size).toBe(10);
    expect((await people.other.get("/rest/admin/intents")).body).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get("/rest/admin/intents")).status).toBe(401);
  });
});

describe("saveIntent", () => {
  it("200 creates it, in its applications, and its sentences are understood", async () => {
    const { status, body } = await people.admin.post(path, {
      ...minimal,
      entities: [
        { entityTypeName: "app:train_number" },
        { entityTypeName: "duckling:datetime", role: "when", atStartOfDay: true },
      ],
      entitiesRegexp: { "fr-CA": [{ regexp: "x" }, { regexp: "x" }] },
      mandatoryStates: ["a", "a"],
    });
    expect([status, body]).toEqual([
      200,
      {
        ...minimal,
        entities: [
          { entityTypeName: "app:train_number", role: "train_number", atStartOfDay: null },
          { entityTypeName: "duckling:datetime", role: "when", atStartOfDay: true },
        ],
        entitiesRegexp: { fr_CA: [{ regexp: "x" }] },
        mandatoryStates: ["a"],
        sharedIntents: [],
        label: null,
        description: null,
        category: null,
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ]);
    expect(await intent("complain")).toEqual(body);
  });

  it("200 extends an existing intent: only its texts, and entities in the same role, are replaced", async () => {
    const before = await intent("book_train");
    const { body } = await people.admin.post(path, {
      ...minimal,
      _id: none,
      name: "book_train",
      applications: [],
      entities: [
        { entityTypeName: "duckling:datetime", role: "datetime", atStartOfDay: false },
        { entityTypeName: "duckling:number", role: "seats" },
      ],
      mandatoryStates: ["booking"],
      sharedIntents: [(await intent("refund"))._id],
      description: "new",
    });
    expect(body).toMatchObject({
      _id: before._id,
      applications: [travelId],
      mandatoryStates: ["booking"],
      sharedIntents: [(await intent("refund"))._id],
      label: null,
      description: "new",
      category: null,
    });
    const roles = body.entities.map((one: { role: string; atStartOfDay: boolean | null }) => [
      one.role,
      one.atStartOfDay,
    ]);
    expect(roles).toEqual([
      ["ticket_class", null],
      ["destination", null],
      ["origin", null],
      ["datetime", false],
      ["seats", null],
    ]);
    expect(await intent("book_train")).toEqual(body);
    // With a mandatory state it is no longer found without it.
    expect((await people.parse("i want to book a train to lyon")).intent).not.toBe("book_train");
  });

  it("200 leaves out foreign applications, foreign shared intents, and unknown ones", async () => {
    const foreign = await people.other.post("/rest/admin/application", {
      name: "theirs",
      namespace: "other",
      intents: [],
      supportedLocales: ["en"],
    });
    const { body: theirIntent } = await people.other.post(path, {
      ...minimal,
      namespace: "other",
      applications: [foreign.body._id],
    });
    const { status, body } = await people.admin.post(path, {
      ...minimal,
      applications: [foreign.body._id, none, travelId],
      sharedIntents: [theirIntent._id, none],
    });
    expect([status, body.applications, body.sharedIntents]).toEqual([200, [travelId], []]);
    const [theirs] = (await people.other.get("/rest/admin/intents")).body;
    expect(theirs.intents).toEqual([theirIntent]);
  });

  it("200 for concurrent requests, and no intent is lost", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `many${index % 4}`);
    const answers = await Promise.all(
      names.map((name, index) =>
        people.admin.post(path, { ...minimal, name, mandatoryStates: [`state${index}`] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
    const all = await intents();
    expect(all.size).toBe(14);
    expect(all.get("many1").mandatoryStates.toSorted()).toEqual(["state1", "state5"]);
  });

  it("400 for an invalid body, and for invalid names", async () => {
    expect(refusal(await people.admin.post(path, { name: "x" }))).toEqual([400, "invalid-request"]);
    expect(refusal(await people.admin.post(path, { ...minimal, name: "" }))).toEqual([
      400,
      "missing-namespace",
    ]);
    const entities = [{ entityTypeName: "city" }, { entityTypeName: "app:city", role: "" }];
    const { status, body } = await people.admin.post(path, { ...minimal, entities });
    expect([status, body.errors.map(({ code }: { code: string }) => code)]).toEqual([
      400,
      ["missing-namespace", "empty-role"],
    ]);
    expect((await intents()).size).toBe(10);
  });

  it("401 for another namespace, for its entity types, and without the role", async () => {
    const foreign = [401, "foreign-namespace"];
    expect(refusal(await people.admin.post(path, { ...minimal, namespace: "other" }))).toEqual(
      foreign,
    );
    const spy = {
      ...minimal,
      namespace: "other",
      applications: [],
      entities: [{ entityTypeName: "app:city" }],
    };
    expect(refusal(await people.other.post(path, spy))).toEqual(foreign);
    expect(refusal(await people.botUser.post(path, minimal))).toEqual([401, "missing-role"]);
  });
});

describe("removeIntent", () => {
  it("200 deletes it with its references; its sentences return to the inbox as unknown", async () => {
    const { _id } = await intent("greetings");
    await people.admin.post(path, { ...minimal, sharedIntents: [_id] });
    const before = (await sentences()).filter((one) => one.classification.intentId === _id);
    expect(before.length).toBeGreaterThan(5);
    expect((await people.parse("hello")).intent).toBe("greetings");
    people.server.clock.advance(60_000);

    expect(await people.admin.delete(of(_id))).toEqual(done);

    expect([...(await intents()).keys()]).not.toContain("greetings");
    expect((await intent("complain")).sharedIntents).toEqual([]);
    const after = await sentences();
    for (const { text } of before) {
      expect(after.find((one) => one.text === text)).toMatchObject({
        status: "inbox",
        classification: { intentId: "tock:unknown", entities: [] },
        updateDate: people.server.clock.now().toISOString(),
      });
    }
    expect(after.some((one) => one.classification.intentId === _id)).toBe(false);
    expect((await people.parse("hello")).intent).not.toBe("greetings");
  });

  it("200 removes it from one of several applications, and changes only the sentences of that one", async () => {
    const { _id } = await intent("greetings");
    const { body: second } = await people.admin.post("/rest/admin/application", {
      name: "second",
      namespace: "app",
      intents: [await intent("greetings")],
      supportedLocales: ["en"],
    });
    const secondPath = `/rest/admin/application/${second._id}/intent/${_id}`;
    expect(await people.admin.delete(secondPath)).toEqual(done);
    expect((await intent("greetings")).applications).toEqual([travelId]);
    expect((await people.parse("hello")).intent).toBe("greetings");
  });

  it("401 for an application that is unknown or foreign", async () => {
    const { _id } = await intent("greetings");
    const unknown = `/rest/admin/application/${none}/intent/${_id}`;
    expect(refusal(await people.admin.delete(unknown))).toEqual([401, "foreign-application"]);
    expect(refusal(await people.other.delete(of(_id)))).toEqual([401, "foreign-application"]);
    expect((await intents()).size).toBe(10);
  });

  it("404 for an unknown intent, and for a foreign one, which is not revealed", async () => {
    expect(refusal(await people.admin.delete(of(none)))).toEqual([404, "not-found"]);
    const theirs = await people.other.post(path, {
      ...minimal,
      namespace: "other",
      applications: [],
    });
    expect(refusal(await people.admin.delete(of(theirs.body._id)))).toEqual([404, "not-found"]);
  });
});

describe("removeIntentEntity", () => {
  const destination = "/entity/app%3Acity/destination";

  it("200 removes it from the intent and its sentences, and it is not recognized again", async () => {
    const { _id } = await intent("book_train");
    const roles = async () =>
      (await people.parse("i want to book a train to lyon")).entities.map(
        ({ entity }: { entity: { role: string } }) => entity.role,
      );
    expect(await roles()).toContain("destination");
    expect(await people.admin.delete(of(_id, destination))).toEqual(done);
    const left = (await intent("book_train")).entities.map(({ role }: { role: string }) => role);
    expect(left).toEqual(["ticket_class", "origin", "datetime"]);
    const marked = (await sentences()).filter(({ classification }) =>
      classification.entities.some(({ role }) => role === "destination"),
    );
    // Other intents keep theirs.
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((one) => one.classification.intentId !== _id)).toBe(true);
    expect(await roles()).not.toContain("destination");
  });

  it("200 deletes a type with its last use, and keeps its dictionary", async () => {
    const { _id } = await intent("book_train");
    const type = "/entity/app%3Aticket_class/ticket_class";
    expect(await typeNames()).toContain("app:ticket_class");
    expect(await people.admin.delete(of(_id, type))).toEqual(done);
    expect(await typeNames()).not.toContain("app:ticket_class");
    expect(await typeNames()).toContain("app:city");
    const { body } = await people.admin.get("/rest/admin/dictionary/app:ticket_class");
    expect(body.values).toHaveLength(2);
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:ticket_class" });
    const { body: types } = await people.admin.get("/rest/admin/entity-types");
    expect(types).toContainEqual(
      expect.objectContaining({ name: "app:ticket_class", dictionary: true }),
    );
  });

  it("200 keeps a type that is part of another one, or that is used elsewhere", async () => {
    await people.admin.post("/rest/admin/entity-type/create", { type: "app:seat" });
    await people.admin.post("/rest/admin/entity-type", {
      name: "app:seat",
      subEntities: [{ entityTypeName: "app:ticket_class" }],
    });
    const { _id } = await intent("book_train");
    await people.admin.delete(of(_id, "/entity/app%3Aticket_class/ticket_class"));
    expect(await typeNames()).toContain("app:ticket_class");
  });

  it("200 for a role that the intent does not have, and nothing changes", async () => {
    const before = await intents();
    const { _id } = before.get("greetings");
    expect(await people.admin.delete(of(_id, destination))).toEqual(done);
    expect(await intents()).toEqual(before);
    expect(await typeNames()).toContain("app:city");
  });

  it("401 if several applications share it, if it is foreign, and without the role", async () => {
    const { _id } = await intent("book_train");
    await people.admin.post("/rest/admin/application", {
      name: "second",
      namespace: "app",
      intents: [await intent("book_train")],
      supportedLocales: ["en"],
    });
    expect(refusal(await people.admin.delete(of(_id, destination)))).toEqual([
      401,
      "shared-intent",
    ]);
    const theirs = await people.other.post(path, {
      ...minimal,
      namespace: "other",
      applications: [],
    });
    const foreign = of(theirs.body._id, destination);
    expect(refusal(await people.admin.delete(foreign))).toEqual([401, "foreign-object"]);
    expect(refusal(await people.other.delete(foreign))).toEqual([401, "foreign-application"]);
    expect(refusal(await people.botUser.delete(foreign))).toEqual([401, "missing-role"]);
  });

  it("404 for an unknown intent", async () => {
    expect(refusal(await people.admin.delete(of("zz", destination)))).toEqual([404, "not-found"]);
  });
});

describe.each([
  ["removeIntentState", "mandatoryStates", "state"],
  ["removeSharedIntent", "sharedIntents", "shared"],
])("%s", (_, field, segment) => {
  const values = async () => [(await intent("refund"))._id, (await intent("thanks"))._id];

  it("200 removes it, and ignores an unknown one", async () => {
    const [one, two] = await values();
    const { body } = await people.admin.post(path, { ...minimal, [field]: [one, two] });
    expect(body[field].toSorted()).toEqual([one, two].toSorted());
    for (let times = 0; times < 2; times++) {
      expect(await people.admin.delete(of(body._id, `/${segment}/${one}`))).toEqual(done);
      expect((await intent("complain"))[field]).toEqual([two]);
    }
  });

  it("401 for an application that is unknown or foreign", async () => {
    const { _id } = await intent("greetings");
    const unknown = `/rest/admin/application/${none}/intent/${_id}/${segment}/x`;
    expect(refusal(await people.admin.delete(unknown))).toEqual([401, "foreign-application"]);
    const foreign = of(_id, `/${segment}/x`);
    expect(refusal(await people.other.delete(foreign))).toEqual([401, "foreign-application"]);
  });

  it("404 for an unknown intent", async () => {
    const unknown = of(none, `/${segment}/x`);
    expect(refusal(await people.admin.delete(unknown))).toEqual([404, "not-found"]);
  });
});
