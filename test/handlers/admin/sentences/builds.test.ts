import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People();
const trigger = "/rest/admin/application/build/trigger";
const search = "/rest/admin/application/builds";
const travel = {
  name: "travel",
  namespace: "app",
  intents: [],
  supportedLocales: [],
  _id: travelId,
};
const query = { namespace: "app", applicationName: "travel", language: "en" };

const found = async (more: object = {}) => {
  await people.server.understanding.settled();
  const { status, body } = await people.admin.post(search, { ...query, ...more });
  expect(status).toBe(200);
  return body as { total: number; data: { date: string; language: string; type: string }[] };
};

describe("triggerBuild", () => {
  it("200 trains every language again without a change", async () => {
    await people.server.understanding.settled();
    const models = async () => {
      const { data } = await found({ language: null, size: 1000 });
      return data.filter(({ type }) => type === "intent");
    };
    const before = await models();
    people.server.clock.advance(60_000);
    expect(await people.admin.post(trigger, travel)).toEqual(done);
    const date = people.server.clock.now().toISOString();
    expect(await models()).toMatchObject([
      { language: "en", date },
      { language: "fr", date },
      ...before,
    ]);
    // It is done with.
    expect(await people.server.store.buildTriggers.newest(travelId)).toBeNull();
    expect((await people.parse("hello")).intent).toBe("greetings");
  });

  it("400 for an unknown application, and without _id", async () => {
    const unknown = { ...travel, _id: "000000000000000000000000" };
    expect(refusal(await people.admin.post(trigger, unknown))).toEqual([400, "unknown-object"]);
    const { _id, ...unnamed } = travel;
    expect(refusal(await people.admin.post(trigger, unnamed))).toEqual([400, "invalid-request"]);
  });

  it("401 for a foreign application, whatever name it has in the body, and without the role", async () => {
    const before = await found();
    const disguised = { ...travel, namespace: "other" };
    for (const body of [travel, disguised]) {
      expect(refusal(await people.other.post(trigger, body))).toEqual([401, "foreign-application"]);
    }
    expect(refusal(await people.botUser.post(trigger, travel))).toEqual([401, "missing-role"]);
    expect((await found()).total).toBe(before.total);
  });
});

describe("searchBuilds", () => {
  it("200: the builds, newest first", async () => {
    await people.admin.post(trigger, travel);
    const { data } = await found({ size: 100 });
    const row = {
      applicationId: travelId,
      language: "en",
      entityTypeName: null,
      duration: expect.stringMatching(/^PT\d+\.\d{3}S$/),
      error: false,
      errorMessage: null,
      date: people.server.clock.now().toISOString(),
    };
    const whole = data.findIndex(({ type }) => type === "intent");
    expect(data[whole]).toEqual({ ...row, type: "intent", intentId: null, nbSentences: 99 });
    const [newest] = data;
    expect(whole).toBeGreaterThan(0);
    expect(newest).toEqual({
      ...row,
      type: "intentEntities",
      intentId: expect.stringMatching(/^[0-9a-f]{24}$/),
      nbSentences: expect.any(Number),
    });
  });

  it("200: a page of the builds of one language", async () => {
    for (let times = 0; times < 3; times++) {
      people.server.clock.advance(60_000);
      await people.admin.post(trigger, travel);
      await people.server.understanding.settled();
    }
    const all = await found({ size: 100 });
    expect(all.total).toBe(all.data.length);
    expect(all.data.length).toBeGreaterThanOrEqual(3);
    expect(all.data.every(({ language }) => language === "en")).toBe(true);
    const dates = all.data.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const page = await found({ start: 1, size: 1 });
    expect(page).toEqual({ total: all.total, data: all.data.slice(1, 2) });
    const mark = [...new Set(dates)][1] ?? "";
    const older = await found({ searchMark: { text: "", date: mark }, size: 100 });
    expect(older.data).toEqual(all.data.filter(({ date }) => date <= mark));
    expect(older.total).toBeLessThan(all.total);
    expect(await found({ language: "de" })).toEqual({ total: 0, data: [] });
    expect((await found({ start: null, size: null })).data).toHaveLength(Math.min(10, all.total));
  });

  it("400 for an invalid body", async () => {
    expect((await people.admin.post(search, { ...query, start: -1 })).status).toBe(400);
  });

  it("401 for an application that is unknown or foreign, and without the role", async () => {
    for (const body of [{ ...query, applicationName: "nope" }, {}]) {
      expect((await people.admin.post(search, body)).status).toBe(401);
    }
    expect(refusal(await people.other.post(search, query))).toEqual([401, "foreign-namespace"]);
    expect(refusal(await people.botUser.post(search, query))).toEqual([401, "missing-role"]);
  });
});
