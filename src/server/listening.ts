import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
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

/** Largest header block of a request, in bytes. */
const maxHeaderSize = 16_384;

/**
 * Milliseconds within which the headers of a request must be there, and the whole of it, and the next request of a
 * connection: longer than clients and proxies keep one open, since a request that meets the closing is lost.
 */
export const patience = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
};

/** Milliseconds that requests get to finish at shutdown, and then for the last answers to leave. */
export const stopTimes = { grace: 5_000, farewell: 500 };

/** What has to happen on the way to the end. */
export interface StopSteps {
  /** The requests in progress have had their time. */
  abort?(): void;
  /** No request is in progress any more: bots are not needed, and say goodbye. */
  drained?(): void;
}

type Timeouts = Pick<
  ServerOptions,
  "headersTimeout" | "requestTimeout" | "keepAliveTimeout" | "connectionsCheckingInterval"
>;

/** The HTTP server of an application; bots attach to it by WebSocket. */
export class HttpListener {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #responses = new Set<ServerResponse>();
  #idle: () => void = () => {};

  /** @param timeouts those of `patience`, and how often they are looked at */
  constructor(
    app: RequestListener,
    sockets: Conversation["sockets"] | null,
    timeouts: Timeouts = { ...patience, connectionsCheckingInterval: 5_000 },
  ) {
    const options: ServerOptions = {
      maxHeaderSize,
      requireHostHeader: false,
      shouldUpgradeCallback: opensWebSocket,
      ...timeouts,
    };
    this.#server = createServer(options, app);
    this.#server.on("connection", (socket) => this.#keep(this.#sockets, socket));
    this.#server.on("request", (_, response) => this.#keep(this.#responses, response));
    answerBrokenHttp(this.#server);
    if (sockets) {
      this.#server.on("upgrade", (request, socket, head) =>
        sockets.handleUpgrade(request, socket, head),
      );
    }
  }

  /**
   * Listens.
   * @returns the address, `http://127.0.0.1:8080`
   * @throws Error with `code` EADDRINUSE or EACCES when the address is not to be had
   */
  async listen({ host, port }: Pick<Settings, "host" | "port">): Promise<string> {
    this.#server.listen(port, host);
    await once(this.#server, "listening");
    const { port: chosen } = this.#server.address() as AddressInfo;
    return `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`;
  }

  /**
   * Takes no more connections and lets requests finish. Those that have not finished after the grace are aborted and
   * answered with 503; connections that are open a little later are cut off.
   */
  async stop({ abort, drained }: StopSteps = {}, { grace, farewell } = stopTimes): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    // Connections fall idle one after the other, as their requests finish.
    const sweep = setInterval(() => this.#server.closeIdleConnections(), 20);
    await this.#answered(grace);
    if (this.#responses.size > 0) {
      abort?.();
      // Those that heed the signal answer by themselves.
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

  /** Resolves when no request is in progress, or the time is over. */
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

/** Only an offer of WebSocket is taken up; others, such as HTTP/2, are passed over (RFC 9110, section 7.8). */
function opensWebSocket({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && /^websocket$/i.test(headers.upgrade ?? "");
}
