import { describe, expect, it } from "vitest";
import { finish, hashText, mix } from "../../../../src/nlu/engine/hash.ts";
import {
  CHARACTERS,
  sentenceFeatures,
  WORD,
  WORD_PAIR,
} from "../../../../src/nlu/engine/intents/sentence-features.ts";
import { tokenise } from "../../../../src/nlu/engine/text/tokens.ts";

function features(text: string): Map<number, number[]> {
  const found = new Map<number, number[]>([
    [WORD, []],
    [WORD_PAIR, []],
    [CHARACTERS, []],
  ]);
  sentenceFeatures(tokenise(text), (hash, block) => found.get(block)?.push(hash));
  return found;
}

describe("sentenceFeatures", () => {
  it("gives words, pairs with both edges, and grams of 2 to 4 characters inside edged words", () => {
    const found = features("go up");
    expect(found.get(WORD)).toEqual([finish(hashText(WORD, "go")), finish(hashText(WORD, "up"))]);
    // edge-go, go-up, up-edge
    expect(found.get(WORD_PAIR)).toHaveLength(3);
    // "^go$": ^g ^go ^go$ go go$ o$
    expect(found.get(CHARACTERS)).toHaveLength(12);
    expect(found.get(CHARACTERS)).toContain(finish(mix(mix(CHARACTERS, 103), 111)));
  });

  it("does not see punctuation, case or accents, but emoji", () => {
    expect(features("Été, à Nice !")).toEqual(features("ete a nice"));
    expect(features("👍").get(WORD)).toHaveLength(1);
    expect(features("?!").get(WORD)).toEqual([]);
  });

  it("tells the order of words", () => {
    expect(features("up go").get(WORD_PAIR)).not.toEqual(features("go up").get(WORD_PAIR));
  });
});
