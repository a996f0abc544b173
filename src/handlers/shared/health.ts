import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";

type HealthOperations = Pick<NluOperations, "checkNluHealth" | "checkLiveness" | "checkReadiness"> &
  Pick<WebConnectorOperations, "checkHealth">;

/** The health checks of all APIs: whoever gets an answer knows that the process works. */
export const health = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const check = async () => {
    if (!settings.detailedHealth) return { status: 200 as const };
    const status = (await store.isReadable()) ? ("OK" as const) : ("KO" as const);
    // Names of Tock's own parts, so that its dashboards understand them.
    const results = ["tock_front_database", "tock_model_database"].map((id) => ({ id, status }));
    return { status: 207 as const, body: { results } };
  };
  return {
    checkHealth: check,
    checkNluHealth: check,
    checkLiveness: check,
    checkReadiness: () => ({ status: 200 }),
  } satisfies Handlers<HealthOperations>;
};
