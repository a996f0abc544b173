import { expect, it } from "vitest";
import { countDialogs } from "../../../../src/store/database/migrations/shared/0019-count.ts";
import { story } from "../../../store/story.ts";
import { Conversations, inTravel } from "../conversations/conversation-client.ts";
import { AnalyticsClient } from "./analytics-client.ts";

const chats = new Conversations();
const analytics = new AnalyticsClient(chats);

const counts = [
  "messages",
  "users",
  "messages/byConnectorType",
  "messages/byConfiguration",
  "messages/byDayOfWeek",
  "messages/byHour",
  "messages/byIntent",
  "messages/byStory",
  "messages/byStoryCategory",
  "messages/byStoryType",
  "messages/byStoryLocale",
  "messages/byActionType",
];

/** Everything that is counted of the demo's bot. */
async function everything(): Promise<unknown[]> {
  const all = { includeTestConfigurations: true, to: "2026-06-09T00:00:00" };
  const bodies: unknown[] = [];
  for (const what of counts) bodies.push((await analytics.ask(what, all)).body);
  const query = { ...inTravel, botId: "travel", ...all };
  const { body } = await chats.admin.post("/rest/admin/flow", query);
  const names = new Map<string | undefined, string>(
    body.states.map(({ _id, storyName, count }: Record<string, string>) => [
      _id,
      `${storyName} ${count}`,
    ]),
  );
  const ways = body.transitions.map(
    ({ previousStateId, nextStateId, ...way }: Record<string, string>) =>
      JSON.stringify([names.get(previousStateId), names.get(nextStateId), way]),
  );
  return [...bodies, [...names.values()].sort(), ways.sort()];
}

it("dialogs without counts are counted as of today", async () => {
  await chats.store.stories.save(
    story("tea", { botId: "travel", name: "Tea time", category: "drinks" }),
  );
  for (const user of ["anna", "bob"]) {
    await chats.presses(user, "tea");
    await chats.says(user, "hello");
    await chats.says(user, "zzz qqq xxx");
    chats.server.clock.advance(24 * 3_600_000);
  }
  await chats.says("anna", "hello");
  await chats.tries("tester", "hello");
  const counted = await everything();
  await chats.store.write(async () => {
    const db = chats.store.database.read;
    const tables = ["flowSteps", "flowTransitions", "flowStates", "messageDays"] as const;
    for (const table of tables) await db.deleteFrom(table).execute();
    await countDialogs(db as never);
  });
  expect(await everything()).toEqual(counted);
  expect(counted[0]).toMatchObject({ connectorsType: ["Messages"] });
});

it("a counted dialog continues in its last state", async () => {
  await chats.says("anna", "hello");
  await chats.store.write(async () => {
    const db = chats.store.database.read;
    for (const table of ["flowSteps", "flowTransitions", "flowStates", "messageDays"] as const)
      await db.deleteFrom(table).execute();
    await countDialogs(db as never);
  });
  await chats.presses("anna", "goodbye");
  const query = { ...inTravel, botId: "travel" };
  const { body } = await chats.admin.post("/rest/admin/flow", query);
  expect(body.transitions[1]).toMatchObject({ previousStateId: body.states[0]._id, count: 1 });
});
