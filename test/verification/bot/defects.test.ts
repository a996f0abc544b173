import { expect, it } from "vitest";
import { defects, withDefect } from "./defects.ts";
import { allViolations, linesOf, verifyBehavior } from "./verifying.ts";

it.each(defects.map((defect) => [defect.name, defect] as const))(
  "names %s",
  async (_name, defect) => {
    const report = await verifyBehavior(defect.kind, withDefect(defect));
    const found = linesOf(report, ["violation", "left out"]);
    const named = found.filter(
      (line) => line.startsWith(defect.check) && line.includes(defect.finding),
    );
    expect([defect.check, defect.finding, named.length > 0, found]).toEqual([
      defect.check,
      defect.finding,
      true,
      found,
    ]);
    // Each finding leads to a line of the contract.
    for (const { source } of allViolations(report)) {
      expect(source).toMatchObject({ file: expect.stringMatching(/^specs\/.*\.yaml$/) });
    }
  },
);

it("plants as many kinds as it says", () => {
  expect(defects.length).toBeGreaterThanOrEqual(30);
  expect(new Set(defects.map(({ name }) => name)).size).toBe(defects.length);
});
