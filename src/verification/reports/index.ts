import type { Report, ReportFormat } from "../finding.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { textReport } from "./text.ts";

const writers: Record<ReportFormat, (report: Report) => string> = {
  text: textReport,
  json: jsonReport,
  junit: junitReport,
  markdown: markdownReport,
  html: htmlReport,
};

/** The whole report as text in a format, ending with a line break. */
export function writeReport(report: Report, format: ReportFormat): string {
  return writers[format](report);
}
