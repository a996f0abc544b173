import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type Listening, listen } from "../../../src/verification/listening.ts";

/** A whole answer on its way back. */
export interface PassingAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** Changes an answer, or gives it back as it is. */
export type Transform = (answer: PassingAnswer) => PassingAnswer;

/**
 * Stands between Dredd and a server. Streams of events are cut once `events` of them have come, since Dredd waits for
 * the end of an answer; other answers go through `transform`, by which the tests plant defects.
 */
export async function startProxy(
  target: string,
  { events = 1, transform = (answer) => answer }: { events?: number; transform?: Transform } = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    const upstream = request(
      new URL(incoming.url ?? "/", target),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        const type = answer.headers["content-type"] ?? "";
        if (type.startsWith("text/event-stream")) cutStream(answer, outgoing, events);
        else passWhole(answer, outgoing, transform);
      },
    );
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  return listen(server);
}

function cutStream(answer: IncomingMessage, outgoing: ServerResponse, events: number): void {
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  let seen = "";
  answer.on("data", (chunk: Buffer) => {
    if (outgoing.writableEnded) return;
    seen += chunk.toString("utf8");
    outgoing.write(chunk);
    if (seen.split("\n\n").length - 1 >= events) {
      answer.destroy();
      outgoing.end();
    }
  });
}

function passWhole(answer: IncomingMessage, outgoing: ServerResponse, transform: Transform): void {
  const chunks: Buffer[] = [];
  answer.on("data", (chunk: Buffer) => chunks.push(chunk));
  answer.on("end", () => {
    const passed = transform({
      status: answer.statusCode ?? 502,
      contentType: answer.headers["content-type"] ?? "",
      body: Buffer.concat(chunks).toString("utf8"),
    });
    const { "content-length": _, "transfer-encoding": __, ...headers } = answer.headers;
    outgoing.writeHead(passed.status, {
      ...headers,
      "content-length": Buffer.byteLength(passed.body),
    });
    outgoing.end(passed.body);
  });
}
