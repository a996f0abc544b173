import { randomUUID } from "node:crypto";
import { Chat } from "../../src/bot/chat.ts";
import type { Story } from "../../src/bot/configured-story.ts";
import type { BotConnector, Dialog, DialogKey, DialogStore } from "../../src/bot/dialog.ts";
import { parseFrame, writeFrame } from "../../src/bot/gateway/frames.ts";
import { type Attachment, BotGateway, type GatewayOptions } from "../../src/bot/gateway/gateway.ts";
import { formatMessage } from "../../src/bot/labels/format.ts";
import type { ChatPorts } from "../../src/bot/ports.ts";
import { botRequest } from "../../src/bot/turn/request.ts";
import type {
  ActionReport,
  BotFrame,
  BotRequest,
  ParseResult,
  WebResponse,
} from "../../src/bot/types.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { frameValidator } from "../../src/server/bots/bot-frames.ts";

export const apiKey = "5f0d3a7c-9f51-4e0b-8a57-2d8f6f3b1c90";

export const connector: BotConnector = {
  namespace: "app",
  botId: "travel",
  nlpModel: "travel",
  apiKey,
  connectorId: "web",
  webhookUrl: null,
  configurationId: "5f0d3a7c9f514e0b8a572d8f",
  targetId: null,
  name: "Web",
  baseUrl: null,
};

/** A request in the story of greetings. */
export const greeting = (text: string): BotRequest =>
  botRequest({
    event: { kind: "text", text },
    intent: "greetings",
    entities: [],
    position: { storyId: "greetings", step: null },
    connector,
    userId: "anna",
    language: "en",
    locale: "en",
    history: null,
  });

export const never = new AbortController().signal;

const validator = new ContractValidator(loadContract());
export const validateFrame = frameValidator(validator);
export const validatePlatformFrame = (frame: unknown) =>
  validator.schema("bot-definition", "PlatformFrame", frame, { closed: true });
export const validateMessage = (message: unknown) =>
  validator.schema("web-connector", "WebMessage", message, { closed: true });

let ids = 0;
/** 24 hex digits, counting up. */
export function newId(): string {
  return (++ids).toString(16).padStart(24, "0");
}

/** A gateway with the frames' contract; `warnings` collects what it warns of. */
export function newGateway(options: Partial<GatewayOptions> = {}) {
  const warnings: string[] = [];
  const gateway = new BotGateway({
    validateFrame,
    answerTimeout: 10_000,
    newId,
    warn: (message) => warnings.push(message),
    ...options,
  });
  return { gateway, warnings };
}

export interface AskedRequest {
  requestId: string;
  botRequest: BotRequest;
}

/** A bot at the other end of a line, driven by the test. */
export class FakeBot {
  readonly attachment: Attachment;
  /** Frames from the platform, configuration requests excepted. */
  readonly requests: AskedRequest[] = [];
  closed: string | null = null;
  #arrived: () => void = () => {};

  /** @param onRequest what the bot does for each request */
  constructor(
    gateway: BotGateway,
    onRequest: (request: AskedRequest, bot: FakeBot) => void = () => {},
    key = apiKey,
  ) {
    this.attachment = gateway.attach(key, {
      send: (text) => {
        const frame = parseFrame(text) as AskedRequest;
        if (!frame.botRequest) return;
        this.requests.push(frame);
        this.#arrived();
        // Later, as over a real line.
        queueMicrotask(() => onRequest(frame, this));
      },
      close: (reason) => {
        this.closed = reason;
      },
    });
  }

  /** Resolves when so many requests have come. */
  async received(count: number): Promise<void> {
    while (this.requests.length < count) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  say(frame: unknown): void {
    this.attachment.receive(writeFrame(frame));
  }

  configure(...mainIntents: string[]): this {
    this.say({
      requestId: randomUUID(),
      botConfiguration: {
        stories: [...mainIntents, "unknown"].map((mainIntent) => ({
          mainIntent,
          name: mainIntent,
        })),
      },
    });
    return this;
  }
}

/** A bot's answer with one sentence. */
export function answer(
  requestId: string,
  text: string,
  options: { last?: boolean; date?: string; storyId?: string } = {},
): BotFrame {
  const { last, date, storyId = "greetings" } = options;
  return {
    requestId,
    botResponse: {
      messages: [{ type: "sentence", text: { text } }],
      storyId,
      entities: [],
      context: {
        requestId,
        ...(date === undefined ? {} : { date }),
        ...(last === undefined ? {} : { lastResponse: last }),
      },
    },
  };
}

export class MemoryDialogs implements DialogStore {
  readonly dialogs = new Map<string, Dialog>();
  readonly votes = new Map<string, "UP" | "DOWN" | null>();
  /** The actions of all dialogs. */
  readonly done: ActionReport[] = [];

  async actions(_dialogId: string, count: number): Promise<ActionReport[]> {
    return structuredClone(this.done.slice(-count));
  }

  async get({ namespace, botId, userId }: DialogKey): Promise<Dialog | undefined> {
    return structuredClone(this.dialogs.get(`${namespace}/${botId}/${userId}`));
  }

  async save(dialog: Dialog, actions: readonly ActionReport[] = []): Promise<void> {
    const { namespace, botId, userId } = dialog;
    this.done.push(...structuredClone(actions));
    this.dialogs.set(`${namespace}/${botId}/${userId}`, structuredClone(dialog));
  }

  async removeUser({ namespace, userId }: Omit<DialogKey, "botId">): Promise<void> {
    for (const [key, dialog] of this.dialogs) {
      if (dialog.namespace === namespace && dialog.userId === userId) this.dialogs.delete(key);
    }
  }

  async saveFeedback(actionId: string, vote: "UP" | "DOWN" | null): Promise<void> {
    this.votes.set(actionId, vote);
  }
}

/** What understanding answers, with the entities of the sentence. */
export function understood(
  intent: string,
  retainedQuery = "",
  entities: ParseResult["entities"] = [],
): ParseResult {
  return {
    intent,
    intentNamespace: "app",
    language: "en",
    entities,
    notRetainedEntities: [],
    intentProbability: 1,
    entitiesProbability: 1,
    retainedQuery,
    otherIntentsProbabilities: {},
    originalIntentsProbabilities: {},
  };
}

const noStories: readonly Story[] = [];

/** A chat around a gateway; each word the user says is its own intent unless `parse` says otherwise. */
export function newChat(
  gateway: BotGateway,
  ports: Partial<ChatPorts> = {},
  queuePatience = 5_000,
) {
  const dialogs = new MemoryDialogs();
  const published: { stream: string; message: WebResponse }[] = [];
  const warnings: string[] = [];
  const chat = new Chat(
    {
      findBot: async ({ apiKey: key }) => gateway.transport(key),
      stories: async () => noStories,
      rag: async () => null,
      orchestrator: null,
      isSilenced: async () => false,
      translator: {
        translate: async ({ defaultLabel, args }, { locale }) => ({
          text: formatMessage(defaultLabel, args, locale),
        }),
      },
      fileAddress: (_, { id, suffix }) => `/f/${id}.${suffix}`,
      dialogs,
      parse: async ({ queries }) => understood(queries[0] ?? "", queries[0]),
      locales: async () => ["en", "fr"],
      publish: async (stream, message) => void published.push({ stream, message }),
      validateMessage,
      newId,
      now: () => new Date(),
      warn: (message) => warnings.push(message),
      ...ports,
    },
    { defaultLocale: "en", queuePatience },
  );
  return { chat, dialogs, published, warnings };
}
