import { describe, expect, it } from "vitest";
import { Conversations } from "../conversations/conversation-client.ts";
import { AnalyticsClient } from "./analytics-client.ts";

const chats = new Conversations();
const analytics = new AnalyticsClient(chats);

async function talk(): Promise<void> {
  await chats.says("anna", "zzz qqq xxx");
  await chats.presses("anna", "goodbye");
  await chats.says("anna", "hello");
  await chats.says("bob", "hello");
}

describe("countMessagesByIntent", () => {
  it("200 counts by intent, sorted by name, unknown messages included", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byIntent");
    expect(body).toEqual({
      dates: ["All Range"],
      usersData: [[1, 2, 1]],
      connectorsType: ["goodbye", "greetings", "unknown"],
      intents: [],
    });
  });

  it("200 without columns outside of the period", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byIntent", { from: "2026-06-02T00:00:00" });
    expect(body).toMatchObject({ usersData: [[]], connectorsType: [] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byIntent"));
});

describe("countMessagesByDayAndIntent", () => {
  it("200 counts by day, the most frequent intent first", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byDateAndIntent");
    expect(body).toMatchObject({
      usersData: [
        [0, 0, 0, 0],
        [2, 1, 1],
        [0, 0, 0, 0],
      ],
      connectorsType: ["greetings", "goodbye", "unknown"],
    });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byDateAndIntent"));
});
