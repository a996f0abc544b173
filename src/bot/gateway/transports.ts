import type { BotConnector } from "../dialog.ts";
import type { BotGateway } from "./gateway.ts";
import type { BotTransport } from "./transport.ts";
import { WebhookBot, type WebhookOptions } from "./webhook.ts";

export interface TransportsOptions extends Omit<WebhookOptions, "url" | "configured"> {
  gateway: BotGateway;
  /** Hears of the stories of a bot, the first time and when they change. */
  configured(apiKey: string, configuration: Parameters<WebhookOptions["configured"]>[0]): void;
}

/** The ways to the bots: a bot is asked by its webhook while that can be reached, else by its WebSocket (R139). */
export class Transports {
  readonly #options: TransportsOptions;
  /** By API key and address, see `webhookKey`. */
  readonly #webhooks = new Map<string, WebhookBot>();

  constructor(options: TransportsOptions) {
    this.#options = options;
  }

  /**
   * Finds a way to a bot.
   * @returns `null` when there is none now
   * @throws the reason of the signal when it is aborted
   */
  async find({ apiKey, webhookUrl }: Way, signal: AbortSignal): Promise<BotTransport | null> {
    // Studio sends an empty text for none.
    if (webhookUrl?.trim()) {
      const bot = this.#webhook(apiKey, webhookUrl);
      if (await unlessAborted(bot.isReachable(), signal)) return bot;
    }
    return this.#options.gateway.transport(apiKey);
  }

  /** The webhooks that were asked since they were forgotten the last time. */
  get webhooks(): Webhook[] {
    return [...this.#webhooks.keys()].map((key) => {
      const [apiKey, webhookUrl] = JSON.parse(key) as [string, string];
      return { apiKey, webhookUrl };
    });
  }

  /** Forgets a webhook and what its bot has told. */
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

/** A bot that is asked by HTTP. */
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
