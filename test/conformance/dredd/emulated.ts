import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../../src/contract/documents.ts";
import { methods, type OperationObject } from "../../../src/contract/openapi.ts";
import { packageRoot } from "../../../src/paths.ts";
import type { DreddResult } from "./run.ts";

const page = join(packageRoot, "specs", "emulated.md");
const begin = "<!-- emulated: made by the contract tests -->";
const end = "<!-- /emulated -->";

/**
 * What the contract tests saw the server do, in Markdown: how many operations of each API answered, and a table by
 * subject.
 */
export function emulatedTable(contract: Contract, results: readonly DreddResult[]): string {
  const rows = results.map(({ name, run, passed, skipped }) => {
    const [api = "", subject = ""] = name.split("/");
    const operations = [...contract.operations.values()].filter(
      (operation) => operation.api === api && operation.subject === subject,
    );
    const ids = operations.map(({ operationId }) => `\`${operationId}\``).join(", ");
    return `| ${api} | ${subject} | ${ids} | ${passed} of ${run + skipped.length} |`;
  });
  return [
    `Operations that answer as documented: ${answeredOf(contract, results)}.`,
    "",
    "| API | subject | operations | documented answers earned |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** `nlu 18 of 18, admin 217 of 217`: by document, those included that several documents share. */
function answeredOf({ documents }: Contract, results: readonly DreddResult[]): string {
  const answered = new Set(results.flatMap((result) => [...result.answered]));
  const apis = new Set(results.map(({ name }) => name.split("/")[0] ?? ""));
  return [...documents]
    .filter(([api]) => apis.has(api))
    .map(([api, { paths }]) => {
      const all = Object.values(paths).flatMap((path) =>
        methods.flatMap(
          (method) => (path[method] as OperationObject | undefined)?.operationId ?? [],
        ),
      );
      const found = all.filter((operationId) => answered.has(operationId));
      return `${api} ${found.length} of ${all.length}`;
    })
    .join(", ");
}

/** Whether the page shows this table. */
export function isShown(table: string): boolean {
  return readFileSync(page, "utf8").includes(`${begin}\n${table}\n${end}`);
}

/** Puts the table into the page. */
export function show(table: string): void {
  const text = readFileSync(page, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`specs/emulated.md lacks the marks ${begin} and ${end}`);
  writeFileSync(page, `${text.slice(0, from)}${begin}\n${table}\n${text.slice(to)}`);
}
