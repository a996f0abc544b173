import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { type Listening, listen } from "../listening.ts";
import type { Caller, LiveRequest, LiveResponse } from "../live/caller.ts";

/** Headers of one connection, which are not passed on. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "host",
  "accept-encoding",
]);

/** A proxy between a tool and the server: requests keep to the rate, and each exchange is shown to `see`. */
export async function startJudgingProxy(
  caller: Caller,
  see: (sent: LiveRequest, got: LiveResponse) => void,
): Promise<Listening> {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming);
    const sent: LiveRequest = {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: passed(Object.entries(incoming.headers)),
      body: body.length === 0 ? null : body,
    };
    const got = await caller.send(sent);
    see(sent, got);
    if (got.status === null) return void outgoing.destroy();
    outgoing.writeHead(got.status, passed([...got.headers])).end(got.body);
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  return listen(server);
}

function passed(
  headers: readonly (readonly [string, string | string[] | undefined])[],
): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap(([name, value]) =>
      value === undefined || hopByHop.has(name) ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}
