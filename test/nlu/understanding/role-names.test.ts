import { describe, expect, it } from "vitest";
import { names, Words } from "../../../src/nlu/understanding/role-names.ts";

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

describe("a word names a role", () => {
  it.each([
    ["rooms", "rooms", true],
    ["room", "rooms", true],
    ["arriving", "arrival", true],
    ["départ", "depart", true],
    ["to", "total", false],
    ["contact", "contract", false],
    ["guest", "rooms", false],
  ])("%s, %s: %s", (word, role, named) => {
    expect(names(word.normalize("NFD").replace(/\p{M}/gu, ""), role)).toBe(named);
  });
});
