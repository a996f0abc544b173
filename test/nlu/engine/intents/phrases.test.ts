import { expect, it } from "vitest";
import { RelatedPhrases } from "../../../../src/nlu/engine/intents/phrases.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const phrases = new RelatedPhrases(
  {
    stop: ["give|gave it? up", "put ~ down", "no longer go*"],
    end: ["put ~ down"],
  },
  new Set(["now"]),
);
const joined = (text: string) =>
  phrases.join(tokenize(text)).map(({ folded, families = [] }) => [folded, ...families].join(":"));

it("takes alternatives, optional words and endings", () => {
  expect(joined("gave up")).toEqual(["gave up:stop"]);
  expect(joined("give it up")).toEqual(["give it up:stop"]);
  expect(joined("no longer going")).toEqual(["no longer going:stop"]);
  expect(joined("give us up")).toEqual(["give", "us", "up"]);
});

it("moves the words of a gap behind the phrase, and finds all families of it", () => {
  expect(joined("put the old dog down")).toEqual(["put down:stop:end", "the", "old", "dog"]);
  expect(joined("put one two three four five down")).not.toContain("put down:stop:end");
});

it("skips adverbs inside a phrase only", () => {
  expect(joined("now give now up now")).toEqual(["now", "give up:stop", "now", "now"]);
});

it("uses each word once", () => {
  expect(joined("put put down down")).toEqual(["put down:stop:end", "put down:stop:end"]);
});

it("takes time in proportion to the text", () => {
  const long = tokenize("put it now ".repeat(20_000));
  const start = performance.now();
  phrases.join(long);
  expect(performance.now() - start).toBeLessThan(2_000);
});
