import { describe, expect, it } from "vitest";
import { tokenize } from "../../../../src/nlu/engine/text/tokens.ts";

const shown = (text: string) =>
  tokenize(text).map(({ kind, start, end }) => [kind[0], text.slice(start, end)].join(":"));

describe("tokenize", () => {
  it.each([
    ["", []],
    [" \t\n\u00a0 ", []],
    ["Fly me, please!", ["w:Fly", "w:me", "s:,", "w:please", "s:!"]],
    ["à 8h30", ["w:à", "n:8", "w:h", "n:30"]],
    ["l'avion", ["w:l", "s:'", "w:avion"]],
    ["R&B", ["w:R", "s:&", "w:B"]],
    ["e\u0301tude", ["w:e\u0301tude"]],
    ["我要去", ["w:我", "w:要", "w:去"]],
    ["שלום עולם", ["w:שלום", "w:עולם"]],
    ["ok👍🏽👍", ["w:ok", "s:👍🏽", "s:👍"]],
    ["👩‍🚀 up", ["s:👩‍🚀", "w:up"]],
  ])("%s", (given, want) => {
    expect(shown(given)).toEqual(want);
  });

  it("gives UTF-16 offsets and folded text", () => {
    expect(tokenize("🙂 Été")).toEqual([
      { kind: "symbol", start: 0, end: 2, folded: "🙂" },
      { kind: "word", start: 3, end: 6, folded: "ete" },
    ]);
  });

  it("survives a lone surrogate", () => {
    expect(tokenize("a\ud800b")).toHaveLength(3);
  });
});
