/** Assembles the parts of conversations: event streams, the gateway to bots, the chat, and the bots' WebSocket. */

import { Chat } from "../../bot/chat.ts";
import { BotGateway } from "../../bot/gateway/gateway.ts";
import { Transports } from "../../bot/gateway/transports.ts";
import type { Orchestrator } from "../../bot/gen-ai/orchestrator.ts";
import type { ClientConfiguration, ParseQuery, ParseResult, WebResponse } from "../../bot/types.ts";
import type { ContractValidator } from "../../contract/validation/validator.ts";
import { EventHub, type HubSettings } from "../../events/hub.ts";
import { isLoopback } from "../../settings/loopback.ts";
import type { Settings } from "../../settings/settings.ts";
import type { BotConfiguration } from "../../store/bots/bots.ts";
import { Kept } from "../../store/database/kept.ts";
import type { Store } from "../../store/store.ts";
import { keepBuiltInStories } from "../../studio/bots/built-in-stories.ts";
import { createMissingIntents } from "../../studio/bots/missing-intents.ts";
import { isDemoBot } from "../../studio/demo/bots.ts";
import type { Log } from "../log.ts";
import type { Traffic } from "../toolkit/traffic.ts";
import { frameValidator } from "./bot-frames.ts";
import { configuredPorts } from "./configured.ts";
import { tellEvent, tellUnderstanding, watchedBot } from "./watched.ts";
import { webhookCall } from "./webhook-call.ts";
import { BotSockets } from "./websocket.ts";
import { withdraw } from "./withdrawal.ts";

/** Milliseconds that a message waits for earlier ones of its user (R138): 10 times 500 ms. */
const queuePatience = 5_000;

/** Maximum applications whose languages are in the cache. */
const mostApplications = 1_000;

type ChattingSettings = Pick<
  Settings,
  | "defaultLocale"
  | "webEnableMarkdown"
  | "webConnectorMergeStreamResponse"
  | "botDialogMaxValidityInSeconds"
  | "botMaxActionsByDialog"
>;

export interface ConversationParts {
  store: Store;
  understanding: { parse(query: ParseQuery): Promise<ParseResult> };
  validator: ContractValidator;
  settings: Pick<Settings, "host" | "botTimeout" | "webhook" | "webhookTimeout"> &
    Partial<ChattingSettings>;
  log: Log;
  /** Client for answers from documents; `null`: the server has no orchestrator. */
  orchestrator?: Orchestrator | null;
  /** Reports the steps to an answer to the pages that watch. */
  traffic?: Traffic;
  /** Overrides for tests. */
  hubSettings?: Partial<HubSettings>;
  /** Called with the stories of a bot after their intents were created. */
  configured?(apiKey: string, configuration: ClientConfiguration): void;
}

export interface Conversation {
  hub: EventHub<WebResponse>;
  gateway: BotGateway;
  chat: Chat;
  sockets: BotSockets;
  /** Requests the configurations of the bots with a webhook; resolves when all have responded or failed. */
  greetWebhooks(): Promise<void>;
  /** Ends all event streams; chats continue. */
  endStreams(): void;
  /** Closes the connections to all bots. */
  close(): void;
}

export async function openConversation(parts: ConversationParts): Promise<Conversation> {
  const { store, understanding, validator, settings, log } = parts;
  const newId = () => store.newId();
  const warn = (message: string) => log.warn(message);
  const now = store.clock.now().getTime();
  const hub = await EventHub.open<WebResponse>(store.events, now, parts.hubSettings);
  /** The intents of a bot's stories are created before its users send messages. */
  async function learn(apiKey: string, configuration: ClientConfiguration): Promise<void> {
    try {
      for (const bot of await store.bots.withApiKey(apiKey)) {
        await createMissingIntents(store, bot, configuration);
        await keepBuiltInStories(store, bot, configuration);
      }
      parts.configured?.(apiKey, configuration);
    } catch (error) {
      log.error("Creating the intents and stories of a bot failed", error);
    }
  }
  const bots = {
    validateFrame: frameValidator(validator),
    answerTimeout: settings.botTimeout,
    newId,
    warn,
    configured: (apiKey: string, configuration: ClientConfiguration) =>
      void learn(apiKey, configuration),
  };
  const gateway = new BotGateway(bots);
  const stopped = new AbortController();
  const transports = new Transports({
    ...bots,
    gateway,
    call: webhookCall({ anyAddress: isLoopback(settings.host) }),
    plainTimeout: settings.webhookTimeout,
    stopped: stopped.signal,
  });
  /** The demo's bot is at the address of the settings, whatever the store contains. */
  const placed = <Named extends Pick<BotConfiguration, "namespace" | "botId" | "webhookUrl">>(
    bot: Named,
  ) =>
    settings.webhook !== null && isDemoBot(bot) ? { ...bot, webhookUrl: settings.webhook } : bot;
  const locales = new Kept<readonly string[] | undefined>(
    store.database,
    "applications",
    mostApplications,
  );
  const chat = new Chat(
    {
      findBot: async (connector, signal) => {
        const bot = await transports.find(placed(connector), signal);
        return bot && (parts.traffic ? watchedBot(bot, parts.traffic) : bot);
      },
      ...configuredPorts(store, settings.defaultLocale ?? "en"),
      orchestrator: parts.orchestrator ?? null,
      dialogs: store.dialogs,
      async parse(query) {
        const result = await understanding.parse(query);
        if (parts.traffic) tellUnderstanding(parts.traffic, query, result);
        return result;
      },
      locales: async (namespace, name) =>
        (await locales.get(JSON.stringify([namespace, name]), async () => {
          const application = await store.applications.byName(namespace, name);
          return application?.supportedLocales;
        })) ?? [],
      async publish(stream, message) {
        await hub.publish(stream, message);
        if (parts.traffic) tellEvent(parts.traffic, stream, message);
      },
      validateMessage: (message) =>
        validator.schema("web-connector", "WebMessage", message, { closed: true }),
      newId,
      now: () => store.clock.now(),
      warn,
    },
    {
      defaultLocale: settings.defaultLocale ?? "en",
      queuePatience,
      bounds: {
        validity: (settings.botDialogMaxValidityInSeconds ?? 86_400) * 1000,
        mostActions: settings.botMaxActionsByDialog ?? 1_000,
      },
      markdown: settings.webEnableMarkdown ?? false,
      mergeStream: settings.webConnectorMergeStreamResponse ?? true,
    },
  );
  /** Closes connections of bots and connectors that have changed. */
  const follow = () => withdraw(store.bots, { gateway, transports, hub }, placed);
  const forget = store.database.onChange(({ subject }) => {
    const work =
      subject === "all" ? hub.reset().then(follow) : subject === "bots" ? follow() : undefined;
    work?.catch((error: unknown) =>
      log.error("Applying a change of bots or connectors failed", error),
    );
  });
  const knows = (apiKey: string) => store.bots.knowsApiKey(apiKey);
  const sockets = new BotSockets({ gateway, knows, loopback: isLoopback(settings.host), log });
  return {
    hub,
    gateway,
    chat,
    sockets,
    async greetWebhooks() {
      const asked = (await store.bots.list()).map(placed).filter(({ webhookUrl }) => webhookUrl);
      await Promise.all(asked.map((bot) => transports.find(bot, stopped.signal)));
    },
    endStreams() {
      forget();
      hub.close();
    },
    close() {
      stopped.abort(new Error("the server stops"));
      sockets.close();
    },
  };
}
