import { describe, expect, it } from "vitest";
import type { ParseQuery } from "../../../src/bot/types.ts";
import { understood } from "../support.ts";
import { newConfiguredChat, shown, step, story } from "./stories.ts";

const key = "app/travel/anna";
const rail = story("trains", { steps: [step("times"), step("prices")] });

describe("keywords", () => {
  it("are not parsed, and have a story of their own", async () => {
    const queries: ParseQuery[] = [];
    const { talk, send, dialogs } = newConfiguredChat([story("hello")], {
      parse: async (query) => {
        queries.push(query);
        return understood(query.queries[0] ?? "");
      },
    });
    const answers = await talk("hello", "_enable_user_", "hello");
    expect(answers).toEqual([["HELLO"], ["unknown keyword : _enable_user_"], ["HELLO"]]);
    expect(queries).toHaveLength(2);
    const { metadata } = await send({ query: "_disable_user_" });
    expect(metadata.INTENT).toBe("tock:keyword");
    expect(dialogs.dialogs.get(key)?.position?.storyId).toBe("tock_keyword_story");
  });

  it("as payload of a button are unknown", async () => {
    const { send } = newConfiguredChat([story("hello")]);
    expect(shown(await send({ payload: "tock:keyword" }))).toEqual(["unknown keyword : "]);
  });

  it("start and end a test, each with a new dialog", async () => {
    const { talk, dialogs } = newConfiguredChat([rail]);
    await talk("trains");
    const first = dialogs.dialogs.get(key)?.dialogId;
    expect(await talk("_test_")).toEqual([["test context activated (user state cleaned)"]]);
    expect(dialogs.done.map(({ test }) => test)).toEqual([false, false, false, true]);
    await talk("times");
    const second = dialogs.dialogs.get(key);
    expect(second?.dialogId).not.toBe(first);
    expect(second?.position?.storyId).toBe("tock_unknown_story");
    expect(dialogs.done.slice(4).map(({ test }) => test)).toEqual([true, true]);
    expect(await talk("_end_test_", "trains")).toEqual([
      ["test context disabled"],
      ["TRAINS [go times] [go prices]"],
    ]);
    expect(dialogs.done.slice(-2).map(({ test }) => test)).toEqual([false, false]);
  });

  it("delete the user", async () => {
    const { talk, dialogs } = newConfiguredChat([rail]);
    await talk("trains");
    expect(await talk("_delete_user_")).toEqual([["user removed -  "]]);
    expect(dialogs.dialogs.has(key)).toBe(false);
    expect(await talk("_test_", "_delete_user_")).toEqual([
      ["test context activated (user state cleaned)"],
      ["user removed - Joe Hisaishi"],
    ]);
  });
});

describe("an old button with `_previous_intent`", () => {
  const other = story("planes");
  const press = "times?_previous_intent=trains";

  it("returns to its story", async () => {
    const { talk, send, dialogs } = newConfiguredChat([rail, other]);
    await talk("trains", "planes");
    expect(shown(await send({ payload: press }))).toEqual(["TIMES"]);
    expect(dialogs.dialogs.get(key)?.position).toEqual({ storyId: rail._id, step: "##times" });
  });

  it("starts its story in a new dialog", async () => {
    const { send } = newConfiguredChat([rail, other]);
    expect(shown(await send({ payload: press }))).toEqual(["TIMES"]);
  });

  it.each([
    ["whose intent starts a story", [rail, other, story("times")], "TIMES"],
    ["of an intent that the story does not handle", [rail, other], "unknown"],
    ["of a story that is gone", [other], "unknown"],
  ] as const)("%s goes where its intent leads", async (name, stories, want) => {
    const { talk, send, dialogs } = newConfiguredChat(stories);
    await talk("planes");
    const intent = name.includes("does not handle") ? "delays" : "times";
    await send({ payload: `${intent}?_previous_intent=trains` });
    const { storyId } = dialogs.dialogs.get(key)?.position ?? {};
    const own = stories.find(({ storyId }) => storyId === intent)?._id;
    expect(storyId).toBe(want === "unknown" ? "tock_unknown_story" : own);
  });
});
