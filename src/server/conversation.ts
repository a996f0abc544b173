/** Puts together what a conversation needs: event streams, the gateway to bots, the chat, and the bots' WebSocket. */

import { Chat } from "../bot/chat.ts";
import { BotGateway } from "../bot/gateway.ts";
import { createMissingIntents } from "../bot/missing-intents.ts";
import type { ClientConfiguration, ParseQuery, ParseResult, WebResponse } from "../bot/types.ts";
import type { ContractValidator } from "../contract/validator.ts";
import { EventHub, type HubSettings } from "../events/hub.ts";
import type { Store } from "../store/store.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { BotSockets } from "./websocket.ts";

/** How long a message waits for earlier ones of its user (R138): 10 times 500 ms. */
const queuePatience = 5_000;

type ChattingSettings = Pick<
  Settings,
  "defaultLocale" | "webEnableMarkdown" | "webConnectorMergeStreamResponse"
>;

export interface ConversationParts {
  store: Store;
  understanding: { parse(query: ParseQuery): Promise<ParseResult> };
  validator: ContractValidator;
  settings: Pick<Settings, "botTimeout"> & Partial<ChattingSettings>;
  log: Log;
  /** Other than the usual ones, for tests. */
  hubSettings?: Partial<HubSettings>;
  /** Hears of the stories of a bot, once their intents are there. */
  configured?(apiKey: string, configuration: ClientConfiguration): void;
}

export interface Conversation {
  hub: EventHub<WebResponse>;
  gateway: BotGateway;
  chat: Chat;
  sockets: BotSockets;
  /** Ends all streams and says goodbye to all bots. */
  close(): void;
}

export async function openConversation(parts: ConversationParts): Promise<Conversation> {
  const { store, understanding, validator, settings, log } = parts;
  const newId = () => store.newId();
  const warn = (message: string) => log.warn(message);
  const now = store.clock.now().getTime();
  const hub = await EventHub.open<WebResponse>(store.events, now, parts.hubSettings);
  const forget = store.database.onChange(({ subject }) => {
    if (subject === "all") hub.reset();
  });
  /** The intents of a bot's stories are there before its users speak. */
  async function learn(apiKey: string, configuration: ClientConfiguration): Promise<void> {
    try {
      const bot = await store.bots.byApiKey(apiKey);
      if (bot) await createMissingIntents(store, bot, configuration);
      parts.configured?.(apiKey, configuration);
    } catch (error) {
      log.error("The intents of a bot could not be created", error);
    }
  }
  const gateway = new BotGateway({
    validateFrame: (frame) =>
      validator.schema("bot-definition", "BotFrame", frame, { closed: false }),
    answerTimeout: settings.botTimeout,
    newId,
    warn,
    configured: (apiKey, configuration) => void learn(apiKey, configuration),
  });
  const chat = new Chat(
    {
      gateway,
      dialogs: store.dialogs,
      parse: (query) => understanding.parse(query),
      locales: async (namespace, name) =>
        (await store.applications.byName(namespace, name))?.supportedLocales ?? [],
      publish: (stream, message) => hub.publish(stream, message),
      validateMessage: (message) =>
        validator.schema("web-connector", "WebMessage", message, { closed: true }),
      newId,
      warn,
    },
    {
      defaultLocale: settings.defaultLocale ?? "en",
      queuePatience,
      markdown: settings.webEnableMarkdown ?? false,
      mergeStream: settings.webConnectorMergeStreamResponse ?? true,
    },
  );
  const knows = async (apiKey: string) => (await store.bots.byApiKey(apiKey)) !== undefined;
  const sockets = new BotSockets({ gateway, knows, log });
  return {
    hub,
    gateway,
    chat,
    sockets,
    close() {
      forget();
      hub.close();
      sockets.close();
    },
  };
}
