import { describe, expect, it } from "vitest";
import { readPreference } from "../../src/server/exchange/preference.ts";

describe("a Prefer header", () => {
  it.each([
    ["code=404", { code: 404 }],
    ["code = 404 ; example=carousel", { code: 404, example: "carousel" }],
    ['example="two words", dynamic=true', { example: "two words", dynamic: true }],
    ["respond-async, code=4040", {}],
    ["code", {}],
    ['example="', { example: '"' }],
    ["=404", {}],
  ])("%s", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });

  it("of 16 kB takes no time", () => {
    const started = performance.now();
    for (const part of [" ", '"', "a", "=", "\t "]) readPreference(`code=${part.repeat(16_000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
