import type { BotConnector, DialogStore } from "./dialog.ts";
import type { Violation } from "./failures.ts";
import type { BotTransport } from "./transport.ts";
import type { ParseQuery, ParseResult, WebResponse } from "./types.ts";

/** What the chat needs from the rest of the platform. */
export interface ChatPorts {
  /** Finds a way to the bot of a connector (`Transports.find`); `null` when there is none. */
  findBot(connector: BotConnector, signal: AbortSignal): Promise<BotTransport | null>;
  dialogs: DialogStore;
  /** Understands a sentence (`Understanding.parse`). */
  parse(query: ParseQuery): Promise<ParseResult>;
  /** The locales of an NLU application; empty when there is no such application. */
  locales(namespace: string, application: string): Promise<readonly string[]>;
  /** Takes one message for the event stream of a user (`streamName`); resolves when it is safe. */
  publish(stream: string, message: WebResponse): Promise<void>;
  /** Judges a message for the user by the contract of the web connector. */
  validateMessage(message: unknown): readonly Violation[];
  /** A new id of 24 hex digits. */
  newId(): string;
  now(): Date;
  /** Hears of what goes wrong without failing a call. */
  warn(message: string): void;
}
