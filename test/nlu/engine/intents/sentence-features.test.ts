import { describe, expect, it } from "vitest";
import { finish, hashText, mix } from "../../../../src/nlu/engine/hash.ts";
import {
  characters,
  sentenceFeatures,
  wordFamily,
  wordFeatures,
  wordPair,
  wordSpace,
  wordTopic,
} from "../../../../src/nlu/engine/intents/sentence-features.ts";
import { type Token, tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

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

  it("weighs the characters of words with a family and of function words less", () => {
    const sharesOf = (token: Partial<Token>) => {
      const found = new Set<number>();
      const [word] = tokenize("shift");
      sentenceFeatures([{ ...(word as Token), ...token }], (_, block, share) => {
        if (block === characters) found.add(share);
      });
      return [...found];
    };
    const [whole = 0] = sharesOf({});
    const [ofFamily = 0] = sharesOf({ families: ["change"] });
    expect(ofFamily).toBeLessThan(whole);
    expect(sharesOf({ isCommon: true })).toEqual([ofFamily]);
  });

  it("gives words of one topic features in common, although they stay unknown", () => {
    const topicFeatures = (text: string) => {
      const found: number[] = [];
      const tokens = tokenize(text).map((token) => ({ ...token, topics: ["facilities"] }));
      sentenceFeatures(tokens, (hash, block) => {
        if (block === wordTopic) found.push(hash);
      });
      return found;
    };
    expect(topicFeatures("pool")).toEqual(topicFeatures("gym"));
    expect(topicFeatures("pool")).not.toEqual([]);
    const [word] = tokenize("pool");
    expect(wordFeatures({ ...(word as Token), topics: ["facilities"] })).toHaveLength(1);
  });

  it("gives the families alone of a word whose form is left out", () => {
    const found = (kind: Token["kind"]) => {
      const blocks = new Map<number, number>();
      const [word, ...rest] = tokenize("shift it");
      sentenceFeatures([{ ...(word as Token), kind, families: ["change"] }, ...rest], (_, block) =>
        blocks.set(block, (blocks.get(block) ?? 0) + 1),
      );
      return blocks;
    };
    const [form, meaning] = [found("word"), found("meaning")];
    expect(meaning.get(wordFamily)).toBe(form.get(wordFamily));
    // No word and no pairs with its neighbors: `it` with the end of the sentence.
    expect([form.get(wordSpace), meaning.get(wordSpace)]).toEqual([2, 1]);
    expect([form.get(wordPair), meaning.get(wordPair)]).toEqual([3, 1]);
  });

  it("depends on the order of words", () => {
    expect(features("up go").get(wordPair)).not.toEqual(features("go up").get(wordPair));
  });
});
