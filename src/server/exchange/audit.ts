import { type Audit, auditedApplication, auditedData } from "../../contract/audit.ts";
import { Problem } from "../../contract/problem.ts";
import { withoutSecrets } from "../../contract/without-secrets.ts";
import type { Store } from "../../store/store.ts";
import type { Exchange, Step } from "./exchange.ts";

type Ports = Pick<Store, "userActions" | "clock">;

/** Maximum bytes of a logged body; for a larger one, only its presence is logged. */
const largestData = 64 * 1024;

/** Logs a change, as declared by `x-audit` of the operation, before the response is sent. */
export function logChange(ports: Ports): Step {
  return (exchange) =>
    note(exchange, false, ports) && ports.userActions.written().then(() => false);
}

/** Logs a failed change; refusals of callers (401, 403) are not logged (R105). */
export function logFailure(exchange: Exchange, error: unknown, ports: Ports): void {
  const status = error instanceof Problem ? error.status : 500;
  if (status !== 401 && status !== 403) note(exchange, true, ports);
}

/** @returns whether the operation is in the log */
function note(exchange: Exchange, failed: boolean, ports: Ports): boolean {
  const { operation, caller, request, tenant } = exchange;
  const audit = operation?.audit;
  if (!audit || !caller || exchange.isLogged) return false;
  exchange.isLogged = true;
  const parts = { path: request.params, body: request.body };
  ports.userActions.record({
    namespace: caller.namespace,
    applicationId: auditedApplication(audit, parts) ?? applicationOf(tenant),
    login: caller.login,
    actionType: audit.action,
    newData: dataOf(audit, parts, exchange),
    // Tock does not log whether a deletion succeeded.
    error: failed && operation.method !== "delete",
    date: ports.clock.now().toISOString(),
  });
  return true;
}

function applicationOf({ application }: Exchange["tenant"]): string | null {
  return (application as { _id: string } | null | undefined)?._id ?? null;
}

type Data = Parameters<Ports["userActions"]["record"]>[0]["newData"];

function dataOf(
  audit: Audit,
  parts: { path: unknown; body: unknown },
  { file, bodySize }: Pick<Exchange, "file" | "bodySize">,
): Data {
  const named = auditedData(audit, parts);
  if (named !== undefined) return named as Data;
  if (file !== null || bodySize > largestData) return null;
  const data = withoutSecrets(parts.body);
  // A text without a field name may be a secret.
  return typeof data === "object" ? (data as Data) : null;
}
