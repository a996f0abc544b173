import { BotConnection } from "./connection.ts";
import { findSocket, type SocketConstructor } from "./socket.ts";
import { StoryBook, type StoryHandler, type StoryOptions } from "./story-book.ts";
import { type Webhook, type WebhookOptions, WebhookServer } from "./webhook.ts";

export interface BotOptions {
  /** URL of the platform, `ws://localhost:8080`; not needed by a bot that only serves its webhook. */
  url?: string;
  /** API key of the bot; not needed by a bot that only serves its webhook. */
  apiKey?: string;
  /** WebSocket to use instead of the global one. */
  webSocket?: SocketConstructor;
  /** Milliseconds before the bot reconnects (1000), doubled after each failed attempt, up to 30 seconds. */
  reconnect?: number;
  /** Called with errors of stories and of connections. Default: logs to the console. */
  onError?: (error: unknown) => void;
  /** Text for the user if a story fails. */
  apology?: string;
}

export interface Bot {
  /** Adds a story for an intent; the story is named like the intent. */
  story(intent: string, handler: StoryHandler, options?: StoryOptions): Bot;
  /** Adds the story for messages that no other story handles. */
  unknown(handler: StoryHandler): Bot;
  /**
   * Connects by WebSocket, and reconnects whenever the connection is lost. Resolves when connected, or if `close` was
   * called before. If the platform does not respond, it tries again after increasing pauses.
   * @throws Error if the bot was created without `url` and `apiKey`, or with the message of the platform if that
   * refuses the key
   */
  connect(): Promise<void>;
  /** The bot as a web server for the platform: `createServer(bot.webhook().listener).listen(8887)`. */
  webhook(options?: WebhookOptions): Webhook;
  /** Disconnects permanently. */
  close(): void;
}

/**
 * Creates a bot that answers over a WebSocket, as a web server, or both:
 *
 *     const bot = createBot({ url: "ws://localhost:8080", apiKey });
 *     bot.story("greetings", (bus) => bus.send("Hello", { suggestions: ["book a train"] }));
 *     await bot.connect();
 */
export function createBot(options: BotOptions = {}): Bot {
  return new ClientBot(options);
}

class ClientBot implements Bot {
  readonly #options: BotOptions;
  readonly #onError: (error: unknown) => void;
  readonly #stories: StoryBook;
  #connection: BotConnection | null = null;

  constructor(options: BotOptions) {
    const {
      onError = (error) => console.error(error),
      apology = "Sorry, something went wrong. Please try again.",
    } = options;
    this.#options = options;
    this.#onError = onError;
    this.#stories = new StoryBook(apology, onError);
  }

  story(intent: string, handler: StoryHandler, options?: StoryOptions): Bot {
    this.#stories.add(intent, handler, options);
    return this;
  }

  unknown(handler: StoryHandler): Bot {
    this.#stories.addUnknown(handler);
    return this;
  }

  async connect(): Promise<void> {
    const { url, apiKey, webSocket, reconnect = 1_000 } = this.#options;
    if (url === undefined || apiKey === undefined) {
      throw new Error("A bot that connects needs `url` and `apiKey`: createBot({ url, apiKey }).");
    }
    this.#connection?.close();
    const connection = new BotConnection({
      url: `${url.replace(/\/$/, "")}/${encodeURIComponent(apiKey)}`,
      stories: this.#stories,
      reconnect,
      onError: this.#onError,
      // The URL without the key, which is secret.
      name: url,
    });
    this.#connection = connection;
    await connection.open(webSocket ?? (await findSocket()));
  }

  webhook(options: WebhookOptions = {}): Webhook {
    const server = new WebhookServer(this.#stories, options, this.#onError);
    return { fetch: server.fetch, listener: server.listener };
  }

  close(): void {
    this.#connection?.close();
  }
}
