import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";

/** Whoever gets an answer knows: the store and the models are opened before the server listens. */
export const health = {
  checkNluHealth: () => ({ status: 200 }),
  checkLiveness: () => ({ status: 200 }),
  checkReadiness: () => ({ status: 200 }),
} satisfies Pick<Handlers<NluOperations>, "checkNluHealth" | "checkLiveness" | "checkReadiness">;
