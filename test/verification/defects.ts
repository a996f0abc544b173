import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { journeyUsers } from "../conformance/journeys/users.ts";
import type { Defect, Returned } from "./broken-server.ts";

/** A defect, the operation that has it, and what a run needs to find it. */
export interface Planted {
  name: string;
  operationId: string;
  defect: Defect;
  /** What `verify` must say. */
  reason: RegExp;
  /** What `proxy` must say, if it has other words. */
  byProxy?: RegExp;
  /** Why `proxy` cannot see it: what passes is right by itself. */
  unseen?: string;
  /** By default the transactions. */
  part?: "streams" | "workflows" | "properties";
}

const contract = loadContract();

type Body = Record<string, unknown>;

/** Changes the JSON of successes. */
const spoilt =
  (change: (body: Body) => unknown) =>
  (got: Returned): void => {
    if (got.status >= 300 || got.body === "") return;
    const body = JSON.parse(got.body) as Body;
    got.body = JSON.stringify(change(body) ?? body);
  };

const first = (list: unknown): Body => (list as Body[])[0] ?? {};
const credentials = `Basic ${btoa("admin@app.com:password")}`;
const ofAdmin = (header: string | undefined) => header === credentials;
const { nlp, other } = journeyUsers;
const isOf = (
  header: string | undefined,
  { login, password }: { login: string; password: string },
) => header === `Basic ${btoa(`${login}:${password}`)}`;
const json = (value: unknown): Returned => ({
  status: 200,
  contentType: "application/json",
  body: JSON.stringify(value),
});
const text = (body: string, status = 200, contentType = "text/plain"): Returned => ({
  status,
  contentType,
  body,
});

/** The success of an operation as the contract's first example has it. */
function succeeded(operationId: string): Returned {
  const operation = contract.operations.get(operationId) as Operation;
  const [status, response] = [...operation.responses].find(([one]) => one < 300) ?? [204, {}];
  const media = response.content?.["application/json"];
  if (!media) return text("", status, "");
  const document = contract.documents.get(operation.api) as Document;
  return { ...json([...examplesOf(document, media).values()][0]), status };
}

