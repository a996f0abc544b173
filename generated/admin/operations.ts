// Generated from specs/admin by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

/** Operations by operationId: each needs a handler. */
export interface AdminOperations {
  listNamespaces: operations["listNamespaces"];
  listMembers: operations["listMembers"];
  saveMember: operations["saveMember"];
  createNamespace: operations["createNamespace"];
  deleteNamespace: operations["deleteNamespace"];
  selectNamespace: operations["selectNamespace"];
  removeMember: operations["removeMember"];
  saveNamespaceConfiguration: operations["saveNamespaceConfiguration"];
  getNamespaceConfiguration: operations["getNamespaceConfiguration"];
  listSharedNamespaces: operations["listSharedNamespaces"];
  listApplications: operations["listApplications"];
  listApplicationsOfNamespace: operations["listApplicationsOfNamespace"];
  saveApplication: operations["saveApplication"];
  getApplicationById: operations["getApplicationById"];
  deleteApplication: operations["deleteApplication"];
  triggerBuild: operations["triggerBuild"];
  searchBuilds: operations["searchBuilds"];
  getModelConfiguration: operations["getModelConfiguration"];
  saveModelConfiguration: operations["saveModelConfiguration"];
  listIntentsByApplication: operations["listIntentsByApplication"];
  saveIntent: operations["saveIntent"];
  removeIntent: operations["removeIntent"];
  removeIntentEntity: operations["removeIntentEntity"];
  removeIntentState: operations["removeIntentState"];
  removeSharedIntent: operations["removeSharedIntent"];
  listEntityTypes: operations["listEntityTypes"];
  createEntityType: operations["createEntityType"];
  updateEntityType: operations["updateEntityType"];
  deleteEntityType: operations["deleteEntityType"];
  updateEntity: operations["updateEntity"];
  removeSubEntity: operations["removeSubEntity"];
  saveDictionary: operations["saveDictionary"];
  getDictionary: operations["getDictionary"];
  savePredefinedValue: operations["savePredefinedValue"];
  deletePredefinedValue: operations["deletePredefinedValue"];
  addPredefinedLabel: operations["addPredefinedLabel"];
  deletePredefinedLabel: operations["deletePredefinedLabel"];
  uploadDictionary: operations["uploadDictionary"];
  searchSentences: operations["searchSentences"];
  saveSentence: operations["saveSentence"];
  updateSentences: operations["updateSentences"];
  revealSentence: operations["revealSentence"];
  listSentenceUsers: operations["listSentenceUsers"];
  listSentenceConfigurations: operations["listSentenceConfigurations"];
  parseSentence: operations["parseSentence"];
  translateSentences: operations["translateSentences"];
  exportApplication: operations["exportApplication"];
  exportSentences: operations["exportSentences"];
  exportFoundSentences: operations["exportFoundSentences"];
  exportSentencesByText: operations["exportSentencesByText"];
  exportSentencesOfIntent: operations["exportSentencesOfIntent"];
  exportSentencesOfIntentInLocale: operations["exportSentencesOfIntentInLocale"];
  exportAlexaSchema: operations["exportAlexaSchema"];
  importApplication: operations["importApplication"];
  importApplicationAs: operations["importApplicationAs"];
  importSentences: operations["importSentences"];
  importSentencesAs: operations["importSentencesAs"];
  searchLogs: operations["searchLogs"];
  exportLogs: operations["exportLogs"];
  summarizeDays: operations["summarizeDays"];
  summarizeConfusedIntents: operations["summarizeConfusedIntents"];
  countSentences: operations["countSentences"];
  searchIntentErrors: operations["searchIntentErrors"];
  deleteIntentError: operations["deleteIntentError"];
  searchEntityErrors: operations["searchEntityErrors"];
  deleteEntityError: operations["deleteEntityError"];
  summarizeModelTests: operations["summarizeModelTests"];
  listLocales: operations["listLocales"];
  listEngines: operations["listEngines"];
  searchDialogs: operations["searchDialogs"];
  listDialogIntents: operations["listDialogIntents"];
  getDialog: operations["getDialog"];
  getDialogWithoutIntents: operations["getDialogWithoutIntents"];
  exportDialogRatings: operations["exportDialogRatings"];
  exportDialogActions: operations["exportDialogActions"];
  countDialogActions: operations["countDialogActions"];
  getActionUnderstanding: operations["getActionUnderstanding"];
  getDialogFlow: operations["getDialogFlow"];
  searchUsers: operations["searchUsers"];
}

/** Events of the operations that stream. */
export type AdminEvents = Record<never, never>;
