import { describe, expect, it } from "vitest";
import { FakeBot } from "../support.ts";
import { newConfiguredChat, rule, says, step, story } from "./stories.ts";

const builtin = (name: string, more: Parameters<typeof story>[1] = {}) =>
  story(name, {
    currentType: "builtin",
    answers: [{ answerType: "builtin" }],
    intent: { name: `main_${name}` },
    ...more,
  });

describe("configured stories next to those of the attached bot", () => {
  it("come first, and the bot handles all other messages", async () => {
    const { talk, attach, warnings } = newConfiguredChat([story("tea")]);
    attach("tea", "weather");
    expect(await talk("tea", "weather", "nonsense")).toEqual([
      ["TEA"],
      ["bot tells weather"],
      ["bot tells unknown"],
    ]);
    expect(warnings).toEqual([]);
  });

  it("answer without an attached bot, and log no warning", async () => {
    const { talk, warnings } = newConfiguredChat([story("tea")]);
    expect(await talk("tea", "nonsense")).toEqual([["TEA"], ["Sorry, I didn't understand :("]]);
    expect(warnings).toEqual([]);
  });

  it("lead to each other by target intents, redirections and endings", async () => {
    const { talk, attach } = newConfiguredChat([
      story("a", { steps: [step("x", { targetIntent: { name: "weather" } })] }),
      story("b", { features: [rule({ switchToStoryId: "weather" })] }),
      story("c", { features: [rule({ endWithStoryId: "weather" })] }),
    ]);
    attach("weather");
    expect(await talk("a", "x", "b", "c")).toEqual([
      ["A [go x]"],
      ["X", "bot tells weather"],
      ["bot tells weather"],
      ["C", "bot tells weather"],
    ]);
  });

  it("set the rules of the bot's own stories", async () => {
    const { talk, attach } = newConfiguredChat([
      builtin("on"),
      builtin("off", { features: [rule({ enabled: false })] }),
      builtin("moved", { features: [rule({ switchToStoryId: "on" })] }),
      builtin("ends", { features: [rule({ endWithStoryId: "bye" })] }),
      builtin("gone"),
      story("bye"),
    ]);
    attach("on", "off", "moved", "ends");
    expect(await talk("on", "main_on", "off", "moved", "ends", "main_gone")).toEqual([
      ["bot tells on"],
      ["bot tells on"],
      ["bot tells unknown"],
      ["bot tells on"],
      ["bot tells ends", "BYE"],
      ["bot tells unknown"],
    ]);
  });

  it("let the bot answer single steps", async () => {
    const own = [{ answerType: "builtin" as const }];
    const { talk, attach } = newConfiguredChat([
      story("weather", { steps: [step("x", { currentType: "builtin", answers: own })] }),
    ]);
    attach("weather");
    expect(await talk("weather", "x")).toEqual([["WEATHER [go x]"], ["bot tells weather"]]);
  });

  it("can be the target of a switch by the bot", async () => {
    const { talk, gateway } = newConfiguredChat([story("tea", { answers: says("Tea!") })]);
    new FakeBot(gateway, ({ requestId, botRequest: { storyId } }, bot) =>
      bot.say({
        requestId,
        botResponse: {
          messages: [
            { type: "action", type__2: "SWITCH_STORY", parameters: { switch_story_id: "tea" } },
          ],
          storyId,
          entities: [],
          context: { requestId },
        },
      }),
    ).configure("weather");
    expect(await talk("weather")).toEqual([["Tea!"]]);
  });
});
