/** Tables of applications, intents and entity types. */

import type { DocumentTable, RelationTable } from "../database/rows.ts";

export interface UnderstandingTables {
  /** The intents of applications. */
  applicationIntents: RelationTable & { applicationId: string; intentId: string };
  /** The intents that may be shared by an intent. */
  sharedIntents: RelationTable & { intentId: string; sharedIntentId: string };
  applications: DocumentTable & { namespace: string; name: string };
  intents: DocumentTable & { namespace: string; name: string };
  entityTypes: DocumentTable & { name: string };
  dictionaries: DocumentTable;
}
