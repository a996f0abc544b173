import { describe, expect, it } from "vitest";
import { fold } from "../../../../src/nlu/engine/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Été À L'ÉCOLE", "ete a l'ecole"],
    ["STRASSE straße", "strasse strasse"],
    ["Œuvre, Ångström, Łódź", "oeuvre, angstrom, lodz"],
    ["e\u0301tude", "etude"],
    ["Ａ１ ﬁn", "a1 fin"],
    ["Привет, Ёж", "привет, еж"],
    ["한국어", "한국어"],
    ["हिन्दी", "हिन्दी"],
    ["l’été", "l'ete"],
    ["🙂", "🙂"],
    ["", ""],
  ])("%s → %s", (given, want) => {
    expect(fold(given)).toBe(want);
  });

  it.each([
    ["in two groups", `a${"\u20d0".repeat(5_000)}${"\u20e8".repeat(5_000)}`],
    ["in turn", "\uff9e\u093c".repeat(5_000)],
  ])("keeps 30 of many marks that normalization would sort, %s", (_, text) => {
    expect(fold(text).length).toBeLessThanOrEqual(31);
  });
});
