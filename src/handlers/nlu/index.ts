import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { applications } from "./applications.ts";
import { dumps } from "./dumps.ts";
import { intents } from "./intents.ts";
import { parse } from "./parse.ts";

/** The handlers of the NLU API. */
export const nlu = (services: Pick<Services, "store" | "understanding" | "settings">) =>
  ({
    ...parse(services),
    ...intents(services),
    ...applications(services),
    ...dumps(services),
    ...health(services),
  }) satisfies Handlers<NluOperations>;
