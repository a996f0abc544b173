import type {
  WebConnectorEvents,
  WebConnectorOperations,
} from "../../../generated/web-connector/operations.ts";
import { streamName } from "../../bot/chat.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { findConnector } from "./connector.ts";
import { knownUser } from "./user.ts";

export const events = ({ store, hub, settings }: Pick<Services, "store" | "hub" | "settings">) =>
  ({
    streamEvents: async ({ path, query, headers, cookies, signal }) => {
      const connector = await findConnector(store.bots, path, settings);
      const said = { location: "query", userId: query.userId } as const;
      const { userId, ...set } = knownUser(connector.security, said, cookies, settings);
      const lastEventId = headers["last-event-id"];
      return {
        status: 200,
        headers: { "Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no" },
        ...set,
        body: hub.subscribe(streamName(connector, userId), lastEventId, signal),
      };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations, WebConnectorEvents>, "streamEvents">;
