import type { Services } from "../services.ts";
import { chat } from "./chat.ts";
import { events } from "./events.ts";

/** The handlers of the web connector; health belongs to all APIs and is served elsewhere. */
export const webConnector = (services: Pick<Services, "store" | "chat" | "hub">) => ({
  ...chat(services),
  ...events(services),
});
