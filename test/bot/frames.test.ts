import { describe, expect, it } from "vitest";
import { parseFrame, writeFrame } from "../../src/bot/gateway/frames.ts";

describe("parseFrame", () => {
  const cases: { name: string; text: string; want: unknown }[] = [
    {
      name: "keeps both types of an action",
      text: '{"messages":[{"type":"action","type":"SWITCH_STORY","parameters":{"type":"x"}}]}',
      want: {
        messages: [{ type: "action", type__2: "SWITCH_STORY", parameters: { type: "x" } }],
      },
    },
    {
      name: "does not mix up the types of neighbors",
      text: '[{"type":"a"},{"type":"b"}]',
      want: [{ type: "a" }, { type: "b" }],
    },
    {
      name: "sees an escaped key",
      text: '{"type":"action","\\u0074ype":"SWITCH_STORY"}',
      want: { type: "action", type__2: "SWITCH_STORY" },
    },
    {
      name: "leaves values alone that look like keys",
      text: '{"a":"type","b":["type","type"],"c":"say \\"type\\": {","type":1}',
      want: { a: "type", b: ["type", "type"], c: 'say "type": {', type: 1 },
    },
  ];
  for (const { name, text, want } of cases) {
    it(name, () => expect(parseFrame(text)).toEqual(want));
  }

  it("refuses text that is not JSON", () => {
    for (const text of ["", "{", '{"type', "{]}", "nonsense", '{"a":1} rest']) {
      expect(() => parseFrame(text), text).toThrow(SyntaxError);
    }
  });

  it("refuses JSON that is nested deeper than 64 levels", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(parseFrame(nested(64))).toBeInstanceOf(Array);
    expect(() => parseFrame(nested(65))).toThrow("deeper than 64 levels");
  });
});

describe("writeFrame", () => {
  it("writes the second type under the name type", () => {
    const frame = { messages: [{ type: "action", type__2: "SWITCH_STORY" }] };
    expect(writeFrame(frame)).toBe('{"messages":[{"type":"action","type":"SWITCH_STORY"}]}');
  });

  it("leaves a single type__2 unchanged", () => {
    expect(writeFrame({ type__2: "x" })).toBe('{"type__2":"x"}');
  });
});
