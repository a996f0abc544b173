import { describe, expect, it } from "vitest";
import type { StoryMessage } from "../../../src/bot/configured-story.ts";
import { Alternatives } from "../../../src/bot/labels/alternatives.ts";
import type { Label, LabelContext } from "../../../src/bot/labels/label.ts";
import { Translator } from "../../../src/bot/labels/translator.ts";
import { connector, never } from "../support.ts";
import { label, message, newConfiguredChat, rule, says, shown, step, story } from "./stories.ts";

type Card = Extract<NonNullable<StoryMessage["mediaMessage"]>, { type: "card" }>;

const file = { suffix: "png", name: "Station.png", id: "app_station", type: "image" } as const;
const card = (title: string, more: Partial<Card> = {}): StoryMessage =>
  message("not shown", {
    mediaMessage: { type: "card", title: label(title), actions: [], fillCarousel: false, ...more },
  });

/** What one message shows, without the fields that all messages have. */
async function told(answers: StoryMessage[], more: Parameters<typeof story>[1] = {}) {
  const { send } = newConfiguredChat([story("a", { answers: says(...answers), ...more })]);
  const { responses } = await send({ query: "a" });
  return responses.map(({ type: _, version: __, actionId: ___, ...content }) => content);
}

const reply = (title: string) => ({
  clazz: "quick_reply",
  title,
  style: "primary",
  type: "quick_reply",
});

describe("answers of a story", () => {
  const buttons = { actions: [{ type: "action", title: label("All") }] } as Partial<Card>;
  const cases: {
    name: string;
    answers: StoryMessage[];
    more?: Parameters<typeof story>[1];
    want: unknown[];
  }[] = [
    {
      name: "texts",
      answers: [message("one"), message("two")],
      want: [{ text: "one" }, { text: "two" }],
    },
    { name: "nothing", answers: [], want: [] },
    {
      name: "buttons of steps below the last text only",
      answers: [message("one"), message("two")],
      more: { steps: [step("x")] },
      want: [{ text: "one" }, { text: "two", buttons: [reply("go x")] }],
    },
    {
      name: "a card with an uploaded file, in place of the text",
      answers: [card("Stations", { file, subTitle: label("All of them") })],
      want: [
        {
          card: {
            title: "Stations",
            subTitle: "All of them",
            file: { url: "/f/app_station.png", name: "Station.png", type: "image" },
            buttons: [],
          },
        },
      ],
    },
    {
      name: "a card with a file of another server, and buttons",
      answers: [
        card("S", {
          file: { ...file, externalUrl: "https://example.org/s.png" },
          actions: [
            { type: "action", title: label("Open"), url: "https://example.org" },
            { type: "action", title: label("More") },
          ],
        }),
      ],
      want: [
        {
          card: {
            title: "S",
            file: { url: "https://example.org/s.png", name: "Station.png", type: "image" },
            buttons: [
              {
                clazz: "url_button",
                title: "Open",
                url: "https://example.org",
                target: "_blank",
                style: "primary",
                type: "web_url",
              },
              { clazz: "postback_button", title: "More", style: "primary", type: "postback" },
            ],
          },
        },
      ],
    },
    {
      name: "buttons of steps in a card without buttons",
      answers: [card("S")],
      more: { steps: [step("x")] },
      want: [{ card: { title: "S", buttons: [reply("go x")] } }],
    },
    {
      name: "no buttons of steps in a card with its own",
      answers: [card("S", buttons)],
      more: { steps: [step("x")] },
      want: [
        {
          card: {
            title: "S",
            buttons: [
              { clazz: "postback_button", title: "All", style: "primary", type: "postback" },
            ],
          },
        },
      ],
    },
    {
      name: "a carousel of adjacent cards, with the buttons of steps below",
      answers: [card("1"), card("2", { fillCarousel: true }), card("3", { fillCarousel: true })],
      more: { steps: [step("x")] },
      want: [
        {
          carousel: {
            cards: ["1", "2", "3"].map((title) => ({ title, buttons: [] })),
          },
          buttons: [reply("go x")],
        },
      ],
    },
    {
      name: "a card that fills no carousel, since a text is before it",
      answers: [message("one"), card("2", { fillCarousel: true }), card("3")],
      want: [
        { text: "one" },
        { card: { title: "2", buttons: [] } },
        { card: { title: "3", buttons: [] } },
      ],
    },
    {
      name: "the text, where a button or an empty card is beside it",
      answers: [
        message("one", {
          mediaMessage: { type: "action", title: label("Open"), url: "https://example.org" },
        }),
        message("two", { mediaMessage: { type: "card", actions: [], fillCarousel: false } }),
      ],
      want: [{ text: "one" }, { text: "two" }],
    },
    {
      name: "footnotes, without the passages that nobody asked for",
      answers: [message("one", { footnotes: [{ identifier: "1", title: "Law", content: "§ 1" }] })],
      want: [{ text: "one", footnotes: [{ identifier: "1", title: "Law" }] }],
    },
  ];
  for (const { name, answers, more, want } of cases) {
    it(name, async () => expect(await told(answers, more)).toEqual(want));
  }

  it("cites the passages of footnotes for a page that requests them", async () => {
    const footnotes = [{ identifier: "1", title: "Law", content: "§ 1" }];
    const { send } = newConfiguredChat([
      story("a", { answers: says(message("x", { footnotes })) }),
    ]);
    const { responses } = await send({ query: "a", sourceWithContent: true });
    expect(responses[0]?.footnotes).toEqual(footnotes);
  });

  it("delivers message by message, and marks the last one", async () => {
    const { chat } = newConfiguredChat([
      story("a", { answers: says("1", "2"), features: [rule({ endWithStoryId: "b" })] }),
      story("b"),
    ]);
    const said: [string | undefined, boolean][] = [];
    await chat.send(connector, { query: "a", userId: "anna" }, never, {
      hear: ({ responses }, last) => said.push([responses[0]?.text, last]),
    });
    expect(said).toEqual([
      ["1", false],
      ["2", false],
      ["B", true],
    ]);
  });

  it("appears in the history as shown, with the last answer marked", async () => {
    const { talk, dialogs } = newConfiguredChat([
      story("a", { answers: says("1", "2"), steps: [step("x")] }),
    ]);
    await talk("a");
    expect(
      dialogs.done.map(({ playerId, intent, metadata }) => [
        playerId.type,
        intent,
        metadata.lastAnswer,
      ]),
    ).toEqual([
      ["user", "a", false],
      ["bot", undefined, false],
      ["bot", undefined, true],
    ]);
    expect(dialogs.done[1]?.message).toMatchObject({ eventType: "sentence", text: "1" });
    expect(dialogs.done[2]?.message).toMatchObject({
      messages: [{ texts: { text: "2" }, choices: [{ parameters: { _nlp: "go x" } }] }],
    });
  });

  it("does not run a script, and sends the texts next to it or the default answer", async () => {
    const script = { script: "", compiledScript: "", version: "1", date: "2026-11-28T12:00:00Z" };
    const answers = [{ answerType: "script", current: script, scriptVersions: [script] } as never];
    const { talk } = newConfiguredChat([
      story("a", { currentType: "script", answers }),
      story("b", { currentType: "script", answers: [...answers, ...says("B")] }),
    ]);
    expect(await talk("a", "b")).toEqual([["Sorry, I didn't understand :("], ["B"]]);
  });
});

