import { describe, expect, it } from "vitest";
import { Lattice, transitionPotentials } from "../../../../src/nlu/engine/entities/crf.ts";
import { mayFollow, spansOf } from "../../../../src/nlu/engine/entities/tags.ts";
import { viterbi } from "../../../../src/nlu/engine/entities/viterbi.ts";
import { Random } from "../../../../src/nlu/engine/random.ts";

const TAGS = 5;
const TOKENS = 4;
const random = new Random(11);
const scores = (size: number) =>
  Float64Array.from({ length: size }, () => random.below(4000) / 1000 - 2);
const unary = scores(TOKENS * TAGS);
const transition = scores(TAGS * TAGS);

/** Every allowed sequence of tags with its score. */
function sequences(): { tags: number[]; score: number }[] {
  let found: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }];
  for (let token = 0; token < TOKENS; token++) {
    found = found.flatMap(({ tags, score }) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => mayFollow(tags.at(-1) ?? 0, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          score:
            score +
            (unary[token * TAGS + tag] ?? 0) +
            (tags.length === 0 ? 0 : (transition[(tags.at(-1) ?? 0) * TAGS + tag] ?? 0)),
        })),
    );
  }
  return found;
}

const all = sequences();
const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
const share = (holds: (tags: number[]) => boolean) =>
  all.reduce((sum, { tags, score }) => sum + (holds(tags) ? Math.exp(score) : 0), 0) / total;

describe("Lattice", () => {
  const lattice = new Lattice(unary, transitionPotentials(transition, TAGS), TAGS);

  it("gives the marginals of all sequences", () => {
    for (let token = 0; token < TOKENS; token++) {
      for (let tag = 0; tag < TAGS; tag++) {
        const want = share((tags) => tags[token] === tag);
        expect(lattice.marginal(token, tag)).toBeCloseTo(want, 10);
      }
    }
  });

  it("counts the expected transitions", () => {
    const sums = new Float64Array(TAGS * TAGS);
    lattice.addTransitions(sums);
    for (let at = 0; at < sums.length; at++) {
      const pair = [Math.floor(at / TAGS), at % TAGS];
      const want = [1, 2, 3].reduce(
        (sum, token) =>
          sum + share((tags) => tags[token - 1] === pair[0] && tags[token] === pair[1]),
        0,
      );
      expect(sums[at]).toBeCloseTo(want, 10);
    }
  });

  it("gives the probability of exactly one span", () => {
    for (let first = 0; first < TOKENS; first++) {
      for (let last = first; last < TOKENS; last++) {
        for (const label of [0, 1]) {
          const want = share((tags) =>
            spansOf(tags).some(
              (span) => span.first === first && span.last === last && span.label === label,
            ),
          );
          const got = lattice.spanProbability(first, last, 1 + 2 * label, 2 + 2 * label);
          expect(got).toBeCloseTo(want, 10);
        }
      }
    }
  });

  it("does not overflow on large scores or long texts", () => {
    const large = Float64Array.from({ length: 2000 * TAGS }, (_, at) => (at % 7) * 200);
    const long = new Lattice(large, transitionPotentials(transition, TAGS), TAGS);
    const sum = [0, 1, 2, 3, 4].reduce((mass, tag) => mass + long.marginal(1999, tag), 0);
    expect(sum).toBeCloseTo(1, 6);
  });
});

describe("viterbi", () => {
  it("finds the best of all sequences", () => {
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...viterbi(unary, transition, TAGS)]).toEqual(best.tags);
  });

  it("returns nothing for an empty text", () => {
    expect([...viterbi(new Float64Array(0), transition, TAGS)]).toEqual([]);
  });
});
