import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { parse } from "yaml";
import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf } from "../../src/contract/openapi.ts";
import type { ErrorBody } from "../../src/contract/problem.ts";
import { packageRoot } from "../../src/paths.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { sentence, startTravel, type Travel } from "../handlers/web-connector/travel.ts";
import { OrchestratorStub } from "../support/orchestrator.ts";
import { answerRequests } from "./error-examples/answers.ts";
import { genAiRequests } from "./error-examples/gen-ai.ts";
import { measuringRequests } from "./error-examples/measuring.ts";
import { qualityRequests } from "./error-examples/quality.ts";
import { runRequests } from "./error-examples/runs.ts";

/** The error examples of all documents, by name. */
const { examples } = parse(readFileSync(join(packageRoot, "generated", "errors.yaml"), "utf8")) as {
  examples: Record<string, { value: ErrorBody }>;
};

const credentials = (login: string, word: string) => ({
  authorization: `Basic ${Buffer.from(`${login}:${word}`).toString("base64")}`,
});
const admin = credentials("admin@app.com", "password");
const other = credentials("other@other.com", "password3");
const page = { origin: "http://elsewhere.example" };

const chat = "/io/app/travel/web";
const hello = { query: "hello", userId: "anna" };
const application = { namespace: "app", applicationName: "travel" };
const query = { queries: ["hello"], ...application, context: { language: "en" } };

const orchestrator = new OrchestratorStub();
let travel: Travel;
let travelId: string;
beforeAll(async () => {
  const stranger = { login: "other@other.com", password: "password3", namespace: "other" };
  travel = await startTravel({
    ...orchestrator.settings,
    webCors: "http://localhost.*",
    users: [...demoUsers, { ...stranger, roles: ["nlpUser"] }],
  });
  travelId = (await travel.server.store.applications.byName("app", "travel"))?._id ?? "";
});
afterAll(() => travel.close());

type Sent = { method?: string; headers?: Record<string, string>; body?: unknown };

/** What the server says to a request; a body that is not bytes goes as JSON. */
async function said(path: string, { method, headers, body }: Sent = {}): Promise<unknown> {
  const raw = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const form = body instanceof FormData;
  const response = await fetch(travel.server.url + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...(form ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: raw || form ? (body as string) : JSON.stringify(body) }),
  });
  return response.json();
}

function file(text: string, field = "dump", name = "s.json"): FormData {
  const form = new FormData();
  form.set(field, new File([text], name));
  return form;
}

/** What the server says to the beginning of a request that announces more. */
function announced(path: string, headers: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request(
      travel.server.url + path,
      { method: "POST", headers },
      async (response) => {
        resolve(JSON.parse(Buffer.concat(await response.toArray()).toString("utf8")));
        call.destroy();
      },
    );
    call.on("error", reject);
    call.flushHeaders();
  });
}

