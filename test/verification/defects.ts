import type { Defect, Returned } from "./broken-server.ts";

/** A defect, the operation that has it, and what a run needs to find it. */
export interface Planted {
  name: string;
  operationId: string;
  defect: Defect;
  /** By default the transactions. */
  part?: "streams" | "workflows" | "properties";
}

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

/** 30 kinds of a broken server. */
export const planted: readonly Planted[] = [
  {
    name: "a wrong type",
    operationId: "getApplicationById",
    defect: {
      at: /^GET \/rest\/admin\/application\/[0-9a-f]{24}$/,
      response: spoilt((body) => void Object.assign(body, { name: 1 })),
    },
  },
  {
    name: "a missing key",
    operationId: "searchSentences",
    defect: {
      at: /^POST \/rest\/admin\/sentences\/search$/,
      response: spoilt((body) => void delete body.total),
    },
  },
  {
    name: "an extra key",
    operationId: "parseQuery",
    defect: {
      at: /^POST \/rest\/nlp\/parse$/,
      response: spoilt((body) => void Object.assign(body, { surprise: true })),
    },
  },
  {
    name: "a wrong status of a success",
    operationId: "saveIntent",
    defect: {
      at: /^POST \/rest\/admin\/intent$/,
      response: (got) => void (got.status === 200 && Object.assign(got, { status: 201 })),
    },
  },
  {
    name: "a wrong media type",
    operationId: "listNamespaces",
    defect: {
      at: /^GET \/rest\/admin\/namespaces$/,
      response: (got) =>
        void (got.status === 200 && Object.assign(got, { contentType: "text/html" })),
    },
  },
  {
    name: "null where none is documented",
    operationId: "listEntityTypes",
    defect: {
      at: /^GET \/rest\/admin\/entity-types$/,
      response: spoilt((body) => void Object.assign(first(body), { name: null })),
    },
  },
  {
    name: "a bad date",
    operationId: "listDatasets",
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
    defect: {
      at: /^POST .*\/datasets\/[^/]+\/runs$/,
      response: spoilt((body) => void Object.assign(body, { state: "MAYBE" })),
    },
  },
  {
    name: "a wrong constant",
    operationId: "sendMessage",
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
    defect: { at: /^GET \/rest\/admin\/configuration$/, response: spoilt((body) => [body]) },
  },
  {
    name: "an object in the place of a list",
    operationId: "listLocales",
    defect: { at: /^GET \/rest\/admin\/locales$/, response: spoilt(() => ({})) },
  },
  {
    name: "a role that is not checked",
    operationId: "triggerBuild",
    defect: {
      at: /^POST \/rest\/admin\/application\/build\/trigger$/,
      request(sent) {
        if (sent.headers.authorization) sent.headers.authorization = credentials;
        return undefined;
      },
    },
  },
  {
    name: "credentials that are not asked for",
    operationId: "listFeatures",
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
    defect: {
      at: /^GET \/rest\/admin\/sentences\/dump\/[^/]+\/[^/]+$/,
      request(sent) {
        if (!ofAdmin(sent.headers.authorization)) sent.headers.authorization = credentials;
        return undefined;
      },
    },
  },
  {
    name: "a namespace in the request that is not checked",
    operationId: "searchLogs",
    defect: {
      at: /^POST \/rest\/admin\/logs\/search$/,
      request: (sent) =>
        void Object.assign(sent, { body: sent.body.replace(/verify\w+nowhere/, "app") }),
    },
  },
  {
    name: "an object for an id that nothing has",
    operationId: "getTestPlan",
    defect: {
      at: /^GET \/rest\/admin\/test\/plan\/00000000[0-9a-f]{16}$/,
      request: () => text("", 200),
    },
  },
  {
    name: "a lost write",
    operationId: "saveSentence",
    defect: {
      at: /^POST \/rest\/admin\/sentence$/,
      request: (sent) =>
        sent.body.startsWith("{") && sent.headers.authorization ? text("", 200, "") : undefined,
    },
  },
  {
    name: "a lost deletion",
    operationId: "deleteFaq",
    defect: {
      at: /^DELETE \/rest\/admin\/faq\//,
      request: (sent) =>
        ofAdmin(sent.headers.authorization) && !/\/0{8}/.test(sent.path) ? json(true) : undefined,
    },
  },
  {
    name: "JSON that ends too early",
    operationId: "listEngines",
    defect: {
      at: /^GET \/rest\/admin\/nlp-engines$/,
      response: (got) =>
        void (got.status === 200 && Object.assign(got, { body: got.body.slice(0, -2) })),
    },
  },
  {
    name: "no body where one is documented",
    operationId: "searchFaqs",
    defect: {
      at: /^POST \/rest\/admin\/faq\/search$/,
      response: (got) => void (got.status === 200 && Object.assign(got, { body: "" })),
    },
  },
  {
    name: "an error of the server",
    operationId: "listConnectorTypes",
    defect: {
      at: /^GET \/rest\/admin\/connectorTypes$/,
      request: (sent) =>
        sent.headers.authorization ? text("NullPointerException", 500) : undefined,
    },
  },
  {
    name: "a connection that breaks",
    operationId: "summarizeModelTests",
    defect: { at: /^POST \/rest\/admin\/test\/stats$/, instead: "closes" },
  },
  {
    name: "no response",
    operationId: "listSharedNamespaces",
    defect: { at: /^GET \/rest\/admin\/configuration\/namespaces\/shared$/, instead: "hangs" },
  },
  {
    name: "an invalid body that is accepted",
    operationId: "createDataset",
    defect: {
      at: /^POST \/rest\/admin\/bots\/[^/]+\/datasets$/,
      request: (sent) =>
        sent.body === "[]" && sent.headers.authorization
          ? text(
              '{"id":"1","name":"x","description":"","questions":[],"runs":[],"createdAt":"2026-01-01T00:00:00Z","createdBy":"x"}',
              201,
              "application/json",
            )
          : undefined,
    },
  },
  {
    name: "an error without its entries",
    operationId: "countLogs",
    defect: {
      at: /^POST \/rest\/nlp\/logs\/count$/,
      response: (got) =>
        void (got.status >= 400 && Object.assign(got, { body: '{"error":"wrong"}' })),
    },
  },
  {
    name: "a missing query that is not noticed",
    operationId: "listIntents",
    defect: { at: /^GET \/rest\/nlp\/intents$/, request: () => json([]) },
  },
  {
    name: "random input that is not handled",
    operationId: "evaluateEntities",
    part: "properties",
    defect: {
      at: /^POST \/rest\/nlp\/evaluate$/,
      request: (sent) => (/"surprise"/.test(sent.body) ? text("Unexpected", 500) : undefined),
    },
  },
  {
    name: "a name that can be taken twice",
    operationId: "createNamespace",
    part: "workflows",
    defect: {
      at: /^POST \/rest\/admin\/namespace\/[^/]+$/,
      response: (got) => Object.assign(got, json({ success: true })) as never,
    },
  },
  {
    name: "events without id",
    operationId: "streamEvents",
    part: "streams",
    defect: { at: /\/sse\?/, chunk: (piece) => piece.replace(/^id:.*\n/gm, "") },
  },
  {
    name: "events that are not JSON",
    operationId: "streamEvents",
    part: "streams",
    defect: { at: /\/sse\?/, chunk: (piece) => piece.replace(/^data: ?\{/gm, "data: {{") },
  },
  {
    name: "events with an extra key",
    operationId: "streamAnswer",
    part: "streams",
    defect: {
      at: /^POST .*\/sse\/direct/,
      chunk: (piece) => piece.replace(/^data: ?\{/gm, 'data: {"surprise":1,'),
    },
  },
  {
    name: "a stream that does not end",
    operationId: "streamAnswer",
    part: "streams",
    defect: { at: /^POST .*\/sse\/direct/, unclosed: true },
  },
  {
    name: "a slow first byte",
    operationId: "streamEvents",
    part: "streams",
    defect: { at: /\/sse\?/, delay: 2_000 },
  },
];
