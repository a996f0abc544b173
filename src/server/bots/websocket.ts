/** The WebSocket of bots: `/{apiKey}` on the server's own port. */

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { BotGateway } from "../../bot/gateway/gateway.ts";
import { Problem, problem } from "../../contract/problem.ts";
import { isOwnHost } from "../../settings/loopback.ts";
import { isForeignOrigin } from "../hosts.ts";
import type { Log } from "../log.ts";
import { answerRaw } from "../raw-answer.ts";
import { stopping } from "../stopping.ts";

/** Largest frame of a bot, in bytes. */
const largestFrame = 1024 * 1024;

export interface BotSocketsOptions {
  /** The connected bots. */
  gateway: Pick<BotGateway, "attach">;
  /** Whether a bot has this API key. */
  knows(apiKey: string): Promise<boolean>;
  /** The server listens on loopback: a page that uses another name was redirected here. */
  loopback: boolean;
  log: Log;
  /** Milliseconds between two pings; a bot that has not responded to the last one is disconnected. */
  liveness?: number;
}

export class BotSockets {
  readonly #options: BotSocketsOptions;
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrame,
    perMessageDeflate: false,
  });
  readonly #answered = new WeakSet<WebSocket>();
  readonly #timer: NodeJS.Timeout;
  #closed = false;

  constructor(options: BotSocketsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#ping(), options.liveness ?? 30_000);
    this.#timer.unref();
  }

  /** Handles an `upgrade` event of the HTTP server; a refused one gets an HTTP response with the error body. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ignore = () => socket.destroy();
    socket.on("error", ignore);
    this.#admit(request)
      .then((apiKey) => {
        socket.off("error", ignore);
        if (socket.destroyed) return;
        this.#server.handleUpgrade(request, socket, head, (bot) => this.#welcome(apiKey, bot));
      })
      .catch((reason: unknown) => this.#refuse(socket, reason));
  }

  /** Closes all connections and refuses new ones. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const bot of this.#server.clients) bot.close(1001, "the server stops");
  }

  /**
   * @returns the API key
   * @throws Problem if the bot is refused
   */
  async #admit(request: IncomingMessage): Promise<string> {
    if (this.#closed) throw stopping();
    if (this.#isForeignPage(request)) {
      throw problem("refused-origin.bot", { origin: String(request.headers.origin) });
    }
    const apiKey = keyOf(request.url ?? "");
    if (apiKey !== null && (await this.#options.knows(apiKey))) return apiKey;
    throw problem("unknown-api-key", {});
  }

  /** Bots are not pages: without `Origin`, any name of the server is accepted. */
  #isForeignPage(request: IncomingMessage): boolean {
    if (isForeignOrigin(request)) return true;
    const { origin, host } = request.headers;
    return this.#options.loopback && origin !== undefined && !isOwnHost(host);
  }

  #refuse(socket: Duplex, reason: unknown): void {
    if (reason instanceof Problem) {
      answerRaw(socket, reason.status, reason.body);
    } else {
      this.#options.log.error("Attaching a bot failed", reason);
      const { status, body } = problem("internal-error.failed", {});
      answerRaw(socket, status, body);
    }
  }

  /** An error of one bot only ends its own connection. */
  #welcome(apiKey: string, bot: WebSocket): void {
    const name = `The bot with the key ${masked(apiKey)}`;
    const guarded = (work: () => void) => {
      try {
        work();
      } catch (error) {
        this.#options.log.error(`${name} was disconnected after an error`, error);
        bot.close(1011, "the server failed");
      }
    };
    guarded(() => this.#attach(apiKey, bot, name, guarded));
  }

  #attach(apiKey: string, bot: WebSocket, name: string, guarded: (work: () => void) => void): void {
    const { gateway, log } = this.#options;
    const attachment = gateway.attach(apiKey, {
      send: (text) => bot.send(text),
      close: (reason) => bot.close(1008, reason),
    });
    log.info(`${name} is attached.`);
    this.#answered.add(bot);
    bot.on("pong", () => this.#answered.add(bot));
    bot.on("message", (data, isBinary) => {
      if (isBinary) log.warn(`${name} sent a binary frame; it is ignored, frames are JSON texts.`);
      else guarded(() => attachment.receive(String(data)));
    });
    bot.on("error", (error) => {
      log.warn(`${name} lost its connection: ${error.message}`);
      // Closing takes a while: the bot gets no more requests.
      attachment.closed();
    });
    bot.on("close", () => {
      attachment.closed();
      log.info(`${name} is detached.`);
    });
  }

  #ping(): void {
    for (const bot of this.#server.clients) {
      if (!this.#answered.delete(bot)) bot.terminate();
      else bot.ping();
    }
  }
}

/** The API key of a request target: its only path segment. */
function keyOf(url: string): string | null {
  const segment = /^\/([^/?#]+)\/?(?:\?|$)/.exec(url)?.[1];
  try {
    return segment === undefined ? null : decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Enough of a key to recognize it in a log, but not to use it. */
function masked(apiKey: string): string {
  return `${apiKey.slice(0, 4)}…`;
}
