import { expect, it } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { keepBuiltInStories } from "../../../src/studio/bots/built-in-stories.ts";
import { story } from "../../store/story.ts";

const shop = { namespace: "app", botId: "shop" };

it("keeps the stories of a bot's program once, unless users have one of their intent or id", async () => {
  const store = await Store.open({ folder: null });
  await store.stories.save(story("mine", { intent: { name: "hours" } }));
  await store.stories.save(story("taken"));
  const configuration = {
    stories: [
      { mainIntent: "greetings", steps: [{ name: "again", mainIntent: "yes" }] },
      { mainIntent: "hours" },
      { mainIntent: "other", name: "taken" },
    ],
  };
  for (let times = 0; times < 2; times++) await keepBuiltInStories(store, shop, configuration);
  const summaries = await store.stories.summaries(shop, {});
  expect(summaries.map(({ storyId, currentType }) => [storyId, currentType])).toEqual([
    ["greetings", "builtin"],
    ["mine", "simple"],
    ["taken", "simple"],
  ]);
  expect((await store.stories.byIntent(shop, "greetings"))?.steps).toMatchObject([
    { name: "again", intent: { name: "yes" }, currentType: "builtin" },
  ]);
  await store.close();
});
