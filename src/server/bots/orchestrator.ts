import { Orchestrator } from "../../bot/gen-ai/orchestrator.ts";
import type { ContractValidator } from "../../contract/validation/validator.ts";
import type { Settings } from "../../settings/settings.ts";
import { webhookCall } from "./webhook-call.ts";

/**
 * The orchestrator of the settings, `null` without one. It is called at any address: only the operator of the server
 * sets it, and it is usually in a private network.
 */
export function openOrchestrator(
  {
    orchestrator: url,
    orchestratorTimeout: timeout,
  }: Pick<Settings, "orchestrator" | "orchestratorTimeout">,
  validator: ContractValidator,
): Orchestrator | null {
  if (url === null) return null;
  return new Orchestrator({
    url,
    timeout,
    call: webhookCall({ anyAddress: true, callee: "orchestrator" }),
    validate: (schema, value) => validator.schema("orchestrator", schema, value, { closed: false }),
  });
}
