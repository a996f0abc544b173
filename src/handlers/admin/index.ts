import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { session } from "../shared/session.ts";
import { applications } from "./applications.ts";
import { namespaceSharing } from "./namespace-sharing.ts";
import { namespaces } from "./namespaces.ts";
import { references } from "./references.ts";

/** Operations that have no handler yet: the server answers them with 501. A handler takes its operation off the list. */
export const notImplemented = [
  "triggerBuild",
  "searchBuilds",
  "getModelConfiguration",
  "saveModelConfiguration",
  "listIntentsByApplication",
  "saveIntent",
  "removeIntent",
  "removeIntentEntity",
  "removeIntentState",
  "removeSharedIntent",
  "listEntityTypes",
  "createEntityType",
  "updateEntityType",
  "deleteEntityType",
  "updateEntity",
  "removeSubEntity",
  "saveDictionary",
  "getDictionary",
  "savePredefinedValue",
  "deletePredefinedValue",
  "addPredefinedLabel",
  "deletePredefinedLabel",
  "uploadDictionary",
  "searchSentences",
  "saveSentence",
  "updateSentences",
  "revealSentence",
  "listSentenceUsers",
  "listSentenceConfigurations",
  "parseSentence",
  "translateSentences",
  "exportApplication",
  "exportSentences",
  "exportFoundSentences",
  "exportSentencesByText",
  "exportSentencesOfIntent",
  "exportSentencesOfIntentInLocale",
  "exportAlexaSchema",
  "importApplication",
  "importApplicationAs",
  "importSentences",
  "importSentencesAs",
  "searchLogs",
  "exportLogs",
  "summarizeDays",
  "summarizeConfusedIntents",
  "countSentences",
  "searchIntentErrors",
  "deleteIntentError",
  "searchEntityErrors",
  "deleteEntityError",
  "summarizeModelTests",
  "listLocales",
  "listEngines",
  "saveRagConfiguration",
  "getRagConfiguration",
  "deleteRagConfiguration",
  "saveVectorStoreConfiguration",
  "getVectorStoreConfiguration",
  "deleteVectorStoreConfiguration",
  "saveDocumentCompressorConfiguration",
  "getDocumentCompressorConfiguration",
  "deleteDocumentCompressorConfiguration",
  "saveBusinessRules",
  "getBusinessRules",
  "saveSentenceGenerationConfiguration",
  "getSentenceGenerationConfiguration",
  "deleteSentenceGenerationConfiguration",
  "getSentenceGenerationInfo",
  "generateSentences",
  "saveObservabilityConfiguration",
  "getObservabilityConfiguration",
  "deleteObservabilityConfiguration",
  "runPrompt",
] as const satisfies readonly (keyof AdminOperations)[];

type NotImplemented = (typeof notImplemented)[number];

/** The handlers of Tock Studio's API. */
export const admin = (services: Services) =>
  ({
    ...session(services),
    ...applications(services),
    ...namespaces(services),
    ...namespaceSharing(services),
    ...references(),
  }) satisfies Handlers<Omit<AdminOperations, NotImplemented>>;
