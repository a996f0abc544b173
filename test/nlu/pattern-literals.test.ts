import { describe, expect, it } from "vitest";
import { Pattern } from "../../src/nlu/pattern.ts";
import { holdsSequence, literalsOf } from "../../src/nlu/pattern-literals.ts";

describe("literal parts of expressions", () => {
  it.each<[string, string[][]]>([
    ["blue ticket", [["blue ticket"]]],
    ["Été", [["ete"]]],
    ["(ticket|seat) .*monday", [["monday"], ["ticket ", "seat "]]],
    ["z[aeiou]bra$", [["bra"]]],
    ["colou?r", [["colour", "color"]]],
    ["colou{0,1}r", [["colo"]]],
    ["ab+cd", [["cd"]]],
    ["(one (two)?)?three", [["one twothree", "one three", "three"]]],
    ["(ab+|cd)ef", [["ef"]]],
    ["(abx+|cd)", [["ab", "cd"]]],
    ["(ab)+", [["ab"]]],
    ["[]xyz]abc", [["abc"]]],
    ["[^[:alpha:]xyz]abc", [["abc"]]],
    ["\\p{Greek}abc", [["abc"]]],
    ["\\bword\\b", [["word"]]],
    ["1\\.5", [["1.5"]]],
    ["one|two", [["one", "two"]]],
    ["(?i)word", [["word"]]],
    ["(?:one|two) three", [["one three", "two three"]]],
    ["one|t", [["one", "t"]]],
    ["one.*|t.*", []],
    ["\\Q(one\\E", []],
    ["\\x41bc", []],
    ["\\101bc", []],
  ])("%s", (source, groups) => {
    expect(literalsOf(source).groups).toEqual(groups);
  });

  it.each([
    ["blue|red", true],
    ["(blue|red) (ticket|seat)", true],
    [".*blue.*", true],
    ["blue.*seat", false],
    ["blue$", false],
    ["blue.seat", false],
    ["a|b|c|d|e", false],
  ])("%s consists of literals only: %s", (source, isPlain) => {
    expect(literalsOf(source).isPlain).toBe(isPlain);
  });

  it.each([
    ["blue.*seat", [["blue"], ["seat"]]],
    [
      "(a|b|c).*?(x|y)z.*",
      [
        ["a", "b", "c"],
        ["xz", "yz"],
      ],
    ],
    ["blue.+seat", undefined],
    ["^blue.*seat", undefined],
    ["(blue.*seat)", undefined],
  ])("%s is a sequence", (source, sequence) => {
    expect(literalsOf(source).sequence).toEqual(sequence);
  });

  it("are in every text that an expression matches", () => {
    const letters = ["ab", "c", "(ab|c)", "[bc]", "a*", "b?", "c{0,2}", ".", "\\w", "(b)+", "|"];
    const pieces = [
      ...letters,
      ".*",
      ".*?",
      "(?:b|c)",
      "(a|bc?)",
      "(ab(c|b.)|b)",
      "(a.*|b)",
      "$",
      "c??",
    ];
    const texts = ["abc", "abcabc", "cab", "aabbcc", "ccab b", "b", "acb", "bbbabccc"];
    let seed = 11;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    let matched = 0;
    for (let round = 0; round < 3_000; round++) {
      const source = Array.from(
        { length: 1 + random(5) },
        () => pieces[random(pieces.length)],
      ).join("");
      const pattern = new Pattern(source);
      const { groups, isPlain, sequence } = literalsOf(source);
      for (const text of texts) {
        const matches = pattern.matches(text);
        const isFound = groups.every((parts) => holdsSequence(text, [parts]));
        if (matches) matched++;
        if (matches || isPlain) expect([source, text, isFound]).toEqual([source, text, matches]);
        if (!sequence) continue;
        expect([source, text, holdsSequence(text, sequence)]).toEqual([source, text, matches]);
      }
    }
    expect(matched).toBeGreaterThan(1_000);
  });
});
