import { problem } from "../../contract/problem.ts";
import { parseWellFormed } from "../../contract/well-formed.ts";
import { own } from "../../own.ts";
import { latestVersion } from "../database/migrations.ts";
import { exportFormat, exportVersion } from "./export.ts";

/** The frame of an export; its rows are not validated yet. */
export interface ExportDocument {
  schemaVersion: number;
  tables: ReadonlyMap<string, unknown>;
}

/**
 * Reads the frame of an export.
 * @throws Problem 400 with the error, its position and the cure
 */
export function readDocument(bytes: Uint8Array): ExportDocument {
  const document = parse(bytes);
  const field = (name: string): unknown =>
    typeof document === "object" && document !== null
      ? own(document as Record<string, unknown>, name)
      : undefined;
  if (field("format") !== exportFormat) {
    throw problem("not-an-export.other", {}, { pointer: "/format", expected: `"${exportFormat}"` });
  }
  readVersion(field("version"), "version", exportVersion);
  const schemaVersion = readVersion(field("schemaVersion"), "schemaVersion", latestVersion);
  const tables = field("tables");
  if (typeof tables !== "object" || tables === null || Array.isArray(tables)) {
    throw problem("invalid-export.wrong", { pointer: "/tables", expected: "an object of arrays" });
  }
  return { schemaVersion, tables: new Map(Object.entries(tables)) };
}

function readVersion(value: unknown, name: string, newest: number): number {
  if (!Number.isInteger(value) || Number(value) < 1) {
    const expected = `an integer from 1 to ${newest}`;
    throw problem("invalid-export.wrong", { pointer: `/${name}`, expected });
  }
  if (Number(value) > newest) {
    throw problem("newer-export", { field: name, version: Number(value), newest });
  }
  return Number(value);
}

function parse(bytes: Uint8Array): unknown {
  try {
    // Older exports may contain an unpaired surrogate in a document, and U+FFFD in the column that repeats it.
    return parseWellFormed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw problem("not-an-export.unreadable", { reason });
  }
}
