import type {
  WebConnectorEvents,
  WebConnectorOperations,
} from "../../../generated/web-connector/operations.ts";
import { streamName } from "../../bot/chat.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { findConnector } from "./connector.ts";

export const events = ({ store, hub }: Pick<Services, "store" | "hub">) =>
  ({
    streamEvents: async ({ path, query, headers, signal }) => {
      const connector = await findConnector(store.bots, path);
      const lastEventId = headers["last-event-id"];
      return {
        status: 200,
        headers: { "Cache-Control": "no-cache", "X-Accel-Buffering": "no" },
        body: hub.subscribe(streamName(connector, query.userId), lastEventId, signal),
      };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations, WebConnectorEvents>, "streamEvents">;
