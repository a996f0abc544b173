import { describe, expect, it } from "vitest";
import { story } from "../../../store/story.ts";
import { Conversations } from "../conversations/conversation-client.ts";

const chats = new Conversations();
const path = "/rest/admin/bot/travel/metrics";

type Body = { groupBy: string[]; filter?: object | null };

const ask = (body: Body, user = chats.admin, at = path) => user.post(at, body);

/** The counts by the values that they are grouped by. */
async function count(groupBy: string[], filter: object = {}): Promise<Record<string, number>> {
  const { status, body } = await ask({ groupBy, filter });
  expect(status).toBe(200);
  const rows = [...body.prod, ...body.test] as { row: Record<string, string>; count: number }[];
  return Object.fromEntries(rows.map((each) => [Object.values(each.row).join(" "), each.count]));
}

const step = (name: string, value: string, children: object[] = []) => ({
  ...{ name: `##${name}`, intent: { name }, answers: story(name).answers },
  ...{ currentType: "simple", category: "default", userSentence: name, level: 0 },
  ...{ hasNoChildren: children.length === 0, children },
  metrics: [{ indicatorName: "survey", indicatorValueName: value }],
});

const survey = "survey".padEnd(24, "0");
const tea = "tea".padEnd(24, "0");

/** A story that only measures, asked for after another one. */
async function talk(): Promise<void> {
  const again = {
    ...step("again", "yes"),
    metrics: [{ indicatorName: "more", indicatorValueName: "yes" }],
  };
  const steps = [step("good", "good", [again]), step("bad", "bad")];
  const changes = { botId: "travel", steps, metricStory: true } as never;
  await chats.store.stories.save(story("survey", changes));
  await chats.store.stories.save(story("tea", { botId: "travel" }));
  await chats.presses("anna", "tea");
  await chats.presses("anna", "survey");
  await chats.presses("anna", "good");
  await chats.presses("anna", "again");
  await chats.presses("bob", "survey");
  await chats.presses("bob", "bad");
}

