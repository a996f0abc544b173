import { describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { readGlobalDeviations } from "../../../src/verification/judge/deviations.ts";
import { judgeRecordings } from "../judge/recorded-verdicts.ts";
import { specimensOf } from "./specimens.ts";
import { mutationTable, rejectedShare, tryMutants } from "./trial.ts";

const validator = new ContractValidator(loadContract());
const specimens = specimensOf(validator, judgeRecordings(validator, readGlobalDeviations()));

describe("recorded values, changed so that they are wrong", () => {
  it("start as values that the contract accepts", () => {
    expect(specimens.filter(({ judge, value }) => judge(value).length > 0)).toEqual([]);
    expect(new Set(specimens.map(({ kind }) => kind))).toEqual(
      new Set(["request", "answer", "event", "frame"]),
    );
  });

  it("are refused by the contract, at least 99 in 100 of each kind in each API", () => {
    const outcomes = tryMutants(specimens);
    process.stdout.write(`\n${mutationTable(outcomes)}\n`);
    const weak = outcomes.filter((outcome) => rejectedShare([outcome]) < 0.99);
    expect(weak.map(({ group }) => group)).toEqual([]);
    // Whole dialogs have very many mutants, and each one is judged by itself.
  }, 180_000);
});
