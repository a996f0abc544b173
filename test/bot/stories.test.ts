import { describe, expect, it } from "vitest";
import { Book } from "../../src/bot/configured/book.ts";
import { choosePlace } from "../../src/bot/configured/position.ts";
import { hasStepNamed } from "../../src/bot/configured/tale.ts";
import type { Position } from "../../src/bot/stories.ts";
import type { ClientConfiguration } from "../../src/bot/types.ts";
import { connector } from "./support.ts";

const configuration: ClientConfiguration = {
  stories: [
    { mainIntent: "greetings", name: "hello", otherStarterIntents: ["welcome"] },
    { mainIntent: "thanks" },
    {
      mainIntent: "refund",
      name: "refund",
      secondaryIntents: ["thanks"],
      steps: [
        { name: "ask_reason" },
        { name: "confirm", mainIntent: "yes", secondaryIntents: ["thanks"] },
      ],
    },
    { mainIntent: "unknown", name: "lost" },
  ],
};

function placeOf(
  stories: ClientConfiguration | null,
  intent: string,
  position: Position | null,
  wantedStep: string | null = null,
): Position {
  const dialog = {
    namespace: "app",
    botId: "travel",
    userId: "anna",
    dialogId: "1",
    intent: null,
    position,
    entities: [],
  };
  const heard = { intent, entities: [], wantedStep };
  const { tale, step } = choosePlace(new Book([], stories, connector), dialog, heard);
  return { storyId: tale.id, step };
}

describe("choosePlace in the stories of the attached bot", () => {
  const inRefund = (step: string | null) => ({ storyId: "refund", step });
  const cases: {
    name: string;
    intent: string;
    current?: { storyId: string; step: string | null };
    wanted?: string;
    want: { storyId: string; step: string | null };
  }[] = [
    { name: "main intent", intent: "greetings", want: { storyId: "hello", step: null } },
    { name: "other starter", intent: "welcome", want: { storyId: "hello", step: null } },
    {
      name: "story named by its intent",
      intent: "thanks",
      want: { storyId: "thanks", step: null },
    },
    {
      name: "secondary intent stays in the current story",
      intent: "thanks",
      current: inRefund(null),
      want: inRefund(null),
    },
    {
      name: "intent of a step, named by the step",
      intent: "ask_reason",
      current: inRefund(null),
      want: inRefund("ask_reason"),
    },
    {
      name: "main intent of a step",
      intent: "yes",
      current: inRefund("ask_reason"),
      want: inRefund("confirm"),
    },
    {
      name: "secondary intent of the step keeps the step",
      intent: "thanks",
      current: inRefund("confirm"),
      want: inRefund("confirm"),
    },
    {
      name: "an intent the step does not know leaves the step",
      intent: "refund",
      current: inRefund("confirm"),
      want: inRefund(null),
    },
    { name: "step intents start no story", intent: "yes", want: { storyId: "lost", step: null } },
    {
      name: "step asked for by a choice",
      intent: "refund",
      wanted: "confirm",
      want: inRefund("confirm"),
    },
    {
      name: "step that the story has not",
      intent: "refund",
      wanted: "nope",
      want: inRefund(null),
    },
    {
      name: "another story ends the current one",
      intent: "greetings",
      current: inRefund("confirm"),
      want: { storyId: "hello", step: null },
    },
    {
      name: "unknown intent, even in a story",
      intent: "unknown",
      current: inRefund("confirm"),
      want: { storyId: "lost", step: null },
    },
  ];
  for (const { name, intent, current, wanted, want } of cases) {
    it(name, () => {
      expect(placeOf(configuration, intent, current ?? null, wanted)).toEqual(want);
    });
  }

  it("returns Tock's own name if the stories are not known or none handles unknown messages", () => {
    const want = { storyId: "tock_unknown_story", step: null };
    expect(placeOf(null, "greetings", null)).toEqual(want);
    expect(placeOf({ stories: [] }, "greetings", null)).toEqual(want);
  });
});

describe("byId", () => {
  const idOf = (stories: ClientConfiguration | null, id: string) =>
    new Book([], stories, connector).byId(id).id;

  it("returns the story, or the unknown story if the id does not exist", () => {
    expect(idOf(configuration, "thanks")).toBe("thanks");
    expect(idOf(configuration, "nope")).toBe("lost");
    expect(idOf(null, "any")).toBe("any");
  });

  it("returns a story by its intent if none has the name", () => {
    expect(idOf(configuration, "greetings")).toBe("hello");
  });
});

describe("hasStepNamed", () => {
  it("finds the steps of a story", () => {
    const book = new Book([], configuration, connector);
    expect(hasStepNamed(book.byId("refund"), "confirm")).toBe(true);
    expect(hasStepNamed(book.byId("hello"), "confirm")).toBe(false);
    expect(hasStepNamed(new Book([], null, connector).byId("refund"), "confirm")).toBe(false);
  });
});
