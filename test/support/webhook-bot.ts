import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface BotCall {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A bot's web server with responses from the test; `calls` are its requests. */
export async function startWebhookBot(
  answer: (call: BotCall, response: ServerResponse) => void | Promise<void>,
) {
  const calls: BotCall[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request.setEncoding("utf8")) body += piece;
    const { method = "", url: path = "", headers } = request;
    const call = { method, path, headers, body };
    calls.push(call);
    await answer(call, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    calls,
    paths: () => calls.map(({ method, path }) => `${method} ${path}`),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
