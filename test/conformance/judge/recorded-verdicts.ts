import type { ContractValidator } from "../../../src/contract/validation/validator.ts";
import type { GlobalDeviation } from "../../../src/verification/judge/deviations.ts";
import { exchangeOf } from "../../../src/verification/judge/exchange.ts";
import { Judge, type Verdict } from "../../../src/verification/judge/judge.ts";
import { sources } from "../../../src/verification/judge/recording.ts";
import { excluded } from "./excluded.ts";
import { readRecording } from "./recording.ts";

/** Judges all recorded lines that are not excluded. */
export function judgeRecordings(
  validator: ContractValidator,
  globals: readonly GlobalDeviation[],
): Verdict[] {
  const judge = new Judge(validator, globals);
  const left = new Set(excluded.map(({ where }) => where));
  return sources.flatMap((source) =>
    judge.judge(
      readRecording(source)
        .map((line, index) => exchangeOf(source, line, index + 1))
        .filter(({ where }) => !left.has(where)),
    ),
  );
}
