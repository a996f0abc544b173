import { describe, expect, it } from "vitest";
import { formatMessage } from "../../../src/bot/labels/format.ts";
import type { LabelArgument } from "../../../src/bot/labels/label.ts";

/** What Java's MessageFormat gives in English, with Tock's quotes. */
const cases: [text: string, args: LabelArgument[], want: string][] = [
  ["Train {0} is on time", [], "Train {0} is on time"],
  ["Train to {0}", ["Paris"], "Train to Paris"],
  ["{1} before {0}", ["a", "b"], "b before a"],
  ["a {0}", [null], "a "],
  ["x {1}", ["a"], "x {1}"],
  ["{0}", ["{1}", "y"], "{1}"],
  ["It's {0}", ["late"], "It's late"],
  ["%%{0}%% {0}", ["x"], "{0} x"],
  ["%%unclosed {0}", ["a"], "unclosed {0}"],
  ["a } b {0}", ["x"], "a } b x"],
  ["{00} {0}{0}", ["x"], "x xx"],
  ["{0,}", ["a"], "a"],
  ["n {0}", [1234567.8912], "n 1,234,567.891"],
  ["{0}", [true], "1"],
  ["{0,number}", [1234.5], "1,234.5"],
  ["{0,number,integer}", [2.5], "2"],
  ["{0,number,percent}", [0.256], "26%"],
  ["{0,date}", [0], "Jan 1, 1970"],
  ["{0,time}", [0], "12:00:00 AM"],
  ["{0,choice,0#none|1#one|1<many {0}}", [3], "many 3"],
  ["{0,choice,0#none|1#one|1<many}", [1], "one"],
  ["{0,choice,0#none|1#one|1<many}", [-1], "none"],
  ["{0,choice,0≤no|1≤one}", [1], "one"],
  ["{0,choice,0#no|1#one|1<many {1}}", [3, "Paris"], "many Paris"],
  // TranslatorTest.kt, formatMessage_shouldHandleWell_SpecialCharInChoiceFormat
  ["Hey'{0,choice,0#|1# and %%<b>when</b>%%} ?", [true], "Hey' and <b>when</b> ?"],
  ["{0,choice,0#a%%|%%b|1#c}", [0], "a|b"],
  // NamedArgumentNormalizerTest.kt: a name without argument
  ["nom: {:name}, age {0}", ["10"], "nom: :name, age 10"],
];

describe("formatMessage", () => {
  for (const [text, args, want] of cases) {
    it(`${text} with ${JSON.stringify(args)}`, () => {
      expect(formatMessage(text, args, "en").replaceAll("\u202f", " ")).toBe(want);
    });
  }

  it("writes numbers and dates in the language of the user", () => {
    const inFrench = (text: string, value: number) =>
      formatMessage(text, [value], "fr_FR").replaceAll(/\s/g, " ");
    expect(inFrench("{0}", 1234567.8912)).toBe("1 234 567,891");
    expect(inFrench("{0,date}", 0)).toBe("1 janv. 1970");
    expect(inFrench("{0,number,percent}", 0.256)).toBe("26 %");
  });

  it.each([
    ["{0,choice,0#none|1#one}", "x"],
    ["{0,number}", ""],
    ["{0,date}", "x"],
    ["{0,foo}", "x"],
    ["{foo}", "x"],
    ["{}", "x"],
    ["{ 0 }", "x"],
    ["{-1}", "x"],
    ["{9999999999}", "x"],
    ["{0", "x"],
  ])("leaves %s unchanged for %j, where Tock fails", (text, argument) => {
    expect(formatMessage(`a ${text}`, [argument], "en")).toBe(`a ${text}`);
  });

  it("takes a time that grows with the text", () => {
    const open = "{0,choice,0#".repeat(20_000);
    const whole = open + "}".repeat(20_000);
    for (const text of [open, whole]) {
      const formatted = formatMessage(text, [1], "en");
      // A difference of such texts would fill the screen.
      expect(text.includes(formatted)).toBe(true);
    }
    expect(formatMessage("%%".repeat(50_001), [1], "en")).toBe("");
  });
});
