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
