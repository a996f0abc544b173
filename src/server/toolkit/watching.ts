import { once } from "node:events";
import type { Exchange } from "../exchange/exchange.ts";
import type { Toolkit } from "./toolkit.ts";

/** Milliseconds between two comments that keep the connection. */
const heartbeat = 10_000;

/** The traffic of the server from now on, as server-sent events; after a lost connection, also the missed entries. */
export async function answerTraffic(
  { request, response, headOnly, signal }: Exchange,
  { traffic }: Toolkit,
): Promise<void> {
  response.status(200).set({
    "Content-Type": "text/event-stream;charset=UTF-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  if (headOnly) {
    response.end();
    return;
  }
  const known = request.get("last-event-id");
  const beat = setInterval(() => response.write(": still here\n\n"), heartbeat);
  try {
    response.write(": watching\n\n");
    const after = known !== undefined && /^\d{1,15}$/.test(known) ? Number(known) : null;
    for await (const entry of traffic.follow(after, signal)) {
      const text = `id: ${entry.number}\nevent: ${entry.kind}\ndata: ${JSON.stringify(entry)}\n\n`;
      // For a reader that is too slow, entries wait in the channel, which ends when it is full.
      if (!response.write(text)) await once(response, "drain", { signal }).catch(() => {});
    }
  } finally {
    clearInterval(beat);
    response.end();
  }
}
