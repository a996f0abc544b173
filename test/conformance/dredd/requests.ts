import type { Operation } from "../../../src/contract/operations.ts";
import { demoUsers } from "../../../src/settings/users.ts";
import { fileOf } from "../world/world.ts";
import { adminRequests } from "./admin-requests.ts";
import {
  editBody,
  editPath,
  editQuery,
  preflight,
  type Requests,
  removeHeader,
  send,
  setHeader,
  type Targets,
  type Transaction,
  type Wrong,
} from "./editing.ts";
import { upload } from "./forms.ts";

/** Path of a connector of `strict` whose language understanding does not exist. */
export const deafConnector = "/io/app/travel/deaf";

/** Makes a request wrong so that it earns a status, for whatever operation documents it. */
const byStatus: Record<number, Wrong> = {
  401(transaction, { strict }) {
    // Studio's API asks everybody for credentials, the NLU API only where it is protected.
    if (!transaction.fullPath.startsWith("/rest/admin/")) send(transaction, strict);
  },
  413(transaction) {
    transaction.request.body = JSON.stringify("x".repeat(1_100_000));
  },
  415(transaction) {
    setHeader(transaction, "Content-Type", "text/plain");
  },
  207: (transaction, { strict }) => send(transaction, strict),
};

/** Where an operation needs its own way to earn a status. */
const byOperation: Requests = {
  ...adminRequests,
  parseQuery: { 400: (t) => editBody(t, (body) => ({ ...body, applicationName: "nobody" })) },
  getApplication: { 204: (t) => editQuery(t, "name", "nobody") },
  createApplication: {
    200: (t) => editBody(t, (body) => ({ ...body, name: "fresh" })),
    204: (t) => editBody(t, (body) => ({ ...body, name: "travel" })),
  },
  uploadApplicationDump: upload('{"application": {"name": "uploaded", "namespace": "app"}}'),
  uploadSentencesDump: upload('{"applicationName": "app:uploaded", "sentences": []}'),
  getUser: { 200: async (t, { openSession }) => setHeader(t, "Cookie", await openSession()) },
  sendMessage: {
    404: (t) => editPath(t, "/io/app/travel/nobody"),
    502: misbehave((body) => ({ ...body, query: "nonsense", userId: "dredd-nonsense" })),
    504: misbehave((body) => ({ ...body, query: "silence", userId: "dredd-silence" })),
  },
  preflightMessage: {
    204: (t) => preflight(t, "http://example.com"),
    403(transaction, { strict }) {
      send(transaction, strict);
      preflight(transaction, "http://elsewhere.example");
    },
  },
  streamEvents: { 404: (t) => editPath(t, "/io/app/travel/nobody/sse?userId=anna") },
  streamAnswer: { 404: (t) => editPath(t, "/io/app/travel/nobody/sse/direct") },
  streamAnswerByHeader: {
    400: (t) => removeHeader(t, "message"),
    404: (t) => editPath(t, "/io/app/travel/nobody/sse/direct"),
  },
  checkConnector: { 404: (t) => editPath(t, "/io/app/travel/nobody/healthcheck") },
  askEligibility: {
    404: (t) => editPath(t, "/io/app/travel/nobody/orchestration/eligibility"),
    500(transaction, { strict }) {
      send(transaction, strict);
      editPath(transaction, `${deafConnector}/orchestration/eligibility`);
    },
  },
  sendOrchestratedAction: {
    404: (t) => editPath(t, "/io/app/travel/nobody/orchestration/proxy"),
    500: misbehave((body) => ({
      ...body,
      action: { type: "sendSentence", messages: [], text: "nonsense", metadata: {} },
    })),
  },
  sendTestMessage: {
    404: (t) => editPath(t, "/io/app/test/test-nobody/en"),
    502: misbehave((body) => ({ ...body, message: { eventType: "sentence", text: "nonsense" } })),
    504: misbehave((body) => ({
      ...body,
      userId: "dredd-silence",
      message: { eventType: "sentence", text: "silence" },
    })),
  },
  checkTestConnector: { 404: (t) => editPath(t, "/io/app/test/test-nobody/healthcheck") },
  downloadFile: {
    200: (t) => editPath(t, `/f/${fileOf(t.expected.headers?.["Content-Type"] ?? "")}`),
    404: (t) => editPath(t, "/f/nobody.png"),
  },
  connectBot: {
    403: (t) => setHeader(t, "Origin", "http://elsewhere.example"),
    404: (t) => removeHeader(t, "Origin"),
    426(transaction, { apiKey }) {
      for (const name of ["Origin", "Upgrade", "Connection"]) removeHeader(transaction, name);
      editPath(transaction, `/${apiKey}`);
    },
  },
};

const [demoUser] = demoUsers;
export const demoCredentials = `Basic ${Buffer.from(`${demoUser?.login}:${demoUser?.password}`).toString("base64")}`;

/** Answers that this server never gives, by operation and status, and why. */
const neverHere: Readonly<Record<string, string>> = {
  "translateSentences 200": "this server has no translation engine",
  "completeLabels 200": "this server has no translation engine",
  "completeSignInByForm 302": "only CAS providers send forms, and this server knows none",
  "completeSignInByForm 401": "only CAS providers send forms, and this server knows none",
};

/**
 * Makes the request of a transaction earn its documented status.
 * @returns why it cannot be sent by Dredd, or `null`
 */
export async function prepare(
  transaction: Transaction,
  operation: Operation,
  status: number,
  targets: Targets,
): Promise<string | null> {
  const reason = neverHere[`${operation.operationId} ${status}`];
  if (reason) return reason;
  send(transaction, targets.plain);
  if (operation.api === "admin") {
    await targets.reset();
    if (status !== 401) setHeader(transaction, "Authorization", demoCredentials);
  }
  if (status === 101) return "Dredd cannot upgrade a connection; the WebSocket tests do";
  if (status === 429) return "it takes hundreds of logins at once; the tests of logins try them";
  const wrong =
    byOperation[operation.operationId]?.[status] ??
    byStatus[status] ??
    (status === 400 ? invalidRequest(operation) : undefined);
  if (wrong) await wrong(transaction, targets);
  else if (status >= 300)
    throw new Error(`${operation.operationId}: nothing here earns a ${status}`);
  return null;
}

/** A body that is neither an object nor a list where the other is meant, or a query without its required parameters. */
function invalidRequest(operation: Operation): Wrong {
  if (operation.requestTypes.length > 0)
    return (transaction) => editBody(transaction, (body) => (Array.isArray(body) ? {} : []));
  return (transaction) => {
    transaction.fullPath = transaction.fullPath.split("?")[0] ?? "";
  };
}

/** Says to the bot that breaks its contract what makes it do so. */
function misbehave(edit: (body: Record<string, unknown>) => unknown): Wrong {
  return (transaction, { strict }) => {
    send(transaction, strict);
    editBody(transaction, edit);
  };
}
