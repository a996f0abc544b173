import { isInside, mayFollow } from "./tags.ts";

/**
 * The best sequence of tags (Viterbi 1967): largest sum of `unary` (token × tags + tag) and `transition` scores
 * (previous × tags + next) among those that BIO allows.
 */
export function viterbi(
  unary: Float64Array,
  transition: Float64Array | Float32Array,
  tags: number,
): number[] {
  const tokens = unary.length / tags;
  // Plain arrays: typed ones take longer to allocate than to fill for a sentence.
  const best = new Array<number>(tokens).fill(0);
  if (tokens === 0) return best;
  const origin = new Array<number>(unary.length).fill(0);
  let score = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let tag = 0; tag < tags; tag++) {
    score[tag] = mayFollow(0, tag) ? (unary[tag] as number) : Number.NEGATIVE_INFINITY;
  }
  for (let token = 1; token < tokens; token++) {
    const here = token * tags;
    for (let tag = 0; tag < tags; tag++) {
      // An inside tag has two possible predecessors: its own begin tag and itself.
      const inside = isInside(tag);
      let from = inside ? tag - 1 : 0;
      const last = inside ? tag : tags - 1;
      let largest = Number.NEGATIVE_INFINITY;
      let argument = from;
      for (; from <= last; from++) {
        const sum = (score[from] as number) + (transition[from * tags + tag] as number);
        if (sum > largest) {
          largest = sum;
          argument = from;
        }
      }
      next[tag] = largest + (unary[here + tag] as number);
      origin[here + tag] = argument;
    }
    [score, next] = [next, score];
  }
  let tag = score.indexOf(score.reduce((a, b) => Math.max(a, b)));
  for (let token = tokens - 1; token >= 0; token--) {
    best[token] = tag;
    tag = origin[token * tags + tag] as number;
  }
  return best;
}
