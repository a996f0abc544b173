import type { Story, StoryFile } from "./configured-story.ts";
import type { BotConnector, DialogStore } from "./dialog.ts";
import type { Violation } from "./failures.ts";
import type { BotTransport } from "./gateway/transport.ts";
import type { Orchestrator } from "./gen-ai/orchestrator.ts";
import type { RagSettings } from "./gen-ai/rag.ts";
import type { Translator } from "./labels/translator.ts";
import type { ParseQuery, ParseResult, WebResponse } from "./types.ts";

/** What the chat needs from the rest of the platform. */
export interface ChatPorts {
  /** Finds a way to the bot of a connector (`Transports.find`); `null` when there is none. */
  findBot(connector: BotConnector, signal: AbortSignal): Promise<BotTransport | null>;
  /** The stories of a bot that Studio configures: the same list until one of them changes. */
  stories(connector: BotConnector): Promise<readonly Story[]>;
  /** How a bot answers from documents what no story handles; `null` when it does not. */
  rag(connector: BotConnector): Promise<RagSettings | null>;
  /** Generates answers; `null`: the server has none. */
  orchestrator: Orchestrator | null;
  /** Whether the feature that silences the bot is on for the user. */
  isSilenced(connector: BotConnector, userId: string): Promise<boolean>;
  /** Puts texts into the language of the user. */
  translator: Pick<Translator, "translate">;
  /** Where an uploaded file is served. */
  fileAddress(connector: BotConnector, file: StoryFile): string;
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
