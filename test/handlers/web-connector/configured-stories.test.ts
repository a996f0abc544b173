import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Story } from "../../../src/bot/configured-story.ts";
import type { WebResponse } from "../../../src/bot/types.ts";
import { message, needs, says, shown, step, story } from "../../bot/configured/stories.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "configured-stories-"));
let server: TestServer;

/** No bot is attached: only what is configured answers. */
const start = async () => {
  server = await startTestServer({ demo: false, data: folder });
};
beforeAll(async () => {
  await start();
  const stations = message("not shown", {
    mediaMessage: {
      type: "card",
      title: message("Stations").key,
      file: { suffix: "png", name: "station.png", id: "app_station", type: "image" },
      actions: [],
      fillCarousel: false,
    },
  });
  await save(
    story("hello", {
      intent: { name: "greetings" },
      answers: says("Welcome aboard", "How can I help?"),
      steps: [
        step("order", {
          intent: { name: "goodbye" },
          answers: says("Where?"),
          children: [step("here")],
        }),
      ],
    }),
    story("stations", { answers: says(stations) }),
    story("book", { mandatoryEntities: [needs("city")] }),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function save(...stories: Story[]): Promise<void> {
  await server.store.write(async () => {
    for (const one of stories) await server.store.stories.save(one);
  });
}

async function send(body: object, userId = "anna"): Promise<WebResponse> {
  const response = await fetch(`${server.url}/io/app/travel/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ userId, locale: "en", ...body }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as WebResponse;
}

describe("configured stories, without an attached bot", () => {
  it("answer a sentence that is understood, with the buttons of their steps", async () => {
    const answer = await send({ query: "hello" });
    expect(shown(answer)).toEqual(["Welcome aboard", "How can I help? [go order]"]);
    expect(answer.metadata.INTENT).toBe("greetings");
    expect(shown(await send({ query: "zxcv qwer" }))).toEqual(["Sorry, I didn't understand :("]);
    expect(server.logged).toEqual([]);
  });

  it("show cards with uploaded files, and ask for what they need", async () => {
    const { responses } = await send({ payload: "stations" }, "bob");
    expect(responses[0]?.card?.file?.url).toBe("/f/app_station.png");
    expect(shown(await send({ payload: "book" }, "bob"))).toEqual(["Which city?"]);
  });

  it("continue the dialog after a restart", async () => {
    expect(shown(await send({ payload: "greetings" }, "cleo"))[0]).toBe("Welcome aboard");
    expect(shown(await send({ payload: "goodbye" }, "cleo"))).toEqual(["Where? [go here]"]);
    await server.close();
    await start();
    expect(shown(await send({ payload: "here" }, "cleo"))).toEqual(["HERE"]);
  });

  it("change with the next message, including texts", async () => {
    await save(story("stations", { answers: says("Closed") }));
    expect(shown(await send({ payload: "stations" }, "dora"))).toEqual(["Closed"]);
    const label = await server.store.labels.get("app_story_Closed");
    if (!label) throw new Error("The label was not created.");
    const i18n = label.i18n.map((text) => ({ ...text, label: "Open" }));
    await server.store.labels.save([{ ...label, i18n }]);
    expect(shown(await send({ payload: "stations" }, "dora"))).toEqual(["Open"]);
    await server.store.stories.remove(story("stations")._id);
    expect(shown(await send({ payload: "stations" }, "dora"))).toEqual([
      "Sorry, I didn't understand :(",
    ]);
  });

  it("are silenced by the feature of the bot, which the first message created", async () => {
    const [feature] = await server.store.features.ofBot("app", "travel");
    expect(feature).toMatchObject({ category: "tock", name: "DISABLE_BOT", enabled: false });
    if (feature) await server.store.features.save({ ...feature, enabled: true });
    expect(shown(await send({ query: "hello" }, "emil"))).toEqual(["Bot is disabled"]);
  });
});