/** What the server says to a bot that it does not let in. */
function refusedBot(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${travel.server.url.replace("http", "ws")}/key`, {
      headers: page,
    });
    socket.on("error", reject);
    socket.on("unexpected-response", async (_, response) => {
      resolve(JSON.parse(Buffer.concat(await response.toArray()).toString("utf8")));
    });
  });
}

async function saved(changes: object): Promise<unknown> {
  const stored = await travel.server.store.applications.get(travelId);
  const { intents: _, ...settings } = stored ?? { intents: [] };
  return said("/rest/admin/application", {
    headers: admin,
    body: { ...settings, intents: [], ...changes },
  });
}

const upload = "/rest/nlp/dump/import/sentences";
/** What the server says to the connector `web` of the demo with other fields, sent again. */
function connected(changes: object): Promise<unknown> {
  const web = { ...bot, applicationId: "web", connectorType: { id: "web" } };
  return said("/rest/admin/configuration/bot", {
    headers: admin,
    body: { ...web, path: "/io/app/travel/web", ...changes },
  });
}

const bot = { namespace: "app", botId: "travel", nlpModel: "travel" };
const slack = {
  path: "/io/app/travel/slack",
  connectorType: { id: "slack" },
  parameters: { outToken1: "a", outToken2: "b" },
};

const search = "/rest/admin/sentences/search";
const sentences = { ...application, language: "en", start: 0, size: 1 };

const labels = "/rest/admin/i18n/import/csv";
const labelLines = [
  "Label;Namespace;Category;Language;Interface;Id;Validated;Connector;Alternatives",
  "Hello;app;travel;en;textChat;app_travel_Hello;true;",
  "Hello;app;travel;en;voice;app_travel_Hello;true;",
];

const asking = {
  get: (path: string) => said(path, { headers: admin }),
  post: (path: string, body: object) => said(path, { headers: admin, body }),
  remove: (path: string) => said(path, { method: "DELETE", headers: admin }),
  store: () => travel.server.store,
};

/** By example: a request to which the server says it. */
const requests: Record<string, () => Promise<unknown>> = {
  malformedJson: () => said("/rest/nlp/parse", { body: '{"namespace":' }),
  malformedFile: () => said(upload, { body: file("{") }),
  trailingGarbage: () => said("/rest/nlp/parse", { body: `${JSON.stringify(query).padEnd(148)}x` }),
  invalidUtf8: () => said("/rest/nlp/parse", { body: Buffer.from('{"a": "é"}', "latin1") }),
  invalidRequest: () =>
    said("/rest/nlp/parse", {
      body: { queries: ["hi"], applicationName: "travel", context: { language: 5 } },
    }),
  missingParameter: () => said("/rest/nlp/intents?namespace=app"),
  notALanguageTag: () => said(`/rest/admin/logs/${travelId}/fr_CA/export`, { headers: admin }),
  invalidFile: () => said(upload, { body: file('{"language": "en", "sentences": []}') }),
  noUserError: () => said(chat, { body: { query: "hello" } }),
  nothingSentError: () => said(chat, { body: { userId: "anna" } }),
  noHeaderError: () => said(`${chat}/sse/direct`),
  noUserInQueryError: () => said(`${chat}/sse`),
  malformedForm: () =>
    said(upload, { body: "--x", headers: { "content-type": "multipart/form-data; boundary=x" } }),
  noFile: () => said(upload, { body: new FormData() }),
  rangeOutsideText: () =>
    said("/rest/nlp/evaluate", {
      body: {
        ...application,
        context: { language: "en" },
        text: "hello",
        entities: [
          { start: 0, end: 50, entity: { entityType: { name: "duckling:number" }, role: "n" } },
        ],
      },
    }),
  unknownApplication: () =>
    said("/rest/nlp/parse", { body: { ...query, applicationName: "nope" } }),
  unknownTimeZone: () =>
    said("/rest/nlp/parse", {
      body: { ...query, context: { language: "en", referenceTimezone: "Nowhere/X" } },
    }),
  noEnding: () => said("/rest/admin/file", { headers: admin, body: file("x", "file", "logo") }),
  missingColumn: () => said(labels, { headers: admin, body: file("a,b", "labels", "l.csv") }),
  wrongLine: () =>
    said(labels, { headers: admin, body: file(labelLines.join("\n"), "labels", "l.csv") }),
  nameTaken: () => saved({ _id: undefined }),
  namespaceTaken: async () => {
    await said("/rest/admin/namespace/team2", { method: "POST", headers: admin });
    return said("/rest/admin/namespace/team2", { method: "POST", headers: admin });
  },
  unknownNamespace: () => said("/rest/admin/applications/other", { headers: admin }),
  nameUnchangeable: () => saved({ name: "renamed" }),
  unknownIntent: () => saved({ intents: [{ ...intent, _id: "6b035c8024e5751f55362599" }] }),
  namespaceInUse: () => said("/rest/admin/namespace/app", { method: "DELETE", headers: admin }),
  noTranslator: () =>
    said("/rest/admin/translation/sentence", {
      headers: admin,
      body: { ...application, language: "en", targetLanguage: "fr", sentences: [] },
    }),
  missingCredentials: () => said(search, { body: sentences }),
  foreignNamespace: () => said(search, { headers: other, body: sentences }),
  refusedOrigin: () =>
    said(chat, {
      method: "OPTIONS",
      headers: { ...page, "access-control-request-method": "POST" },
    }),
  refusedBotOrigin: refusedBot,
  identifierTaken: () => connected({ path: "/io/app/travel/page" }),
  pathTaken: () => connected({ applicationId: "page" }),
  unknownKind: () => connected({ connectorType: { id: "fax" } }),
  missingConnectorParameter: () => connected({ applicationId: "slack", ...slack }),
  unknownConnectorError: () => said("/io/app/travel/nope", { body: hello }),
  unknownKeyError: () => said("/no-key"),
  noUpgradeError: async () =>
    said(`/${(await travel.server.store.bots.byName("app", "travel"))?.apiKey}`),
  unknownFile: () => said("/f/app_zzz.png"),
  notFound: () =>
    said(`/rest/admin/application/${travelId}/intent/6b035c8024e5751f55362599`, {
      method: "DELETE",
      headers: admin,
    }),
  bodyTooLarge: () => said("/rest/nlp/parse", { body: "x".repeat(1_000_001) }),
  fileTooLarge: () =>
    announced(upload, {
      "content-type": "multipart/form-data; boundary=x",
      "content-length": "50000001",
    }),
  unsupportedContentType: () =>
    said("/rest/nlp/parse", { body: "{}", headers: { "content-type": "text/plain" } }),
  textInsteadOfForm: () =>
    said(labels, { body: "x", headers: { ...admin, "content-type": "text/csv" } }),
  jsonInsteadOfForm: () => said(upload, { body: "{}" }),
  botAnswerInvalidError: () => {
    travel.says(() => [[{ type: "carousel", cards: [{ title: { text: "Paris" } }] }]]);
    return said(chat, { body: hello });
  },
  ...qualityRequests({ ...asking, get: said, chat: () => said(chat, { body: hello }) }),
  ...runRequests(asking),
  ...answerRequests(asking),
  ...measuringRequests(asking),
  ...genAiRequests({ ...asking, orchestrator }),
};

const intent = {
  name: "hello",
  namespace: "app",
  applications: [],
  entities: [],
  entitiesRegexp: {},
  mandatoryStates: [],
  sharedIntents: [],
};

/** Examples that cost a test too much time, and where the server is seen to say them. */
const elsewhere = new Map([
  ["tooManyLogins", "test/server/authentication.test.ts: among many logins"],
  ["unknownSignIn", "test/handlers/admin/access/single-sign-on.test.ts: by another browser"],
  ["botTimeoutError", "test/bot/gateway.test.ts: after ten seconds of a clock that is moved"],
  ["busyUserError", "test/bot/queue.test.ts: it waits five seconds for an earlier message"],
]);

/** The ids of the operations that document an example, by its value as JSON. */
function operationsByExample(): Map<string, string[]> {
  const { documents, operations } = loadContract();
  const found = new Map<string, string[]>();
  for (const { api, operationId, responses } of operations.values()) {
    const document = documents.get(api) as Document;
    for (const { content } of responses.values()) {
      for (const value of examplesOf(document, content?.["application/json"]).values()) {
        const key = JSON.stringify(value);
        found.set(key, [...(found.get(key) ?? []), operationId]);
      }
    }
  }
  return found;
}

describe("the error examples of the documents", () => {
  it.each(Object.keys(requests))("%s is the response of the server", async (name) => {
    expect(await requests[name]?.()).toEqual(examples[name]?.value);
    travel.says(() => [[sentence("hello")]]);
  });

  const documented = operationsByExample();
  const operationsOf = (name: string) =>
    documented.get(JSON.stringify(examples[name]?.value)) ?? [];

  it("are all compared", () => {
    const left = Object.keys(examples).filter(
      (name) => !Object.hasOwn(requests, name) && !elsewhere.has(name),
    );
    expect(left).toEqual([]);
  });

  it("each belong to an operation", () => {
    const homeless = Object.keys(examples).filter((name) => operationsOf(name).length === 0);
    expect(homeless).toEqual([]);
  });
});
