/** The part of a WebSocket that the client uses; implemented by browsers, Node from 22 on and the package `ws`. */
export interface ClientSocket {
  send(text: string): void;
  close(): void;
  addEventListener(type: "open" | "close" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

export type SocketConstructor = new (url: string) => ClientSocket;

/** The global WebSocket, else the one of `ws`, which must be installed then. */
export async function findSocket(): Promise<SocketConstructor> {
  const own = (globalThis as { WebSocket?: SocketConstructor }).WebSocket;
  if (own) return own;
  const { WebSocket } = await import("ws");
  return WebSocket as unknown as SocketConstructor;
}
