import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

type HealthOperations = Pick<NluOperations, "checkNluHealth" | "checkLiveness" | "checkReadiness"> &
  Pick<WebConnectorOperations, "checkHealth"> &
  Pick<AdminOperations, "checkStudioHealth">;

/** The health checks of all APIs: a response shows that the process works. */
export const health = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  /** @param parts names of Tock's own parts, so that its dashboards can read them */
  const checkParts = async (parts: readonly string[]) => {
    if (!settings.detailedHealth) return { status: 200 as const };
    const status = (await store.isReadable()) ? ("OK" as const) : ("KO" as const);
    return { status: 207 as const, body: { results: parts.map((id) => ({ id, status })) } };
  };
  const understanding = ["tock_front_database", "tock_model_database"];
  const check = () => checkParts(understanding);
  return {
    checkHealth: check,
    checkNluHealth: check,
    checkStudioHealth: () => checkParts([...understanding, "tock_bot_database"]),
    checkLiveness: check,
    checkReadiness: () => ({ status: 200 }),
  } satisfies Handlers<HealthOperations>;
};
