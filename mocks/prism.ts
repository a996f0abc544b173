import type { Contract } from "../src/contract/documents.ts";
import type { Operation } from "../src/contract/operations.ts";
import { Problem, problem } from "../src/contract/problem.ts";
import { pruneToSubject } from "../src/contract/pruning.ts";
import { type Exchange, operationOf, type Step } from "../src/server/exchange/exchange.ts";
import { readPreference } from "../src/server/exchange/faults.ts";
import { readableAccept } from "./accept.ts";
import {
  createInstance,
  createLogger,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type PrismHttpInstance,
} from "./prism-library.ts";

type PrismOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/**
 * Responds with the named examples of the contract, chosen by Prism. Requests are already validated here, so neither an
 * invalid percent escape nor malformed JSON can stop it. `Prefer: code=…, example=…, dynamic=true` selects the example.
 */
export function answerByPrism(contract: Contract): Step {
  const prism = createInstance(config, { logger: createLogger("prism", { level: "silent" }) });
  const subjects = new Map<string, Promise<PrismOperations>>();
  return async (exchange) => {
    if (exchange.answer) return false;
    const operation = operationOf(exchange);
    exchange.answer = await ask(
      prism,
      await prismOperations(contract, subjects, operation),
      exchange,
    );
    return false;
  };
}

const config: IHttpConfig = {
  isProxy: false,
  validateRequest: false,
  validateResponse: false,
  checkSecurity: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** The operations of one subject in Prism's form; small documents keep its first response fast. */
function prismOperations(
  contract: Contract,
  subjects: Map<string, Promise<PrismOperations>>,
  { api, subject }: Operation,
): Promise<PrismOperations> {
  const key = `${api}/${subject}`;
  let operations = subjects.get(key);
  if (!operations) {
    const document = contract.documents.get(api);
    if (!document) throw new Error(`no document for ${api}`);
    operations = getHttpOperationsFromSpec(pruneToSubject(document, subject, { answers: true }));
    subjects.set(key, operations);
  }
  return operations;
}

async function ask(prism: PrismHttpInstance, operations: PrismOperations, exchange: Exchange) {
  const { request } = exchange;
  const { code, example, dynamic } = readPreference(request.get("prefer"));
  const url = new URL(request.url, "http://mock");
  const result = await prism.request(
    {
      method: operationOf(exchange).method,
      url: { path: url.pathname, query: Object.fromEntries(url.searchParams) },
      headers: {
        ...request.headers,
        accept: readableAccept(request.get("accept")),
      } as unknown as Record<string, string>,
      body: request.body,
    },
    operations,
    {
      ...config,
      mock: {
        dynamic: dynamic ?? false,
        ...(code === undefined ? {} : { code }),
        ...(example === undefined ? {} : { exampleKey: example }),
      },
    },
  )();
  if (result._tag === "Left") throw refusal(result.left, request.get("prefer"));
  const { statusCode, headers = {}, body } = result.right.output;
  return answerOf(statusCode, headers, body);
}

function answerOf(status: number, headers: Record<string, string>, body: unknown) {
  const mediaType = headers["content-type"] ?? headers["Content-type"] ?? headers["Content-Type"];
  if (body === undefined || mediaType === undefined) return { status };
  if (/^application\/([\w.-]+\+)?json/.test(mediaType)) {
    return { status, body };
  }
  return { status, mediaType, body };
}

/** Prism reports 4xx if the contract has no example or media type for the request. */
function refusal(error: Error & { status?: number; detail?: string }, prefer: string | undefined) {
  if (error instanceof Problem) return error;
  const reason = error.detail ?? error.message;
  return error.status === 406
    ? problem("not-acceptable", { reason })
    : problem("no-such-example.mock", { reason, prefer: prefer ?? "" });
}
