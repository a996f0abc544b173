import { describe, expect, it } from "vitest";
import { Pattern, PatternError } from "../../src/nlu/pattern.ts";

const matches = (pattern: string, text: string) => new Pattern(pattern).matches(text);

describe("a pattern", () => {
  it.each([
    ["train", "book a TRAIN to lyon", true],
    ["train", "book a tram", false],
    ["", "anything", true],
    ["^book .* to lyon$", "Book a train to Lyon", true],
    ["^book .* to lyon$", "please book a train to Lyon", false],
    ["lyon$", "lyon now", false],
    ["geneve", "à Genève", true],
    ["GENÈVE", "a geneve", true],
    ["strasse", "Hauptstraße 5", true],
    ["straße", "hauptstrasse", true],
    ["a|b", "xbx", true],
    ["^(a|bc)+$", "abcbca", true],
    ["^(a|bc)+$", "abcb", false],
    ["^(?:to|from) (?<city>\\w+)$", "from brussels", true],
    ["^a{2,3}$", "aaa", true],
    ["^a{2,3}$", "aaaa", false],
    ["^a{2,}$", "aaaaa", true],
    ["^a{0}b$", "b", true],
    ["a{x}", "a{x}", true],
    ["colou?r", "the color", true],
    ["^a.c$", "abc", true],
    ["^a.c$", "a\nc", false],
    ["^.$", "😀", true],
    ["[0-9]{4}", "train 4521", true],
    ["\\d{5}", "train 4521", false],
    ["[^a-z ]", "train", false],
    ["[A-F]+\\d", "abc1", true],
    ["[à-ü]", "e", true],
    ["[]a]", "]", true],
    ["[a\\]-]", "-", true],
    ["[\\d\\s]x", " x", true],
    ["\\bin\\b", "weather in rome", true],
    ["\\bin\\b", "is it raining", false],
    ["\\Bin\\B", "raining", true],
    ["\\.", "a.b", true],
    ["a\\.b", "axb", false],
    ["\\p{L}\\x31", "é1", true],
    ["\\W", "train", false],
    ["\\P{L}", "abc", false],
    ["(?i)HELLO", "hello", true],
    ["a*?b", "aab", true],
    ["^(a*)*$", "aaa", true],
    ["(|a)b", "b", true],
    ["x^", "x", false],
  ])("%s on %s: %s", (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it.each([
    ["(", "missing closing ): `(`"],
    [")", "unexpected ): `)`"],
    ["[z-a]", "invalid character class range: `z-a`"],
    ["*a", "missing argument to repetition operator: `*`"],
    ["a\\", "trailing backslash at end of expression"],
    ["(a)\\1", "invalid escape sequence: `\\1`"],
    ["(?=a)", "invalid or unsupported Perl syntax: `(?=`"],
    ["((a{1000}){1000}){1000}", "its repetitions expand to more than 1000 characters"],
  ])("%s cannot be read", (pattern, message) => {
    expect(() => new Pattern(pattern)).toThrow(new PatternError(message));
  });

  it("ends where other engines take years", () => {
    const text = "a".repeat(20_000);
    for (const pattern of ["^(a+)+$b", "(a|a)*c", "^(a*)*d$", "(.*a){20}e"]) {
      expect(matches(pattern, text)).toBe(false);
    }
  });

  it("agrees with JavaScript where both support the expression", () => {
    const parts = ["a", "b", "[ab]", ".", "^", "$", "(a|b)", "\\b", "a?", "b*", "(ab)+", "c{1,2}"];
    const texts = ["", "a", "b", "ab", "ba", "abab", "cc", "a b", "bcca", " a", "cab c"];
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    for (let round = 0; round < 500; round++) {
      const pattern = Array.from({ length: 1 + random(5) }, () => parts[random(parts.length)]).join(
        "",
      );
      for (const text of texts) {
        expect([pattern, text, matches(pattern, text)]).toEqual([
          pattern,
          text,
          new RegExp(pattern, "u").test(text),
        ]);
      }
    }
  });

  it.each([
    ["several counts", ".{0,400}".repeat(3)],
    ["a count of a group", "(?:abc|d[ef]){201}"],
    ["counts in counts", "(?:a{30}b{2,}){40}"],
    ["an open count", "a{1000,}"],
  ])("whose repetitions expand to too many characters is refused: %s", (_, source) => {
    expect(() => new Pattern(source)).toThrow(
      new PatternError("its repetitions expand to more than 1000 characters"),
    );
  });

  it.each(["x".repeat(1_000), "[0-9]{1,1000}", "a{5}(?:b{10}|c*){90}", "(?<n>\\w{2,})+[{900}]{3}"])(
    "may be as long as a search text: %.20s",
    (source) => expect(matches(source, "")).toBe(false),
  );
});
