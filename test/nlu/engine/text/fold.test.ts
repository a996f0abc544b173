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
});
