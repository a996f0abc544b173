import { describe, expect, it } from "vitest";
import { abstractValues, markValues } from "../../../../src/nlu/engine/entities/value-marks.ts";
import { addFamilies } from "../../../../src/nlu/engine/intents/word-families.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";
import { readValueSpans } from "../../../../src/nlu/engine/value-spans.ts";

const mark = (text: string, ...types: string[]) => {
  const tokens = tokenize(text);
  const learned = new Set(types.map((type) => `duckling:${type}`));
  return { tokens, marks: markValues(tokens, readValueSpans(text, "en"), learned) };
};

const placed = (text: string, ...types: string[]) => {
  const { tokens, marks } = mark(text, ...types);
  return marks.values.map(({ first, last }) =>
    text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
  );
};

describe("markValues", () => {
  it("marks the longest value of the types that are learned", () => {
    expect(placed("2 nights for 75 euros", "number", "duration", "amount-of-money")).toEqual([
      "2 nights",
      "75 euros",
    ]);
    expect(placed("2 nights for 75 euros", "number")).toEqual(["2", "75"]);
  });

  it("knows what a value is a part of, though that is not learned", () => {
    const { marks } = mark("2 nights for 3 people", "number");
    expect(marks.values.map(({ within }) => within !== 0)).toEqual([true, false]);
  });

  it("takes a date that is counted from another one for a length, if both are learned", () => {
    expect(placed("two days later", "datetime")).toEqual(["two days later"]);
    expect(placed("two days later", "datetime", "duration")).toEqual(["two days"]);
    expect(placed("two days ago", "datetime", "duration")).toEqual(["two days ago"]);
  });

  it("counts the values of a kind", () => {
    const { marks } = mark("2 rooms, 3 people, tomorrow", "number", "datetime");
    expect(marks.values.map(({ rank, total }) => [rank, total])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it("distinguishes intervals whose ends were given from other dates", () => {
    const spelled = (text: string) => mark(text, "datetime").marks.values[0]?.spelled;
    expect(spelled("from monday to friday")).toBe("all");
    expect(spelled("this weekend")).toBe("first");
    expect(spelled("tomorrow")).toBe("no");
  });
});

describe("abstractValues", () => {
  it("replaces a value by one token, the same for all values of its type", () => {
    const folded = (text: string) => {
      const { tokens, marks } = mark(text, "datetime");
      return abstractValues(tokens, marks).map((token) => token.folded);
    };
    expect(folded("see you on may 5 then")).toEqual(folded("see you tomorrow then"));
    expect(folded("see you tomorrow then")).toHaveLength(4);
    expect(folded("see you then")).toEqual(["see", "you", "then"]);
  });

  it("notes the second value of a type, and an interval", () => {
    const several = (text: string) => {
      const { tokens, marks } = mark(text, "datetime", "number");
      const families = abstractValues(tokens, marks).flatMap((token) => token.families ?? []);
      return families.filter((family) => family.startsWith("several"));
    };
    const [dates] = several("come on friday, leave on monday");
    expect(dates).toBeDefined();
    expect(several("from may 5 to may 8")).toEqual([dates]);
    expect(several("2 adults and 3 rooms")).not.toEqual([dates]);
    expect(several("come on friday with 2 people")).toEqual([]);
    expect(several("come on friday instead of monday")).toEqual([]);
  });

  it("keeps the families of its words", () => {
    const { tokens, marks } = mark("one more night", "duration");
    const related = abstractValues(addFamilies(tokens, "en"), marks);
    expect(related.map(({ families }) => families?.[0])).toEqual(["add"]);
  });

  it("tells days from hours, but not for a part of a day", () => {
    const grains = (text: string) => {
      const { tokens, marks } = mark(text, "datetime", "duration");
      return abstractValues(tokens, marks).flatMap(({ families = [] }) => families);
    };
    expect(grains("2 nights")).toEqual(grains("one week"));
    expect(grains("20 minutes")).toEqual(grains("2 hours"));
    expect(grains("2 nights")).not.toEqual(grains("2 hours"));
    expect(grains("may 5")).toEqual(grains("in three days"));
    expect(grains("may 5 at 8pm")).toEqual(grains("in two hours"));
    expect(grains("may 5")).not.toEqual(grains("may 5 at 8pm"));
    expect(grains("this evening")).toEqual([]);
  });

  it("leaves words that often mean nothing", () => {
    const { tokens, marks } = mark("that one", "number");
    expect(abstractValues(tokens, marks)).toEqual(tokens);
  });
});
