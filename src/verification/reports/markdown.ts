import { type Finding, findingsOf, grouped, placeText, type Report, totalsOf } from "../finding.ts";
import { facts } from "./details.ts";

/** The report as Markdown, for a pull request or a job summary. */
export function markdownReport(report: Report): string {
  const { failed, deviating, passed, exchanges, "left out": left } = totalsOf(report);
  return [
    `# ${plain(`tock-contract ${report.command}`)}: ${failed === 0 ? "passed" : "failed"}`,
    "",
    `Target ${code(report.target)}, contract of Tock ${report.tock}, ${report.startedAt}, ${report.seconds.toFixed(1)} s${report.seed === null ? "" : `, seed ${report.seed}`}.`,
    "",
    "| passed | known deviations only | failed | left out | exchanges |",
    "| ---: | ---: | ---: | ---: | ---: |",
    `| ${passed} | ${deviating} | ${failed} | ${left} | ${exchanges} |`,
    "",
    ...violationsOf(findingsOf(report, "violation")),
    ...table("Known deviations of Tock", grouped(findingsOf(report, "known deviation"))),
    ...table("Left out", grouped(findingsOf(report, "left out"))),
  ].join("\n");
}

function violationsOf(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return ["## Violations", "", ...findings.flatMap(violation)];
}

function violation(finding: Finding, index: number): string[] {
  return [
    `### ${index + 1}. ${plain(finding.summary)}`,
    "",
    ...facts(finding).flatMap(([label, text]) =>
      text.includes("\n") || label === "request"
        ? [`- ${label}:`, "", ...fenced(text), ""]
        : [`- ${label}: ${label === "violation" ? plain(text) : code(text)}`],
    ),
    "",
  ];
}

function table(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ operationId, summary, rule, source, times }) =>
    [
      operationId === null ? "" : code(operationId),
      plain(summary),
      rule === null ? "" : code(rule),
      source === null ? "" : code(placeText(source)),
      String(times),
    ].join(" | "),
  );
  return [
    `## ${title}`,
    "",
    "| operation | what | rule | contract | times |",
    "| --- | --- | --- | --- | ---: |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ];
}

/** A block whose fence is longer than any run of backticks in the text. */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence, text, fence].map((line) => line.replace(/^/gm, "  "));
}

/** Text without Markdown of its own. */
function plain(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}
