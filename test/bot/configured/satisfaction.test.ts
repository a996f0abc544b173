import { describe, expect, it } from "vitest";
import { label, newConfiguredChat, says, step, story } from "./stories.ts";

const note = (rating: number) =>
  step("satisfaction_note", {
    answers: [],
    userSentenceLabel: label(String(rating)),
    targetIntent: { name: "satisfaction_review_ask" },
  });
const choice = (answer: "yes" | "no", target: string) =>
  step(`satisfaction_${answer}`, {
    answers: [],
    userSentenceLabel: label(answer),
    targetIntent: { name: target },
  });

const stories = [
  story("satisfaction_review", {
    _id: "1",
    answers: says("How was it?"),
    steps: [1, 2, 3, 4, 5].map(note),
  }),
  story("satisfaction_review_ask", {
    _id: "2",
    answers: says("A comment?"),
    steps: [
      choice("yes", "satisfaction_review_comment"),
      choice("no", "satisfaction_review_added"),
    ],
  }),
  story("satisfaction_review_comment", { _id: "3", answers: says("Please write.") }),
  story("satisfaction_review_added", { _id: "4", answers: says("Thanks!") }),
  story("hello"),
];

/** Words that are intents of other names. */
const intents = new Map([
  ["rate", "satisfaction_review"],
  ...[1, 2, 3, 4, 5].map((rating): [string, string] => [String(rating), "satisfaction_note"]),
  ["yes", "satisfaction_yes"],
  ["no", "satisfaction_no"],
]);

function newChat() {
  const chat = newConfiguredChat(stories, {
    parse: async ({ queries: [text = ""] }) => ({
      intent: intents.get(text) ?? text,
      intentNamespace: "app",
      language: "en",
      entities: [],
      notRetainedEntities: [],
      intentProbability: 1,
      entitiesProbability: 1,
      retainedQuery: text,
      otherIntentsProbabilities: {},
      originalIntentsProbabilities: {},
    }),
  });
  return { ...chat, dialog: () => chat.dialogs.dialogs.get("app/travel/anna") };
}

describe("satisfaction stories", () => {
  it("take the rating and the comment of the user", async () => {
    const { talk, dialog } = newChat();
    expect(await talk("rate", "4", "yes", "hello, it was quick", "hello")).toEqual([
      ["How was it? [1] [2] [3] [4] [5]"],
      ["A comment? [yes] [no]"],
      ["Please write."],
      ["Thanks!"],
      ["HELLO"],
    ]);
    expect(dialog()).toMatchObject({ rating: 4, review: "hello, it was quick" });
  });

  it("take only the rating if the user has no comment", async () => {
    const { talk, dialog } = newChat();
    expect((await talk("rate", "2", "no")).at(-1)).toEqual(["Thanks!"]);
    expect(dialog()?.rating).toBe(2);
    expect(dialog()?.review).toBeUndefined();
  });

  it("replace the rating and the comment when the user rates again", async () => {
    const { talk, dialog } = newChat();
    await talk("rate", "1", "yes", "bad", "rate", "5", "yes", "good");
    expect(dialog()).toMatchObject({ rating: 5, review: "good", awaitsComment: false });
  });
});
