import type { Amount } from "./amount.ts";
import type { Sentence } from "./sentence.ts";

/** Digits with separators of the language, a fraction `1/2`, a suffix `20k` or a scale `3 million`. */
export function readDigits(sentence: Sentence, index: number): Amount | undefined {
  const { tokens, language } = sentence;
  let literal = tokens[index]?.key ?? "";
  let next = index + 1;
  if (literal.length <= 3) {
    // Groups of three after a separator: the whole number is taken or none of it.
    for (;;) {
      const group = groupAt(sentence, next);
      if (group === 0) break;
      literal += tokens[group]?.key ?? "";
      next = group + 1;
    }
  }
  const separator = tokens[next]?.key;
  const decimals = tokens[next + 1];
  if (
    (separator === language.decimal || (separator === "." && next === index + 1)) &&
    sentence.touches(next) &&
    decimals?.kind === "digits" &&
    !decimals.gap &&
    !(
      tokens[next + 2]?.key === separator &&
      tokens[next + 3]?.kind === "digits" &&
      sentence.touches(next + 3)
    )
  ) {
    literal += `.${decimals.key}`;
    next += 2;
  } else if (
    separator === "/" &&
    sentence.touches(next) &&
    decimals?.kind === "digits" &&
    !decimals.gap
  ) {
    const divisor = Number(decimals.key);
    if (
      divisor > 1 &&
      divisor <= 10 &&
      Number(literal) < divisor &&
      tokens[next + 2]?.key !== "/"
    ) {
      return { value: Number(literal) / divisor, next: next + 2, digits: true };
    }
  }
  return scaled(sentence, { value: Number(literal), next, digits: true });
}

const SPACES = /^[ \u00a0\u202f]$/;

/** Index of the three digits that continue a grouped number, or 0. */
function groupAt(sentence: Sentence, index: number): number {
  const { tokens, language, text } = sentence;
  const token = tokens[index];
  if (token === undefined) return 0;
  if (token.kind === "digits") {
    const space = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    const allowed = SPACES.test(space) && (space !== " " || language.groups.includes(" "));
    return allowed && token.key.length === 3 && tokens[index + 1]?.kind !== "digits" ? index : 0;
  }
  const digits = tokens[index + 1];
  const grouped = language.groups.includes(token.key) && !token.gap;
  return grouped && digits?.kind === "digits" && !digits.gap && digits.key.length === 3
    ? index + 1
    : 0;
}

function scaled(sentence: Sentence, amount: Amount): Amount {
  const suffix = sentence.find(amount.next, "suffix");
  if (suffix !== undefined && sentence.touches(amount.next)) {
    return { ...amount, value: round(amount.value * suffix.value), next: suffix.next };
  }
  const scale = sentence.find(amount.next, "scale") ?? sentence.find(amount.next, "hundred");
  if (scale === undefined) return amount;
  const dot =
    sentence.symbol(scale.next, ".") && sentence.find(scale.next + 1, "currency") !== undefined;
  if (dot) return { ...amount, value: round(amount.value * scale.value), next: scale.next + 1 };
  return scaled(sentence, {
    ...amount,
    value: round(amount.value * scale.value),
    next: scale.next,
  });
}

/** Takes away what binary fractions add: 1.1 × 1000. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
