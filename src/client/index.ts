/** Bots in TypeScript, connected to a platform by WebSocket or called by webhook; and clients of the four APIs. */

export { type AdminClient, type AdminSchemas, createAdminClient } from "./admin.ts";
export type { ApiClientOptions } from "./api.ts";
export { type Bot, type BotOptions, createBot } from "./bot.ts";
export type { Bus } from "./bus.ts";
export { EventStream, StreamFailure, StreamMessage } from "./event-stream.ts";
export { EventStreamError, type ReadEventsOptions, readEvents } from "./events.ts";
export {
  type Button,
  card,
  carousel,
  debug,
  metadata,
  raw,
  sentence,
  switchTo,
  type Text,
  text,
  webMessage,
} from "./messages.ts";
export { createNluClient, type NluClient, type NluSchemas } from "./nlu.ts";
export type { NodeListener, NodeRequest, NodeResponse } from "./node-listener.ts";
export type { ClientSocket, SocketConstructor } from "./socket.ts";
export type { StoryHandler, StoryOptions } from "./story-book.ts";
export { ApiError, type Throwing, throwing } from "./throwing.ts";
export type * from "./types.ts";
export {
  createWebConnectorClient,
  type WebConnectorClient,
  type WebConnectorSchemas,
} from "./web-connector.ts";
export type { Webhook, WebhookOptions } from "./webhook.ts";
