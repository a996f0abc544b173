import { writeFile } from "node:fs/promises";
import { findingsOf, type Report, type ReportFormat } from "../../verification/finding.ts";
import { type CommandIo, UsageError } from "../command.ts";

const formats: readonly ReportFormat[] = ["text", "json", "junit", "markdown", "html"];

/** Lines of the usage of a command that writes reports. */
export const reportUsage = `  --report       FORMAT or FORMAT=FILE: text, json, junit, markdown or html; can be repeated (text, on
                 standard output)`;

/** A report to write. */
export interface ReportTarget {
  format: ReportFormat;
  /** Null: standard output. */
  file: string | null;
}

/**
 * Reads the values of `--report`.
 * @throws UsageError for an unknown format, or two reports on standard output
 */
export function readReportOption(values: readonly string[] = ["text"]): ReportTarget[] {
  const targets = values.map((value): ReportTarget => {
    const at = value.indexOf("=");
    const name = at < 0 ? value : value.slice(0, at);
    const format = formats.find((one) => one === name);
    const file = at < 0 ? null : value.slice(at + 1);
    if (format === undefined || file === "") {
      throw new UsageError(
        `--report must be one of ${formats.join(", ")}, with =FILE for a file; got ${JSON.stringify(value)}`,
      );
    }
    return { format, file };
  });
  if (targets.filter(({ file }) => file === null).length > 1) {
    throw new UsageError("only one report goes to standard output: name files for the others");
  }
  return targets;
}

/** Writes the reports. @returns exit code: 1 if there are violations */
export async function writeReports(
  report: Report,
  targets: readonly ReportTarget[],
  io: CommandIo,
): Promise<number> {
  const { writeReport } = await import("../../verification/reports/index.ts");
  for (const { format, file } of targets) {
    const text = writeReport(report, format);
    if (file === null) io.stdout(text);
    else {
      await writeFile(file, text);
      io.stderr(`Report: ${file}\n`);
    }
  }
  return findingsOf(report, "violation").length > 0 ? 1 : 0;
}
