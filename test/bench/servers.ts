import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { ApiName } from "../../src/contract/apis.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { examplesOf } from "../../src/contract/openapi.ts";
import { Router } from "../../src/contract/router.ts";
import { RequestValidator } from "../../src/contract/validation/requests.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { startMock } from "../../src/embedded/mock.ts";
import { createApp } from "../../src/server/app.ts";
import { Authenticator } from "../../src/server/authentication.ts";
import type { HandlersById } from "../../src/server/exchange/handling.ts";
import { Sessions } from "../../src/server/sessions.ts";
import { startServer } from "../../src/server/start.ts";
import { StrayErrors } from "../../src/server/stray-errors.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { RunningClock } from "../../src/store/clock.ts";
import { startProxy } from "../../src/verification/proxy/start.ts";
import { willing } from "../support/loaders.ts";
import { answerParent } from "./measures.ts";

// The servers that are compared; each runs in a process of its own and tells its address to the parent.

const contract = loadContract();
const document = contract.documents.get("nlu");
if (!document) throw new Error("no NLU document");

/** The same constant answers everywhere: what is compared is the way to them. */
function exampleOf(operationId: string): unknown {
  const media = contract.operations.get(operationId)?.responses.get(200)?.content;
  return document && [...examplesOf(document, media?.["application/json"]).values()][0];
}

const answers = {
  parseQuery: exampleOf("parseQuery"),
  getApplication: exampleOf("getApplication"),
};

const kinds: Record<string, () => Promise<string>> = {
  express: () => {
    const app = express();
    app.set("etag", false);
    app.use(express.json());
    app.post("/rest/nlp/parse", (_, response) => void response.json(answers.parseQuery));
    app.get("/rest/nlp/application", (_, response) => void response.json(answers.getApplication));
    return listening(createServer(app));
  },
  requests: () => listening(createServer(ours(false))),
  answers: () => listening(createServer(ours(true))),
  async prism() {
    const described = contract.documents.get((process.argv[3] ?? "nlu") as ApiName);
    // Loaded here only: it changes how errors of the whole process are written.
    const { createLogger } = await import("@stoplight/prism-core");
    const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
    const { createServer: createPrism } = await import("@stoplight/prism-http-server");
    const server = createPrism(await getHttpOperationsFromSpec(described as object), {
      cors: false,
      config: {
        isProxy: false,
        validateRequest: true,
        validateResponse: true,
        checkSecurity: false,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      components: { logger: createLogger("prism", { level: "silent" }) },
    });
    return await server.listen(0, "127.0.0.1");
  },
  mock: async () => (await startMock()).url,
  /** Event streams that begin at once. */
  streams: () =>
    listening(
      createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write("event: ping\ndata: 1\n\n");
      }),
    ),
  async proxy() {
    const target = new URL(process.argv[3] ?? "");
    return (await startProxy({ target, host: "127.0.0.1", port: 0 })).url;
  },
  async server() {
    const [, , , data = null] = process.argv;
    const settings = { ...defaultSettings(), users: demoUsers, port: 0, data };
    const server = await startServer(settings, { log: { info() {}, warn() {}, error() {} } });
    await server.ready;
    return server.url;
  },
};

function ours(checkAnswers: boolean) {
  const handlers = new Map(
    Object.entries(answers).map(([id, body]) => [id, () => ({ status: 200, body })]),
  );
  return createApp({
    contract,
    validator: new ContractValidator(contract),
    router: new Router(contract.operations.values()),
    requests: new RequestValidator(new ContractValidator(contract)),
    store: {
      bots: { knowsApiKey: async () => false } as never,
      namespaces: {} as never,
      clock: new RunningClock(),
      userActions: { record() {}, written: async () => {} } as never,
      write: async (work) => work(),
    },
    authenticator: new Authenticator([], async (_, proposed) => proposed),
    sessions: new Sessions(new RunningClock()),
    handlers: handlers as unknown as HandlersById,
    loaders: willing,
    settings: { ...defaultSettings(), checkAnswers },
    log: { info() {}, warn() {}, error() {} },
    outside: [],
    shutdown: new AbortController().signal,
    strays: new StrayErrors(),
  });
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const start = kinds[process.argv[2] ?? ""];
if (!start) throw new Error(`no server "${process.argv[2]}" (${Object.keys(kinds).join(", ")})`);
process.send?.(await start());
answerParent();
process.once("disconnect", () => process.exit());
