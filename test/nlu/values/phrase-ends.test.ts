import { expect, it } from "vitest";
import { recognizeValues } from "../../../src/nlu/values/index.ts";

/** The words of all dates and durations, at a Wednesday. */
function read(language: string, text: string): string[] {
  const referenceDate = new Date("2026-03-25T09:30:00Z");
  const found = recognizeValues(text, {
    ...{ language, referenceDate, timeZone: "UTC" },
    dimensions: ["datetime", "duration"],
  });
  return found.map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["en", "we'd like to stay until the 9th instead", "until the 9th"],
  ["en", "on the 8th with two kids", "on the 8th"],
  ["en", "the 9th please", "the 9th"],
  ["fr", "jusqu'au 9 finalement", "au 9"],
  ["fr", "le 12 avec deux enfants", "le 12"],
  ["de", "am 8. bitte", "am 8."],
  ["es", "el 8 por favor", "el 8"],
])("%s: %j has a day before a word that is not counted", (language, text, day) => {
  expect(read(language, text)).toEqual([day]);
});

it.each([
  ["en", "postpone my stay to october", "october"],
  ["fr", "reporter mon séjour à octobre", "à octobre"],
])("%s: %j has a month", (language, text, month) => {
  expect(read(language, text)).toEqual([month]);
});

it.each([
  ["en", "on the 8th floor"],
  ["en", "the 2nd option"],
  ["fr", "le 8 avenue Foch"],
])("%s: %j has no day before a noun", (language, text) => {
  expect(read(language, text)).toEqual([]);
});

it.each([
  ["en", "for 2 nights from friday", ["2 nights", "from friday"]],
  ["en", "2 nights from friday", ["2 nights", "from friday"]],
  ["en", "for 3 days from monday", ["3 days", "from monday"]],
  ["en", "2 weeks from friday", ["2 weeks from friday", "2 weeks"]],
  ["en", "five nights in july", ["five nights", "in july"]],
  ["en", "2 nights friday", ["2 nights", "friday"]],
  ["en", "one more night at easter", ["one more night", "easter"]],
  ["es", "dos noches este fin de semana", ["dos noches", "este fin de semana"]],
])("%s: %j is a stay and its first day, or a distance", (language, text, words) => {
  expect(read(language, text)).toEqual(words);
});

it.each([
  ["fr", "90 euros max par nuit"],
  ["fr", "100 € la nuit"],
  ["fr", "100 euros maxi la nuit"],
  ["fr", "ça coûte combien la nuit"],
  ["fr", "quel est le prix de la nuit"],
  ["fr", "le tarif pour la nuit"],
  ["de", "80 Euro die Nacht"],
  ["es", "80 euros por noche"],
  ["es", "80 euros la noche"],
])("%s: %j has a price for a night, but no night", (language, text) => {
  expect(read(language, text)).toEqual([]);
});

it.each([
  ["payer 100 euros ce soir", ["ce soir"]],
  ["on arrive la nuit", ["la nuit"]],
  ["on ne viendra pas demain, annulez", ["demain"]],
  ["je n'arriverai pas lundi", ["lundi"]],
  ["ce n'est pas demain", []],
  ["je ne veux pas demain", []],
  ["vendredi, pas demain", ["vendredi"]],
  ["combien pour la nuit de samedi", ["pour la nuit de samedi"]],
  ["le spa pendant une heure et demie", ["une heure et demie"]],
  ["la salle pendant 1h30 à 10h", ["1h30", "à 10h"]],
  ["durant quatre heures et demie lundi", ["quatre heures et demie", "lundi"]],
  ["une table samedi midi pour deux", ["samedi midi"]],
  ["samedi pour deux", ["samedi"]],
  ["mardi le 7", ["mardi le 7"]],
  ["une chambre pour trois, le 30 avril", ["le 30 avril"]],
  ["pour le 3, 4 et 5 mai", ["pour le 3", "4", "5 mai"]],
  ["pour deux à sept heures du soir", ["à sept heures du soir"]],
  ["le deux sept à midi", ["le deux sept à midi"]],
  ["à 20h30 s'il vous plaît", ["à 20h30"]],
  ["demain à 20h30 j'arrive", ["demain à 20h30"]],
  ["lundi à 20h30 s il vous plait", ["lundi à 20h30"]],
  ["un quart d heure de retard", ["un quart d heure"]],
  ["le dernier vendredi d avril", ["le dernier vendredi d avril"]],
  ["un jour plus tôt, le 17 avril", ["un jour plus tôt, le 17 avril", "un jour"]],
])("fr: %j", (text, words) => {
  expect(read("fr", text)).toEqual(words);
});