describe("labels", () => {
  function newLabels() {
    const labels = new Map<string, Label>();
    const uses: [string, LabelContext][] = [];
    const store = {
      get: async (id: string) => labels.get(id),
      saveDefault: async (one: Label) =>
        labels.get(one._id) ?? (labels.set(one._id, one).get(one._id) as Label),
      addText: async () => {},
      use: ({ _id }: Pick<Label, "_id">, context: LabelContext) => void uses.push([_id, context]),
    };
    const now = () => new Date("2026-11-28T12:00:00Z");
    return { labels, uses, translator: new Translator(store, "en", new Alternatives(now)) };
  }

  it("sends the text in the user's language, and creates the labels of platform and bot", async () => {
    const { labels, uses, translator } = newLabels();
    const { send, attach } = newConfiguredChat([story("a", { steps: [step("x")] })], {
      translator,
    });
    await send({ query: "a" });
    const stored = labels.get("app_story_A") as Label;
    labels.set("app_story_A", {
      ...stored,
      i18n: [
        ...stored.i18n,
        {
          locale: "fr",
          interfaceType: "textChat",
          label: "Ah",
          validated: false,
          alternatives: [],
        },
      ],
    });
    expect(shown(await send({ query: "a", locale: "fr" }))).toEqual(["Ah [go x]"]);
    expect(uses.at(-2)).toEqual([
      "app_story_A",
      { locale: "fr", interfaceType: "textChat", connectorId: "web" },
    ]);
    await send({ query: "nonsense" });
    expect(labels.get("app_BotApi_Sorry, I didn't understand :(")?.category).toBe("botapi");
    await attach("weather").received(0);
    await send({ query: "weather" });
    expect(labels.get("app_fallback_bot tells weather")).toMatchObject({
      namespace: "app",
      category: "fallback",
      defaultLabel: "bot tells weather",
    });
  });
});
