import { setImmediate } from "node:timers/promises";
import type { Contract } from "../contract/documents.ts";
import type { RequestValidator } from "../contract/requests.ts";
import type { ContractValidator } from "../contract/validator.ts";

/**
 * Compiles the validation of all operations, one after the other, so that first calls are fast; requests that come
 * meanwhile are served between two of them.
 */
export async function warmValidators(
  contract: Contract,
  requests: RequestValidator,
  validator: ContractValidator,
  signal: AbortSignal,
): Promise<void> {
  for (const operation of contract.operations.values()) {
    await setImmediate();
    if (signal.aborted) return;
    await requests.warm(operation);
    validator.warm(operation);
  }
}
