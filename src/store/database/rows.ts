/** Row types that tables of several areas share. */

import type { Generated } from "kysely";

/** A table of documents: an id, the searched columns of the subject, and the whole document as JSON. */
export interface DocumentTable {
  id: string;
  document: string;
}

/** A table of a relation; its ids have the order of addition. */
export interface RelationTable {
  id: Generated<number>;
}

/** The columns of a row whose values differ from those of the row before. */
export function changedColumns<Row extends object>(before: Row, row: Row): Partial<Row> {
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(row).filter(([name, value]) => known.get(name) !== value);
  return Object.fromEntries(changed) as Partial<Row>;
}
