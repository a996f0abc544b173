import {
  type components,
  type paths,
  type WebConnectorEvents,
  webConnectorCalls,
  webConnectorStreams,
} from "../../generated/web-connector/client.ts";
import { type ApiClient, type ApiClientOptions, createApiClient } from "./api.ts";

/** The shapes of the API, by name: `WebConnectorSchemas["WebMessage"]`. */
export type WebConnectorSchemas = components["schemas"];

export type WebConnectorClient = ApiClient<
  paths,
  typeof webConnectorCalls,
  typeof webConnectorStreams,
  WebConnectorEvents
>;

/**
 * A client of the Web Connector, for chats; `streamEvents` reads the event stream of a user:
 *
 *     const chat = createWebConnectorClient({ baseUrl: "http://localhost:8080" });
 *     const path = { namespace: "app", bot: "travel", connector: "web" };
 *     const { data, error } = await chat.sendMessage({ params: { path }, body: { userId, query: "hello" } });
 */
export function createWebConnectorClient(options: ApiClientOptions): WebConnectorClient {
  return createApiClient<paths, WebConnectorEvents>()(
    webConnectorCalls,
    webConnectorStreams,
    options,
  );
}
