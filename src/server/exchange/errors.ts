import type { Request } from "express";
import { sessionCookie } from "../../contract/caller.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { ContractValidator } from "../../contract/validation/validator.ts";
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
    log.error(`${nameOf(exchange)} was interrupted`, error);
    response.destroy();
    return;
  }
  const refusal = error instanceof Problem ? documented(exchange, error, validator) : error;
  if (refusal instanceof Problem) {
    writeProblem(exchange, refusal);
    return;
  }
  log.error(nameOf(exchange), refusal);
  writeProblem(exchange, failureOf(refusal));
}

function failureOf(error: unknown): Problem {
  if (error instanceof StorageFailure) {
    return problem("internal-error.storage", { reason: error.reason });
  }
  return error instanceof BrokenContract
    ? problem("internal-error.contract", { reason: error.message })
    : problem("internal-error.failed", {});
}

/** What was called, as the contract writes it: the path itself may hold a key or the words of a user. */
function nameOf({ request, operation }: Exchange): string {
  return `${request.method} ${operation?.path ?? request.path}`;
}

/**
 * What the server may answer to any operation, whatever that documents: to a page of another site, to too many logins
 * at once, and when it stops.
 */
const ofTheServer: ReadonlySet<number> = new Set([403, 429, 503]);

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

/**
 * Whether a page sends the request that has a login of its own: a challenge would open the prompt of the browser over it.
 * It sends the cookie of its session, ended or not, or says that it is a script.
 */
function logsInItself({ headers, cookies }: Request): boolean {
  const { authorization, "x-requested-with": sender } = headers;
  if (/^XMLHttpRequest$/i.test(String(sender))) return true;
  return authorization === undefined && cookies?.[sessionCookie] !== undefined;
}

function writeProblem({ request, response }: Exchange, { status, headers, body }: Problem): void {
  const { "WWW-Authenticate": challenge, ...others } = headers;
  response
    .status(status)
    .set(challenge === undefined || logsInItself(request) ? others : headers)
    .set("Content-Type", "application/json; charset=utf-8")
    .end(JSON.stringify(body));
}
