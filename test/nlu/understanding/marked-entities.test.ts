import { expect, it } from "vitest";
import type { RecognizedEntity } from "../../../src/nlu/engine/engine.ts";
import { markedEntities } from "../../../src/nlu/understanding/marked-entities.ts";
import { Words } from "../../../src/nlu/understanding/role-names.ts";

const text = "à Annecy à partir de lundi";
const roles = new Map([["app:city", ["city"]]]);

function predicted(words: string, match?: RecognizedEntity["match"]): RecognizedEntity {
  const start = text.indexOf(words);
  const span = { type: "app:city", start, end: start + words.length };
  return { ...span, role: "city", probability: 0.9, subEntities: [], ...(match && { match }) };
}

function mark(entity: RecognizedEntity): string[] {
  const label = { type: "app:city", start: 2, end: 8, fits: [{ role: "city", odds: 3 }] };
  const candidates = [{ ...entity, fits: [{ role: "city", odds: 4 }] }, label];
  const analysis = { entities: [entity], values: [], others: candidates };
  const found = markedEntities(new Words(text), analysis, roles);
  return found.map(({ start, end }) => text.slice(start, end));
}

it("replaces a longer prediction that is at most similar to a label by the label inside it", () => {
  expect(mark(predicted("Annecy à", { value: "annecy", similarity: 0.75 }))).toEqual(["Annecy"]);
  // Without a value it would be left out.
  expect(mark(predicted("Annecy à partir"))).toEqual(["Annecy"]);
});

it("keeps a longer prediction that is another label", () => {
  const other = { value: "annecy à", similarity: 1 };
  expect(mark(predicted("Annecy à", other))).toEqual(["Annecy à"]);
});

it("leaves out a label behind an article that is written as another word", () => {
  const found = (text: string, likeNoun: boolean) => {
    const span = { type: "app:city", start: 2, end: text.indexOf(" room") };
    const entity = { ...span, role: "city", probability: 0.9, subEntities: [] };
    const fits = [{ role: "city", odds: 1 }];
    const candidate = { ...span, fits, ...(likeNoun && { likeNoun: true as const }) };
    const analysis = { entities: [entity], values: [], others: [candidate] };
    return markedEntities(new Words(text), analysis, roles).length;
  };
  expect(found("a nice room", true)).toBe(0);
  expect(found("a nice room", false)).toBe(1);
  expect(found("a Nice room", true)).toBe(1);
  expect(found("a new york room", true)).toBe(1);
});
