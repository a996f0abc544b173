/** The bot client: write a bot in TypeScript and attach it to a platform of Tock's bot definition API by WebSocket. */

export {
  type Bot,
  type BotOptions,
  createBot,
  type StoryHandler,
  type StoryOptions,
} from "./bot.ts";
export type { Bus } from "./bus.ts";
export {
  type Button,
  card,
  carousel,
  metadata,
  raw,
  sentence,
  switchTo,
  type Text,
  text,
  webMessage,
} from "./messages.ts";
export type { ClientSocket, SocketConstructor } from "./socket.ts";
export type * from "./types.ts";
