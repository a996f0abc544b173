import type {
  WebConnectorEvents,
  WebConnectorOperations,
} from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { chat } from "./chat.ts";
import { connector } from "./connector.ts";
import { direct } from "./direct.ts";
import { events } from "./events.ts";
import { files } from "./files.ts";
import { orchestration } from "./orchestration.ts";
import { testConnector } from "./test-connector.ts";

/** The handlers of the web connector. */
export const webConnector = (services: Services) =>
  ({
    ...chat(services),
    ...events(services),
    ...direct(services),
    ...connector(services),
    ...files(services),
    ...testConnector(services),
    ...orchestration(services),
    checkHealth: health(services).checkHealth,
  }) satisfies Handlers<WebConnectorOperations, WebConnectorEvents>;
