import { describe, expect, it } from "vitest";
import { assignRoles } from "../../../src/nlu/understanding/role-assignment.ts";

const scores = (roles: Record<string, number>) =>
  Object.entries(roles)
    .map(([role, score]) => ({ role, score }))
    .sort((a, b) => b.score - a.score);

const assign = (options: Record<string, number>[], used: string[] = []) =>
  assignRoles("duckling:number", options.map(scores), used).map((given) => given?.role);

describe("assignRoles", () => {
  it("gives each entity the role that suits it", () => {
    expect(
      assign([
        { to: 5, from: 2 },
        { from: 5, to: 1 },
      ]),
    ).toEqual(["to", "from"]);
  });

  it("assigns a role once, to the entity that would lose most without it", () => {
    expect(
      assign([
        { from: 5, to: 4 },
        { from: 5, to: 1 },
      ]),
    ).toEqual(["to", "from"]);
  });

  it("leaves out an entity without a role, unless it is sure of one that is taken", () => {
    const [sure, less] = [
      { from: 9, to: -1 },
      { from: 5, to: -1 },
    ];
    expect(assign([sure, less])).toEqual(["from", undefined]);
    expect(assign([sure, sure])).toEqual(["from", "from"]);
  });

  it("uses the only role of a type for all that is likely", () => {
    expect(assign([{ date: 9 }, { date: 8 }])).toEqual(["date", "date"]);
    expect(assign([{ guests: 6 }, { guests: 2 }, { guests: 0.5 }])).toEqual([
      "guests",
      "guests",
      undefined,
    ]);
    expect(assign([{ number: 6 }, { number: 0.5 }])).toEqual(["number", "number"]);
  });

  it("assigns no unlikely role instead of a likely one", () => {
    expect(
      assign([
        { from: 12, to: 1 },
        { from: 11, to: 1 },
      ]),
    ).toEqual(["from", "from"]);
  });

  it("assigns no role against all evidence, and none that is used", () => {
    expect(assign([{ from: -1 }])).toEqual([undefined]);
    expect(assign([{ from: 5, to: 4 }], ["from"])).toEqual(["to"]);
  });
});
