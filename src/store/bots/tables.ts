/** Tables of bots, connectors and features. */

import type { DocumentTable } from "../database/rows.ts";

export interface BotTables {
  /** The configurations of bots: one for each name of a bot's connectors. */
  bots: DocumentTable & { namespace: string; botId: string; name: string; apiKey: string };
  connectors: DocumentTable & {
    namespace: string;
    botId: string;
    /** Name of the configuration. */
    name: string;
    applicationId: string;
    nlpModel: string;
    /** Its path, in lower case, see `addressOf`. */
    address: string;
    targetConfigurationId: string | null;
  };
  features: DocumentTable & { namespace: string; botId: string };
}
