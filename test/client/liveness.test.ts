import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { BotSockets } from "../../src/server/bots/websocket.ts";
import { newGateway } from "../bot/support.ts";

it("cuts off a bot that does not answer pings, and keeps one that does", async () => {
  const gone = Promise.withResolvers<string>();
  const info = (message: string) => message.endsWith("is detached.") && gone.resolve(message);
  const log = { info, warn() {}, error() {} };
  const { gateway } = newGateway();
  const sockets = new BotSockets({
    gateway,
    knows: async () => true,
    loopback: true,
    log,
    liveness: 50,
  });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => sockets.handleUpgrade(request, socket, head));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const alive = new WebSocket(`${url}/alive`);
  const dead = new WebSocket(`${url}/dead`, { autoPong: false });
  await Promise.all([once(alive, "open"), once(dead, "open")]);
  let pings = 0;
  alive.on("ping", () => pings++);
  expect(await gone.promise).toBe("The bot with the key dead… is detached.");
  expect(gateway.isAttached("dead")).toBe(false);
  expect(gateway.isAttached("alive")).toBe(true);
  expect(pings).toBeGreaterThan(0);
  sockets.close();
  await once(alive, "close");
  server.close();
});
