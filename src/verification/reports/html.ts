import { readFileSync } from "node:fs";
import { escapeHtml } from "../../docs/html.ts";
import { groupBy } from "../../grouping.ts";
import {
  type Check,
  type Finding,
  findingsOf,
  grouped,
  outcomeOf,
  placeText,
  type Report,
  totalsOf,
} from "../finding.ts";
import { facts } from "./details.ts";

/** The report as one HTML page that needs no other file, no network and no script. */
export function htmlReport(report: Report): string {
  const css = readFileSync(new URL("./report.css", import.meta.url), "utf8");
  const failed = totalsOf(report).failed > 0;
  const title = `tock-contract ${report.command}: ${failed ? "failed" : "passed"}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${css}</style>
</head>
<body>
<h1>tock-contract ${escapeHtml(report.command)}: <span class="${failed ? "failed" : "passed"}">${failed ? "failed" : "passed"}</span></h1>
<p class="quiet">${headOf(report)}</p>
${totals(report)}
${violations(findingsOf(report, "violation"))}
${table("Known deviations of Tock", grouped(findingsOf(report, "known deviation")))}
${table("Left out", grouped(findingsOf(report, "left out")))}
${checks(report.checks)}
</body>
</html>
`;
}

function headOf({ target, tock, startedAt, seconds, seed }: Report): string {
  const random = seed === null ? "" : `, seed ${seed}`;
  return `<code>${escapeHtml(target)}</code>, contract of Tock ${escapeHtml(tock)}, ${escapeHtml(startedAt)}, ${seconds.toFixed(1)} s${random}`;
}

function totals(report: Report): string {
  const { passed, deviating, failed, exchanges, "left out": left } = totalsOf(report);
  const items: [number, string][] = [
    [passed, "checks passed"],
    [deviating, "with known deviations only"],
    [failed, "failed"],
    [left, "left out"],
    [exchanges, "exchanges judged"],
  ];
  return `<ul class="totals">${items.map(([count, label]) => `<li><b>${count}</b> ${label}</li>`).join("")}</ul>`;
}

function violations(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return `<h2>Violations</h2>\n${findings.map(article).join("\n")}`;
}

function article(finding: Finding, index: number): string {
  const rows = facts(finding).map(
    ([label, text]) => `<dt>${label}</dt><dd>${factHtml(label, text)}</dd>`,
  );
  return `<article><h3>${index + 1}. ${escapeHtml(finding.summary)}</h3><dl>${rows.join("")}</dl></article>`;
}

function factHtml(label: string, text: string): string {
  if (label === "request" || label === "response") return `<pre>${escapeHtml(text)}</pre>`;
  return label === "found" ? escapeHtml(text) : `<code>${escapeHtml(text)}</code>`;
}

function table(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const rows = findings.map(({ operationId, summary, rule, source, times }) => {
    const cells = [
      operationId === null ? "" : `<code>${escapeHtml(operationId)}</code>`,
      escapeHtml(summary),
      rule === null ? "" : `<code>${escapeHtml(rule)}</code>`,
      source === null ? "" : `<code>${escapeHtml(placeText(source))}</code>`,
      String(times),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const heads = ["operation", "what", "rule", "contract", "times"];
  return `<h2>${escapeHtml(title)}</h2>\n<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function checks(all: readonly Check[]): string {
  const groups = groupBy(all, ({ group }) => group);
  const lists = [...groups].map(([group, own]) => {
    const rows = own.map((check) => {
      const outcome = outcomeOf(check);
      return `<tr><td>${escapeHtml(check.name)}</td><td class="${outcome}">${outcome}</td><td>${check.exchanges}</td></tr>`;
    });
    return `<details><summary>${escapeHtml(group)}: ${own.length} checks</summary><table><thead><tr><th>check</th><th>outcome</th><th>exchanges</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></details>`;
  });
  return `<h2>Checks</h2>\n${lists.join("\n")}`;
}
