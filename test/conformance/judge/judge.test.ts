import { describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validator.ts";
import { readGlobalDeviations } from "./deviations.ts";
import { excluded } from "./excluded.ts";
import { deviationDefects } from "./hygiene.ts";
import { judgeRecordings } from "./recorded-verdicts.ts";
import { readRuleIds } from "./recording.ts";
import { failuresOf, tableOf } from "./table.ts";

const contract = loadContract();
const globals = readGlobalDeviations();
const verdicts = judgeRecordings(new ContractValidator(contract), globals);
process.stdout.write(`\n${tableOf(verdicts, excluded)}\n`);

describe("the recordings of Tock 26.3, judged by the contract", () => {
  it("validate, or differ as exactly one deviation declares", () => {
    expect(failuresOf(verdicts)).toEqual([]);
  });

  it("show what the declared deviations say", () => {
    expect(deviationDefects(contract, globals, verdicts, readRuleIds())).toEqual([]);
  });

  it("leave out at most five lines, each with its reason", () => {
    expect(excluded.length).toBeLessThanOrEqual(5);
    expect(excluded.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it("show every operation of the contract at least once as it is described", () => {
    const shown = new Set(
      verdicts.flatMap(({ kind, operation }) => (kind === "validated" ? [operation] : [])),
    );
    const all = [...contract.operations.values(), ...contract.calls.values()];
    const unseen = all.filter((operation) => !shown.has(operation));
    expect(unseen.map(({ operationId }) => operationId)).toEqual([]);
  });
});
