import { setImmediate, setTimeout } from "node:timers/promises";
import type { Contract } from "../contract/documents.ts";
import type { Operation } from "../contract/operations.ts";
import type { RequestValidator } from "../contract/validation/requests.ts";
import type { ContractValidator } from "../contract/validation/validator.ts";
import type { HandlersById } from "./exchange/handling.ts";

/** What most people call first. */
const first = ["parseQuery", "sendMessage"];

/** Compiles the validation of the operations that are usually called first: before the server listens. */
export async function warmFirst(
  { operations }: Contract,
  requests: RequestValidator,
  validator: ContractValidator,
): Promise<void> {
  for (const operationId of first) {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`no operation ${operationId}`);
    await warmOperation(operation, requests, validator);
  }
}

async function warmOperation(
  operation: Operation,
  requests: RequestValidator,
  validator: ContractValidator,
): Promise<void> {
  await requests.warm(operation);
  validator.warm(operation);
}

/** Longest wait for running requests before each operation, in milliseconds: warming ends even if they never stop. */
const longestWait = 20;

/** The state of the server while validators are warmed. */
export interface Warming {
  isStopping(): boolean;
  /** Whether requests are waiting for a response. */
  isBusy(): boolean;
}

/**
 * Compiles the validation of all operations that have a handler, one after the other, so that first calls are fast;
 * requests come first.
 */
export async function warmValidators(
  contract: Contract,
  handlers: HandlersById,
  requests: RequestValidator,
  validator: ContractValidator,
  { isStopping, isBusy }: Warming,
): Promise<void> {
  for (const operation of contract.operations.values()) {
    // Operations without a handler are refused before validation.
    if (!handlers.has(operation.operationId)) continue;
    await setImmediate();
    for (let waited = 0; isBusy() && waited < longestWait; waited++) await setTimeout(1);
    if (isStopping()) return;
    await warmOperation(operation, requests, validator);
  }
}
