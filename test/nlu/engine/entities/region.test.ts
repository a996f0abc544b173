import { describe, expect, it } from "vitest";
import { Lattice, transitionPotentials } from "../../../../src/nlu/engine/entities/crf.ts";
import { Region } from "../../../../src/nlu/engine/entities/region.ts";
import { mayFollow, spansOf, type TokenSpan } from "../../../../src/nlu/engine/entities/tags.ts";
import { Random } from "../../../../src/nlu/engine/random.ts";

const TAGS = 5;
const TOKENS = 5;
const random = new Random(3);
const scores = (size: number) =>
  Float64Array.from({ length: size }, () => random.below(4000) / 1000 - 2);
const unary = scores(TOKENS * TAGS);
const transition = scores(TAGS * TAGS);
const lattice = new Lattice(unary, transitionPotentials(transition, TAGS), TAGS);

/** Every allowed sequence of tags with its probability. */
function sequences(): { tags: number[]; probability: number }[] {
  let found: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }];
  for (let token = 0; token < TOKENS; token++) {
    found = found.flatMap(({ tags, score }) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => mayFollow(tags.at(-1) ?? 0, tag))
        .map((tag) => {
          const step = tags.length === 0 ? 0 : (transition[(tags.at(-1) ?? 0) * TAGS + tag] ?? 0);
          return { tags: [...tags, tag], score: score + (unary[token * TAGS + tag] ?? 0) + step };
        }),
    );
  }
  const total = found.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return found.map(({ tags, score }) => ({ tags, probability: Math.exp(score) / total }));
}

const all = sequences();

/** The spans that have a token in the region, in its own tokens. */
function within(tags: number[], first: number, last: number): TokenSpan[] {
  return spansOf(tags)
    .filter((span) => span.first <= last && span.last >= first)
    .map((span) => ({
      label: span.label,
      first: Math.max(first, span.first),
      last: Math.min(last, span.last),
    }));
}

const regions = [
  [0, 0],
  [1, 3],
  [2, 4],
  [0, 4],
] as const;

describe.each(regions)("the tokens %i to %i", (first, last) => {
  const region = new Region(lattice, first, last);

  it.each([[[]], [[0]], [[1]], [[0, 1]], [[1, 0]]])("hold one span of each of %j", (labels) => {
    const fitting = all.filter(
      ({ tags }) =>
        JSON.stringify(within(tags, first, last).map(({ label }) => label)) ===
        JSON.stringify(labels),
    );
    const want = fitting.reduce((sum, { probability }) => sum + probability, 0);
    expect(region.probability(labels)).toBeCloseTo(want, 10);
  });

  it("have the most probable pair of spans, when there is room", () => {
    const spans = region.spans([1, 0]);
    if (first === last) {
      expect(spans).toBeUndefined();
      return;
    }
    // What stands outside of the region is summed over.
    const weights = new Map<string, number>();
    for (const { tags, probability } of all) {
      if (
        within(tags, first, last)
          .map(({ label }) => label)
          .join() !== "1,0"
      )
        continue;
      const inside = JSON.stringify(tags.slice(first, last + 1));
      weights.set(inside, (weights.get(inside) ?? 0) + probability);
    }
    const [best] = [...weights].sort((a, b) => b[1] - a[1]);
    const tags = JSON.parse(best?.[0] ?? "[]") as number[];
    // A span that has begun before has no begin tag here.
    const begun = tags[0] !== undefined && tags[0] % 2 === 0 && tags[0] > 0 ? tags[0] - 1 : tags[0];
    const want = spansOf([begun ?? 0, ...tags.slice(1)]).map((span) => ({
      label: span.label,
      first: span.first + first,
      last: span.last + first,
    }));
    expect(spans).toEqual(want);
  });
});
