import { describe, expect, it } from "vitest";
import { keeps, nextStep, stepName, type UserMessage } from "../../../src/bot/configured/steps.ts";
import { configuredTale } from "../../../src/bot/configured/tale.ts";
import type { Story, StoryStep } from "../../../src/bot/configured-story.ts";
import type { DialogEntity } from "../../../src/bot/entities.ts";
import { newConfiguredChat, says, shown, step, story } from "./stories.ts";

const city = (value: string): DialogEntity => ({
  type: "app:city",
  role: "city",
  content: value,
  value: { "@type": "string", value, candidates: [] },
  evaluated: true,
  subEntities: [],
});

const byCity = (name: string, more: Partial<StoryStep> = {}, value?: string): StoryStep => {
  const entity = { entityRole: "city", entityType: "app:city", ...(value ? { value } : {}) };
  const { intent: _none, ...plain } = step(name, { entity, ...more });
  return plain;
};

const order = story("order", {
  steps: [
    step("home"),
    step("shop", { children: [step("today"), step("later", { children: [step("sure")] })] }),
  ],
});
const places = story("places", {
  steps: [
    byCity("any"),
    byCity("lyon", { children: [byCity("same", {}, "lyon")] }, "lyon"),
  ].reverse(),
});

const heard = (intent: string, more: Partial<UserMessage> = {}): UserMessage => ({
  intent,
  entities: [],
  wantedStep: null,
  ...more,
});

describe("nextStep", () => {
  const cases: {
    name: string;
    of?: Story;
    at?: string;
    heard: UserMessage;
    want: string | null;
  }[] = [
    { name: "the beginning", heard: heard("order"), want: null },
    { name: "a first step", heard: heard("shop"), want: "shop" },
    { name: "a deep step from the beginning", heard: heard("sure"), want: "sure" },
    { name: "a child of the current step", at: "shop", heard: heard("today"), want: "today" },
    { name: "the current step again", at: "today", heard: heard("today"), want: "today" },
    { name: "a step beside the current one", at: "today", heard: heard("later"), want: "later" },
    { name: "a step above", at: "sure", heard: heard("home"), want: "home" },
    {
      name: "the story's own intent leaves the step",
      at: "shop",
      heard: heard("order"),
      want: null,
    },
    { name: "a step that is gone", at: "gone", heard: heard("home"), want: "home" },
    {
      name: "a step that a button names",
      heard: heard("order", { wantedStep: "##shop" }),
      want: "shop",
    },
    {
      name: "below a step that a button names",
      heard: heard("today", { wantedStep: "##shop" }),
      want: "today",
    },
    {
      name: "a button that names no step",
      heard: heard("shop", { wantedStep: "##no" }),
      want: null,
    },
    {
      name: "an entity with any value",
      of: places,
      heard: heard("places", { entities: [city("nice")] }),
      want: "any",
    },
    {
      name: "an entity with the right value, and its child",
      of: places,
      heard: heard("places", { entities: [city("lyon")] }),
      want: "same",
    },
    { name: "no entity", of: places, heard: heard("places"), want: null },
    {
      name: "a part of an entity",
      of: places,
      heard: heard("places", {
        entities: [{ ...city("x"), role: "trip", subEntities: [{ ...city("lyon"), new: true }] }],
      }),
      want: "same",
    },
  ];
  for (const { name, of = order, at, heard: message, want } of cases) {
    it(name, () => {
      const from = at === undefined ? null : `##${at}`;
      expect(nextStep(of, from, message)).toBe(want && `##${want}`);
    });
  }
});

