import { expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../../src/nlu/engine/bytes.ts";
import { FamilyOdds } from "../../../../src/nlu/engine/intents/family-odds.ts";
import { IntentModel } from "../../../../src/nlu/engine/intents/intent-model.ts";
import { IntentScorer } from "../../../../src/nlu/engine/intents/intent-scorer.ts";
import { trainIntents } from "../../../../src/nlu/engine/intents/intent-training.ts";
import { Spelling } from "../../../../src/nlu/engine/intents/spelling.ts";
import { addFamilies, joinPhrases } from "../../../../src/nlu/engine/intents/word-families.ts";
import { statisticalEngine } from "../../../../src/nlu/engine/statistical-model.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";
import { sentence, travel } from "../../travel.ts";

it("reads the words of a phrase whose meaning training did not have", () => {
  const sentences = [
    ...["a room please", "do you have a room", "book a room", "I need a room for the night"],
    ...["reserve a room", "a room for tonight", "we want a room", "get me a room"],
  ].map((text) => sentence("app:book", text));
  const others = [
    ...["thank you", "thanks a lot", "many thanks", "thank you very much"],
    ...["how much is breakfast", "what does breakfast cost"],
  ].map((text) => sentence("app:other", text));
  const intents = new Map(["app:book", "app:other"].map((name) => [name, []]));
  const model = statisticalEngine.train(travel({ intents, sentences: [...sentences, ...others] }));
  // `room left` is a phrase that means `available`.
  const [best] = model.intents("do you have a room left");
  expect(best?.intent).toBe("app:book");
  expect(best?.probability).toBeGreaterThan(0.8);
});

it("weighs the intents of a text by how many of their sentences have its families", () => {
  const read = (text: string) => joinPhrases(addFamilies(tokenize(text), "en"), "en");
  const sentences = ["book it", "reserve it please", "cancel that", "we no longer need it"];
  const labeled = sentences.map((text, at) => ({ tokens: read(text), label: at < 2 ? 0 : 1 }));
  const model = trainIntents(["book", "cancel"], labeled, "en");
  const scorer = IntentScorer.train(labeled, 2);
  const calibration = { sharpness: 5, slope: 5, offset: -3, usual: [] };
  const ratio = (text: string, learned: typeof labeled) => {
    const weighed = new IntentModel(
      ["book", "cancel"],
      ...([scorer, calibration, "en", new Spelling([])] as const),
      FamilyOdds.learn(learned, 2),
    );
    const of = new Map(
      weighed.score(read(text)).scores.map((one) => [one.intent, one.probability]),
    );
    return (of.get("cancel") ?? 0) / (of.get("book") ?? 1);
  };
  // Two of two sentences and none of two, with one more of each kind: 3/4 against 1/4.
  expect(ratio("annul it", labeled) / ratio("annul it", [])).toBeCloseTo(3);
  expect(ratio("that please", labeled) / ratio("that please", [])).toBeCloseTo(1);
  const writer = new ByteWriter();
  model.write(writer);
  const again = IntentModel.read(new ByteReader(writer.toBytes()), "en");
  expect(again.score(read("annul it"))).toEqual(model.score(read("annul it")));
});
