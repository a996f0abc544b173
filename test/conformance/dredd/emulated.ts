import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../../src/contract/documents.ts";
import { notImplemented } from "../../../src/handlers/admin/index.ts";
import { packageRoot } from "../../../src/paths.ts";
import type { DreddResult } from "./run.ts";

const readme = join(packageRoot, "README.md");
const begin = "<!-- emulated: made by the contract tests -->";
const end = "<!-- /emulated -->";

/** A Markdown table: per subject, the operations of the contract and what the contract tests saw the server do. */
export function emulatedTable(contract: Contract, results: readonly DreddResult[]): string {
  const rows = results.map(({ name, run, passed, skipped }) => {
    const [api = "", subject = ""] = name.split("/");
    const operations = [...contract.operations.values()].filter(
      (operation) => operation.api === api && operation.subject === subject,
    );
    const ids = operations.map(({ operationId }) => `\`${operationId}\``).join(", ");
    const missing = operations.filter(({ operationId }) => isMissing(operationId)).length;
    const earned = missing === operations.length ? "" : `${passed} of ${run + skipped.length}`;
    const lacks = missing === 0 ? "" : `${missing} of ${operations.length} missing`;
    const found = [earned, lacks].filter((part) => part !== "").join("; ");
    return `| ${api} | ${subject} | ${ids} | ${found} |`;
  });
  return [
    "| API | subject | operations | documented answers earned |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Whether the server answers an operation with 501, because it has no handler for it yet. */
export function isMissing(operationId: string): boolean {
  return (notImplemented as readonly string[]).includes(operationId);
}

/** Whether the README shows this table. */
export function isShown(table: string): boolean {
  return readFileSync(readme, "utf8").includes(`${begin}\n${table}\n${end}`);
}

/** Puts the table into the README. */
export function show(table: string): void {
  const text = readFileSync(readme, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${begin} and ${end}`);
  writeFileSync(readme, `${text.slice(0, from)}${begin}\n${table}\n${text.slice(to)}`);
}
