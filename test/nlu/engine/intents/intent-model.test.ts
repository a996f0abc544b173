import { expect, it } from "vitest";
import { statisticalEngine } from "../../../../src/nlu/engine/statistical-model.ts";
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
