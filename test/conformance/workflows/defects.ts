import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type Listening, listen } from "../../../src/verification/listening.ts";

export interface Answer {
  status: number;
  body: string;
}

/** What goes wrong at one call. */
export interface Defect {
  /** `GET /rest/admin/namespaces` */
  at: string;
  /** Which of the calls there is meant, from 1; each of them by default. */
  call?: number;
  /** Changes the answer. With `instead`, the server is not asked at all: nothing has the effect that is answered. */
  answer?(answer: Answer): Answer;
  instead?: Answer;
}

/** Stands before a server that is right, and makes it wrong in one place. */
export async function startDefectiveServer(
  target: string,
  defect: Defect | null,
): Promise<Listening> {
  let calls = 0;
  const isMeant = ({ method, url }: IncomingMessage) => {
    if (!defect || `${method} ${url}` !== defect.at) return false;
    calls++;
    return defect.call === undefined || defect.call === calls;
  };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const sent = await text(incoming);
    const meant = isMeant(incoming) ? defect : null;
    const right = meant?.instead ?? (await ask(target, incoming, sent));
    const { status, body } = meant?.answer?.(right) ?? right;
    outgoing.writeHead(status, body === "" ? {} : { "content-type": "application/json" }).end(body);
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  return listen(server);
}

async function ask(target: string, incoming: IncomingMessage, sent: string): Promise<Answer> {
  const { authorization = "", "content-type": type = "application/json" } = incoming.headers;
  const response = await fetch(new URL(incoming.url ?? "/", target), {
    method: incoming.method ?? "GET",
    headers: { authorization, "content-type": type },
    ...(sent === "" ? {} : { body: sent }),
  });
  return { status: response.status, body: await response.text() };
}
