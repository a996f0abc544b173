/**
 * Feature names as 32-bit hashes, so that no string is built in inner loops ("feature hashing", Weinberger et al. 2009,
 * without folding the range: with 50,000 known features, one in 85,000 unknown features is taken for a known one).
 */

/** One step over a 16-bit unit or another hash: a multiplicative step with a shift, so that all bits take part. */
export function mix(hash: number, unit: number): number {
  const product = Math.imul(hash ^ unit, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Hash of `text[start, end)` on top of `seed`. */
export function hashText(seed: number, text: string, start = 0, end = text.length): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads a finished hash over 32 unsigned bits (the last step of MurmurHash3, Appleby 2011). */
export function finish(hash: number): number {
  let spread = hash ^ (hash >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
