import { describe, expect, it } from "vitest";
import type { ParseResult } from "../../../src/bot/types.ts";
import { understood } from "../support.ts";
import { needs, newConfiguredChat, says, step, story } from "./stories.ts";

const plain = { dictionary: false, obfuscated: false, subEntities: [] };

/** `book city=paris date=today` has the intent `book` and two entities. */
async function parse({ queries: [text = ""] }: { queries: string[] }): Promise<ParseResult> {
  const [intent = "", ...words] = text.split(" ");
  const entities = words.map((word) => {
    const [role = "", value = ""] = word.split("=");
    const start = text.indexOf(value);
    return {
      start,
      end: start + value.length,
      entity: {
        entityType: { name: role === "from" ? "app:city" : `app:${role}`, ...plain },
        role,
      },
      value: { "@type": "string" as const, value, candidates: [] },
      subEntities: [],
      evaluated: true,
      probability: 1,
      mergeSupport: false,
    };
  });
  return understood(intent, text, entities);
}

describe("mandatory entities", () => {
  const book = story("book", { mandatoryEntities: [needs("city"), needs("date")] });
  const cases: { name: string; story?: typeof book; said: string[]; want: string[][] }[] = [
    {
      name: "asks for one after the other, then answers",
      said: ["book", "tell_city city=paris", "tell_date date=today", "book"],
      want: [["Which city?"], ["Which date?"], ["BOOK"], ["BOOK"]],
    },
    {
      name: "does not ask for what was said",
      said: ["book city=paris date=today"],
      want: [["BOOK"]],
    },
    {
      name: "asks again while nothing was said",
      said: ["book", "tell_city", "tell_city city=nice"],
      want: [["Which city?"], ["Which city?"], ["Which date?"]],
    },
    {
      name: "gives an entity of the type the role that it asks for",
      story: story("book", { mandatoryEntities: [needs("from", { entityType: "app:city" })] }),
      said: ["book", "tell_from city=paris", "book"],
      want: [["Which from?"], ["BOOK"], ["BOOK"]],
    },
    {
      name: "takes any entity of the type for a role named like it",
      story: story("book", { mandatoryEntities: [needs("city")] }),
      said: ["book from=paris"],
      want: [["BOOK"]],
    },
    {
      name: "asks for nothing without words of its own",
      story: story("book", { mandatoryEntities: [needs("city", { answers: says() })] }),
      said: ["book"],
      want: [["BOOK"]],
    },
    {
      name: "asks before it offers steps",
      story: story("book", { mandatoryEntities: [needs("city")], steps: [step("x")] }),
      said: ["book", "tell_city city=paris"],
      want: [["Which city?"], ["BOOK [go x]"]],
    },
    {
      name: "lets the user leave",
      said: ["book", "tea", "tell_city city=paris"],
      want: [["Which city?"], ["TEA"], ["Sorry, I didn't understand :("]],
    },
  ];
  for (const { name, story: told = book, said, want } of cases) {
    it(name, async () => {
      expect(await newConfiguredChat([told, story("tea")], { parse }).talk(...said)).toEqual(want);
    });
  }
});

describe("next intents", () => {
  it("restricts the next message to these intents and to the steps of the story", async () => {
    const subsets: unknown[] = [];
    const { talk } = newConfiguredChat(
      [
        story("a", {
          nextIntentsQualifiers: [
            { intent: "tea", modifier: 0.2 },
            { intent: "x", modifier: 0.1 },
          ],
          steps: [step("x"), step("y", { targetIntent: { name: "tea" } })],
        }),
        story("tea"),
      ],
      {
        parse: async (query) => {
          subsets.push(query.intentsSubset);
          return understood(query.queries[0] ?? "");
        },
      },
    );
    // The most probable of them is taken for what is none of them, and nothing is restricted after that.
    expect(await talk("a", "nonsense", "nonsense")).toEqual([
      ["A [go x] [go y]"],
      ["Y", "TEA"],
      ["Sorry, I didn't understand :("],
    ]);
    expect(subsets).toEqual([
      [],
      [
        { intent: "app:tea", modifier: 0.2 },
        { intent: "app:x", modifier: 0.1 },
        { intent: "app:y", modifier: 0.5 },
      ],
      [],
    ]);
  });
});
