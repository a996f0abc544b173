import { readNumber } from "./numbers.ts";
import type { LexedSentence } from "./sentence.ts";
import type { BuiltInValue, Found } from "./value.ts";

export interface Read {
  value: BuiltInValue;
  next: number;
}

export type Reader = (sentence: LexedSentence, index: number) => Read | undefined;

export function findAll(sentence: LexedSentence, read: Reader): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    if (!sentence.mayBegin(index)) {
      index++;
      continue;
    }
    const blocked = sentence.find(index, "blocked");
    const one = blocked ? undefined : read(sentence, index);
    if (one === undefined) {
      index = blocked?.next ?? afterNumber(sentence, index);
      continue;
    }
    found.push({
      start: sentence.tokens[index]?.start ?? 0,
      end: sentence.tokens[one.next - 1]?.end ?? 0,
      value: one.value,
    });
    index = one.next;
  }
  return found;
}

/** The next place where a value may start: the hundred of `two or three hundred euros` is not one. */
export function afterNumber(sentence: LexedSentence, index: number): number {
  return Math.max(readNumber(sentence, index)?.next ?? 0, index + 1);
}
