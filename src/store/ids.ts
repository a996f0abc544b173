import { randomBytes, randomInt } from "node:crypto";
import type { Clock } from "./clock.ts";

const processPart = randomBytes(5).toString("hex");
let counter = randomInt(0xffffff);

/**
 * A new id in Tock's form: 24 hex digits from the time in seconds, a random part of this process and a counter. Ids of
 * one process are sorted by their creation (until the counter wraps at 16.7 million).
 */
export function newId(clock: Clock): string {
  counter = (counter + 1) % 0x1000000;
  const seconds = Math.floor(clock.now().getTime() / 1000) % 0x100000000;
  return (
    seconds.toString(16).padStart(8, "0") + processPart + counter.toString(16).padStart(6, "0")
  );
}
