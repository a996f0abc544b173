import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { session } from "../shared/session.ts";
import { applications } from "./applications.ts";
import { builds } from "./builds.ts";
import { dictionaries } from "./dictionaries.ts";
import { dictionaryValues } from "./dictionary-values.ts";
import { entityTypes } from "./entity-types.ts";
import { intents } from "./intents.ts";
import { modelConfiguration } from "./model-configuration.ts";
import { namespaceSharing } from "./namespace-sharing.ts";
import { namespaces } from "./namespaces.ts";
import { references } from "./references.ts";

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
] as const satisfies readonly (keyof AdminOperations)[];

type NotImplemented = (typeof notImplemented)[number];

/** The handlers of Tock Studio's API. */
export const admin = (services: Services) =>
  ({
    ...session(services),
    ...builds(services),
    ...modelConfiguration(services),
    ...intents(services),
    ...entityTypes(services),
    ...dictionaries(services),
    ...dictionaryValues(services),
    ...applications(services),
    ...namespaces(services),
    ...namespaceSharing(services),
    ...references(),
  }) satisfies Handlers<Omit<AdminOperations, NotImplemented>>;
