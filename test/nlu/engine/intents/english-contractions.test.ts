import { expect, it } from "vitest";
import { expandContractions } from "../../../../src/nlu/engine/intents/english-contractions.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const expanded = (text: string) =>
  expandContractions(tokenize(text))
    .map(({ folded }) => folded)
    .join(" ");

it.each([
  ["I don't, I can't, I won't", "i do not , i can not , i will not"],
  ["cant cannot wont", "can not can not will not"],
  ["I’d like; we'll come", "i would like ; we will come"],
  ["what's that", "what is that"],
  ["id like it", "i would like it"],
  ["the hotel's pool", "the hotel ' s pool"],
  ["my id is here", "my id is here"],
  ["rock 'n' roll", "rock ' n ' roll"],
])("%j is %j", (text, long) => {
  expect(expanded(text)).toBe(long);
});

it("keeps the places of words", () => {
  const [, will, not] = expandContractions(tokenize("we won't"));
  expect([will?.start, will?.end, not?.start, not?.end]).toEqual([3, 8, 3, 8]);
});
