import { describe, expect, it } from "vitest";
import { Pattern } from "../../src/nlu/pattern.ts";
import { literalsOf } from "../../src/nlu/pattern-literals.ts";

describe("literal parts of expressions", () => {
  it.each([
    ["blue ticket", ["blue ticket"]],
    ["Été", ["ete"]],
    ["(ticket|seat) .*monday", ["monday"]],
    ["z[aeiou]bra$", ["bra"]],
    ["colou?r", ["colo"]],
    ["colou{0,1}r", ["colo"]],
    ["ab+cd", ["ab", "cd"]],
    ["(one (two)?)?three", ["three"]],
    ["[]xyz]abc", ["abc"]],
    ["[^[:alpha:]xyz]abc", ["abc"]],
    ["\\p{Greek}abc", ["abc"]],
    ["\\bword\\b", ["word"]],
    ["one|two", []],
    ["\\Q(one\\E", []],
    ["\\x41bc", []],
    ["\\101bc", []],
  ])("%s", (source, parts) => {
    expect(literalsOf(source).parts).toEqual(parts);
  });

  it("are in every text that an expression matches", () => {
    const pieces = ["ab", "c", "(ab|c)", "[bc]", "a*", "b?", "c{0,2}", ".", "\\w", "(b)+", "|"];
    const texts = ["abc", "abcabc", "cab", "aabbcc", "ccab b", "b", "acb", "bbbabccc"];
    let seed = 11;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    let matched = 0;
    for (let round = 0; round < 1_000; round++) {
      const source = Array.from(
        { length: 1 + random(5) },
        () => pieces[random(pieces.length)],
      ).join("");
      const pattern = new Pattern(source);
      for (const text of texts.filter((one) => pattern.matches(one))) {
        matched++;
        for (const part of literalsOf(source).parts)
          expect([source, text]).toEqual([source, text.includes(part) ? text : part]);
      }
    }
    expect(matched).toBeGreaterThan(1_000);
  });
});
