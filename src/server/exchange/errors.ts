import type { Request } from "express";
import { sessionCookie } from "../../contract/caller.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { ContractValidator } from "../../contract/validation/validator.ts";
import { StorageFailure } from "../../store/database/storage-failure.ts";
import type { Log } from "../log.ts";
import type { Exchange } from "./exchange.ts";
import { BrokenContract } from "./output.ts";

/** Converts any error of a step into the error body. */
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

/** The operation as in the contract: the path itself may contain a key or a user's text. */
function nameOf({ request, operation }: Exchange): string {
  return `${request.method} ${operation?.path ?? request.path}`;
}

/**
 * Statuses that the server may return for any operation, documented or not: for pages of other sites, for too many
 * logins at once, and while it stops.
 */
const ofTheServer: ReadonlySet<number> = new Set([403, 429, 503]);

/**
 * Whether a request is refused for its parameters, which the server may do for any operation: a parameter that is too
 * long names nothing, and many operations document no status for that.
 */
function isOfParameters({ status, errors }: Problem): boolean {
  return (
    status === 400 && errors.every(({ params }) => parameterPlaces.has(params?.location ?? ""))
  );
}

const parameterPlaces: ReadonlySet<string> = new Set(["path", "query", "header", "cookie"]);

/** A refusal that the operation does not document is a defect, like any undocumented response. */
function documented(
  { operation }: Exchange,
  refusal: Problem,
  validator: ContractValidator | null,
): Problem | BrokenContract {
  if (!operation || !validator || ofTheServer.has(refusal.status)) return refusal;
  if (!operation.responses.has(400) && isOfParameters(refusal)) return refusal;
  const violations = validator.answer(operation, refusal.status, "application/json", refusal.body);
  return violations.length > 0
    ? new BrokenContract(operation, refusal.status, violations)
    : refusal;
}

/**
 * Whether the request is from a page with its own login form: a challenge would open the browser's prompt over it. It
 * sends a session cookie, even of an ended session, or identifies itself as a script.
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
