import { describe, expect, it } from "vitest";
import { done, People } from "../people.ts";

const people = new People();
const path = "/rest/admin/bot/travel/indicators";
const id = expect.stringMatching(/^[0-9a-f]{24}$/);

const survey = {
  name: "survey",
  label: "Survey",
  description: "What users think",
  dimensions: ["Satisfaction"],
  values: [
    { name: "good", label: "Good" },
    { name: "bad", label: "Bad" },
  ],
};
const { name: _, ...settings } = survey;
const stored = { id, type: "CUSTOM", applicationName: "travel", ...survey };

const create = (changes: object = {}, user = people.botUser) =>
  user.post(path, { ...survey, ...changes });
const list = (user = people.botUser) => user.get(path);

/** Requests that all operations of an application refuse. */
const strangers = async (ask: (user: typeof people.admin, path: string) => Promise<unknown>) => {
  const unknown = await ask(people.admin, "/rest/admin/bot/nope/indicators");
  const foreign = await ask(people.other, path);
  return [unknown, foreign].map((answer) => (answer as { status: number }).status);
};

describe("createIndicator", () => {
  it("201 creates the indicator, which can be read", async () => {
    expect(await create()).toMatchObject({ status: 201, body: survey });
    expect((await people.botUser.get(`${path}/survey`)).body).toEqual(stored);
  });

  it("201 without a description, and with duplicate values", async () => {
    const twice = [...survey.values, ...survey.values];
    await create({ description: null, dimensions: ["a", "b", "a"], values: twice });
    const { description: _description, ...plain } = stored;
    expect((await people.botUser.get(`${path}/survey`)).body).toEqual({
      ...plain,
      dimensions: ["a", "b"],
    });
  });

  it("201 with the longest name, which a path can hold; 400 for a longer one", async () => {
    const name = "中".repeat(255);
    expect((await create({ name })).status).toBe(201);
    expect((await people.botUser.get(`${path}/${encodeURIComponent(name)}`)).status).toBe(200);
    expect((await create({ name: `${name}中`, label: "longer" })).status).toBe(400);
  });

  it("400: no name, no dimension, no value, blank labels", async () => {
    for (const changes of [
      { name: " " },
      { label: "" },
      { dimensions: [] },
      { dimensions: [""] },
      { values: [] },
      { values: [{ name: "", label: "x" }] },
    ]) {
      expect((await create(changes)).status).toBe(400);
    }
  });

  it("401 without the role", async () => {
    expect((await people.nobody.post(path, survey)).status).toBe(401);
  });

  it("404: an application that does not exist in the namespace", async () => {
    expect(await strangers((user, at) => user.post(at, survey))).toEqual([404, 404]);
  });

  it("409: a name that the bot has already, also for concurrent requests", async () => {
    const answers = await Promise.all([create(), create(), create({ label: "Other" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await create()).toMatchObject({
      status: 409,
      body: { errors: [{ code: "indicator-exists" }] },
    });
  });
});

describe("listBotIndicators", () => {
  it("200: custom ones in the order of creation, then the built-in one", async () => {
    await create({ name: "zeal" });
    await create();
    const { status, body } = await list();
    expect([status, (body as { name: string }[]).map(({ name }) => name)]).toEqual([
      200,
      ["zeal", "survey", "rag"],
    ]);
    expect((body as object[])[2]).toMatchObject({ type: "PREDEFINED", isCustom: false });
  });

  it("401 without the role", async () => {
    expect((await people.nobody.get(path)).status).toBe(401);
  });

  it("404: an application that does not exist in the namespace", async () => {
    expect(await strangers((user, at) => user.get(at))).toEqual([404, 404]);
  });

  it("200: the values of answers from documents", async () => {
    const { store } = people.server;
    const metric = (indicatorName: string, indicatorValueName: string) => ({
      ...{ type: "QUESTION_REPLIED" as const, emitterStoryId: "r", trackedStoryId: "r" },
      ...{ indicatorName, indicatorValueName },
    });
    const key = { namespace: "app", botId: "travel", userId: "anna" };
    const dialog = { ...key, dialogId: "d", intent: "unknown", position: null, entities: [] };
    const player = { id: "anna", type: "user" as const, clientId: null };
    const action = { id: "a", date: "2026-06-01T12:00:00.000Z", playerId: player, message: {} };
    const metrics = [metric("rag_status", "found_in_context"), metric("rag_topics", "small_talk")];
    const measures = { step: null, newEntities: [], states: [], metrics };
    const notes = { locale: "en", measures };
    await store.dialogs.save(
      dialog,
      [{ ...action, applicationId: "web", metadata: {} } as never],
      notes,
    );
    expect((await list()).body).toMatchObject([
      {
        ...{ name: "rag_status", label: "RAG Status", dimensions: ["RAG"], botId: "travel" },
        values: [{ name: "found_in_context", label: "Found in context" }],
      },
      { name: "rag_topics", values: [{ name: "small_talk", label: "Small talk" }] },
      { name: "rag" },
    ]);
    expect((await people.botUser.get(`${path}/rag_status`)).status).toBe(404);
  });

  it("404 after the application was deleted; a new one with its name has no indicators", async () => {
    await create();
    const { store } = people.server;
    const travel = await store.applications.byName("app", "travel");
    await people.admin.delete(`/rest/admin/application/${travel?._id}`);
    expect((await list()).status).toBe(404);
    const { done } = await store.indicators.ofBot("app", "travel").next();
    expect(done).toBe(true);
  });
});

describe("listIndicators", () => {
  it("200: those of all bots of the current namespace", async () => {
    await create();
    expect((await people.botUser.get("/rest/admin/indicators")).body).toEqual([stored]);
    expect((await people.other.get("/rest/admin/indicators")).body).toEqual([]);
  });

  it("401 without the role", async () => {
    expect((await people.nobody.get("/rest/admin/indicators")).status).toBe(401);
  });
});

describe("getIndicator", () => {
  it("200: an indicator by its name", async () => {
    await create({ name: "a b/c" });
    const { body } = await people.botUser.get(`${path}/${encodeURIComponent("a b/c")}`);
    expect(body).toEqual({ ...stored, name: "a b/c" });
  });

  it("401 without the role", async () => {
    expect((await people.nobody.get(`${path}/survey`)).status).toBe(401);
  });

  it("404: an unknown indicator or application, and a built-in indicator", async () => {
    await create();
    for (const name of ["nope", "rag", "Survey"]) {
      expect((await people.botUser.get(`${path}/${name}`)).status).toBe(404);
    }
    expect(await strangers((user, at) => user.get(`${at}/survey`))).toEqual([404, 404]);
  });
});

describe("updateIndicator", () => {
  const update = (changes: object = {}, user = people.botUser) =>
    user.put(`${path}/survey`, { ...settings, ...changes });

  it("200 replaces all but the name, and keeps its place", async () => {
    await create();
    await create({ name: "later" });
    const changes = {
      label: "New",
      description: null,
      dimensions: ["x"],
      values: [{ name: "v", label: "V" }],
    };
    const { description: _description, ...sent } = changes;
    expect(await update(changes)).toMatchObject({ status: 200, body: sent });
    const { body } = await list();
    expect((body as object[]).slice(0, 2)).toMatchObject([
      { name: "survey", ...sent },
      { name: "later" },
    ]);
    expect((body as object[])[0]).not.toHaveProperty("description");
  });

  it("400: no dimension, no value, blank labels", async () => {
    await create();
    for (const changes of [{ label: "" }, { dimensions: [] }, { values: [] }]) {
      expect((await update(changes)).status).toBe(400);
    }
  });

  it("401 without the role", async () => {
    expect((await people.nobody.put(`${path}/survey`, settings)).status).toBe(401);
  });

  it("404: an unknown indicator or application, and a built-in indicator", async () => {
    expect((await update()).status).toBe(404);
    expect((await people.botUser.put(`${path}/rag`, settings)).status).toBe(404);
    expect(await strangers((user, at) => user.put(`${at}/survey`, settings))).toEqual([404, 404]);
  });
});

describe("deleteIndicator", () => {
  const remove = (name: string, user = people.botUser) => user.delete(`${path}/${name}`);

  it("200 deletes an indicator", async () => {
    await create();
    expect(await remove("survey")).toEqual(done);
    expect(await list()).toMatchObject({ body: [{ name: "rag" }] });
  });

  it("401 without the role", async () => {
    expect((await remove("survey", people.nobody)).status).toBe(401);
  });

  it("404: an application that does not exist in the namespace", async () => {
    expect(await strangers((user, at) => user.delete(`${at}/survey`))).toEqual([404, 404]);
  });

  it("409: an unknown indicator, or a built-in one", async () => {
    for (const name of ["survey", "rag"]) {
      const body = { errors: [{ code: "indicator-not-own" }] };
      expect(await remove(name)).toMatchObject({ status: 409, body });
    }
  });
});
