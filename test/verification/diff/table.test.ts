import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/contract/openapi.ts";
import type { Change } from "../../../src/verification/diff/change.ts";
import { documentChanges } from "../../../src/verification/diff/documents.ts";
import { base } from "./base.ts";
import { changes, type Verdict } from "./changes.ts";
import { edited } from "./edited.ts";

const compare = (before: object, after: object) =>
  documentChanges(before as Document, after as Document);

function verdictOf(found: readonly Change[]): Verdict {
  if (found.length === 0) return "nothing";
  const callers = found.some(({ breaks }) => breaks.callers);
  const servers = found.some(({ breaks }) => breaks.servers);
  if (callers && servers) return "both";
  return callers ? "callers" : servers ? "servers" : "none";
}

/** Who breaks when the change is taken back. */
const opposite: Partial<Record<Verdict, Verdict>> = { callers: "servers", servers: "callers" };

describe("the table of changes with known verdicts", () => {
  it.each(changes.map((change) => [change.name, change] as const))("%s", (_name, change) => {
    const found = compare(base, edited(change));
    expect([verdictOf(found), found]).toEqual([change.verdict, found]);
    const places = found.map(({ operations, place }) => `${operations.join()} ${place}`);
    if (change.at !== undefined) expect(places.join("\n")).toContain(change.at);
  });

  it("has the opposite verdict when the change is taken back", () => {
    const wrong = changes.flatMap((change) => {
      const verdict = verdictOf(compare(edited(change), base));
      const wanted = opposite[change.verdict] ?? change.verdict;
      return verdict === wanted ? [] : [`${change.name}: ${verdict}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it("finds nothing between equal contracts", () => {
    expect(compare(base, structuredClone(base))).toEqual([]);
  });
});