describe("countMetrics", () => {
  it("200 counts handled stories, and questions that are asked and answered", async () => {
    await talk();
    expect(await ask({ groupBy: ["INDICATOR_VALUE_NAME", "TYPE", "INDICATOR_NAME"] })).toEqual(
      expect.objectContaining({
        status: 200,
        body: {
          test: [],
          prod: [
            { row: { type: "QUESTION_ASKED", indicatorName: "more" }, count: 1 },
            { row: { type: "QUESTION_ASKED", indicatorName: "survey" }, count: 2 },
            ...[
              ["more", "yes"],
              ["survey", "bad"],
              ["survey", "good"],
            ].map(([indicatorName, indicatorValueName]) => ({
              row: { type: "QUESTION_REPLIED", indicatorName, indicatorValueName },
              count: 1,
            })),
            { row: { type: "STORY_HANDLED" }, count: 3 },
          ],
        },
      }),
    );
  });

  it("200: assigns the metrics of a metric story to the story before it", async () => {
    await talk();
    expect(await count(["EMITTER_STORY_ID", "TRACKED_STORY_ID"])).toEqual({
      [`${tea} ${tea}`]: 1,
      [`${survey} ${tea}`]: 5,
      [`${survey} ${survey}`]: 3,
    });
  });

  it("200 applies each condition", async () => {
    await talk();
    expect(await count(["TYPE"], { types: ["STORY_HANDLED"] })).toEqual({ STORY_HANDLED: 3 });
    expect(await count(["TYPE"], { types: ["STORY_HANDLED"], emitterStoryIds: [tea] })).toEqual({
      STORY_HANDLED: 1,
    });
    expect(await count(["INDICATOR_NAME"], { indicatorNames: ["survey"] })).toEqual({ survey: 4 });
    expect(await count(["INDICATOR_NAME"], { indicatorValueNames: ["good", "yes"] })).toEqual({
      survey: 1,
      more: 1,
    });
    expect(await count(["TRACKED_STORY_ID"], { trackedStoryIds: [survey] })).toEqual({
      [survey]: 3,
    });
    expect(await count(["TYPE"], { types: [] })).toEqual({});
    const nulls = { types: null, indicatorNames: null, creationDateSince: null };
    expect(await count(["EMITTER_STORY_ID"], nulls)).toEqual({ [tea]: 1, [survey]: 8 });
  });

  it("200 counts in a period, both ends included", async () => {
    await talk();
    chats.server.clock.advance(48 * 3_600_000);
    await chats.presses("cleo", "tea");
    const handled = async (since: string | null, until: string | null) => {
      const period = { creationDateSince: since, creationDateUntil: until };
      return (await count(["TYPE"], { types: ["STORY_HANDLED"], ...period })).STORY_HANDLED ?? 0;
    };
    expect(await handled("2026-06-01T12:00:00Z", "2026-06-01T12:00:01Z")).toBe(2);
    expect(await handled("2026-06-01T12:00:01Z", null)).toBe(3);
    expect(await handled("2026-06-01T14:00:02+02:00", null)).toBe(2);
    expect(await handled("2026-06-02T00:00:00Z", null)).toBe(1);
    expect(await handled(null, "2026-06-01T23:59:59.999Z")).toBe(3);
    expect(await handled("2026-06-04T00:00:00Z", null)).toBe(0);
    expect(await handled("2026-06-02T00:00:00Z", "2026-06-01T00:00:00Z")).toBe(0);
  });

  it("200 distinguishes test connectors from others on request", async () => {
    await talk();
    const choice = { eventType: "choice", intentName: "tea", parameters: {} };
    const body = { userId: "t", recipientId: "bot", message: choice, test: true };
    const trial = { ...body, targetConnectorType: { id: "web" } };
    await chats.travel.call("/io/app/test/test-web/en", { body: trial });
    const byConnector = await ask({
      groupBy: ["APPLICATION_ID"],
      filter: { types: ["STORY_HANDLED"] },
    });
    expect(byConnector.body).toEqual({
      test: [{ row: { applicationId: "test-web" }, count: 1 }],
      prod: [{ row: { applicationId: "web" }, count: 3 }],
    });
    const { body: together } = await ask({
      groupBy: ["TYPE"],
      filter: { types: ["STORY_HANDLED"] },
    });
    expect(together).toEqual({ test: [], prod: [{ row: { type: "STORY_HANDLED" }, count: 4 }] });
  });

  it("200 lists single metrics without grouping", async () => {
    await talk();
    const { body } = await ask({ groupBy: [], filter: { types: ["STORY_HANDLED"] } });
    const id = expect.stringMatching(/^[0-9a-f]{24}$/);
    expect(body).toEqual({ test: [], prod: Array(3).fill({ row: { id }, count: 1 }) });
    expect(new Set(body.prod.map(({ row }: { row: { id: string } }) => row.id)).size).toBe(3);
  });

  it("200 keeps counting after the indicator is deleted, and counts nothing of a deleted bot", async () => {
    await talk();
    const indicator = {
      name: "survey",
      label: "S",
      dimensions: ["d"],
      values: [{ name: "a", label: "A" }],
    };
    await chats.admin.post("/rest/admin/bot/travel/indicators", indicator);
    await chats.admin.delete("/rest/admin/bot/travel/indicators/survey");
    expect(await count(["INDICATOR_NAME"], { indicatorNames: ["survey"] })).toEqual({ survey: 4 });
    await chats.store.metrics.removeOfBot("app", "travel");
    expect(await count(["TYPE"])).toEqual({});
  });

  it("200: a mandatory entity is asked for before anything is counted", async () => {
    const city = { role: "city", entityType: "app:city", intent: { name: "weather" } };
    const mandatory = { ...city, answers: story("x").answers, currentType: "simple" };
    const changes = { botId: "travel", mandatoryEntities: [mandatory] } as never;
    await chats.store.stories.save(story("tea", changes));
    await chats.presses("anna", "tea");
    expect(await count(["TYPE"])).toEqual({});
  });

  it("400: a grouping that does not exist, or a missing one", async () => {
    for (const body of [
      { groupBy: ["COLOR"] },
      {},
      { groupBy: ["TYPE"], filter: { types: ["X"] } },
    ]) {
      expect((await ask(body as Body)).status).toBe(400);
    }
  });

  it("401 without the role", async () => {
    expect((await ask({ groupBy: ["TYPE"] }, chats.trainer)).status).toBe(401);
  });

  it("404: an application that does not exist in the namespace", async () => {
    const unknown = await ask({ groupBy: [] }, chats.admin, "/rest/admin/bot/nope/metrics");
    expect([unknown.status, (await ask({ groupBy: [] }, chats.other)).status]).toEqual([404, 404]);
  });
});
