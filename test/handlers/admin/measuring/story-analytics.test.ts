import { describe, expect, it } from "vitest";
import { story } from "../../../store/story.ts";
import { Conversations } from "../conversations/conversation-client.ts";
import { AnalyticsClient } from "./analytics-client.ts";

const chats = new Conversations();
const analytics = new AnalyticsClient(chats);

/** A configured story, one of the attached bot, and its story of what it does not understand. */
async function talk(): Promise<void> {
  await chats.store.stories.save(
    story("tea", { botId: "travel", name: "Tea time", category: "drinks" }),
  );
  await chats.presses("anna", "tea");
  await chats.says("anna", "hello");
  await chats.says("bob", "hello");
  await chats.says("bob", "zzz qqq xxx");
}

describe("countMessagesByStory", () => {
  it("200 counts by the name of the story that answers", async () => {
    await talk();
    expect(await analytics.count("messages/byStory")).toEqual({
      "Tea time": 1,
      greetings: 2,
      unknown: 1,
    });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byStory"));
});

describe("countMessagesByDayAndStory", () => {
  it("200 counts by day, the most frequent story first", async () => {
    await talk();
    const { body } = await analytics.ask("messages/byDateAndStory");
    expect(body).toMatchObject({
      usersData: [
        [0, 0, 0, 0],
        [2, 1, 1],
        [0, 0, 0, 0],
      ],
      connectorsType: ["greetings", "Tea time", "unknown"],
    });
  });

  it("200 counts both stories when one ends and another follows at once, as Tock does", async () => {
    const ends = { enabled: true, endWithStoryId: "bye" };
    await chats.store.stories.save(story("tea", { botId: "travel", features: [ends] }));
    await chats.store.stories.save(story("bye", { botId: "travel" }));
    await chats.presses("anna", "tea");
    expect(await analytics.count("messages/byStory")).toEqual({ bye: 1, tea: 1 });
    expect(await analytics.count("users")).toEqual({ Users: [0, 1, 0] });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byDateAndStory"));
});

describe("countMessagesByStoryCategory", () => {
  it("200 counts by category", async () => {
    await talk();
    expect(await analytics.count("messages/byStoryCategory")).toEqual({ default: 3, drinks: 1 });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byStoryCategory"));
});

describe("countMessagesByStoryType", () => {
  it("200 distinguishes configured stories from those of the bot's program", async () => {
    await talk();
    expect(await analytics.count("messages/byStoryType")).toEqual({ builtin: 3, simple: 1 });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byStoryType"));
});

describe("countMessagesByStoryLocale", () => {
  it("200 counts by the locale of the user", async () => {
    await talk();
    const french = { query: "bonjour", userId: "cleo", locale: "fr" };
    await chats.travel.call("/io/app/travel/web", { body: french });
    expect(await analytics.count("messages/byStoryLocale")).toEqual({ en: 4, fr: 1 });
  });

  it("400 and 401 as for all counts", () => analytics.refuses("messages/byStoryLocale"));
});
