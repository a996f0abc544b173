import { describe, expect, it } from "vitest";
import { ending, isDisabled, replacement } from "../../../src/bot/configured/rules.ts";
import type { Story } from "../../../src/bot/configured-story.ts";
import { connector } from "../support.ts";
import { newConfiguredChat, rule, says, shown, step, story } from "./stories.ts";

const here = connector.configurationId;
const elsewhere = "6b035d4624e5751f5536253b";
const through = { configurationId: here, targetId: null };
const tested = { configurationId: elsewhere, targetId: here };

describe("isDisabled", () => {
  const off = (more = {}) => [rule({ enabled: false, ...more })];
  const cases: { name: string; features: Story["features"]; want: boolean }[] = [
    { name: "no rule", features: [], want: false },
    { name: "a rule that is on", features: [rule()], want: false },
    { name: "off everywhere", features: off(), want: true },
    { name: "off here", features: off({ botApplicationConfigurationId: here }), want: true },
    {
      name: "off elsewhere",
      features: off({ botApplicationConfigurationId: elsewhere }),
      want: false,
    },
    {
      name: "off here, on everywhere",
      features: [...off({ botApplicationConfigurationId: here }), rule()],
      want: true,
    },
    { name: "a redirection that is off", features: off({ switchToStoryId: "b" }), want: false },
    { name: "an ending that is off", features: off({ endWithStoryId: "b" }), want: false },
  ];
  for (const { name, features, want } of cases) {
    it(name, () => expect(isDisabled(story("a", { features }), through)).toBe(want));
  }

  it("follows the rules of the tested connector in its test connector", () => {
    const features = off({ botApplicationConfigurationId: here });
    expect(isDisabled(story("a", { features }), tested)).toBe(true);
  });
});

describe("replacement and ending", () => {
  const cases: { name: string; features: Story["features"]; want: (string | undefined)[] }[] = [
    { name: "none", features: [], want: [undefined, undefined] },
    { name: "a redirection", features: [rule({ switchToStoryId: "b" })], want: ["b", undefined] },
    { name: "an ending", features: [rule({ endWithStoryId: "c" })], want: [undefined, "c"] },
    {
      name: "off",
      features: [rule({ enabled: false, switchToStoryId: "b", endWithStoryId: "c" })],
      want: [undefined, undefined],
    },
    {
      name: "the connector's own before that of all",
      features: [
        rule({ switchToStoryId: "all", endWithStoryId: "all" }),
        rule({ botApplicationConfigurationId: here, switchToStoryId: "b", endWithStoryId: "c" }),
      ],
      want: ["b", "c"],
    },
    {
      name: "of another connector",
      features: [rule({ botApplicationConfigurationId: elsewhere, switchToStoryId: "b" })],
      want: [undefined, undefined],
    },
  ];
  for (const { name, features, want } of cases) {
    it(name, () => {
      const one = story("a", { features });
      expect([replacement(one, through), ending(one, through)]).toEqual(want);
    });
  }
});

