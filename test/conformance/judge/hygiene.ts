import type { Contract } from "../../../src/contract/documents.ts";
import type { DeclaredDeviation } from "../../../src/contract/openapi.ts";
import type { Operation } from "../../../src/contract/operations.ts";
import {
  answeredAs,
  type GlobalDeviation,
  isRuleId,
} from "../../../src/verification/judge/deviations.ts";
import type { Exchange } from "../../../src/verification/judge/exchange.ts";
import type { Verdict } from "../../../src/verification/judge/judge.ts";
import { predicates } from "../../../src/verification/judge/predicates.ts";
import type { Step } from "../journeys/journey.ts";

/**
 * What is wrong with the declared deviations themselves; one sentence each.
 * @param steps of journeys: their cases count as recorded
 */
export function deviationDefects(
  contract: Contract,
  globals: readonly GlobalDeviation[],
  verdicts: readonly Verdict[],
  ruleIds: ReadonlySet<string>,
  steps: readonly Step[] = [],
): string[] {
  return [
    ...globals.flatMap((deviation) => globalDefects(deviation, globals, verdicts, ruleIds)),
    ...[...contract.operations.values(), ...contract.calls.values()].flatMap((operation) =>
      (operation.definition["x-tock-deviation"] ?? []).flatMap((deviation) =>
        operationDefects(operation, deviation, verdicts, ruleIds, steps).map(
          (defect) => `${operation.operationId}, “${deviation.rule}”: ${defect}`,
        ),
      ),
    ),
  ];
}

function operationDefects(
  operation: Operation,
  deviation: DeclaredDeviation,
  verdicts: readonly Verdict[],
  ruleIds: ReadonlySet<string>,
  steps: readonly Step[],
): string[] {
  const defects: string[] = [];
  if (!operation.responses.has(deviation.here.status)) {
    defects.push(`it answers ${deviation.here.status} here, which the operation does not document`);
  }
  if (isRuleId(deviation.rule)) {
    if (!ruleIds.has(deviation.rule)) defects.push("no behavior rule has this id");
    return defects;
  }
  const named = verdicts.filter(
    (verdict) =>
      verdict.operation?.operationId === operation.operationId &&
      verdict.exchange.name === deviation.rule,
  );
  const isStep = steps.some(
    (step) =>
      step.case === deviation.rule &&
      step.response.status === deviation.tock.status &&
      step.operation === nameOf(operation),
  );
  if (isStep) return defects;
  if (named.length === 0) defects.push("no recorded case of this operation has this name");
  else if (!named.some(({ exchange }) => showsIt(exchange, deviation))) {
    defects.push(`Tock did not answer ${saidToAnswer(deviation)} there`);
  }
  return defects;
}

/** As journeys name it: `GET /rest/admin/test/plan/:planId`. */
function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
}

function globalDefects(
  deviation: GlobalDeviation,
  globals: readonly GlobalDeviation[],
  verdicts: readonly Verdict[],
  ruleIds: ReadonlySet<string>,
): string[] {
  const defects: string[] = [];
  if (!Object.hasOwn(predicates, deviation.id)) {
    defects.push("nothing says how it shows (src/verification/judge/predicates.ts)");
  }
  if (globals.filter(({ id }) => id === deviation.id).length > 1) defects.push("declared twice");
  if (isRuleId(deviation.rule)) {
    if (!ruleIds.has(deviation.rule)) defects.push(`no behavior rule ${deviation.rule}`);
  } else {
    const named = verdicts.filter(({ exchange }) => exchange.name === deviation.rule);
    if (named.length === 0) defects.push(`no recorded case “${deviation.rule}”`);
    else if (!named.some(({ exchange }) => showsIt(exchange, deviation))) {
      defects.push(`Tock did not answer ${saidToAnswer(deviation)} to “${deviation.rule}”`);
    }
  }
  return defects.map((defect) => `deviations.yaml, ${deviation.id}: ${defect}`);
}

/** Frames have neither status nor media type: there, being wrong is what the judge checks. */
function showsIt(exchange: Exchange, deviation: DeclaredDeviation | GlobalDeviation): boolean {
  return exchange.kind === "frames" || answeredAs(exchange, deviation);
}

function saidToAnswer({ tock }: DeclaredDeviation | GlobalDeviation): string {
  return `${JSON.stringify(tock.status)} ${JSON.stringify(tock.mediaType ?? null)}`;
}
