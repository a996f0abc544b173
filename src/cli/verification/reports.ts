import { accessSync, constants, existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createFolder, fileProblem, isFolder, writingProblem } from "../../files.ts";
import type { Report, ReportFormat } from "../../verification/finding.ts";
import { type CommandIo, UsageError } from "../command.ts";

/** A report to write. */
export interface ReportTarget {
  format: ReportFormat;
  /** `null`: standard output. */
  file: string | null;
}

/**
 * Reads the values of `--report`, and creates the folders of its files: a run can take minutes, after which a wrong
 * name would be found too late.
 * @throws UsageError for an unknown format, a file that cannot be written, or two reports on standard output
 */
export async function readReports(texts: readonly string[] = ["text"]): Promise<ReportTarget[]> {
  const { reportFormats } = await import("../../verification/finding.ts");
  const targets = texts.map((text): ReportTarget => {
    const mark = text.indexOf("=");
    const name = mark < 0 ? text : text.slice(0, mark);
    const format = reportFormats.find((one) => one === name);
    const file = mark < 0 ? null : text.slice(mark + 1);
    if (!format || file === "") {
      throw new UsageError(
        `--report ${text} is not FORMAT or FORMAT=FILE (${reportFormats.join(", ")})`,
      );
    }
    if (file !== null) prepare(file);
    return { format, file };
  });
  if (targets.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(
      "only one --report can go to standard output. Name files for the others: --report html=report.html",
    );
  }
  return targets;
}

/** @throws UsageError if the file cannot be written */
function prepare(file: string): void {
  try {
    createFolder(dirname(file));
    if (isFolder(file)) throw new Error(`${file} is a folder, not a file`);
    canWrite(existsSync(file) ? file : dirname(file));
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. Choose another file for the report.`);
  }
}

function canWrite(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Writes a report in each format. */
export async function writeReports(
  io: CommandIo,
  report: Report,
  targets: readonly ReportTarget[],
): Promise<void> {
  const { writeReport } = await import("../../verification/reports/index.ts");
  const { summaryOf } = await import("../../verification/reports/text.ts");
  for (const { format, file } of targets) {
    const text = writeReport(report, format);
    if (file === null) {
      io.stdout(text);
      continue;
    }
    try {
      writeFileSync(file, text);
    } catch (error) {
      throw writingProblem(file, error);
    }
    io.stderr(`Report: ${file}\n`);
  }
  const isRead = targets.some(({ format, file }) => format === "text" && file === null);
  if (!isRead) io.stderr(`${summaryOf(report)}\n`);
}