describe("rules in a chat", () => {
  it("disables a story for users who are not yet in it", async () => {
    const on = [story("offer")];
    const off = [story("offer", { features: [rule({ enabled: false })] })];
    let stories = on;
    const { send } = newConfiguredChat([], { stories: async () => stories });
    await send({ query: "offer", userId: "anna" });
    stories = off;
    expect(shown(await send({ query: "offer", userId: "anna" }))).toEqual(["OFFER"]);
    expect(shown(await send({ query: "offer", userId: "bob" }))).toEqual([
      "Sorry, I didn't understand :(",
    ]);
  });

  const redirected = (to: string) => story("a", { features: [rule({ switchToStoryId: to })] });
  const redirections: { name: string; stories: Story[]; want: string }[] = [
    { name: "to another story", stories: [redirected("b"), story("b")], want: "B" },
    {
      name: "along a chain",
      stories: [
        redirected("b"),
        story("b", { features: [rule({ switchToStoryId: "c" })] }),
        story("c"),
      ],
      want: "C",
    },
    { name: "to a story that is not there", stories: [redirected("nowhere")], want: "A" },
    {
      name: "to a story that is off",
      stories: [redirected("b"), story("b", { features: [rule({ enabled: false })] })],
      want: "A",
    },
    {
      name: "in a circle that leads back",
      stories: [redirected("b"), story("b", { features: [rule({ switchToStoryId: "a" })] })],
      want: "A",
    },
    {
      name: "into a circle of others",
      stories: [
        redirected("b"),
        story("b", { features: [rule({ switchToStoryId: "c" })] }),
        story("c", { features: [rule({ switchToStoryId: "b" })] }),
      ],
      want: "B",
    },
  ];
  for (const { name, stories, want } of redirections) {
    it(`redirects ${name}`, async () => {
      expect(await newConfiguredChat(stories).talk("a")).toEqual([[want]]);
    });
  }

  const endings: { name: string; stories: Story[]; said?: string[]; want: string[][] }[] = [
    {
      name: "after the answer",
      stories: [story("a", { features: [rule({ endWithStoryId: "b" })] }), story("b")],
      want: [["A", "B"]],
    },
    {
      name: "not while steps follow, but after the last of them",
      stories: [
        story("a", { features: [rule({ endWithStoryId: "b" })], steps: [step("leaf")] }),
        story("b"),
      ],
      said: ["a", "leaf"],
      want: [["A [go leaf]"], ["LEAF", "B"]],
    },
    {
      name: "with what is not there: the default answer",
      stories: [story("a", { features: [rule({ endWithStoryId: "nowhere" })] })],
      want: [["A", "Sorry, I didn't understand :("]],
    },
  ];
  for (const { name, stories, said = ["a"], want } of endings) {
    it(`ends a story ${name}`, async () => {
      expect(await newConfiguredChat(stories).talk(...said)).toEqual(want);
    });
  }

  it("stops stories that end with each other, and logs a warning", async () => {
    const { talk, warnings } = newConfiguredChat([
      story("a", { features: [rule({ endWithStoryId: "b" })] }),
      story("b", { features: [rule({ endWithStoryId: "a" })] }),
    ]);
    expect((await talk("a"))[0]).toHaveLength(11);
    expect(warnings).toEqual([
      "The stories of the bot app:travel lead to one another more than 10 times in one turn.",
    ]);
  });

  it("silences the bot after a story with DISABLE, until one with ENABLE or a button", async () => {
    const { talk, send } = newConfiguredChat([
      story("stop", { tags: ["DISABLE"] }),
      story("go", { tags: ["ENABLE"] }),
      story("tea"),
    ]);
    expect(await talk("stop", "tea", "go", "tea")).toEqual([["STOP"], [], ["GO"], ["TEA"]]);
    await talk("stop");
    expect((await send({ query: "tea" })).metadata).toEqual({ RESPONSE_ID: expect.any(String) });
    expect(shown(await send({ payload: "tea" }))).toEqual(["TEA"]);
    expect(await talk("tea")).toEqual([["TEA"]]);
  });

  it("reports that the bot is disabled while the feature is on", async () => {
    const { talk } = newConfiguredChat([story("tea")], { isSilenced: async () => true });
    expect(await talk("tea")).toEqual([["Bot is disabled"]]);
  });

  it("has answers and steps of its own for a connector, by its display name", async () => {
    const own = { botConfiguration: connector.name, currentType: "simple" as const };
    const { talk } = newConfiguredChat([
      story("a", {
        steps: [step("x")],
        configuredAnswers: [{ ...own, answers: says("Here") }],
        configuredSteps: [{ ...own, steps: [step("y")] }],
      }),
    ]);
    expect(await talk("a", "y", "x")).toEqual([
      ["Here [go y]"],
      ["Y"],
      ["Sorry, I didn't understand :("],
    ]);
  });
});
