import { once } from "node:events";
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Settings } from "../settings/settings.ts";
import type { Conversation } from "./bots/conversation.ts";
import { answerBrokenHttp } from "./broken-http.ts";
import { answerStopping } from "./stopping.ts";
import { readTarget } from "./target.ts";
import { onWebSocket, upgradeOptions } from "./upgrades.ts";

/** Largest headers of a request, in bytes. */
const maxHeaderSize = 16_384;

/**
 * Time-outs in milliseconds for the headers of a request, for the whole request, and between two requests of a
 * connection: longer than clients and proxies keep one open, because a request sent while it closes is lost.
 */
export const patience = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
};

/** Milliseconds at shutdown for running requests, and then for sending the last responses. */
export const stopTimes = { grace: 5_000, farewell: 500 };

/** Called during shutdown. */
export interface StopSteps {
  /** The time for running requests is over. */
  abort?(): void;
  /** No request is running any more: bots are not needed and are disconnected. */
  drained?(): void;
}

type Timeouts = Pick<
  ServerOptions,
  "headersTimeout" | "requestTimeout" | "keepAliveTimeout" | "connectionsCheckingInterval"
>;

/** The HTTP server of an application; bots connect to it by WebSocket. */
export class HttpListener {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #responses = new Set<ServerResponse>();
  #idle: () => void = () => {};

  /** @param timeouts default: `patience`; and the interval of their checks */
  constructor(
    app: RequestListener,
    sockets: Conversation["sockets"] | null,
    timeouts: Timeouts = { ...patience, connectionsCheckingInterval: 5_000 },
  ) {
    const options: ServerOptions = {
      maxHeaderSize,
      requireHostHeader: false,
      ...upgradeOptions,
      ...timeouts,
    };
    this.#server = createServer(options, (request, response) => {
      readTarget(request);
      app(request, response);
    });
    this.#server.on("connection", (socket) => this.#keep(this.#sockets, socket));
    this.#server.on("request", (_, response) => this.#keep(this.#responses, response));
    // Expectations that do not exist are ignored; Node would respond with an empty 417.
    this.#server.on("checkExpectation", (request, response) =>
      this.#server.emit("request", request, response),
    );
    answerBrokenHttp(this.#server);
    if (sockets) {
      onWebSocket(this.#server, (request, socket, head) => {
        readTarget(request);
        sockets.handleUpgrade(request, socket, head);
      });
    }
  }

  /** Whether requests are waiting for a response; open event streams are not. */
  get isBusy(): boolean {
    return [...this.#responses].some(({ headersSent }) => !headersSent);
  }

  /**
   * Starts listening.
   * @returns the address, `http://127.0.0.1:8080`
   * @throws Error with `code` EADDRINUSE or EACCES if the address is not available
   */
  async listen({ host, port }: Pick<Settings, "host" | "port">): Promise<string> {
    this.#server.listen(port, host);
    await once(this.#server, "listening");
    const { port: chosen } = this.#server.address() as AddressInfo;
    return `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`;
  }

  /**
   * Stops accepting connections and lets requests finish. Requests that run longer than the grace period are aborted
   * and get 503; connections that are still open a little later are destroyed.
   */
  async stop({ abort, drained }: StopSteps = {}, { grace, farewell } = stopTimes): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    // Connections become idle one after the other, when their requests finish.
    const sweep = setInterval(() => this.#server.closeIdleConnections(), 20);
    await this.#answered(grace);
    if (this.#responses.size > 0) {
      abort?.();
      // Handlers that observe the signal respond by themselves.
      await this.#answered(farewell / 2);
      for (const response of this.#responses) answerStopping(response);
    }
    drained?.();
    const cut = setTimeout(() => {
      for (const socket of this.#sockets) socket.destroy();
    }, farewell);
    await closed;
    clearInterval(sweep);
    clearTimeout(cut);
  }

  /** Resolves when no request is running, or the time is over. */
  #answered(milliseconds: number): Promise<void> {
    if (this.#responses.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#idle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #keep<Item extends Socket | ServerResponse>(items: Set<Item>, item: Item): void {
    items.add(item);
    item.once("close", () => {
      items.delete(item);
      if (this.#responses.size === 0) this.#idle();
    });
  }
}
