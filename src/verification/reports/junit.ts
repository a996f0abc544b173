import { groupBy } from "../../grouping.ts";
import { type Check, type Finding, outcomeOf, type Report } from "../finding.ts";
import { detailsOf } from "./details.ts";

/** The report as JUnit XML: a suite per group, a test case per check; known deviations pass, with their text. */
export function junitReport(report: Report): string {
  const groups = groupBy(report.checks, ({ group }) => group);
  const suites = [...groups].map(([group, checks]) => suite(report, group, checks));
  const name = `tock-contract ${report.command} ${report.target}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...counts(report.checks), time: report.seconds.toFixed(3) })}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(report: Report, group: string, checks: readonly Check[]): string {
  const time = checks.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
  const head = { name: group, ...counts(checks), time, timestamp: report.startedAt };
  return [`  <testsuite${attributes(head)}>`, ...checks.map(testCase), "  </testsuite>"].join("\n");
}

function counts(checks: readonly Check[]) {
  const outcomes = checks.map(outcomeOf);
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return { tests: checks.length, failures: count("failed"), errors: 0, skipped: count("left out") };
}

function testCase(check: Check): string {
  const { name, group, seconds, findings } = check;
  const head = `    <testcase${attributes({ name, classname: group, time: seconds.toFixed(3) })}`;
  const outcome = outcomeOf(check);
  const shown = findings.filter(({ kind }) => kind !== "left out" || outcome === "left out");
  if (shown.length === 0) return `${head}/>`;
  return [`${head}>`, ...shown.map((finding) => element(finding)), "    </testcase>"].join("\n");
}

function element(finding: Finding): string {
  const message = attributes({ message: finding.summary });
  if (finding.kind === "left out") return `      <skipped${message}/>`;
  const text = escapeXml(detailsOf(finding).join("\n"));
  return finding.kind === "violation"
    ? `      <failure${message} type="violation">${text}</failure>`
    : `      <system-out>${escapeXml(`Known deviation: ${finding.summary}\n`)}${text}</system-out>`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

/** Escaped for text and attributes; characters that XML 1.0 does not allow are replaced. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"'\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
