import { describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { readGlobalDeviations } from "../../../src/verification/judge/deviations.ts";
import { readJourneys } from "../journeys/journey.ts";
import { excluded } from "./excluded.ts";
import { deviationDefects } from "./hygiene.ts";
import { notShown, notShownTable, shownDefects } from "./not-shown.ts";
import { judgeRecordings } from "./recorded-verdicts.ts";
import { readRuleIds, tockVersions } from "./recording.ts";
import { failuresOf, tableOf } from "./table.ts";

const contract = loadContract();
const globals = readGlobalDeviations();
const verdicts = judgeRecordings(new ContractValidator(contract), globals);
process.stdout.write(`\n${tableOf(verdicts, excluded)}${notShownTable()}\n`);

describe(`the recordings of Tock ${tockVersions.at(-1)}, judged by the contract`, () => {
  it("validate, or differ as exactly one deviation declares", () => {
    expect(failuresOf(verdicts)).toEqual([]);
  });

  it("show what the declared deviations say", () => {
    const steps = [...readJourneys().values()].flat();
    expect(deviationDefects(contract, globals, verdicts, readRuleIds(), steps)).toEqual([]);
  });

  it("leave out at most five lines, each with its reason", () => {
    expect(excluded.length).toBeLessThanOrEqual(5);
    expect(excluded.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it("show every operation of the contract as described, unless a reason is declared", () => {
    const shown = new Set(
      verdicts.flatMap(({ kind, operation }) => (kind === "validated" ? [operation] : [])),
    );
    const all = [...contract.operations.values(), ...contract.calls.values()];
    expect(shownDefects(all, shown, notShown)).toEqual([]);
  });
});

describe("the list of operations that no recording shows", () => {
  const [one, other] = contract.operations.values();
  if (!one || !other) throw new Error("the contract has no operations");
  const reason = "Nobody has recorded it so far.";

  it("must name every one of them", () => {
    expect(shownDefects([one, other], new Set([one]), [])).toEqual([
      `${other.operationId} is never shown as it is described`,
    ]);
  });

  it("must lose an operation that a recording shows now", () => {
    const declared = [{ operationId: one.operationId, reason }];
    expect(shownDefects([one], new Set([one]), declared)).toEqual([
      `${one.operationId} is shown now: take it off the list`,
    ]);
    expect(shownDefects([one], new Set(), declared)).toEqual([]);
  });

  it("must contain known operations only, each with a reason", () => {
    const declared = [
      { operationId: "nobody", reason },
      { operationId: one.operationId, reason: "" },
    ];
    expect(shownDefects([one], new Set(), declared)).toEqual([
      "nobody is no operation: take it off the list",
      `${one.operationId} is declared without a reason`,
    ]);
  });
});
