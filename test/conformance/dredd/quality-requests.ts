import { waitingRunId } from "../world/runs.ts";
import { editBody, editPath, type Requests, send, type Transaction } from "./editing.ts";

const unknown404 = { 404: unknownBot };

/** Where an operation of reviewers needs its own way to earn a status. */
export const qualityRequests: Requests = {
  saveAnnotation: unknown404,
  updateAnnotation: unknown404,
  addAnnotationComment: unknown404,
  updateAnnotationComment: unknown404,
  deleteAnnotationComment: unknown404,
  listEvaluationSamples: {
    ...unknown404,
    400: (t) => editPath(t, t.fullPath.replace(/status=\w+/, "status=NONE")),
  },
  createEvaluationSample: {
    ...unknown404,
    201: (t) => editBody(t, (body) => ({ ...body, dialogInfo: always })),
    409: (t) => editBody(t, () => ({ datasetRunInfo: { runId: waitingRunId } })),
    422: (t) => editBody(t, (body) => ({ ...body, dialogInfo: nothingThen })),
  },
  getEvaluationSample: {
    ...unknown404,
    204: (t) => editPath(t, t.fullPath.replace(/[^/]+$/, "6b0000000000000000000000")),
  },
  deleteEvaluationSample: unknown404,
  changeEvaluationSampleStatus: unknown404,
  completeSignIn: {
    async 302(transaction, { strict, signIn }) {
      const { path, cookie } = await signIn();
      editPath(transaction, path);
      transaction.request.headers.cookie = cookie;
      send(transaction, strict);
    },
    401: (transaction, { strict }) => send(transaction, strict),
    404() {},
  },
  completeSignInByForm: {
    400(transaction) {
      const fields = Array.from({ length: 101 }, (_, index) => `field${index}=1`);
      transaction.request.body = fields.join("&");
    },
    404() {},
  },
  synchronizeApplications: {
    200(transaction, { strict }) {
      editBody(transaction, (body) => ({ ...body, target: body.source }));
      transaction.request.headers.authorization = `Basic ${btoa("admin@app.com:password")}`;
      send(transaction, strict);
    },
  },
  listEvaluations: unknown404,
  evaluateAction: unknown404,
};

const always = {
  dialogActivityFrom: "2000-01-01T00:00:00Z",
  dialogActivityTo: "2100-01-01T00:00:00Z",
};

const nothingThen = {
  dialogActivityFrom: "2000-01-01T00:00:00Z",
  dialogActivityTo: "2000-01-01T00:00:00Z",
};

function unknownBot(transaction: Transaction): void {
  editPath(transaction, transaction.fullPath.replace(/bots\/[^/]+/, "bots/nobody"));
}
