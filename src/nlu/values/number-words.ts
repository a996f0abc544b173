import type { Amount } from "./amount.ts";
import type { Sentence } from "./sentence.ts";

/** A whole number in words. `total` holds finished thousands, `current` what is below them. */
export function readWords(sentence: Sentence, index: number): Amount | undefined {
  let total = 0;
  let current = -1;
  let lastScale = Number.POSITIVE_INFINITY;
  let next = index;
  let position = index;
  for (;;) {
    const started = next > index;
    const cardinal = sentence.find(position, "cardinal");
    if (cardinal !== undefined && fits(sentence, current, cardinal.value, position, started)) {
      current = Math.max(current, 0) + cardinal.value;
      next = cardinal.next;
    } else {
      const hundred = sentence.find(position, "hundred");
      const scale = sentence.find(position, "scale");
      if (hundred !== undefined && current < 100) {
        current = current > 0 ? current * 100 : 100;
        next = hundred.next;
      } else if (
        scale !== undefined &&
        scale.value < lastScale &&
        (started || scale.value === 1000)
      ) {
        total += (current > 0 ? current : 1) * scale.value;
        current = -1;
        lastScale = scale.value;
        next = scale.next;
      } else break;
    }
    position = glue(sentence, next);
  }
  if (next === index) return undefined;
  return { value: total + Math.max(current, 0), next, digits: false };
}

/** Skips a hyphen or an `and` between two words of one number. */
function glue(sentence: Sentence, index: number): number {
  if (sentence.symbol(index, "-") && sentence.touches(index)) return index + 1;
  return sentence.skip(index, "and");
}

/** Whether a cardinal may follow: `twenty` `one`, `two hundred` `six`, but not `two` `three`. */
function fits(
  sentence: Sentence,
  current: number,
  value: number,
  position: number,
  started: boolean,
): boolean {
  if (!started) return true;
  const { andJoins, vigesimal } = sentence.language;
  const joined = sentence.find(position - 1, "and") !== undefined;
  if (current < 0) return !joined || (andJoins === "hundreds" && value < 100);
  const rest = current % 100;
  if (current > 0 && rest === 0) return value < 100 && (!joined || andJoins === "hundreds");
  if (rest < 20 || rest % 10 !== 0 || value === 0 || (joined && andJoins !== "tens")) return false;
  return value < 10 || (vigesimal && (rest === 60 || rest === 80) && value < 20);
}
