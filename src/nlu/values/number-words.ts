import type { Amount } from "./amount.ts";
import type { LexedSentence } from "./sentence.ts";

/** A whole number in words. `total` holds completed thousands, `current` the rest. */
export function readWords(sentence: LexedSentence, index: number): Amount | undefined {
  if (isUncounted(sentence, index)) return undefined;
  let total = 0;
  let current = -1;
  let lastScale = Number.POSITIVE_INFINITY;
  let next = index;
  let joint: Joint = { next: index, joined: false };
  for (;;) {
    const started = next > index;
    const position = joint.next;
    const cardinal = sentence.find(position, "cardinal");
    // `mille et un`, `dix mille et un`
    const thousandAndOne =
      joint.joined && lastScale === 1000 && cardinal?.value === 1 && current < 0;
    const fitting =
      cardinal !== undefined && fits(sentence, current, cardinal.value, joint, started);
    if (cardinal !== undefined && (fitting || thousandAndOne)) {
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
        (started || isThousand(sentence, position) || sentence.find(position, "article"))
      ) {
        total += (current > 0 ? current : 1) * scale.value;
        current = -1;
        lastScale = scale.value;
        next = scale.next;
      } else if (scale !== undefined && scale.value > lastScale && lastScale === 1000) {
        // `mil doscientos millones`
        total = (total + Math.max(current, 0)) * scale.value;
        current = -1;
        lastScale = scale.value;
        next = scale.next;
      } else break;
    }
    joint = readJoint(sentence, next);
  }
  if (next === index) return undefined;
  const unit = current < 0 && Number.isFinite(lastScale) ? { unit: lastScale } : {};
  return { value: total + Math.max(current, 0), next, digits: false, ...unit };
}

/** `mil`, `mille`, `tausend` need no count, also in `mil millones`. */
function isThousand(sentence: LexedSentence, index: number): boolean {
  return sentence
    .matches(index)
    .some(({ category, value }) => category === "scale" && value === 1000);
}

interface Joint {
  next: number;
  /** Whether the skipped words include `and`. */
  joined: boolean;
}

/** Skips what joins the words of one number: a hyphen, an `and`, or both as in `vingt-et-un`. */
export function readJoint(sentence: LexedSentence, index: number): Joint {
  const start = skipHyphen(sentence, index);
  const and = sentence.find(start, "and");
  return and === undefined
    ? { next: start, joined: false }
    : { next: skipHyphen(sentence, and.next), joined: true };
}

/** Skips a hyphen that touches the word before it. */
export function skipHyphen(sentence: LexedSentence, index: number): number {
  return sentence.symbol(index, "-") && sentence.touches(index) ? index + 1 : index;
}

/** `hundreds of people`, `a few thousand`: the number is unknown. */
export function isUncounted(sentence: LexedSentence, index: number): boolean {
  if (sentence.find(index, "several") !== undefined) return true;
  const vague = sentence.endingAt(index, "vague");
  if (vague === undefined || vague.value === 2) return false;
  return (["hundred", "scale", "collective"] as const).some(
    (category) => sentence.find(index, category) !== undefined,
  );
}

/** Whether a cardinal may follow: `twenty` `one`, `two hundred` `six`, but not `two` `three`. */
function fits(
  sentence: LexedSentence,
  current: number,
  value: number,
  { joined }: Joint,
  started: boolean,
): boolean {
  if (!started) return true;
  const { andJoins, vigesimal } = sentence.language;
  if (current < 0) return !joined || (andJoins === "hundreds" && value < 100);
  const rest = current % 100;
  if (current > 0 && rest === 0) return value < 100 && (!joined || andJoins === "hundreds");
  if (rest < 20 || rest % 10 !== 0 || value === 0 || (joined && andJoins !== "tens")) return false;
  return value < 10 || (vigesimal && (rest === 60 || rest === 80) && value < 20);
}
