import { outcomeOf, type Report, totalsOf } from "../finding.ts";

/** The report as one JSON object, with totals and the outcome of each check. */
export function jsonReport(report: Report): string {
  const { checks, ...head } = report;
  const withOutcome = checks.map((check) => ({ ...check, outcome: outcomeOf(check) }));
  return `${JSON.stringify({ ...head, totals: totalsOf(report), checks: withOutcome }, null, 2)}\n`;
}
