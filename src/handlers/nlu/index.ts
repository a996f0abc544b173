import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { session } from "../shared/session.ts";
import { applications } from "./applications.ts";
import { dumpFiles } from "./dump-files.ts";
import { dumps } from "./dumps.ts";
import { evaluation } from "./evaluation.ts";
import { intents } from "./intents.ts";
import { monitoring } from "./monitoring.ts";
import { parse } from "./parse.ts";

/** The handlers of the NLU API. */
export const nlu = (
  services: Pick<
    Services,
    "store" | "understanding" | "authenticator" | "sessions" | "singleSignOn" | "settings"
  >,
) =>
  ({
    ...parse(services),
    ...evaluation(services),
    ...intents(services),
    ...applications(services),
    ...dumps(services),
    ...dumpFiles(services),
    ...monitoring(services),
    ...session(services),
    ...health(services),
  }) satisfies Handlers<NluOperations>;
