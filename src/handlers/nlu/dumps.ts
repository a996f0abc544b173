import type { NluOperations } from "../../../generated/nlu/operations.ts";
import { importApplication } from "../../studio/sentences/import-application.ts";
import { importSentences } from "../../studio/sentences/import-sentences.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";
import { refuseImports } from "./protection.ts";

/** Models are trained afterwards: the store notifies the understanding of the change. */
export const dumps = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    importApplicationDump: async ({ body }) => {
      refuseImports(settings);
      return { status: 200, body: { success: await importApplication(store, body) } };
    },

    importSentencesDump: async ({ body }) => {
      refuseImports(settings);
      return { status: 200, body: { success: await importSentences(store, body) } };
    },
  }) satisfies Pick<Handlers<NluOperations>, "importApplicationDump" | "importSentencesDump">;
