import type { TestServer } from "../../support/server.ts";

/** The indicator of the examples, or one of another name. */
export async function addIndicator(store: TestServer["store"], name = "survey"): Promise<void> {
  await store.indicators.save({
    _id: name === "survey" ? "6b035d4d24e5751f55362584" : store.newId(),
    namespace: "app",
    botId: "travel",
    name,
    label: "Survey",
    description: "What users think of the bot",
    dimensions: ["Satisfaction"],
    values: [
      { name: "good", label: "Good" },
      { name: "bad", label: "Bad" },
    ],
  });
}
