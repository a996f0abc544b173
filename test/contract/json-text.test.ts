import { describe, expect, it } from "vitest";
import { locateMistake } from "../../src/contract/json-mistake.ts";
import { readJson } from "../../src/contract/json-text.ts";

const read = (text: string) =>
  readJson(Buffer.from(text), { name: 'the file "a.json"', pointer: "/dump" });

describe("the first mistake of a text that is not JSON", () => {
  it.each([
    ["", 1, 1, "", "end"],
    [" \n ", 2, 2, "", "end"],
    ["{", 1, 2, "", "end"],
    ['{"a"', 1, 5, "", "end"],
    ['{"a":', 1, 6, "/a", "end"],
    ['{"a": [1, 2', 1, 12, "/a/1", "end"],
    ['{"a": "x', 1, 9, "/a", "end"],
    ['{"a": "x\\', 1, 9, "/a", "token"],
    ["{a: 1}", 1, 2, "", "token"],
    ['{"a" 1}', 1, 6, "", "token"],
    ['{"a": 1,}', 1, 9, "", "token"],
    ["[1, 2,]", 1, 7, "/2", "token"],
    ["[1 2]", 1, 4, "/0", "token"],
    ['{"s": [{"t": "a"},\n {"t": tru}]}', 2, 8, "/s/1/t", "token"],
    ['{"s": 01}', 1, 7, "/s", "token"],
    ['{"s": "a\nb"}', 1, 9, "/s", "token"],
    ['{"s": "\\x"}', 1, 8, "/s", "token"],
    ['{"a/b~c": nope}', 1, 11, "/a~1b~0c", "token"],
    ['{"a": {}} x', 1, 11, "", "trailing"],
    ["12 13", 1, 4, "", "trailing"],
    ["'a'", 1, 1, "", "token"],
  ])("%j", (text, line, column, pointer, kind) => {
    expect(() => JSON.parse(text)).toThrow();
    const { pointer: found, ...place } = locateMistake(text);
    expect(place).toEqual({ line, column, kind });
    if (kind !== "token" || pointer !== "") expect(found).toBe(pointer);
  });

  it("is found in a long text, and in a deep one", () => {
    const long = `["${"x".repeat(5_000_000)}",\n nope]`;
    expect(locateMistake(long)).toMatchObject({ line: 2, column: 2, pointer: "/1" });
    expect(locateMistake("[".repeat(300_000))).toMatchObject({ column: 300_001, kind: "end" });
  });
});

describe("reading JSON", () => {
  it("gives the value", () => {
    expect(read('\ufeff{"a": [1]}')).toEqual({ a: [1] });
  });

  it.each([
    ['{"a":\n nope}', "malformed-json", /^The file "a.json" is not .* line 2, column 2 \(in "\/a"/],
    ["{", "malformed-json", /ends too early: .* at line 1, column 2\./],
    [
      "{} x",
      "trailing-garbage",
      /^The file "a.json" has text after the JSON value, at line 1, column 4/,
    ],
    ["[".repeat(300), "too-deep", /deeper than 200/],
  ])("refuses %j", (text, code, message) => {
    const params = { location: "body", pointer: "/dump" };
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        status: 400,
        errors: [
          expect.objectContaining({
            code,
            message: expect.stringMatching(message),
            params: expect.objectContaining(params),
          }),
        ],
      }),
    );
  });

  it("makes its texts well-formed, names too", () => {
    expect(read('{"a\\uD83D": ["\\udc00", "\\ud83d\\ude00", "\\\\ud83d"]}')).toEqual({
      "a�": ["�", "😀", "\\ud83d"],
    });
    expect(Object.keys(read('{"__proto__": "\\ud83d"}') as object)).toEqual(["__proto__"]);
  });

  it("refuses what is not UTF-8", () => {
    const latin = Buffer.from('{"a": "é"}', "latin1");
    expect(() => readJson(latin, { name: "the body", pointer: "" })).toThrow(/not valid UTF-8/);
  });
});
