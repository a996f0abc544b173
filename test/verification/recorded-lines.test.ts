import { expect, it } from "vitest";
import { parseLine } from "../../src/verification/judge/recording.ts";

const line = {
  operation: "POST /rest/nlp/parse",
  case: "one",
  request: { method: "POST", path: "/rest/nlp/parse", headers: {}, body: {} },
  response: { status: 200, headers: {}, body: {} },
};
const { request, response } = line;
const cookies = { "set-cookie": ["a=1", "b=2"] };

it("a recorded line is read", () => {
  expect(parseLine(JSON.stringify(line), "nlp.jsonl:1")).toEqual(line);
  const several = { ...line, response: { ...response, headers: cookies } };
  expect(parseLine(JSON.stringify(several), "nlp.jsonl:1")).toEqual(several);
});

it.each([
  ["{", "is not JSON"],
  ["null", "is not a recorded exchange: it must be object"],
  [{ ...line, request: undefined }, "it must have required property 'request'"],
  [{ ...line, request: { ...request, path: 5 } }, "/request/path must be string"],
  [{ ...line, request: { ...request, query: { a: [1] } } }, "/request/query/a must be string"],
  [{ ...line, response: { ...response, status: "200" } }, "/response/status must be integer"],
  [{ ...line, response: { ...response, status: 99 } }, "/response/status must be >= 100"],
  [{ ...line, response: { ...response, headers: { a: 5 } } }, "/response/headers/a must be"],
  [
    { ...line, response: { ...response, headers: { "content-type": ["a"] } } },
    "/response/headers/content-type must be string",
  ],
  [{ ...line, response: null }, "/response must be object"],
  [`{"a":`.repeat(20_000) + "1".padEnd(20_001, "}"), "is nested too deeply"],
])("a line of another form is named with its place: %j", (wrong, message) => {
  const text = typeof wrong === "string" ? wrong : JSON.stringify(wrong);
  expect(() => parseLine(text, "nlp.jsonl:7")).toThrow(/^nlp\.jsonl:7 /);
  expect(() => parseLine(text, "nlp.jsonl:7")).toThrow(message);
});
