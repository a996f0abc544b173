import { expect, it } from "vitest";
import { Spelling } from "../../../../src/nlu/engine/intents/spelling.ts";
import { statisticalEngine } from "../../../../src/nlu/engine/statistical-model.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";
import { sentence, travel } from "../../travel.ts";

const spelling = Spelling.of(["annuler ma réservation", "vos tarifs"].map(tokenize), "fr");

it.each([
  ["anuler", "annuler"],
  ["annnuler", "annuler"],
  ["annulor", "annuler"],
  ["anunler", "annuler"],
  ["trifs", "tarifs"],
  ["annuler", "annuler"],
  ["anulr", undefined],
  ["cannuler", undefined],
  ["vis", undefined],
])("%s: %s is meant", (word, meant) => {
  expect(spelling.correct(word)).toBe(meant);
});

it("takes no time and no memory for texts without blanks", () => {
  const long = "é".repeat(10_000);
  expect(Spelling.of([tokenize(`annuler ${long}`)], "fr").words).toEqual(["annuler"]);
  const cpu = process.cpuUsage();
  for (let count = 0; count < 100; count++) spelling.correct(long);
  expect(process.cpuUsage(cpu).user / 1_000).toBeLessThan(50);
  const compound = "donaudampfschifffahrtskapitän";
  const german = Spelling.of([tokenize(compound)], "de");
  expect(german.correct("donaudampfschiffahrtskapitan")).toBe(german.words[0]);
});

it("finds the intent of a word with a wrong letter, but takes it for less familiar", async () => {
  const set = travel({
    language: "fr",
    intents: new Map([
      ["app:cancel", []],
      ["app:price", []],
    ]),
    sentences: [
      ...["annuler", "je veux annuler", "annuler tout"].map((text) => sentence("app:cancel", text)),
      ...["vos tarifs", "quels tarifs", "les tarifs"].map((text) => sentence("app:price", text)),
    ],
  });
  const model = await statisticalEngine.load(statisticalEngine.train(set).toBytes());
  const [wrong, right] = ["anuler", "annuler"].map((text) => model.intents(text)[0]);
  expect(wrong?.intent).toBe("app:cancel");
  expect(wrong?.probability).toBeGreaterThan(0.5);
  expect(wrong?.probability).toBeLessThan(right?.probability ?? 0);
});
