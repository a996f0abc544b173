import { dialogId, foreignFaq, plainApplication } from "../world/answers.ts";
import { uploadOf } from "../world/world.ts";
import { editBody, editPath, type Requests, type Transaction } from "./editing.ts";
import { setForm, upload } from "./forms.ts";
import { genAiRequests } from "./gen-ai-requests.ts";
import { measuringRequests } from "./measuring-requests.ts";
import { qualityRequests } from "./quality-requests.ts";
import { runRequests } from "./run-requests.ts";

const anApplication = '{"application": {"name": "uploaded", "namespace": "app"}}';
const someLabels =
  "Label;Namespace;Category;Language;Interface;Id;Validated;Connector;Alternatives\n" +
  "Hello;app;travel;en;textChat;app_travel_Hello;true;\n";
const someSentences = '{"applicationName": "app:uploaded", "sentences": []}';

/** Where an operation of Studio's API needs its own way to earn a status. */
export const adminRequests: Requests = {
  ...genAiRequests,
  ...measuringRequests,
  ...qualityRequests,
  ...runRequests,
  createNamespace: {
    200: (t) => editPath(t, "/rest/admin/namespace/fresh"),
    400: (t) => editPath(t, "/rest/admin/namespace/team2"),
  },
  deleteNamespace: { 400: (t) => editPath(t, "/rest/admin/namespace/app") },
  listApplicationsOfNamespace: { 400: (t) => editPath(t, "/rest/admin/applications/other") },
  getNamespaceConfiguration: {
    204: (t) => editPath(t, "/rest/admin/configuration/namespace/app"),
  },
  getApplicationById: {
    204: (t) => editPath(t, "/rest/admin/application/6b0000000000000000000000"),
  },
  saveApplication: {
    200: (t) => editBody(t, ({ _id, ...application }) => ({ ...application, name: "fresh" })),
  },
  saveConnector: {
    200: (t) =>
      editBody(t, (body) => ({ ...body, applicationId: "fresh", path: "/io/app/travel/fresh" })),
  },
  removeIntent: { 404: (t) => nowhere(t, /intent\/[^/]+/, `intent/${nobody}`) },
  removeIntentEntity: { 404: (t) => nowhere(t, /intent\/[^/]+/, `intent/${nobody}`) },
  removeIntentState: { 404: (t) => nowhere(t, /intent\/[^/]+/, `intent/${nobody}`) },
  removeSharedIntent: { 404: (t) => nowhere(t, /intent\/[^/]+/, `intent/${nobody}`) },
  createEntityType: { 200: (t) => editBody(t, () => ({ type: "app:fresh" })) },
  removeSubEntity: { 404: (t) => nowhere(t, /application\/[^/]+/, `application/${nobody}`) },
  saveDictionary: { 204: (t) => editBody(t, (body) => ({ ...body, entityName: "fresh" })) },
  uploadDictionary: upload('{"namespace": "app", "entityName": "ticket_class"}'),
  deletePredefinedLabel: { 400: (t) => nowhere(t, /\/en\//, "/fr_CA/") },
  getModelConfiguration: {
    204: (t) => nowhere(t, /application\/[^/]+/, `application/${nobody}`),
    404: (t) => nowhere(t, /opennlp/, "nobody"),
  },
  saveModelConfiguration: {
    204: (t) => nowhere(t, /application\/[^/]+/, `application/${nobody}`),
    404: (t) => nowhere(t, /opennlp/, "nobody"),
  },
  exportSentencesByText: { 204: (t) => editBody(t, () => ({ texts: [] })) },
  exportSentencesOfIntentInLocale: { 400: (t) => nowhere(t, /\/en$/, "/fr_CA") },
  exportLogs: {
    400: (t) => nowhere(t, /\/en\//, "/fr_CA/"),
    404: (t) => nowhere(t, /logs\/[^/]+/, `logs/${nobody}`),
  },
  importApplication: upload(anApplication),
  importApplicationAs: upload(anApplication),
  importSentences: upload(someSentences),
  importSentencesAs: upload(someSentences),
  deleteFaq: { 400: (t) => nowhere(t, /faq\/[^/]+/, `faq/${foreignFaq}`) },
  importLabelsFromCsv: upload(someLabels),
  importLabelsFromJson: upload("[]"),
  uploadFile: { ...upload("a picture"), 400: (t) => setForm(t, "a picture", "picture") },
  downloadUploadedFile: {
    200: (t) =>
      editPath(t, `/rest/admin/file/${uploadOf(t.expected.headers?.["Content-Type"] ?? "")}`),
    404: (t) => editPath(t, `/rest/admin/file/app${"1".repeat(36)}.png`),
  },
  createStory: { 200: (t) => editBody(t, renamedStory) },
  getStory: { 204: (t) => nowhere(t, /story\/[^/]+/, `story/${nobody}`) },
  getStoryByIntent: { 204: (t) => nowhere(t, /opening_hours/, "nobody") },
  getFaqSettings: { 204: (t) => nowhere(t, /settings\/[^/]+/, `settings/${plainApplication}`) },
  getDialog: { 204: (t) => nowhere(t, new RegExp(dialogId), nobody) },
  getDialogWithoutIntents: { 204: (t) => nowhere(t, new RegExp(dialogId), nobody) },
  getActionUnderstanding: { 204: (t) => nowhere(t, /nlp-stats\/[^/]+/, `nlp-stats/${nobody}`) },
  summarizeSatisfaction: {
    204: (t) => editBody(t, (body) => ({ ...body, applicationName: "nobody" })),
  },
  listDialogIntents: { 204: (t) => nowhere(t, /intents\/[^/]+/, `intents/${nobody}`) },
  revealSentence: {
    async 200(transaction, { hideSentence }) {
      const sentence = await hideSentence();
      editBody(transaction, () => sentence);
    },
  },
};

/** The story of the examples, which is there already, under another name. */
function renamedStory(body: Record<string, unknown>): object {
  return JSON.parse(JSON.stringify(body).replaceAll("opening_hours", "fresh")) as object;
}

/** An id that nothing has. */
const nobody = "6b0000000000000000000000";

function nowhere(transaction: Transaction, part: RegExp, by: string): void {
  editPath(transaction, transaction.fullPath.replace(part, by));
}
