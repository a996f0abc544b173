import {
  ApiError,
  createWebConnectorClient,
  throwing,
  type WebConnectorSchemas,
} from "tock-contract/client";

export type BotMessage = WebConnectorSchemas["WebMessage"];

export interface ConversationOptions {
  /** Base URL of Tock. */
  baseUrl: string;
  /** Identifies the dialog; keep it secret, because it gives access to the messages. */
  userId: string;
  path?: { namespace: string; bot: string; connector: string };
  /** Called with each message of the bot, once. */
  onMessage(message: BotMessage): void;
  /** Called with what the user should read when a message could not be sent. */
  onFailure(sentence: string): void;
}

/** A dialog with a bot: messages come from the event stream, whichever window of the user has asked. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #path: NonNullable<ConversationOptions["path"]>;
  readonly #leaving = new AbortController();
  readonly #shown = new Set<string>();

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#path = options.path ?? { namespace: "app", bot: "travel", connector: "web" };
  }

  /** Receives messages until `close`; resolves when the stream is open. */
  open(): Promise<void> {
    const { promise: opened, resolve, reject } = Promise.withResolvers<void>();
    void this.#receive(resolve).catch(reject);
    return opened;
  }

  async say(text: string): Promise<void> {
    await this.#send({ query: text });
  }

  async choose(button: { payload?: string; nlpText?: string; title: string }): Promise<void> {
    await this.#send(
      button.payload ? { payload: button.payload } : { query: button.nlpText ?? button.title },
    );
  }

  close(): void {
    this.#leaving.abort();
  }

  async #receive(opened: () => void): Promise<void> {
    const { baseUrl, userId, onMessage } = this.#options;
    const chat = createWebConnectorClient({ baseUrl });
    const { signal } = this.#leaving;
    const params = { path: this.#path, query: { userId } };
    for await (const event of chat.streamEvents({ params, signal, retry: 200 })) {
      opened();
      if (event.event !== "message") continue;
      // A stream that connects again may repeat a message.
      const { responses, metadata } = event.data;
      const isKnown = this.#shown.has(`${event.id} ${metadata.RESPONSE_ID}`);
      this.#shown.add(`${event.id} ${metadata.RESPONSE_ID}`);
      if (!isKnown) for (const message of responses) onMessage(message);
    }
  }

  async #send(what: { query: string } | { payload: string }): Promise<void> {
    const { baseUrl, userId, onFailure } = this.#options;
    const chat = throwing(createWebConnectorClient({ baseUrl }));
    try {
      await chat.sendMessage({
        params: { path: this.#path },
        body: { userId, locale: "en", ...what },
      });
    } catch (error) {
      onFailure(
        error instanceof ApiError && error.status < 500
          ? `Not sent: ${error.errors[0]?.message ?? error.message}`
          : "The bot cannot be reached. Try again.",
      );
    }
  }
}
