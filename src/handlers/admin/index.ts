import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { session } from "../shared/session.ts";
import { references } from "./references.ts";
import { sentenceWork } from "./sentence-work.ts";
import { sentences } from "./sentences.ts";

/** Operations that have no handler yet: the server answers them with 501. A handler takes its operation off the list. */
export const notImplemented = [
  "listNamespaces",
  "listMembers",
  "saveMember",
  "createNamespace",
  "deleteNamespace",
  "selectNamespace",
  "removeMember",
  "saveNamespaceConfiguration",
  "getNamespaceConfiguration",
  "listSharedNamespaces",
  "listApplications",
  "listApplicationsOfNamespace",
  "saveApplication",
  "getApplicationById",
  "deleteApplication",
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
] as const satisfies readonly (keyof AdminOperations)[];

type NotImplemented = (typeof notImplemented)[number];

/** The handlers of Tock Studio's API. */
export const admin = (services: Services) =>
  ({
    ...session(services),
    ...references(),
    ...sentences(services),
    ...sentenceWork(services),
  }) satisfies Handlers<Omit<AdminOperations, NotImplemented>>;
