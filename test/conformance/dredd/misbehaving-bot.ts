import { once } from "node:events";
import { WebSocket } from "ws";
import type { TestServer } from "../../support/server.ts";

/** Attaches a bot that answers "nonsense" with a frame against its contract, and everything else not at all. */
export async function attachMisbehavingBot({ url, store }: TestServer): Promise<{ close(): void }> {
  const bot = await store.bots.byName("app", "travel");
  if (!bot) throw new Error("the demo has no bot");
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/${bot.apiKey}`);
  await once(socket, "open");
  socket.on("message", (data) => {
    const { requestId, botRequest } = JSON.parse(String(data)) as {
      requestId: string;
      botRequest?: { message: { text?: string } };
    };
    if (botRequest?.message.text === "nonsense") {
      socket.send(JSON.stringify({ requestId, botResponse: { messages: [{ type: "nonsense" }] } }));
    }
  });
  return { close: () => socket.close() };
}
