import type { OwnNames } from "./own-names.ts";

/** The effect of an operation that another one shows. */
export interface Effect {
  /** Operation that shows it. */
  shownBy: string;
  /** Text that its response contains, or no longer contains after a deletion; `null`: cannot be known in this run. */
  text(names: OwnNames): string | null;
  /** Whether the text must be absent. */
  gone?: true;
}

const prefixed = (name: string) => (names: OwnNames) => `"${names.run}_${name}"`;

/** Effects by the operation that has them: without them, a server could lose every write and conform to all schemas. */
export const effects: Readonly<Record<string, Effect>> = {
  createNamespace: { shownBy: "listNamespaces", text: ({ team }) => team },
  saveMember: { shownBy: "listMembers", text: ({ run }) => `${run}@example.com` },
  removeMember: { shownBy: "listMembers", text: ({ run }) => `${run}@example.com`, gone: true },
  deleteNamespace: { shownBy: "listNamespaces", text: ({ team }) => team, gone: true },
  saveApplication: { shownBy: "listApplications", text: ({ application }) => `"${application}"` },
  createEntityType: {
    shownBy: "listEntityTypes",
    text: ({ namespace, run }) => `"${namespace}:${run}_city"`,
  },
  deleteEntityType: {
    shownBy: "listEntityTypes",
    text: ({ namespace, run }) => `"${namespace}:${run}_city"`,
    gone: true,
  },
  saveDictionary: { shownBy: "getDictionary", text: () => "Brussels" },
  saveIntent: { shownBy: "listIntentsByApplication", text: prefixed("book_train") },
  saveSentence: {
    shownBy: "searchSentences",
    text: () => "can i get a train from rome to brussels tonight",
  },
  saveConnector: { shownBy: "listConnectors", text: ({ run }) => `"${run}-web"` },
  createStory: { shownBy: "searchStories", text: prefixed("opening_hours") },
  deleteStory: {
    shownBy: "searchStories",
    text: (names) => names.idOf("story") ?? null,
    gone: true,
  },
  saveFaq: { shownBy: "searchFaqs", text: () => "Luggage size" },
  deleteFaq: { shownBy: "searchFaqs", text: () => "Luggage size", gone: true },
  createLabel: { shownBy: "listLabels", text: ({ run }) => `Welcome aboard ${run}` },
  deleteLabel: {
    shownBy: "listLabels",
    text: ({ namespace, run }) => `"${namespace}_${run}_Welcome aboard ${run}"`,
    gone: true,
  },
  sendMessage: { shownBy: "searchDialogs", text: () => '"hello"' },
  createIndicator: { shownBy: "listBotIndicators", text: prefixed("survey") },
  deleteIndicator: { shownBy: "listBotIndicators", text: prefixed("survey"), gone: true },
  addFeature: { shownBy: "listFeatures", text: prefixed("seat_choice") },
  saveTestPlan: { shownBy: "listTestPlansOfApplication", text: () => '"Bookings"' },
  deleteTestPlan: { shownBy: "listTestPlansOfApplication", text: () => '"Bookings"', gone: true },
  createDataset: { shownBy: "listDatasets", text: (names) => names.idOf("dataset") ?? null },
  deleteDataset: {
    shownBy: "listDatasets",
    text: (names) => names.idOf("dataset") ?? null,
    gone: true,
  },
  saveAnnotation: {
    shownBy: "getDialog",
    text: (names) => (names.idOf("botAction") ? "wrong answer" : null),
  },
  createEvaluationSample: {
    shownBy: "listEvaluationSamples",
    text: (names) => names.idOf("sample") ?? null,
  },
  deleteEvaluationSample: {
    shownBy: "listEvaluationSamples",
    text: (names) => names.idOf("sample") ?? null,
    gone: true,
  },
};
