import { expect, it } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { createMissingIntents } from "../../../src/studio/bots/missing-intents.ts";
import { demo } from "../../../src/studio/demo/index.ts";

it("creates the intents of stories that the application lacks, once", async () => {
  const store = await Store.open({ folder: null, seed: demo });
  const names = async () => {
    const application = await store.applications.byName("app", "travel");
    const intents = await store.intents.byIds(application?.intents ?? []);
    expect(intents.every((intent) => intent.applications.includes(application?._id ?? ""))).toBe(
      true,
    );
    return intents.map(({ name }) => name);
  };
  const before = await names();
  const bot = { namespace: "app", nlpModel: "travel" };
  const configuration = {
    stories: [
      { mainIntent: "greetings", otherStarterIntents: ["welcome"] },
      { mainIntent: "seat", secondaryIntents: ["welcome", "thanks"], steps: [{ name: "window" }] },
      { mainIntent: "unknown" },
    ],
  };
  for (let times = 0; times < 2; times++) await createMissingIntents(store, bot, configuration);
  expect(await names()).toEqual([...before, "welcome", "seat"]);
  expect(await store.intents.byName("app", "seat")).toMatchObject({
    category: "builtin",
    description: "Intent created automatically for built-in story.",
  });
  expect(await store.intents.byName("app", "greetings")).not.toMatchObject({ category: "builtin" });
  await createMissingIntents(store, { namespace: "app", nlpModel: "nope" }, configuration);
  await store.close();
});
