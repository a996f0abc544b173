import { parseFrame, writeFrame } from "../bot/frames.ts";
import { type Bus, RequestBus } from "./bus.ts";
import { type ClientSocket, findSocket, type SocketConstructor } from "./socket.ts";
import type {
  BotConfiguration,
  BotFrame,
  BotMessage,
  BotRequest,
  EntityInput,
  PlatformFrame,
  StoryConfiguration,
} from "./types.ts";

export interface BotOptions {
  /** Address of the platform, `ws://localhost:8080`. */
  url: string;
  /** API key of the bot. */
  apiKey: string;
  /** WebSocket to use instead of the platform's own. */
  webSocket?: SocketConstructor;
  /** Milliseconds before the bot connects again (1000). */
  reconnect?: number;
  /** Hears of errors in stories and of connections that fail; the console by default. */
  onError?: (error: unknown) => void;
  /** What the user reads when a story fails. */
  apology?: string;
}

/** Answers one message of a user. The exchange ends when it returns, or when its promise settles. */
export type StoryHandler = (bus: Bus) => void | Promise<void>;

export interface StoryOptions {
  /** Other intents that start the story. */
  starters?: string[];
  /** Intents that the story answers while it is the current one. */
  secondary?: string[];
  /** Names of its steps, or steps with intents of their own. */
  steps?: (string | NonNullable<StoryConfiguration["steps"]>[number])[];
}

export interface Bot {
  /** Adds a story for an intent; the story has the intent's name. */
  story(intent: string, handler: StoryHandler, options?: StoryOptions): Bot;
  /** Answers what no story answers. */
  unknown(handler: StoryHandler): Bot;
  /** Connects, and again whenever the connection is lost; resolves when it is there, or was closed before. */
  connect(): Promise<void>;
  /** Disconnects for good. */
  close(): void;
}

/**
 * A bot that answers over a WebSocket:
 *
 *     const bot = createBot({ url: "ws://localhost:8080", apiKey });
 *     bot.story("greetings", (bus) => bus.send("Hello", { suggestions: ["book a train"] }));
 *     await bot.connect();
 */
export function createBot(options: BotOptions): Bot {
  return new SocketBot(options);
}

interface Story {
  configuration: StoryConfiguration;
  handler: StoryHandler;
}

const unknownIntent = "unknown";

class SocketBot implements Bot {
  readonly #options: Required<Omit<BotOptions, "webSocket">> & Pick<BotOptions, "webSocket">;
  readonly #stories = new Map<string, Story>();
  #socket: ClientSocket | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #connected: () => void = () => {};

  constructor(options: BotOptions) {
    this.#options = {
      reconnect: 1_000,
      onError: (error) => console.error(error),
      apology: "Sorry, something went wrong. Please try again.",
      ...options,
    };
    this.unknown((bus) => bus.send("Sorry, I did not understand."));
  }

  story(intent: string, handler: StoryHandler, options: StoryOptions = {}): Bot {
    const { starters = [], secondary = [], steps = [] } = options;
    this.#stories.set(intent, {
      handler,
      configuration: {
        mainIntent: intent,
        name: intent,
        otherStarterIntents: starters,
        secondaryIntents: secondary,
        steps: steps.map((step) => (typeof step === "string" ? { name: step } : step)),
      },
    });
    return this;
  }

  unknown(handler: StoryHandler): Bot {
    return this.story(unknownIntent, handler);
  }

  async connect(): Promise<void> {
    this.#closed = false;
    const Socket = this.#options.webSocket ?? (await findSocket());
    if (this.#closed) return;
    await new Promise<void>((resolve) => {
      this.#connected = resolve;
      this.#open(Socket);
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#socket?.close();
    this.#socket = null;
    this.#connected();
  }

  #open(Socket: SocketConstructor): void {
    const { url, apiKey, reconnect, onError } = this.#options;
    const socket = new Socket(`${url.replace(/\/$/, "")}/${encodeURIComponent(apiKey)}`);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      const requestId = globalThis.crypto.randomUUID();
      this.#send(socket, { requestId, botConfiguration: this.#configuration() });
      this.#connected();
    });
    socket.addEventListener("message", ({ data }) => this.#receive(socket, String(data)));
    // Browsers and Node tell nothing about the error; the close that follows is what counts.
    socket.addEventListener("error", () => {
      if (!this.#closed) onError(new Error(`the connection to ${url} failed`));
    });
    socket.addEventListener("close", () => {
      if (this.#closed) return;
      this.#retry = setTimeout(() => this.#open(Socket), reconnect);
    });
  }

  #configuration(): BotConfiguration {
    const stories = [...this.#stories.values()].map(({ configuration }) => configuration);
    return { stories, version: "V3" };
  }

  #receive(socket: ClientSocket, text: string): void {
    let frame: PlatformFrame;
    try {
      frame = parseFrame(text) as PlatformFrame;
    } catch (error) {
      this.#options.onError(error);
      return;
    }
    if ("botRequest" in frame) {
      void this.#answer(socket, frame.requestId, frame.botRequest);
    } else if (frame.configuration) {
      this.#send(socket, {
        requestId: frame.requestId,
        botConfiguration: this.#configuration(),
      });
    }
  }

  async #answer(socket: ClientSocket, requestId: string, request: BotRequest): Promise<void> {
    const story = this.#storyOf(request);
    const storyId = story.configuration.name ?? story.configuration.mainIntent;
    const bus = new RequestBus(request, (messages, dialog, lastResponse) =>
      this.#respond(socket, requestId, { storyId, messages, lastResponse, ...dialog }),
    );
    try {
      await story.handler(bus);
    } catch (error) {
      this.#options.onError(error);
      bus.send(this.#options.apology);
    }
    bus.end();
  }

  /** By name, else by the intent that starts it, else the unknown one. */
  #storyOf({ storyId, intent = unknownIntent }: BotRequest): Story {
    const starts = ({ configuration: { mainIntent, otherStarterIntents } }: Story) =>
      mainIntent === intent || otherStarterIntents?.includes(intent);
    const story = this.#stories.get(storyId) ?? [...this.#stories.values()].find(starts);
    return story ?? (this.#stories.get(unknownIntent) as Story);
  }

  #respond(
    socket: ClientSocket,
    requestId: string,
    answer: {
      storyId: string;
      step: string | null;
      entities: EntityInput[];
      messages: BotMessage[];
      lastResponse: boolean;
    },
  ): void {
    const { storyId, step, entities, messages, lastResponse } = answer;
    const date = new Date().toISOString();
    const context = { requestId, date, lastResponse };
    this.#send(socket, { requestId, botResponse: { messages, storyId, step, entities, context } });
  }

  #send(socket: ClientSocket, frame: BotFrame): void {
    socket.send(writeFrame(frame));
  }
}
