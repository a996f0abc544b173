import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "../settings.ts";
import type { Conversation } from "./bots/conversation.ts";
import { answerBrokenHttp } from "./broken-http.ts";

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

/** Time that requests get to finish at shutdown, in milliseconds. */
const grace = 5_000;

/**
 * An HTTP server for an application, not listening yet; bots attach to it by WebSocket.
 * @param timeouts those of `patience`, and how often they are looked at
 */
export function httpServer(
  app: RequestListener,
  sockets: Conversation["sockets"] | null,
  timeouts: Pick<
    ServerOptions,
    "headersTimeout" | "requestTimeout" | "keepAliveTimeout" | "connectionsCheckingInterval"
  > = { ...patience, connectionsCheckingInterval: 5_000 },
): Server {
  const server = createServer({ maxHeaderSize, requireHostHeader: false, ...timeouts }, app);
  answerBrokenHttp(server);
  if (sockets) {
    server.on("upgrade", (request, socket, head) => sockets.handleUpgrade(request, socket, head));
  }
  return server;
}

/**
 * Listens.
 * @returns the address, `http://127.0.0.1:8080`
 * @throws Error with `code` EADDRINUSE or EACCES when the address is not to be had
 */
export async function listen(server: Server, { host, port }: Settings): Promise<string> {
  server.listen(port, host);
  await once(server, "listening");
  const { port: chosen } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`;
}

/** Takes no more connections, lets requests finish, and cuts off what is still open after the grace. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // Connections fall idle one after the other, as their requests finish.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
