/** Ids of 24 hexadecimal digits, the same for the same seed. */
export function seededIds(seed: number): () => string {
  let state = seed >>> 0;
  const next = () => {
    // A linear congruential generator: ids only have to differ.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(16).padStart(8, "0");
  };
  let count = 0;
  return () => next() + next() + (++count).toString(16).padStart(8, "0");
}
