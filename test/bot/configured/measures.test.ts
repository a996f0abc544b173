import { describe, expect, it } from "vitest";
import type { Story } from "../../../src/bot/configured-story.ts";
import type { Dialog, TurnNotes } from "../../../src/bot/dialog.ts";
import { type BotTransport, BotUnreachable } from "../../../src/bot/gateway/transport.ts";
import type { TurnMeasures } from "../../../src/bot/measures.ts";
import type { ChatPorts } from "../../../src/bot/ports.ts";
import type { ActionReport } from "../../../src/bot/types.ts";
import { MemoryDialogs } from "../support.ts";
import { needs, newConfiguredChat, rule, step, story } from "./stories.ts";

/** Keeps what is measured of each turn. */
class NotingDialogs extends MemoryDialogs {
  readonly measured: TurnMeasures[] = [];

  override async save(dialog: Dialog, actions?: readonly ActionReport[], notes?: TurnNotes) {
    if (notes?.measures) this.measured.push(structuredClone(notes.measures));
    await super.save(dialog, actions);
  }
}

/** A chat that tells what is measured of each turn. */
function measuredChat(stories: readonly Story[], ports: Partial<ChatPorts> = {}) {
  const dialogs = new NotingDialogs();
  const chat = newConfiguredChat(stories, { ...ports, dialogs });
  const { measured } = dialogs;
  const states = () =>
    measured.map((turn) => turn.states.map((state) => [state.storyName, state.intent].join(" ")));
  const metrics = () =>
    measured.map((turn) =>
      turn.metrics.map((one) =>
        [one.type, one.indicatorName, one.indicatorValueName].filter(Boolean).join(" "),
      ),
    );
  return { ...chat, measured, states, metrics };
}

const asks = (name: string, value: string, more: Parameters<typeof step>[1] = {}) =>
  step(name, { ...more, metrics: [{ indicatorName: "mood", indicatorValueName: value }] });

/** A way to a bot that is gone. */
const cut: BotTransport = {
  configuration: () => null,
  // biome-ignore lint/correctness/useYield: it fails before it says anything
  async *ask() {
    throw new BotUnreachable("There is no connection to the bot.");
  },
} as BotTransport;

describe("the metrics of a turn", () => {
  it("contain the story that answered, with its name, type and category", async () => {
    const { talk, measured } = measuredChat([story("tea", { name: "Tea", category: "drinks" })]);
    await talk("tea");
    expect(measured[0]).toMatchObject({
      step: null,
      newEntities: [],
      states: [...[{ storyName: "Tea", storyType: "simple", category: "drinks", intent: "tea" }]],
    });
  });

  it("contain the story for unknown messages, with and without a bot", async () => {
    const without = measuredChat([]);
    await without.talk("nonsense", "more");
    expect(without.states()).toEqual([
      ["tock_unknown_story nonsense"],
      ["tock_unknown_story more"],
    ]);
    const configured = measuredChat([story("tea")]);
    await configured.talk("nonsense");
    expect(configured.states()).toEqual([["tock_unknown_story nonsense"]]);
  });

  it("contain every story of the turn if rules end them", async () => {
    const ends = (name: string, next: string) =>
      story(name, { features: [rule({ endWithStoryId: next })] });
    const { talk, states, metrics } = measuredChat([ends("a", "b"), ends("b", "c"), story("c")]);
    await talk("a");
    expect(states()).toEqual([["a a", "b b", "c c"]]);
    expect(metrics()).toEqual([["STORY_HANDLED", "STORY_HANDLED", "STORY_HANDLED"]]);
  });

  it("contain only the last story if a step leads to it", async () => {
    const target = step("x", { targetIntent: { name: "b" } });
    const { talk, states } = measuredChat([story("a", { steps: [target] }), story("b")]);
    await talk("a", "x");
    expect(states()).toEqual([["a a"], ["b b"]]);
  });

  it("contain each question once, and the answers of the step that was reached", async () => {
    const below = asks("again", "yes");
    const steps = [asks("good", "good", { children: [below] }), asks("bad", "bad")];
    const { talk, metrics, measured } = measuredChat([story("a", { steps })]);
    await talk("a", "good", "again");
    expect(metrics()).toEqual([
      ["STORY_HANDLED", "QUESTION_ASKED mood"],
      ["QUESTION_REPLIED mood good", "QUESTION_ASKED mood"],
      ["QUESTION_REPLIED mood yes"],
    ]);
    expect(measured.map((turn) => turn.step)).toEqual([null, "##good", "##again"]);
  });

  it("contain no handled story while an entity is requested", async () => {
    const { talk, metrics, states } = measuredChat([
      story("a", { mandatoryEntities: [needs("city")] }),
    ]);
    await talk("a");
    expect([states(), metrics()]).toEqual([[["a a"]], [[]]]);
  });

  it("are not counted twice if the connection to the bot turns out to be lost", async () => {
    const ways = [cut, null];
    const scripted = story("a", { currentType: "script", answers: [] });
    const { talk, states, metrics, warnings } = measuredChat([scripted], {
      findBot: async () => ways.shift() ?? null,
    });
    await talk("a");
    expect([states(), metrics()]).toEqual([[["a a"]], [["STORY_HANDLED"]]]);
    expect(warnings).toContain("There is no connection to the bot.");
  });
});
