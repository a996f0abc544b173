import type { Contract } from "../../contract/documents.ts";
import { examplesOf } from "../../contract/openapi.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import { operationOf, type Step } from "./exchange.ts";
import { readPreference } from "./preference.ts";

/**
 * Responses on demand, for tests of clients: `Prefer: code=404`, `Prefer: example=name`. Only active if the server is
 * started with `--faults`.
 */
export function answerOnDemand(contract: Contract): Step {
  return (exchange) => {
    const header = exchange.request.get("prefer");
    const { code, example } = readPreference(header);
    if (code === undefined && example === undefined) return false;
    const operation = operationOf(exchange);
    const document = contract.documents.get(operation.api);
    if (!document) throw new Error(`no document for ${operation.api}`);
    for (const [status, { content }] of operation.responses) {
      if (code !== undefined && status !== code) continue;
      const examples = examplesOf(document, content?.["application/json"]);
      const body = example === undefined ? [...examples.values()][0] : examples.get(example);
      if (body === undefined && (example !== undefined || content)) continue;
      exchange.answer = { status, ...(body === undefined ? {} : { body }) };
      return false;
    }
    throw noSuchExample(operation.operationId, header ?? "", [...operation.responses.keys()]);
  };
}

/** 400: `Prefer` requests a status or example that the contract does not have. */
function noSuchExample(operationId: string, header: string, statuses: readonly number[]): Problem {
  return problem("no-such-example.server", {
    operation: operationId,
    prefer: header,
    statuses: statuses.join(", "),
  });
}
