import type { BotConnector } from "./dialog.ts";
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
  /** By API key. */
  readonly #webhooks = new Map<string, { url: string; bot: WebhookBot }>();

  constructor(options: TransportsOptions) {
    this.#options = options;
  }

  /**
   * Finds a way to a bot.
   * @returns `null` when there is none now
   * @throws the reason of the signal when it is aborted
   */
  async find(
    { apiKey, webhookUrl }: Pick<BotConnector, "apiKey" | "webhookUrl">,
    signal: AbortSignal,
  ): Promise<BotTransport | null> {
    if (webhookUrl !== null) {
      const bot = this.#webhook(apiKey, webhookUrl);
      if (await unlessAborted(bot.isReachable(), signal)) return bot;
    }
    return this.#options.gateway.transport(apiKey);
  }

  /** One bot for each key, a new one when its address has changed. */
  #webhook(apiKey: string, url: string): WebhookBot {
    const known = this.#webhooks.get(apiKey);
    if (known?.url === url) return known.bot;
    const { gateway: _gateway, configured, ...options } = this.#options;
    const bot = new WebhookBot({
      ...options,
      url,
      configured: (configuration) => configured(apiKey, configuration),
    });
    this.#webhooks.set(apiKey, { url, bot });
    return bot;
  }
}

function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    void work.finally(() => signal.removeEventListener("abort", leave)).then(resolve, reject);
  });
}
