import type {
  WebConnectorEvents,
  WebConnectorOperations,
} from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { chat } from "./chat.ts";
import { events } from "./events.ts";

/** The handlers of the web connector. */
export const webConnector = (services: Pick<Services, "store" | "chat" | "hub" | "settings">) =>
  ({
    ...chat(services),
    ...events(services),
    checkHealth: health(services).checkHealth,
  }) satisfies Handlers<WebConnectorOperations, WebConnectorEvents>;
