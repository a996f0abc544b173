import { expect, it } from "vitest";
import { withoutCourtesy } from "../../../../src/nlu/engine/intents/courtesy.ts";
import { addFamilies, joinPhrases } from "../../../../src/nlu/engine/intents/word-families.ts";
import { statisticalEngine } from "../../../../src/nlu/engine/statistical-model.ts";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";
import { sentence, travel } from "../../travel.ts";

const rest = (text: string, language = "fr") =>
  withoutCourtesy(joinPhrases(addFamilies(tokenize(text), language), language))
    ?.map(({ folded }) => folded)
    .join(" ");

it.each([
  ["bonjour, combien coûte une chambre", "combien coute une chambre"],
  ["salut bonsoir une table", "une table"],
  ["une table, merci d'avance", "une table"],
  ["bonjour une table merci", "une table"],
  ["merci d'annuler la table", undefined],
  ["une table", undefined],
  ["bonjour", undefined],
])("%j: %j is left", (text, left) => {
  expect(rest(text)).toBe(left);
});

it("finds greetings of two words", () => {
  expect(rest("good morning, a table", "en")).toBe("a table");
});

it("does not change the intent, except where nothing else is clear", () => {
  const trained = statisticalEngine.train(
    travel({
      language: "fr",
      intents: new Map([
        ["app:greet", []],
        ["app:price", []],
        ["app:spa", []],
      ]),
      sentences: [
        ...["bonjour", "bonsoir", "bonjour madame", "salut"].map((text) =>
          sentence("app:greet", text),
        ),
        ...["combien coûte la chambre", "quel est le prix", "vos tarifs"].map((text) =>
          sentence("app:price", text),
        ),
        ...["le spa est ouvert", "y a-t-il un spa", "un massage"].map((text) =>
          sentence("app:spa", text),
        ),
      ],
    }),
  );
  const best = (text: string) => trained.intents(text)[0]?.intent;
  expect(best("bonjour madame")).toBe("app:greet");
  expect(best("bonjour, vos tarifs")).toBe("app:price");
  expect(best("bonsoir, un massage merci")).toBe("app:spa");
});

it("does not take a question about nothing for what the sentence is about", () => {
  const intents = new Map<string, []>([
    ["app:greet", []],
    ["app:free", []],
  ]);
  const sentences = [
    ...["hello", "hi", "hey there", "hi, I am here"].map((text) => sentence("app:greet", text)),
    ...["are you full", "are you open", "how are you full"].map((text) =>
      sentence("app:free", text),
    ),
  ];
  const trained = statisticalEngine.train(travel({ intents, sentences }));
  expect(trained.intents("how are you")[0]?.intent).toBe("app:free");
  expect(trained.intents("hi there, how are you")[0]?.intent).toBe("app:greet");
});
