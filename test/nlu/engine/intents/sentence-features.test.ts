import { describe, expect, it } from "vitest";
import { finish, hashText, mix } from "../../../../src/nlu/engine/hash.ts";
import {
  characters,
  sentenceFeatures,
  wordFamily,
  wordPair,
  wordSpace,
} from "../../../../src/nlu/engine/intents/sentence-features.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

function features(text: string): Map<number, number[]> {
  const found = new Map<number, number[]>([
    [wordSpace, []],
    [wordPair, []],
    [characters, []],
  ]);
  sentenceFeatures(tokenize(text), (hash, block) => found.get(block)?.push(hash));
  return found;
}

describe("sentenceFeatures", () => {
  it("gives words, pairs with both edges, and grams of 2 to 4 characters inside edged words", () => {
    const found = features("go up");
    expect(found.get(wordSpace)).toEqual([
      finish(hashText(wordSpace, "go")),
      finish(hashText(wordSpace, "up")),
    ]);
    // edge-go, go-up, up-edge
    expect(found.get(wordPair)).toHaveLength(3);
    // "^go$": ^g ^go ^go$ go go$ o$
    expect(found.get(characters)).toHaveLength(12);
    expect(found.get(characters)).toContain(finish(mix(mix(characters, 103), 111)));
  });

  it("ignores punctuation, case and accents, but not emoji", () => {
    expect(features("Été, à Nice !")).toEqual(features("ete a nice"));
    expect(features("👍").get(wordSpace)).toHaveLength(1);
    expect(features("?!").get(wordSpace)).toEqual([]);
  });

  it("gives words of one family features in common, alone and with their neighbors", () => {
    const familyFeatures = (text: string) => {
      const found: number[] = [];
      const tokens = tokenize(text).map((token) =>
        token.folded === "the" ? token : { ...token, families: ["change"] },
      );
      sentenceFeatures(tokens, (hash, block) => {
        if (block === wordFamily) found.push(hash);
      });
      return found;
    };
    expect(familyFeatures("shift the")).toEqual(familyFeatures("postpone the"));
    expect(familyFeatures("shift")).not.toEqual(familyFeatures("the shift"));
    expect(familyFeatures("the")).toEqual([]);
  });

  it("depends on the order of words", () => {
    expect(features("up go").get(wordPair)).not.toEqual(features("go up").get(wordPair));
  });
});
