import { BotConnection } from "./connection.ts";
import { findSocket, type SocketConstructor } from "./socket.ts";
import { StoryBook, type StoryHandler, type StoryOptions } from "./story-book.ts";
import { type Webhook, type WebhookOptions, WebhookServer } from "./webhook.ts";

export interface BotOptions {
  /** Address of the platform, `ws://localhost:8080`; a bot that is asked by webhook only needs none. */
  url?: string;
  /** API key of the bot; the same. */
  apiKey?: string;
  /** WebSocket to use instead of the platform's own. */
  webSocket?: SocketConstructor;
  /** Milliseconds before the bot connects again (1000), twice as many after each attempt that fails, up to 30 seconds. */
  reconnect?: number;
  /** Hears of errors in stories and of connections that fail; the console by default. */
  onError?: (error: unknown) => void;
  /** What the user reads when a story fails. */
  apology?: string;
}

export interface Bot {
  /** Adds a story for an intent; the story has the intent's name. */
  story(intent: string, handler: StoryHandler, options?: StoryOptions): Bot;
  /** Answers what no story answers. */
  unknown(handler: StoryHandler): Bot;
  /**
   * Connects by WebSocket, and again whenever the connection is lost; resolves when it is there, or was closed before.
   * A platform that does not answer is tried again, after pauses that grow.
   * @throws Error when the bot was made without `url` and `apiKey`, or with the sentence of the platform when that does
   *   not know the key
   */
  connect(): Promise<void>;
  /** The bot as a web server that the platform asks: `createServer(bot.webhook().listener).listen(8887)`. */
  webhook(options?: WebhookOptions): Webhook;
  /** Disconnects for good. */
  close(): void;
}

/**
 * A bot that answers over a WebSocket, as a web server, or both:
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
      // The address without the key, which is a password.
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
