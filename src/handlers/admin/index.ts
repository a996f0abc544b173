import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";

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
  "searchSentences",
  "saveSentence",
  "updateSentences",
  "revealSentence",
  "listSentenceUsers",
  "listSentenceConfigurations",
  "parseSentence",
  "translateSentences",
] as const satisfies readonly (keyof AdminOperations)[];

type NotImplemented = (typeof notImplemented)[number];

/** The handlers of Tock Studio's API. */
export const admin = () => ({}) satisfies Handlers<Omit<AdminOperations, NotImplemented>>;
