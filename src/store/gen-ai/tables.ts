/** Tables of generative AI. */

import type { DocumentTable } from "../database/rows.ts";

export interface GenAiTables {
  /** At most one row per bot and kind. */
  genAiConfigurations: DocumentTable & { namespace: string; botId: string };
  /** At most one row per bot. */
  businessRules: DocumentTable & { namespace: string; botId: string };
}
