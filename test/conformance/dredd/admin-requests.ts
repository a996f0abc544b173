import { editBody, editPath, type Requests, type Transaction } from "./editing.ts";
import { upload } from "./forms.ts";

const anApplication = '{"application": {"name": "uploaded", "namespace": "app"}}';
const someSentences = '{"applicationName": "app:uploaded", "sentences": []}';

/** Where an operation of Studio's API needs its own way to earn a status. */
export const adminRequests: Requests = {
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
  revealSentence: {
    async 200(transaction, { hideSentence }) {
      const sentence = await hideSentence();
      editBody(transaction, () => sentence);
    },
  },
};

/** An id that nothing has. */
const nobody = "6b0000000000000000000000";

function nowhere(transaction: Transaction, part: RegExp, by: string): void {
  editPath(transaction, transaction.fullPath.replace(part, by));
}
