import type { Json } from "../../contract/openapi.ts";
import type { RequestParts } from "./example-request.ts";
import type { OwnKind, OwnNames } from "./own-names.ts";

/** An operation that creates an object for later requests. */
interface Creation {
  operationId: string;
  /** The place of the ids in the response; empty: it is the id itself. */
  keeps?: Partial<Record<OwnKind, string>>;
  /** Changes the request of the example. */
  edit?(parts: RequestParts, names: OwnNames): void;
}

const body = (parts: RequestParts) => parts.body as Record<string, Json>;

/** The objects that a run creates first, in this order: later ones refer to earlier ones. */
export const creations: readonly Creation[] = [
  { operationId: "createNamespace" },
  { operationId: "saveMember" },
  { operationId: "saveNamespaceConfiguration" },
  { operationId: "saveApplication", keeps: { application: "_id" } },
  { operationId: "createEntityType" },
  { operationId: "saveDictionary" },
  { operationId: "saveIntent", keeps: { intent: "_id" } },
  { operationId: "saveSentence" },
  { operationId: "triggerBuild" },
  { operationId: "saveConnector" },
  { operationId: "listConnectorsOfApplication", keeps: { connector: "0._id" } },
  { operationId: "createStory" },
  { operationId: "getStoryByIntent", keeps: { story: "_id" } },
  { operationId: "saveFaq", keeps: { faq: "id" } },
  { operationId: "createLabel" },
  { operationId: "sendMessage" },
  {
    operationId: "searchDialogs",
    keeps: {
      dialog: "dialogs.0.id",
      userAction: "dialogs.0.actions.0.id",
      botAction: "dialogs.0.actions.1.id",
    },
    edit(parts, { namespace, application }) {
      parts.body = { namespace, applicationName: application, language: "en", start: 0, size: 10 };
    },
  },
  { operationId: "createIndicator" },
  { operationId: "addFeature" },
  { operationId: "saveTestPlan" },
  { operationId: "listTestPlansOfApplication", keeps: { plan: "0._id" } },
  { operationId: "runTestPlan", keeps: { planExecution: "" } },
  { operationId: "createDataset", keeps: { dataset: "id" } },
  { operationId: "startDatasetRun", keeps: { datasetRun: "id" } },
  { operationId: "saveAnnotation" },
  { operationId: "addAnnotationComment", keeps: { annotationEvent: "eventId" } },
  {
    operationId: "createEvaluationSample",
    keeps: { sample: "_id" },
    edit(parts) {
      Object.assign(body(parts).dialogInfo as object, {
        dialogActivityFrom: "2000-01-01T00:00:00Z",
        dialogActivityTo: "2100-01-01T00:00:00Z",
      });
    },
  },
  { operationId: "listEvaluations", keeps: { evaluation: "evaluations.0._id" } },
];

/** Changes of examples that do not fit an own object. */
export const edits: Readonly<Record<string, (parts: RequestParts, names: OwnNames) => void>> = {
  parseQuery(parts) {
    // Tock then logs nothing, and does not add the sentence to the inbox.
    Object.assign(body(parts).context as object, { test: true });
  },
  // A name that an application has already is refused with 204.
  createApplication(parts, { run }) {
    body(parts).name = `${run}nlu`;
  },
  deleteNamespace: (parts, { team }) => void parts.path.set("namespace", team),
  removeMember: (parts, { team }) => void parts.path.set("namespace", team),
  listMembers: (parts, { team }) => void parts.path.set("namespace", team),
  getNamespaceConfiguration: (parts, { team }) => void parts.path.set("namespace", team),
  searchSentences(parts, { namespace, application }) {
    parts.body = { namespace, applicationName: application, language: "en", start: 0, size: 10 };
  },
  importLabelsFromCsv(parts, { namespace, run }) {
    const head = "Label;Namespace;Category;Language;Interface;Id;Validated;Connector;Alternatives";
    const line = `From a table;${namespace};${run};en;textChat;${namespace}_${run}_From a table;true;;`;
    parts.body = { labels: `${head}\r\n${line}\r\n` };
  },
  preflightMessage(parts) {
    parts.headers.origin = "http://example.com";
    parts.headers["access-control-request-method"] = "POST";
    parts.headers["access-control-request-headers"] = "content-type";
  },
  saveLabel(parts) {
    body(parts).version = 0;
  },
};