/** 30 kinds of a broken server. */
export const planted: readonly Planted[] = [
  {
    name: "a wrong type",
    operationId: "getApplicationById",
    reason: /response 200 \/name: must be string$/,
    defect: {
      at: /^GET \/rest\/admin\/application\/[0-9a-f]{24}$/,
      response: spoilt((body) => void Object.assign(body, { name: 1 })),
    },
  },
  {
    name: "a missing key",
    operationId: "searchSentences",
    reason: /must have required property 'total'$/,
    defect: {
      at: /^POST \/rest\/admin\/sentences\/search$/,
      response: spoilt((body) => void delete body.total),
    },
  },
  {
    name: "an extra key",
    operationId: "parseQuery",
    reason: /must NOT have unevaluated properties 'surprise'$/,
    defect: {
      at: /^POST \/rest\/nlp\/parse$/,
      response: spoilt((body) => void Object.assign(body, { surprise: true })),
    },
  },
  {
    name: "a wrong status of a success",
    operationId: "saveIntent",
    reason: /status 201 is not documented/,
    defect: {
      at: /^POST \/rest\/admin\/intent$/,
      response: (got) => void (got.status === 200 && Object.assign(got, { status: 201 })),
    },
  },
  {
    name: "a wrong media type",
    operationId: "listNamespaces",
    reason: /media type text\/html for 200 is not documented/,
    defect: {
      at: /^GET \/rest\/admin\/namespaces$/,
      response: (got) =>
        void (got.status === 200 && Object.assign(got, { contentType: "text/html" })),
    },
  },
  {
    name: "null where none is documented",
    operationId: "listEntityTypes",
    reason: /response 200 \/0\/name: must be string$/,
    defect: {
      at: /^GET \/rest\/admin\/entity-types$/,
      response: spoilt((body) => void Object.assign(first(body), { name: null })),
    },
  },
  {
    name: "a bad date",
    operationId: "listDatasets",
    reason: /\/0\/createdAt: must match format "date-time"$/,
    defect: {
      at: /^GET \/rest\/admin\/bots\/[^/]+\/datasets$/,
      response: spoilt(
        (body) => void Object.assign(first(body), { createdAt: "2026-02-30T25:00:00Z" }),
      ),
    },
  },
  {
    name: "a wrong enum value",
    operationId: "startDatasetRun",
    reason: /\/state: must be equal to one of the allowed values/,
    defect: {
      at: /^POST .*\/datasets\/[^/]+\/runs$/,
      response: spoilt((body) => void Object.assign(body, { state: "MAYBE" })),
    },
  },
  {
    name: "a wrong constant",
    operationId: "sendMessage",
    reason: /\/responses\/0\/version: must be equal to constant "1"$/,
    defect: {
      at: /^POST \/io\/[^/]+\/[^/]+\/[^/]+$/,
      response: spoilt((body) => {
        for (const message of body.responses as Body[]) message.version = "2";
      }),
    },
  },
  {
    name: "a list in the place of an object",
    operationId: "getStudioConfiguration",
    reason: /response 200 \(whole\): must be object$/,
    defect: { at: /^GET \/rest\/admin\/configuration$/, response: spoilt((body) => [body]) },
  },
  {
    name: "an object in the place of a list",
    operationId: "listLocales",
    reason: /response 200 \(whole\): must be array$/,
    defect: { at: /^GET \/rest\/admin\/locales$/, response: spoilt(() => ({})) },
  },
  {
    name: "a role that is not checked",
    operationId: "triggerBuild",
    reason: /should be 401, as nlpuser@app.com has none of the roles admin$/,
    byProxy: /should be 401: the caller has none of the roles admin$/,
    defect: {
      at: /^POST \/rest\/admin\/application\/build\/trigger$/,
      request(sent) {
        if (isOf(sent.headers.authorization, nlp)) sent.headers.authorization = credentials;
        return undefined;
      },
    },
  },
  {
    name: "credentials that are not asked for",
    operationId: "listFeatures",
    reason: /the status should be 401$/,
    byProxy: /should be 401: the request has no credentials$/,
    defect: {
      at: /^GET \/rest\/admin\/feature\//,
      request(sent) {
        sent.headers.authorization ??= credentials;
        return undefined;
      },
    },
  },
  {
    name: "a foreign namespace that can be read",
    operationId: "exportSentences",
    reason: /as the objects are of another namespace$/,
    byProxy: /should be 401: the request names what is not the caller's: No application with id/,
    defect: {
      at: /^GET \/rest\/admin\/sentences\/dump\/[^/]+\/[^/]+$/,
      request(sent) {
        if (isOf(sent.headers.authorization, other)) sent.headers.authorization = credentials;
        return undefined;
      },
    },
  },
  {
    name: "a namespace in the request that is not checked",
    operationId: "searchLogs",
    reason: /as the request names a foreign namespace$/,
    byProxy:
      /should be 401: the request names what is not the caller's: The current namespace is "app"/,
    defect: {
      at: /^POST \/rest\/admin\/logs\/search$/,
      request: (sent) =>
        void Object.assign(sent, { body: sent.body.replace(/verify\w+nowhere/, "app") }),
    },
  },
  {
    name: "an object for an id that nothing has",
    operationId: "getTestPlan",
    reason: /as the request names an unknown testPlan$/,
    unseen: "An object with this id could exist.",
    defect: {
      at: /^GET \/rest\/admin\/test\/plan\/00000000[0-9a-f]{16}$/,
      request: () => succeeded("getTestPlan"),
    },
  },
  {
    name: "a lost write",
    operationId: "saveSentence",
    reason: /effect: searchSentences does not show/,
    unseen:
      "The response is that of a write. Whether it was lost shows only to who reads again, and knows that nobody else has written.",
    defect: {
      at: /^POST \/rest\/admin\/sentence$/,
      request: (sent) =>
        sent.body.startsWith("{") &&
        ofAdmin(sent.headers.authorization) &&
        sent.headers["content-type"] === "application/json"
          ? succeeded("saveSentence")
          : undefined,
    },
  },
  {
    name: "a lost deletion",
    operationId: "deleteFaq",
    reason: /effect: searchFaqs still shows/,
    unseen: "The response is that of a deletion, and the object could have been created again.",
    defect: {
      at: /^DELETE \/rest\/admin\/faq\//,
      request: (sent) =>
        ofAdmin(sent.headers.authorization) && !/\/0{8}/.test(sent.path)
          ? succeeded("deleteFaq")
          : undefined,
    },
  },
  {
    name: "JSON that ends too early",
    operationId: "listEngines",
    reason: /the body is not JSON/,
    defect: {
      at: /^GET \/rest\/admin\/nlp-engines$/,
      response: (got) =>
        void (got.status === 200 && Object.assign(got, { body: got.body.slice(0, -2) })),
    },
  },
  {
    name: "no body where one is documented",
    operationId: "searchFaqs",
    reason: /response 200 \(whole\): must be object$/,
    defect: {
      at: /^POST \/rest\/admin\/faq\/search$/,
      response: (got) => void (got.status === 200 && Object.assign(got, { body: "" })),
    },
  },
  {
    name: "an error of the server",
    operationId: "listConnectorTypes",
    reason: /status 500 is not documented/,
    defect: {
      at: /^GET \/rest\/admin\/connectorTypes$/,
      request: (sent) =>
        sent.headers.authorization ? text("NullPointerException", 500) : undefined,
    },
  },
  {
    name: "a connection that breaks",
    operationId: "summarizeModelTests",
    reason: /response: socket hang up$/,
    byProxy: /the server sent no response: socket hang up$/,
    defect: { at: /^POST \/rest\/admin\/test\/stats$/, instead: "closes" },
  },
  {
    name: "no response",
    operationId: "listSharedNamespaces",
    reason: /response: no complete response within/,
    byProxy: /response: none came within/,
    defect: { at: /^GET \/rest\/admin\/configuration\/namespaces\/shared$/, instead: "hangs" },
  },
  {
    name: "an invalid body that is accepted",
    operationId: "searchBuilds",
    reason: /request body: must be object$/,
    byProxy: /response 200: an invalid request was accepted$/,
    defect: {
      at: /^POST \/rest\/admin\/application\/builds$/,
      request: (sent) =>
        sent.body === "[]" && ofAdmin(sent.headers.authorization)
          ? succeeded("searchBuilds")
          : undefined,
    },
  },
  {
    name: "an error without its entries",
    operationId: "countLogs",
    reason:
      /response 4\d\d \(whole\): must (have required property 'errors'|NOT have additional properties 'error')$/,
    defect: {
      at: /^POST \/rest\/nlp\/logs\/count$/,
      response: (got) =>
        void (got.status >= 400 && Object.assign(got, { body: '{"error":"wrong"}' })),
    },
  },
  {
    name: "a missing query that is not noticed",
    operationId: "listIntents",
    reason: /request query\/(namespace|name): is required$/,
    byProxy: /response 200: an invalid request was accepted$/,
    defect: { at: /^GET \/rest\/nlp\/intents$/, request: () => json([]) },
  },
  {
    name: "random input that is not handled",
    operationId: "evaluateEntities",
    reason: /status 503 is not documented/,
    part: "properties",
    defect: {
      at: /^POST \/rest\/nlp\/evaluate$/,
      request: (sent) => (/"surprise"/.test(sent.body) ? text("Unexpected", 503) : undefined),
    },
  },
  {
    name: "a name that can be taken twice",
    operationId: "createNamespace",
    reason: /createAgain/,
    unseen: "The name could have been free.",
    part: "workflows",
    defect: {
      at: /^POST \/rest\/admin\/namespace\/[^/]+$/,
      response: (got) => Object.assign(got, json({ success: true })) as never,
    },
  },
  {
    name: "events without id",
    operationId: "streamEvents",
    reason: /messages have no id, so the stream cannot be resumed$/,
    unseen: "The contract allows it, because Tock sends none.",
    part: "streams",
    defect: { at: /\/sse\?/, chunk: (piece) => piece.replace(/^id:.*\n/gm, "") },
  },
  {
    name: "events that are not JSON",
    operationId: "streamEvents",
    reason: /event 2 \/data: is not JSON/,
    byProxy: /event \d+ \/data: is not JSON/,
    part: "streams",
    defect: { at: /\/sse\?/, chunk: (piece) => piece.replace(/^data: ?\{/gm, "data: {{") },
  },
  {
    name: "events with an extra key",
    operationId: "streamAnswer",
    reason: /event \d+ \/data: must NOT have additional properties 'surprise'$/,
    part: "streams",
    defect: {
      at: /^POST .*\/sse\/direct/,
      chunk: (piece) => piece.replace(/^data: ?\{/gm, 'data: {"surprise":1,'),
    },
  },
  {
    name: "a stream that does not end",
    operationId: "streamAnswer",
    reason: /stream: it was still open 12000 ms after the message$/,
    byProxy: /stream: it was still open \d+ ms after its last event$/,
    part: "streams",
    defect: { at: /^POST .*\/sse\/direct/, unclosed: true },
  },
  {
    name: "a slow first byte",
    operationId: "streamEvents",
    reason: /stream: it began after more than 1500 ms$/,
    part: "streams",
    defect: { at: /\/sse\?/, delay: 2_000 },
  },
];
