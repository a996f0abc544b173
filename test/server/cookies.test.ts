import { expect, it } from "vitest";
import { parseCookies } from "../../src/server/exchange/cookies.ts";

it.each([
  [undefined, {}],
  ["", {}],
  ["a=1", { a: "1" }],
  ["a=1; b=2;c=3", { a: "1", b: "2", c: "3" }],
  ["a=first; a=second", { a: "first" }],
  ["a=x=y", { a: "x=y" }],
  ['a="quoted"', { a: "quoted" }],
  ["a=%C3%A9", { a: "é" }],
  ["a=%zz", { a: "%zz" }],
  ["lonely; a=1", { a: "1" }],
  ["a=", { a: "" }],
  ["__proto__=x; constructor=y", JSON.parse('{"__proto__":"x","constructor":"y"}')],
])("%j", (header, cookies) => {
  expect({ ...parseCookies(header) }).toEqual({ ...cookies });
});