describe("keeps", () => {
  const tale = (more: Partial<Story> = {}) =>
    configuredTale({ ...order, ...more }, "Web", undefined);
  const cases: {
    name: string;
    story?: Partial<Story>;
    at?: string;
    intent: string;
    want: boolean;
  }[] = [
    { name: "its main intent", intent: "order", want: true },
    { name: "another intent", intent: "weather", want: false },
    { name: "a step's intent", intent: "shop", want: true },
    { name: "a deep step's intent", intent: "sure", want: true },
    {
      name: "a step without answers and target",
      story: { steps: [step("x", { answers: [] })] },
      intent: "x",
      want: true,
    },
    {
      name: "the same, when only steps below count",
      story: { steps: [step("x", { answers: [] })], tags: ["CHECK_ONLY_SUB_STEPS"] },
      intent: "x",
      want: false,
    },
    {
      name: "the same, with a step's own intent",
      story: {
        steps: [step("x", { answers: [] })],
        tags: ["CHECK_ONLY_SUB_STEPS_WITH_STORY_INTENT"],
      },
      intent: "x",
      want: true,
    },
  ];
  for (const { name, story: more, at = null, intent, want } of cases) {
    it(name, () => expect(keeps(tale(more), at, heard(intent))).toBe(want));
  }
});

describe("stepName", () => {
  it("is the name that the server gave, else consists of intent, entity and level", () => {
    expect(stepName(step("x"))).toBe("##x");
    expect(stepName({ ...step("x"), name: "x", level: 1 })).toBe("x_1");
    expect(stepName({ ...byCity("x", {}, "lyon"), name: "x" })).toBe("null_lyon_0");
    expect(stepName({ ...byCity("x"), name: "" })).toBe("null_city_0");
  });
});

describe("steps in a chat", () => {
  const stories = [
    story("order", {
      answers: says("How?"),
      steps: [
        step("home", {
          answers: [{ answerType: "simple", answers: [] }],
          targetIntent: { name: "deliver" },
        }),
        step("shop", { answers: says("When?"), children: [step("today"), step("later")] }),
      ],
    }),
    story("deliver"),
  ];

  it("offers the steps as buttons, then their children", async () => {
    const { talk, dialogs } = newConfiguredChat(stories);
    expect(await talk("order", "shop", "today", "today")).toEqual([
      ["How? [go home] [go shop]"],
      ["When? [go today] [go later]"],
      ["TODAY"],
      ["TODAY"],
    ]);
    expect(dialogs.dialogs.get("app/travel/anna")?.position).toEqual({
      storyId: stories[0]?._id,
      step: "##today",
    });
  });

  it("continues the dialog after a restart", async () => {
    const first = newConfiguredChat(stories);
    await first.talk("order", "shop");
    const second = newConfiguredChat(structuredClone(stories), { dialogs: first.dialogs });
    expect(await second.talk("today")).toEqual([["TODAY"]]);
  });

  it("leads to the story of a target intent", async () => {
    expect(await newConfiguredChat(stories).talk("order", "home")).toEqual([
      ["How? [go home] [go shop]"],
      ["DELIVER"],
    ]);
  });

  it("sends the answer of a step before those of its target story", async () => {
    const both = [
      story("order", { steps: [step("home", { targetIntent: { name: "deliver" } })] }),
      story("deliver"),
    ];
    expect((await newConfiguredChat(both).talk("order", "home"))[1]).toEqual(["HOME", "DELIVER"]);
  });

  it("does not understand a step outside its story, nor one without intent", async () => {
    const { intent: _none, ...silent } = step("x");
    const { talk } = newConfiguredChat([...stories, story("b", { steps: [silent] })]);
    expect(await talk("b", "x", "today")).toEqual([
      ["B [go x]"],
      ["Sorry, I didn't understand :("],
      ["Sorry, I didn't understand :("],
    ]);
  });

  it("takes the step that a button names", async () => {
    const { send } = newConfiguredChat(stories);
    expect(shown(await send({ payload: "order?_step=%23%23shop" }))).toEqual([
      "When? [go today] [go later]",
    ]);
    expect(shown(await send({ payload: "order?_step=nowhere" }))).toEqual([
      "How? [go home] [go shop]",
    ]);
  });

  it("asks once more before the user leaves a story with ASK_AGAIN", async () => {
    const { talk } = newConfiguredChat([
      story("ask", { tags: ["ASK_AGAIN"], steps: [step("yes")] }),
      story("tea"),
    ]);
    expect(await talk("ask", "tea", "tea", "ask", "tea")).toEqual([
      ["ASK [go yes]"],
      ["ASK [go yes]"],
      ["TEA"],
      ["ASK [go yes]"],
      ["TEA"],
    ]);
  });
});
