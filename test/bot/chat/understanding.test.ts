import { describe, expect, it } from "vitest";
import { problem } from "../../../src/contract/problem.ts";
import { connector, FakeBot, never, newChat, newGateway, understood } from "../support.ts";
import { echo, failureOf, says, texts } from "./chat-fixture.ts";

describe("understanding", () => {
  it("parses in a language of the application, and sends the user's locale to the bot", async () => {
    const queries: unknown[] = [];
    const { gateway } = newGateway();
    const bot = new FakeBot(gateway, echo);
    const { chat } = newChat(gateway, {
      parse: async (query) => {
        queries.push(query);
        return understood("greetings");
      },
    });
    await chat.send(connector, says("salut", { locale: "fr-ca" }), never);
    expect(queries).toEqual([
      {
        queries: ["salut"],
        namespace: "app",
        applicationName: "travel",
        intentsSubset: [],
        state: { states: [] },
        configuration: "web",
        context: {
          language: "fr",
          clientId: "anna",
          dialogId: expect.stringMatching(/^[0-9a-f]{24}$/),
          clientDevice: "web",
          referenceDate: expect.stringMatching(/Z$/),
          referenceTimezone: "UTC",
          test: false,
          registerQuery: true,
          checkExistingQuery: true,
        },
      },
    ]);
    expect(bot.requests[0]?.botRequest.context).toMatchObject({
      language: "fr",
      user: { locale: "fr_CA" },
    });
  });

  it("sends the main intent of the current story to the NLU as state", async () => {
    const states: unknown[] = [];
    const { gateway } = newGateway();
    new FakeBot(gateway, echo).configure("greetings", "weather");
    const { chat } = newChat(gateway, {
      parse: async ({ queries, state }) => {
        states.push(state?.states);
        return understood(queries[0] ?? "");
      },
    });
    for (const said of ["greetings", "nonsense", "weather", "weather"]) {
      await chat.send(connector, says(said), never);
    }
    expect(states).toEqual([[], ["greetings"], ["tock:unknown"], ["weather"]]);
  });

  it("treats a message without a known intent as unknown", async () => {
    const { gateway } = newGateway();
    const bot = new FakeBot(gateway, echo).configure("greetings");
    const { chat } = newChat(gateway, { parse: async () => understood("tock:unknown") });
    const { metadata } = await chat.send(connector, says("zzz", { locale: "zz-" }), never);
    expect(metadata.INTENT).toBe("unknown");
    expect(bot.requests[0]?.botRequest).toMatchObject({
      intent: "unknown",
      storyId: "unknown",
      context: { language: "en", user: { locale: "zz" } },
    });
  });

  it("continues without parsing if the application is missing, and logs a warning", async () => {
    const { gateway } = newGateway();
    new FakeBot(gateway, echo);
    const { chat, warnings } = newChat(gateway, {
      parse: async () => {
        throw problem("unknown-application", { namespace: "app", name: "travel" });
      },
    });
    expect(texts(await chat.send(connector, says("hi"), never))).toEqual(["heard unknown"]);
    expect(warnings).toEqual([
      'The bot app:travel does not understand anything: No application "travel" in namespace "app". Check the name or select another namespace.',
    ]);
  });

  it("does not hide a defect", async () => {
    const { gateway } = newGateway();
    const { chat } = newChat(gateway, {
      parse: async () => {
        throw new TypeError("defect");
      },
    });
    expect(await failureOf(chat.send(connector, says("hi"), never))).toEqual(
      new TypeError("defect"),
    );
  });
});
