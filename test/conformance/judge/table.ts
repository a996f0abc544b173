import { problemText, type Verdict } from "../../../src/verification/judge/judge.ts";
import type { Excluded } from "./excluded.ts";

const columns = ["recorded", "lines", "validated", "deviating", "preflight", "waiting", "failed"];

/** The verdicts as a table per recorded server, with the deviations by class and what is still waiting. */
export function tableOf(verdicts: readonly Verdict[], excluded: readonly Excluded[]): string {
  const sources = [...new Set(verdicts.map(({ exchange }) => exchange.source))];
  const rows = [...sources, "all"].map((source) => {
    const own = verdicts.filter(({ exchange }) => source === "all" || exchange.source === source);
    const counts = columns.slice(2).map((kind) => own.filter((one) => one.kind === kind).length);
    return [source, own.length, ...counts].map(String);
  });
  const classes = countBy(verdicts, (one) =>
    one.kind === "deviating" ? one.deviation.className : null,
  );
  const waiting = countBy(verdicts, ({ kind, exchange }) =>
    kind === "waiting" ? `${exchange.source}: ${exchange.operation}` : null,
  );
  return [
    aligned([columns, ...rows]),
    "",
    `deviating by class: ${[...classes].map(([name, count]) => `${name} ${count}`).join(", ")}`,
    `waiting for their operation (${waiting.size} operations):`,
    ...[...waiting].map(([name, count]) => `  ${count} × ${name}`),
    `excluded: ${excluded.length === 0 ? "none" : ""}`,
    ...excluded.map(({ where, reason }) => `  ${where}: ${reason}`),
    "",
  ].join("\n");
}

/** Columns of equal width; the first one to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function countBy(
  verdicts: readonly Verdict[],
  name: (verdict: Verdict) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    const key = name(verdict);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One sentence per failure: operation, case, where it is recorded, and what is wrong. */
export function failuresOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap((verdict) =>
    verdict.kind === "failed"
      ? verdict.problems.map(
          (problem) =>
            `${verdict.operation?.operationId ?? "(no operation)"}, ${verdict.exchange.title} [${verdict.exchange.where}]: ${problemText(problem)}`,
        )
      : [],
  );
}
