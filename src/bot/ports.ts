import type { Story, StoryFile } from "./configured-story.ts";
import type { BotConnector, DialogStore } from "./dialog.ts";
import type { Violation } from "./failures.ts";
import type { BotTransport } from "./gateway/transport.ts";
import type { Orchestrator } from "./gen-ai/orchestrator.ts";
import type { RagSettings } from "./gen-ai/rag.ts";
import type { Translator } from "./labels/translator.ts";
import type { ParseQuery, ParseResult, WebResponse } from "./types.ts";

/** Dependencies of the chat. */
export interface ChatPorts {
  /** Finds the transport of a connector's bot (`Transports.find`); `null` if it is not reachable. */
  findBot(connector: BotConnector, signal: AbortSignal): Promise<BotTransport | null>;
  /** The configured stories of a bot: the same list until one of them changes. */
  stories(connector: BotConnector): Promise<readonly Story[]>;
  /** Settings for answers from documents; `null` if the bot does not use them. */
  rag(connector: BotConnector): Promise<RagSettings | null>;
  /** Generates answers; `null`: the server has no orchestrator. */
  orchestrator: Orchestrator | null;
  /** Whether the feature that disables the bot is enabled for the user. */
  isSilenced(connector: BotConnector, userId: string): Promise<boolean>;
  /** Translates texts into the language of the user. */
  translator: Pick<Translator, "translate">;
  /** The URL of an uploaded file. */
  fileAddress(connector: BotConnector, file: StoryFile): string;
  dialogs: DialogStore;
  /** Parses a sentence (`Understanding.parse`). */
  parse(query: ParseQuery): Promise<ParseResult>;
  /** The locales of an NLU application; empty if it does not exist. */
  locales(namespace: string, application: string): Promise<readonly string[]>;
  /** Sends one message to the event stream of a user (`streamName`); resolves when it is sent or stored. */
  publish(stream: string, message: WebResponse): Promise<void>;
  /** Validates a message for the user against the contract of the web connector. */
  validateMessage(message: unknown): readonly Violation[];
  /** A new id of 24 hex digits. */
  newId(): string;
  now(): Date;
  /** Called with errors that do not fail a call. */
  warn(message: string): void;
}
