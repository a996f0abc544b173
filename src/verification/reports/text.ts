import { type Finding, findingsOf, grouped, type Report, totalsOf } from "../finding.ts";
import { detailsOf } from "./details.ts";

/** The report for a terminal: violations in full, then known deviations and what is left out, one line each. */
export function textReport(report: Report): string {
  const violations = findingsOf(report, "violation");
  return [
    ...violations.map(
      (finding, index) => `${index + 1}. ${finding.summary}\n${indented(detailsOf(finding))}\n`,
    ),
    ...list("Known deviations of Tock", findingsOf(report, "known deviation")),
    ...list("Left out", findingsOf(report, "left out")),
    summaryOf(report),
    "",
  ].join("\n");
}

/** One line with the totals. */
export function summaryOf(report: Report): string {
  const { failed, deviating, passed, exchanges, "left out": left } = totalsOf(report);
  const outcome = failed === 0 ? "passed" : "FAILED";
  const seed = report.seed === null ? "" : `, seed ${report.seed}`;
  return `${report.command} ${report.target} (Tock ${report.tock}): ${outcome}. Checks: ${passed} passed, ${deviating} with known deviations only, ${failed} failed, ${left} left out; ${exchanges} exchanges judged in ${report.seconds.toFixed(1)} s${seed}.`;
}

function list(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`${title}:`, ...grouped(findings).map(line), ""];
}

function line({ operationId, summary, rule, times }: Finding): string {
  const subject = operationId === null ? "" : `${operationId}: `;
  const end = [rule ?? "", times > 1 ? `${times} times` : ""].filter((part) => part !== "");
  return `  - ${subject}${summary}${end.length === 0 ? "" : ` [${end.join(", ")}]`}`;
}

function indented(lines: readonly string[]): string {
  return lines.join("\n").replace(/^/gm, "   ");
}
