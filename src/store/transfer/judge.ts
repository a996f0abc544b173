import type { Violations } from "../../contract/validation/violations.ts";
import { own } from "../../own.ts";
import { shapeErrors } from "./shapes.ts";
import { type Column, jsonColumns, type Row, type Table } from "./tables.ts";

/**
 * Collects the violations of a row of an export.
 * @returns whether the row is valid
 */
export function judgeRow(
  table: Table,
  row: unknown,
  pointer: string,
  violations: Violations,
): row is Row {
  const wrong = (at: string, expected: string) =>
    violations.add("invalid-export.wrong", { pointer: at, expected });
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    wrong(pointer, "an object");
    return false;
  }
  const before = violations.count;
  const names = new Set(table.columns.map(({ name }) => name));
  for (const name of Object.keys(row)) {
    if (!names.has(name)) {
      const expected = [...names].join(", ");
      violations.add("invalid-export.unknown", { pointer: `${pointer}/${name}`, expected });
    }
  }
  for (const { name, kind, nullable } of table.columns) {
    const value = own(row as Row, name);
    const at = `${pointer}/${name}`;
    if (jsonColumns.has(name)) {
      for (const error of shapeErrors(table.name, value)) wrong(at + error.pointer, error.expected);
    } else if (!fits(value, kind, nullable)) {
      wrong(at, expectation(kind, nullable));
    } else if (violations.count === before && !repeats(value, (row as Row).document, name)) {
      wrong(at, `equal to "/document/${name === "id" ? "_id" : name}" of its row`);
    }
  }
  return violations.count === before;
}

function fits(value: unknown, kind: Column["kind"], nullable: boolean): boolean {
  if (value === null || value === undefined) return nullable;
  if (kind === "real") return Number.isFinite(value);
  return kind === "text" ? typeof value === "string" : Number.isSafeInteger(value);
}

/** A column with the name of a document's field repeats it, possibly in lower case. */
function repeats(value: unknown, document: unknown, column: string): boolean {
  const field = column === "id" ? "_id" : column;
  if (typeof document !== "object" || document === null || !Object.hasOwn(document, field)) {
    return true;
  }
  const stated = own(document as Row, field);
  return stated === (value ?? null) || String(stated).toLowerCase() === String(value).toLowerCase();
}

const words = { text: "a string", integer: "an integer", real: "a number" };

function expectation(kind: Column["kind"], nullable: boolean): string {
  return `${words[kind]}${nullable ? " or null" : ""}`;
}
