import type { NluOperations } from "../../../generated/nlu/operations.ts";
import { importCheckedApplication } from "../../studio/sentences/import-application.ts";
import { importCheckedSentences } from "../../studio/sentences/import-sentences.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";
import { DumpFiles } from "./dump-file.ts";
import { refuseImports } from "./protection.ts";

export const dumpFiles = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const files = new DumpFiles();
  return {
    uploadApplicationDump: async ({ body, signal }) => {
      refuseImports(settings);
      const { success } = await files.read("ApplicationDumpInput", body, signal, (dump) =>
        importCheckedApplication(store, dump),
      );
      return { status: 200, body: { success } };
    },

    uploadSentencesDump: async ({ body, signal }) => {
      refuseImports(settings);
      const { success } = await files.read("SentencesDumpInput", body, signal, (dump) =>
        importCheckedSentences(store, dump),
      );
      return { status: 200, body: { success } };
    },
  } satisfies Pick<Handlers<NluOperations>, "uploadApplicationDump" | "uploadSentencesDump">;
};
