import { Problem, problem } from "../../contract/problem.ts";
import type { ContractValidator } from "../../contract/validator.ts";
import { StorageFailure } from "../../store/database/storage-failure.ts";
import type { Log } from "../log.ts";
import type { Exchange } from "./exchange.ts";
import { BrokenContract } from "./output.ts";

/** Turns whatever a step has thrown into our one error body. */
export function answerError(
  exchange: Exchange,
  error: unknown,
  validator: ContractValidator | null,
  log: Log,
): void {
  const { response } = exchange;
  if (response.destroyed || response.writableEnded) return;
  if (response.headersSent) {
    log.error(`${nameOf(exchange)} broke off`, error);
    response.destroy();
    return;
  }
  const refusal = error instanceof Problem ? documented(exchange, error, validator) : error;
  if (refusal instanceof Problem) {
    writeProblem(exchange, refusal);
    return;
  }
  log.error(nameOf(exchange), refusal);
  writeProblem(exchange, problem("internal-error", failureOf(refusal)));
}

function failureOf(error: unknown): string {
  if (error instanceof StorageFailure) {
    return `This server cannot read or write its data: ${error.reason}. Its log names the file.`;
  }
  return error instanceof BrokenContract
    ? `This server broke its own contract, which is a defect of it: ${error.message}`
    : "This server failed, which is a defect of it; its log says more.";
}

/** What was called, as the contract writes it: the path itself may hold a key or the words of a user. */
function nameOf({ request, operation }: Exchange): string {
  return `${request.method} ${operation?.path ?? request.path}`;
}

/** What the server may answer to any operation: it is missing here, or the server stops. */
const ofTheServer: ReadonlySet<number> = new Set([501, 503]);

/** A refusal that the operation does not document is a defect like any other undocumented answer. */
function documented(
  { operation }: Exchange,
  refusal: Problem,
  validator: ContractValidator | null,
): Problem | BrokenContract {
  if (!operation || !validator || ofTheServer.has(refusal.status)) return refusal;
  const violations = validator.answer(operation, refusal.status, "application/json", refusal.body);
  return violations.length > 0
    ? new BrokenContract(operation, refusal.status, violations)
    : refusal;
}

function writeProblem({ response }: Exchange, { status, headers, body }: Problem): void {
  response
    .status(status)
    .set(headers as Record<string, string>)
    .set("Content-Type", "application/json; charset=utf-8")
    .end(JSON.stringify(body));
}
