import { type ErrorCode, problem } from "../../contract/problem.ts";
import { parseWellFormed } from "../../contract/well-formed.ts";
import { own } from "../../own.ts";
import { latestVersion } from "../database/migrations.ts";
import { exportFormat, exportVersion } from "./export.ts";

/** The frame of an export, its rows not yet judged. */
export interface ExportDocument {
  schemaVersion: number;
  tables: ReadonlyMap<string, unknown>;
}

const cure =
  "Give the whole document that `tock-contract export` or GET /_toolkit/export has written.";

/**
 * Reads the frame of an export.
 * @throws Problem 400 that says what is wrong, where, and what to do
 */
export function readDocument(bytes: Uint8Array): ExportDocument {
  const document = parse(bytes);
  const field = (name: string): unknown =>
    typeof document === "object" && document !== null
      ? own(document as Record<string, unknown>, name)
      : undefined;
  if (field("format") !== exportFormat) {
    throw refusal(
      "not-an-export",
      `This is no export of tock-contract. ${cure}`,
      "/format",
      `"${exportFormat}"`,
    );
  }
  readVersion(field("version"), "version", exportVersion);
  const schemaVersion = readVersion(field("schemaVersion"), "schemaVersion", latestVersion);
  const tables = field("tables");
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) {
    throw refusal(
      "invalid-export",
      `"tables" is not an object. ${cure}`,
      "/tables",
      "an object of lists",
    );
  }
  return { schemaVersion, tables: new Map(Object.entries(tables)) };
}

function readVersion(value: unknown, name: string, newest: number): number {
  if (!Number.isInteger(value) || Number(value) < 1) {
    throw refusal(
      "invalid-export",
      `"${name}" is not a version. ${cure}`,
      `/${name}`,
      `1 to ${newest}`,
    );
  }
  if (Number(value) > newest) {
    throw refusal(
      "newer-export",
      `A newer program has written this: its ${name} is ${value}, this program knows up to ${newest}. Import it with that program, or update this one.`,
      `/${name}`,
      `at most ${newest}`,
    );
  }
  return Number(value);
}

function parse(bytes: Uint8Array): unknown {
  try {
    // Older exports may hold half of a character in a document, and U+FFFD in the column that repeats it.
    return parseWellFormed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw refusal(
      "not-an-export",
      `This cannot be read as JSON: ${reason}. ${cure}`,
      "",
      "JSON in UTF-8",
    );
  }
}

function refusal(code: ErrorCode, message: string, pointer: string, expected: string) {
  return problem(code, message, { location: "body", pointer, expected });
}
