import { describe, expect, it } from "vitest";
import { scanDump } from "../../../src/handlers/nlu/dump-scan.ts";

/** The dump with an empty list, and the texts of the elements; `null` as `scanDump` says. */
function scanned(text: string) {
  const bytes = Buffer.from(text);
  const found = scanDump(bytes, "list");
  if (!found) return null;
  const elements: string[] = [];
  for (let at = 0; at < found.bounds.length; at += 2) {
    elements.push(bytes.toString("utf8", found.bounds[at], found.bounds[at + 1]).trim());
  }
  return [Buffer.from(found.rest).toString(), elements];
}

describe("scanDump", () => {
  it.each([
    [`{"a": 1, "list": [1, 2], "b": [3]}`, `{"a": 1, "list": [], "b": [3]}`, ["1", "2"]],
    [`{"list":[]}`, `{"list":[]}`, []],
    [`{"list":[ ]}`, `{"list":[]}`, []],
    [
      `{"list": [{"list": [1]}, [2, 3], "a]b", "\\"", null]}`,
      `{"list": []}`,
      [`{"list": [1]}`, "[2, 3]", `"a]b"`, `"\\""`, "null"],
    ],
    [
      `{"x": {"list": [1]}, "y": "list", "list" : ["é", "{"]}`,
      `{"x": {"list": [1]}, "y": "list", "list" : []}`,
      [`"é"`, `"{"`],
    ],
  ])("finds the elements of %s", (text, rest, elements) => {
    expect(scanned(text)).toEqual([rest, elements]);
  });

  it.each([
    `{"a": 1}`,
    "[1]",
    "5",
    `{"list": 5}`,
    `{"list": [1], "list": [2]}`,
    `{"list": [1]`,
    `{"list": [1]}}`,
  ])("does not scan %s", (text) => {
    expect(scanned(text)).toBeNull();
  });

  it.each([
    ["[1,]", ["1", ""]],
    ["[,1]", ["", "1"]],
    ["[1,,2]", ["1", "", "2"]],
    ["[1 2]", ["1 2"]],
  ])("keeps every mistake of %s", (list, elements) => {
    expect(scanned(`{"list": ${list}}`)).toEqual([`{"list": []}`, elements]);
  });
});
