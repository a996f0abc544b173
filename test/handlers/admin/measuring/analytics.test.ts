import { describe, expect, it } from "vitest";
import { Conversations } from "../conversations/conversation-client.ts";
import { AnalyticsClient, dates } from "./analytics-client.ts";

const chats = new Conversations();
const analytics = new AnalyticsClient(chats);

const day = 24 * 3_600_000;

/** Two users on the first day, one of them again on the next, and a test. */
async function talk(): Promise<void> {
  await chats.says("anna", "hello");
  await chats.says("anna", "weather in rome");
  await chats.presses("bob", "goodbye");
  await chats.tries("tester", "hello");
  chats.server.clock.advance(day);
  await chats.says("anna", "hello");
}

describe("countMessagesByDay", () => {
  it("200 counts the actions of users on each day of the period, without tests", async () => {
    await talk();
    expect(await analytics.ask("messages")).toMatchObject({
      status: 200,
      body: { dates, usersData: [[0, 0], [3], [1]], connectorsType: ["Messages"], intents: [] },
    });
  });

  it("200 counts tests too, and only the actions of the given connectors", async () => {
    await talk();
    const web = await analytics.connector("web");
    const test = await analytics.connector("test-web");
    const counts = async (query: object) => (await analytics.count("messages", query)).Messages;
    expect(await counts({ includeTestConfigurations: true })).toEqual([0, 4, 1]);
    expect(await counts({ botConfigurationId: web })).toEqual([0, 3, 1]);
    expect(await counts({ botConfigurationId: test })).toEqual([0, 1, 0]);
    const both = { botConfigurationId: web, includeTestConfigurations: true };
    expect(await counts({ ...both, botConfigurationName: "web" })).toEqual([0, 4, 1]);
    expect(await counts({ botConfigurationName: "web" })).toEqual([0, 3, 1]);
  });

  it("200: counts the days that start within the period", async () => {
    await talk();
    const counts = async (from: string, to: string) =>
      (await analytics.count("messages", { from, to })).Messages;
    expect(await counts("2026-06-01T00:00", "2026-06-01T00:00:00Z")).toEqual([3]);
    expect(await counts("2026-06-01T00:00:01", "2026-06-02T09:00:00.5")).toEqual([0, 1]);
  });

  it("200 without columns: other bots, other connectors, no period", async () => {
    await talk();
    for (const query of [
      { botId: "nope" },
      { applicationName: "nope", botId: "nope" },
      { botConfigurationName: "nope" },
      { botConfigurationId: "0".repeat(24) },
    ]) {
      const { body } = await analytics.ask("messages", query);
      expect(body).toMatchObject({ usersData: dates.map(() => [0, 0]), connectorsType: [] });
    }
    const { body } = await analytics.ask("messages", { from: null, to: null });
    expect(body).toMatchObject({ dates: ["2026-06-02"], usersData: [[0, 0]], connectorsType: [] });
  });

  it("200 counts each of several simultaneous messages once", async () => {
    const users = Array.from({ length: 20 }, (_, index) => `user-${index}`);
    await Promise.all(users.map((user) => chats.says(user, "hello")));
    expect(await analytics.count("messages")).toEqual({ Messages: [0, 20, 0] });
    expect(await analytics.count("users")).toEqual({ Users: [0, 20, 0] });
  });

  it("200 counts nothing after a reset of the data", async () => {
    await talk();
    await chats.store.reset();
    expect(await analytics.count("messages")).toEqual({});
  });

  it("200: the counts of a connector are deleted with it", async () => {
    await talk();
    const web = await analytics.connector("web");
    await chats.store.bots.removeConnector(web);
    const left = await chats.store.database.read.selectFrom("messageDays").selectAll().execute();
    expect(left).toEqual([]);
    expect(await analytics.count("messages", { includeTestConfigurations: true })).toEqual({});
  });

  it("400: the period ends before the day on which it begins, or is too long", async () => {
    const period = { from: "2026-06-02T00:00:00", to: "2026-06-01T23:00:00" };
    const message = '"/to" must be a time that is not before 2026-06-02.';
    expect(await analytics.ask("messages", period)).toMatchObject({
      status: 400,
      body: { errors: [{ message, params: { location: "body", pointer: "/to" } }] },
    });
    const long = { from: "0001-01-01T00:00:00", to: "9999-12-31T23:59:59" };
    expect((await analytics.ask("messages", long)).status).toBe(400);
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages"));
});

describe("countUsersByDay", () => {
  it("200 counts a user on each day once", async () => {
    await talk();
    expect(await analytics.count("users")).toEqual({ Users: [0, 2, 1] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("users"));
});

describe("countMessagesByConnectorType", () => {
  it("200 counts by type, the most frequent first", async () => {
    await talk();
    const all = { includeTestConfigurations: true };
    const { body } = await analytics.ask("messages/byConnectorType", all);
    const usersData = [
      [0, 0, 0],
      [3, 1],
      [1, 0],
    ];
    expect(body).toMatchObject({ usersData, connectorsType: ["web", "rest"] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byConnectorType"));
});

describe("countMessagesByConfiguration", () => {
  it("200 counts by the name of the configuration that received a message", async () => {
    await talk();
    expect(await analytics.count("messages/byConfiguration")).toEqual({ web: [0, 3, 1] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byConfiguration"));
});

describe("countMessagesByDayOfWeek", () => {
  it("200 counts from Monday to Sunday", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byDayOfWeek");
    expect(body).toMatchObject({ dates: ["All Range"], usersData: [[3, 1, 0, 0, 0, 0, 0]] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byDayOfWeek"));
});

describe("countMessagesByHour", () => {
  it("200 counts by hour in UTC", async () => {
    await talk();
    const counts = await analytics.count("messages/byHour");
    expect(Object.keys(counts).slice(0, 2)).toEqual(["0h", "1h"]);
    expect(counts).toMatchObject({ "11h": 0, "12h": 4, "23h": 0 });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byHour"));
});

describe("countMessagesByActionType", () => {
  it("200 counts texts and buttons, and names the intents", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byActionType", { from: null, to: null });
    expect(body).toEqual({
      dates: ["All Range"],
      usersData: [[1, 3]],
      connectorsType: ["choice", "nlp"],
      intents: ["goodbye", "greetings", "weather"],
    });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byActionType"));
});
