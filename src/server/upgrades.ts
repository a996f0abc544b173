import type { IncomingMessage, Server, ServerOptions } from "node:http";
import type { Duplex } from "node:stream";

/** Whether a request opens a WebSocket. */
export function opensWebSocket({
  method,
  headers,
}: Pick<IncomingMessage, "method" | "headers">): boolean {
  return method === "GET" && /^websocket$/i.test(headers.upgrade ?? "");
}

/**
 * Options of servers with `onWebSocket`: requests that offer other protocols, such as HTTP/2, are requests like all
 * others (RFC 9110, section 7.8). Java's client offers it with each one.
 */
export const upgradeOptions: ServerOptions = { shouldUpgradeCallback: opensWebSocket };

/** Called with the request, its connection, and the bytes after the head of the request. */
export type WebSocketListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Handles the requests that open a WebSocket. Node before 22.21 and 24.9 does not know `shouldUpgradeCallback`: what
 * else offers a protocol is read again there, without the offer.
 */
export function onWebSocket(server: Server, listener: WebSocketListener): void {
  server.on("upgrade", (request, socket, head) => {
    if (opensWebSocket(request)) return listener(request, socket, head);
    socket.unshift(Buffer.concat([headWithoutOffer(request), head]));
    server.emit("connection", socket);
  });
}

function headWithoutOffer({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.toLowerCase() !== "upgrade") lines.push(`${name}: ${rawHeaders[at + 1]}`);
  }
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}
