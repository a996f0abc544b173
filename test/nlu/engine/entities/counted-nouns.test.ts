import { expect, it } from "vitest";
import { countedNouns } from "../../../../src/nlu/engine/entities/counted-nouns.ts";
import { sentence } from "../../travel.ts";

const number = (words: string): [string, string, string] => [words, "duckling:number", "count"];

it("are behind marked numbers, and behind no other article", () => {
  const sentences = [
    sentence("app:book", "pour ", number("deux"), " voitures"),
    sentence("app:book", number("3"), " chambres"),
    sentence("app:book", "une chambre"),
    sentence("app:late", "une voiture de ", number("4"), " places"),
    sentence("app:late", number("une"), " valise"),
  ];
  expect(countedNouns(sentences.slice(0, 3))).toEqual(
    new Map([["app:book", new Set(["voiture"])]]),
  );
  expect(countedNouns(sentences)).toEqual(
    new Map([
      ["app:book", new Set()],
      ["app:late", new Set(["place", "valise"])],
    ]),
  );
});
