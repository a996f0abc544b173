import type { Operation } from "../../../src/contract/operations.ts";
import { isMissing } from "./emulated.ts";

/** The parts of a Dredd transaction that are prepared here. */
export interface Transaction {
  name: string;
  protocol: string;
  host: string;
  port: string;
  fullPath: string;
  request: { method: string; uri: string; body: string; headers: Record<string, string> };
  expected: { statusCode: string; headers?: Record<string, string> };
  real?: { statusCode: number; headers: Record<string, string>; body: string };
  origin: { resourceName: string };
  skip?: boolean;
}

/** The servers a transaction can go to. */
export interface Targets {
  /** The server as it starts by default, with the demo bot, behind the proxy that cuts event streams. */
  plain: string;
  /** Protected NLU, small forms, one allowed origin, detailed health, and a bot that breaks its contract or keeps silent. */
  strict: string;
  /** Key of the bot that `plain` knows. */
  apiKey: string;
  /** Cookie of a session of `plain`. */
  session: string;
}

/** Bytes of the largest form that `strict` takes. */
export const smallForms = 10_000;

/** Path of a connector of `strict` whose language understanding does not exist. */
export const deafConnector = "/io/app/travel/deaf";

/** Name of a file of `plain` that is served as a media type. */
export function fileOf(mediaType: string): string {
  return `dredd.${endings.get(mediaType) ?? "unknown"}`;
}

const endings = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
  ["audio/mpeg", "mp3"],
  ["audio/ogg", "ogg"],
  ["video/mp4", "mp4"],
  ["video/webm", "webm"],
  ["text/plain", "txt"],
  ["application/pdf", "pdf"],
]);

type Wrong = (transaction: Transaction, targets: Targets) => void;

/** Makes a request wrong so that it earns a status, for whatever operation documents it. */
const byStatus: Record<number, Wrong> = {
  401: (transaction, { strict }) => send(transaction, strict),
  413(transaction) {
    transaction.request.body = JSON.stringify("x".repeat(1_100_000));
  },
  415(transaction) {
    setHeader(transaction, "Content-Type", "text/plain");
  },
  207: (transaction, { strict }) => send(transaction, strict),
};

/** Where an operation needs its own way to earn a status. */
const byOperation: Record<string, Record<number, Wrong>> = {
  parseQuery: { 400: (t) => editBody(t, (body) => ({ ...body, applicationName: "nobody" })) },
  getApplication: { 204: (t) => editQuery(t, "name", "nobody") },
  createApplication: {
    200: (t) => editBody(t, (body) => ({ ...body, name: "fresh" })),
    204: (t) => editBody(t, (body) => ({ ...body, name: "travel" })),
  },
  uploadApplicationDump: upload('{"application": {"name": "uploaded", "namespace": "app"}}'),
  uploadSentencesDump: upload('{"applicationName": "app:uploaded", "sentences": []}'),
  getUser: { 200: (t, { session }) => setHeader(t, "Cookie", session) },
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

/**
 * Makes the request of a transaction earn its documented status.
 * @returns why it cannot be sent by Dredd, or `null`
 */
export function prepare(
  transaction: Transaction,
  operation: Operation,
  status: number,
  targets: Targets,
): string | null {
  if (isMissing(operation.operationId)) return "not implemented yet: 501";
  send(transaction, targets.plain);
  if (status === 101) return "Dredd cannot upgrade a connection; the WebSocket tests do";
  const wrong =
    byOperation[operation.operationId]?.[status] ??
    byStatus[status] ??
    (status === 400 ? invalidRequest(operation) : undefined);
  if (wrong) wrong(transaction, targets);
  else if (status >= 300)
    throw new Error(`${operation.operationId}: nothing here earns a ${status}`);
  return null;
}

/** A body that is no object, or a query without its required parameters. */
function invalidRequest(operation: Operation): Wrong {
  if (operation.requestTypes.length > 0) return (transaction) => editBody(transaction, () => []);
  return (transaction) => {
    transaction.fullPath = transaction.fullPath.split("?")[0] ?? "";
  };
}

/** Dredd writes forms without a boundary: here they are written anew. */
function upload(dump: string): Record<number, Wrong> {
  return {
    200: (t) => setForm(t, dump),
    400: (t) => setForm(t, "{"),
    401(transaction, { strict }) {
      send(transaction, strict);
      setForm(transaction, dump);
    },
    413(transaction, { strict }) {
      send(transaction, strict);
      setForm(transaction, `"${"x".repeat(smallForms)}"`);
    },
  };
}

function setForm(transaction: Transaction, file: string): void {
  setHeader(transaction, "Content-Type", "multipart/form-data; boundary=dredd");
  transaction.request.body = [
    "--dredd",
    'Content-Disposition: form-data; name="dump"; filename="dump.json"',
    "Content-Type: application/json",
    "",
    file,
    "--dredd--",
    "",
  ].join("\r\n");
}

/** Says to the bot that breaks its contract what makes it do so. */
function misbehave(edit: (body: Record<string, unknown>) => unknown): Wrong {
  return (transaction, { strict }) => {
    send(transaction, strict);
    editBody(transaction, edit);
  };
}

function send(transaction: Transaction, target: string): void {
  const { hostname, port } = new URL(target);
  transaction.host = hostname;
  transaction.port = port;
}

function editBody(
  transaction: Transaction,
  edit: (body: Record<string, unknown>) => unknown,
): void {
  const body = JSON.parse(transaction.request.body) as Record<string, unknown>;
  transaction.request.body = JSON.stringify(edit(body));
}

function editQuery(transaction: Transaction, name: string, value: string): void {
  const url = new URL(transaction.fullPath, "http://x");
  url.searchParams.set(name, value);
  transaction.fullPath = url.pathname + url.search;
}

function editPath(transaction: Transaction, path: string): void {
  transaction.fullPath = path;
}

function setHeader(transaction: Transaction, name: string, value: string): void {
  removeHeader(transaction, name);
  transaction.request.headers[name] = value;
}

function removeHeader({ request }: Transaction, name: string): void {
  for (const known of Object.keys(request.headers)) {
    if (known.toLowerCase() === name.toLowerCase()) delete request.headers[known];
  }
}

function preflight(transaction: Transaction, origin: string): void {
  setHeader(transaction, "Origin", origin);
  setHeader(transaction, "Access-Control-Request-Method", "POST");
  setHeader(transaction, "Access-Control-Request-Headers", "content-type");
}
