import { describe, expect, it } from "vitest";
import {
  mayFollow,
  spansOf,
  tagsOf,
  tokensUnder,
} from "../../../../src/nlu/engine/entities/tags.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const text = "from New York to Nice";
const tokens = tokenize(text);
const entity = (type: string, start: number, end: number) => ({
  type,
  role: type,
  start,
  end,
  subEntities: [],
});
const labelOf = ({ type }: { type: string }) => ["city", "country"].indexOf(type);

describe("tags", () => {
  it("begins, goes on and ends", () => {
    const tags = tagsOf(tokens, [entity("country", 17, 21), entity("city", 5, 13)], labelOf);
    expect([...tags]).toEqual([0, 1, 2, 0, 3]);
    expect(spansOf(tags)).toEqual([
      { label: 0, first: 1, last: 2 },
      { label: 1, first: 4, last: 4 },
    ]);
  });

  it("keeps neighbors of one label apart", () => {
    expect(spansOf([1, 1, 2])).toEqual([
      { label: 0, first: 0, last: 0 },
      { label: 0, first: 1, last: 2 },
    ]);
  });

  it("drops unknown labels, overlaps and entities without a token", () => {
    const given = [entity("other", 17, 21), entity("city", 5, 13), entity("country", 9, 16)];
    expect([...tagsOf(tokens, given, labelOf)]).toEqual([0, 1, 2, 0, 0]);
    expect(tokensUnder(tokens, { start: 21, end: 22 })).toBeUndefined();
    expect(tokensUnder(tokens, { start: 6, end: 7 })).toEqual({ first: 1, last: 1 });
  });

  it("lets an inside tag follow its own label only", () => {
    expect([0, 1, 2, 3, 4].map((previous) => mayFollow(previous, 2))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1, 2, 3, 4].every((previous) => mayFollow(previous, 0))).toBe(true);
  });
});
