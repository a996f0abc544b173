import { describe, expect, it } from "vitest";
import type { Document, Json } from "../../../src/contract/openapi.ts";
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

describe("schemas of unusual form", () => {
  const listed = `/paths/~1stories/get/responses/200/content/application~1json/schema`;
  const withSchema = (schema: Json, schemas: Record<string, Json> = {}) =>
    edited({
      edits: {
        [listed]: schema,
        ...Object.fromEntries(
          Object.entries(schemas).map(([name, one]) => [`/components/schemas/${name}`, one]),
        ),
      },
    });
  const variant = (number: number, type = "string") => ({
    type: "object",
    required: [`p${number}`],
    properties: { [`p${number}`]: { type } },
  });
  const variants = (count: number, last = "string") =>
    Array.from({ length: count }, (_, at) => variant(at, at === count - 1 ? last : "string"));

  it("are compared: a union of hundreds of variants", () => {
    const found = compare(
      withSchema({ oneOf: variants(300) }),
      withSchema({ oneOf: variants(300, "number") }),
    );
    expect([verdictOf(found), found.length, found[0]?.place]).toEqual([
      ...["both", 1, expect.stringContaining("p299")],
    ]);
  });

  it("are compared as written: several unions with hundreds of combinations", () => {
    const several = (last: string) =>
      withSchema({ allOf: [{ oneOf: variants(20) }, { oneOf: variants(20, last) }] });
    expect(compare(several("string"), several("string"))).toEqual([]);
    const found = compare(several("string"), several("number"));
    expect([verdictOf(found), found.map(({ rule }) => rule)]).toEqual(["both", ["unions-changed"]]);
  });

  it.each([
    [{ $ref: "#/components/schemas/One" }, "leads back to itself"],
    [{ $ref: "#/components/schemas/Nobody" }, "points to nothing"],
    [{ $ref: 5 }, "is not a text"],
  ])("are refused with the reason: %j", (schema, reason) => {
    const circle = {
      One: { $ref: "#/components/schemas/Two" },
      Two: { $ref: "#/components/schemas/One" },
    };
    expect(() => compare(base, withSchema(schema, circle))).toThrow(reason);
  });
});
