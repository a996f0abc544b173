import { writeFileSync } from "node:fs";
import { type Report, type ReportFormat, reportFormats } from "./finding.ts";
import { writeReport } from "./reports/index.ts";

/** A report in a format, to a file or to standard output. */
export interface Output {
  format: ReportFormat;
  /** `null`: standard output. */
  file: string | null;
}

/**
 * Reads `--report` options: `html=report.html` for a file, `json` for standard output.
 * @throws Error that says what is wrong
 */
export function readOutputs(texts: readonly string[]): Output[] {
  const outputs = texts.map((text) => {
    const mark = text.indexOf("=");
    const name = mark < 0 ? text : text.slice(0, mark);
    const format = reportFormats.find((one) => one === name);
    const file = mark < 0 ? null : text.slice(mark + 1);
    if (!format || file === "") {
      throw new Error(
        `--report ${text} is not FORMAT or FORMAT=FILE (${reportFormats.join(", ")})`,
      );
    }
    return { format, file };
  });
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new Error("only one --report can go to standard output. Name files for the others");
  }
  return outputs;
}

/** Writes the report in all formats. @returns what goes to standard output; `null` when nothing does */
export function writeOutputs(report: Report, outputs: readonly Output[]): string | null {
  let text: string | null = outputs.length === 0 ? writeReport(report, "text") : null;
  for (const { format, file } of outputs) {
    const written = writeReport(report, format);
    if (file === null) text = written;
    else writeFileSync(file, written);
  }
  return text;
}
