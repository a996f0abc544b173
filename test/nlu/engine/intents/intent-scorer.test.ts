import { expect, it } from "vitest";
import { FamilyOdds } from "../../../../src/nlu/engine/intents/family-odds.ts";
import { IntentModel } from "../../../../src/nlu/engine/intents/intent-model.ts";
import { IntentScorer } from "../../../../src/nlu/engine/intents/intent-scorer.ts";
import { Spelling } from "../../../../src/nlu/engine/intents/spelling.ts";
import { addFamilies } from "../../../../src/nlu/engine/intents/word-families.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const read = (text: string) => addFamilies(tokenize(text), "en");

const scorer = IntentScorer.train(
  [
    { tokens: read("cancel my booking"), label: 0 },
    { tokens: read("what does breakfast cost"), label: 1 },
  ],
  2,
);

it("tells the share of words that training had neither themselves nor another of their family", () => {
  expect(scorer.strange(read("cancel"))).toBe(0);
  expect(scorer.strange(read("reservation price"))).toBe(0);
  expect(scorer.strange(read("cancel lawsuit"))).toBe(0.5);
  expect(scorer.strange([])).toBe(0);
});

it("makes a text with strange words less likely to mean an intent", () => {
  const sum = (usual: number) => {
    const calibration = { sharpness: 5, slope: 5, offset: -3, usual: [usual, usual] };
    const families = FamilyOdds.learn([], 2);
    const model = new IntentModel(
      ["a", "b"],
      scorer,
      calibration,
      "en",
      new Spelling([]),
      families,
    );
    const { scores } = model.score(read("a lawsuit"));
    return scores.reduce((total, { probability }) => total + probability, 0);
  };
  expect(sum(0)).toBeLessThan(sum(1));
  expect(sum(0)).toBeGreaterThan(0);
});
