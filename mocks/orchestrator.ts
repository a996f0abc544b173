import { secretsIn } from "../src/bot/gen-ai/wire.ts";
import { type Contract, loadContract } from "../src/contract/documents.ts";
import { type Document, examplesOf, type Json } from "../src/contract/openapi.ts";
import type { Operation } from "../src/contract/operations.ts";
import { own } from "../src/own.ts";
import { operationOf, type Step } from "../src/server/exchange/exchange.ts";
import { HttpListener } from "../src/server/listening.ts";
import { type Log, stderrLog } from "../src/server/log.ts";
import { stopping } from "../src/server/stopping.ts";
import { StrayErrors } from "../src/server/stray-errors.ts";
import type { Settings } from "../src/settings/settings.ts";
import { createMockApp } from "./app.ts";
import { Clients } from "./clients.ts";
import { RequestLog } from "./request-log.ts";
import { groundOf, type Listening } from "./start.ts";

/** A request to the mock. */
export interface OrchestratorEvent {
  operation: string;
  path: string;
  /** Name of the example that is returned. */
  example: string;
}

export interface MockOrchestratorOptions {
  log?: Log;
  report?(event: OrchestratorEvent): void;
  strays?: StrayErrors;
}

/**
 * Starts a mock of the orchestrator that returns the examples of its contract. A question, a prompt or a secret that
 * equals the name of an example selects it; otherwise the first example is returned.
 * @throws Error if the address is in use
 */
export async function startMockOrchestrator(
  settings: Settings,
  { log = stderrLog, report = () => {}, strays = new StrayErrors() }: MockOrchestratorOptions = {},
): Promise<Listening> {
  const contract = orchestratorContract();
  const shutdown = new AbortController();
  const app = createMockApp({
    ...groundOf(contract),
    clients: new Clients(null),
    requests: new RequestLog(),
    settings,
    log,
    outside: [],
    choose: chooseExample(contract, report),
    heartbeat: 10_000,
    shutdown: shutdown.signal,
    strays,
  });
  const listener = new HttpListener(app, null);
  const url = await listener.listen(settings);
  return {
    url,
    addresses: [["Orchestrator", `tock-contract serve --orchestrator ${url}`]],
    async close() {
      shutdown.abort(stopping());
      await listener.stop({});
    },
  };
}

/** The contract, with the operations of the orchestrator as the served ones. */
function orchestratorContract(): Contract {
  const { documents, calls } = loadContract();
  const operations = [...calls].filter(([, { api }]) => api === "orchestrator");
  return { documents, operations: new Map(operations), calls: new Map() };
}

/** Asks for the example that the request names. */
function chooseExample(contract: Contract, report: (event: OrchestratorEvent) => void): Step {
  return async (exchange) => {
    const operation = operationOf(exchange);
    const examples = exampleNames(contract.documents.get(operation.api), operation);
    const { request } = exchange;
    const named = wordsOf(request.body).find((word) => examples.has(word));
    const [first = ""] = examples.keys();
    const example = named ?? first;
    if (request.get("prefer") === undefined) {
      request.headers.prefer = `code=${examples.get(example) ?? 200}, example=${example}`;
    }
    report({ operation: operation.operationId, path: request.path, example });
    return false;
  };
}

/** Names of examples, with the statuses of their responses. */
function exampleNames(
  document: Document | undefined,
  { responses }: Operation,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [status, { content }] of responses) {
    for (const name of examplesOf(document as Document, content?.["application/json"]).keys()) {
      if (!names.has(name)) names.set(name, status);
    }
  }
  return names;
}

/** The values that may name an example. */
function wordsOf(body: unknown): string[] {
  const field = (value: unknown, name: string) =>
    own((value ?? {}) as Record<string, Json>, name) as unknown;
  const question = field(field(field(body, "question_answering_prompt"), "inputs"), "question");
  const prompt = field(field(body, "prompt"), "template");
  return [question, prompt, ...secretsIn(body)].filter((word) => typeof word === "string");
}
