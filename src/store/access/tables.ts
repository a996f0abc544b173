/** Tables of users and namespaces. */

import type { DocumentTable } from "../database/rows.ts";

export interface AccessTables {
  users: DocumentTable;
  namespaces: DocumentTable;
}
