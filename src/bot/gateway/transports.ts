import type { BotConnector } from "../dialog.ts";
import type { BotGateway } from "./gateway.ts";
import type { BotTransport } from "./transport.ts";
import { WebhookBot, type WebhookOptions } from "./webhook.ts";

export interface TransportsOptions extends Omit<WebhookOptions, "url" | "configured"> {
  gateway: BotGateway;
  /** Called with the stories of a bot, the first time and when they change. */
  configured(apiKey: string, configuration: Parameters<WebhookOptions["configured"]>[0]): void;
}

/** The transports of all bots: a bot is called by its webhook while that is reachable, else by its WebSocket (R139). */
export class Transports {
  readonly #options: TransportsOptions;
  /** By API key and address, see `webhookKey`. */
  readonly #webhooks = new Map<string, WebhookBot>();

  constructor(options: TransportsOptions) {
    this.#options = options;
  }

  /**
   * Finds the transport of a bot.
   * @returns `null` if the bot is not reachable now
   * @throws the reason of the signal if it is aborted
   */
  async find({ apiKey, webhookUrl }: Way, signal: AbortSignal): Promise<BotTransport | null> {
    // Studio sends an empty text if there is no webhook.
    if (webhookUrl?.trim()) {
      const bot = this.#webhook(apiKey, webhookUrl);
      if (await unlessAborted(bot.isReachable(), signal)) return bot;
    }
    return this.#options.gateway.transport(apiKey);
  }

  /** The webhooks that were called since they were last forgotten. */
  get webhooks(): Webhook[] {
    return [...this.#webhooks.keys()].map((key) => {
      const [apiKey, webhookUrl] = JSON.parse(key) as [string, string];
      return { apiKey, webhookUrl };
    });
  }

  /** Forgets a webhook and the configuration of its bot. */
  forget({ apiKey, webhookUrl }: Webhook): void {
    this.#webhooks.delete(webhookKey(apiKey, webhookUrl));
  }

  /** One bot for each key and address. */
  #webhook(apiKey: string, url: string): WebhookBot {
    const key = webhookKey(apiKey, url);
    const known = this.#webhooks.get(key);
    if (known) return known;
    const { gateway: _gateway, configured, ...options } = this.#options;
    const bot = new WebhookBot({
      ...options,
      url,
      configured: (configuration) => configured(apiKey, configuration),
    });
    this.#webhooks.set(key, bot);
    return bot;
  }
}

type Way = Pick<BotConnector, "apiKey" | "webhookUrl">;

/** A bot that is called by HTTP. */
interface Webhook {
  apiKey: string;
  webhookUrl: string;
}

function webhookKey(apiKey: string, url: string): string {
  return JSON.stringify([apiKey, url]);
}

function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    void work.finally(() => signal.removeEventListener("abort", leave)).then(resolve, reject);
  });
}
