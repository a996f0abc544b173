import { describe, expect, it } from "vitest";
import { names, partsOfName, Words } from "../../../src/nlu/understanding/role-names.ts";

describe("words around an entity", () => {
  const text = "move my arrival from friday to Sunday, please";
  const at = (word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });

  it("are those before it, back to the previous entity, and the one behind it", () => {
    const words = new Words(text);
    expect(words.around(at("friday"), 0, 8)).toEqual(["from", "arrival", "my", "move", "to"]);
    expect(words.around(at("friday"), 0, 2)).toEqual(["from", "arrival", "to"]);
    expect(words.around(at("Sunday"), at("friday").end, 8)).toEqual(["to"]);
  });
});

describe("check-in and check-out", () => {
  it.each([
    ["the check-in is on friday", "checkin"],
    ["we check out on friday", "checkout"],
    ["a check on friday", "check"],
  ])("in %j is %s", (text, word) => {
    const start = text.indexOf("friday");
    expect(new Words(text).around({ start, end: text.length }, 0, 8)).toContain(word);
  });
});

describe("the word before a date, and its first one,", () => {
  it.each([
    ["until friday", "friday", ["until", "friday"]],
    ["friday", "friday", ["friday"]],
    ["jusqu'au 9", "au", ["jusqu", "au"]],
    ["à partir du 5", "du 5", ["apartir", "du"]],
    ["je veux à partir de lundi", "à partir", ["veux", "apartir"]],
  ])("of %j: %j", (text, value, leading) => {
    expect(new Words(text).leading({ start: text.indexOf(value) })).toEqual(leading);
  });
});

describe("another value takes the place", () => {
  it.each([
    ["nous serons cinq au lieu de 4", true],
    ["le 16 au lieu du 4", true],
    ["le 16 plutôt que le 4", true],
    ["on the 16th instead of the 4", true],
    ["rather than 4", true],
    ["plutôt le 4", false],
    ["je pense que 4", false],
    ["instead we are 4", false],
  ])("in %j: %s", (text, replaced) => {
    const word = new Words(text).wordOfReplaced({ start: text.indexOf("4") });
    expect(word !== undefined).toBe(replaced);
  });
});

describe("a number counts persons", () => {
  it.each([
    ["a family of 4", true],
    ["un groupe de 4", true],
    ["there are 4 of us", true],
    ["we are 4", true],
    ["we're now 4 and need a room", true],
    ["we'll be only 4, please", true],
    ["nous serons finalement 4", true],
    ["nous ne serons plus que 4", true],
    ["on est 4 maintenant", true],
    ["we are 4 minutes late", false],
    ["there are 4 beds", false],
    ["rooms are 4", false],
    ["a table of 4", false],
    ["4 of them", false],
    ["4", false],
  ])("in %j: %s", (text, counts) => {
    const start = text.indexOf("4");
    expect(new Words(text).isOfPersons({ start, end: start + 1 })).toBe(counts);
  });
});

describe("a word names a role", () => {
  it.each([
    ["rooms", "rooms", true],
    ["room", "rooms", true],
    ["arriving", "arrival", true],
    ["départ", "depart", true],
    ["guest", "number_of_guests", true],
    ["rooms", "roomCount", true],
    ["to", "total", false],
    ["contact", "contract", false],
    ["guest", "rooms", false],
    ["checkin", "date_check_in", true],
    ["checkin", "checkIn", true],
    ["checkin", "check_out_date", false],
    ["checkin", "checkout", false],
  ])("%s, %s: %s", (word, role, named) => {
    expect(names(word.normalize("NFD").replace(/\p{M}/gu, ""), partsOfName(role))).toBe(named);
  });
});
