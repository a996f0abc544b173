import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { lowerCase } from "../../../contract/lower-case.ts";
import type { UploadedFile } from "../../../contract/uploaded-file.ts";
import { importCheckedApplication } from "../../../studio/sentences/import-application.ts";
import { importCheckedSentences } from "../../../studio/sentences/import-sentences.ts";
import type { ImportReport, ImportTarget } from "../../../studio/sentences/import-target.ts";
import type { Handlers } from "../../handlers.ts";
import { DumpFiles } from "../../nlu/dump-file.ts";
import type { Services } from "../../services.ts";

/** The query of a form with a file. */
interface Upload {
  body: UploadedFile;
  tenant: { namespace: string };
  signal: AbortSignal;
}

type ImportOperations = Pick<
  AdminOperations,
  "importApplication" | "importApplicationAs" | "importSentences" | "importSentencesAs"
>;

/** Models are trained afterwards: the store notifies the understanding of the change. */
export const imports = ({ store }: Pick<Services, "store">) => {
  const files = new DumpFiles();

  const importApplication = ({ body, signal }: Upload, target: ImportTarget) =>
    files.read("ApplicationDumpInput", body, signal, (dump) =>
      importCheckedApplication(store, dump, target),
    );

  const importSentences = ({ body, signal }: Upload, target: ImportTarget): Promise<ImportReport> =>
    files.read(
      "SentencesDumpInput",
      body,
      signal,
      (dump) => importCheckedSentences(store, dump, target),
      true,
    );

  return {
    importApplication: async (input) => ({
      status: 200,
      body: await importApplication(input, targetOf(input)),
    }),

    importApplicationAs: async (input) => ({
      status: 200,
      body: await importApplication(input, targetOf(input, input.path.name)),
    }),

    importSentences: async (input) => ({
      status: 200,
      body: await importSentences(input, targetOf(input)),
    }),

    importSentencesAs: async (input) => ({
      status: 200,
      body: await importSentences(input, targetOf(input, input.path.name)),
    }),
  } satisfies Handlers<ImportOperations>;
};

/** The caller's namespace, and the name of the application in lower case. */
function targetOf({ tenant: { namespace } }: Upload, name = ""): ImportTarget {
  const applicationName = lowerCase(name.trim());
  return {
    namespace,
    applicationName: applicationName === "" ? null : applicationName,
  };
}
