import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket } from "ws";

/** A frame as a broken bot may send it: any JSON, or any text. */
export type Sent = object | string;

export interface Incoming {
  requestId: string;
  configuration?: true;
  botRequest?: {
    intent?: string;
    storyId: string;
    entities: object[];
    message: { type: string; text?: string; payload?: string };
    context: { userId: { id: string } };
  };
}

/** How a bot behaves. Defects replace parts of the sound bot. */
export interface Behavior {
  version: "V1" | "V2" | "V3";
  /** What it answers to a frame, with pauses in milliseconds between. */
  frames(frame: Incoming): Iterable<Sent | number>;
  /** A frame from outside that is no frame. */
  broken(text: string): "ignore" | "die";
  /** Whether it connects again, and introduces itself. */
  reconnects: boolean;
  introduces: boolean;
  eventName: string;
  mediaType: string;
  status(frame: Incoming | null): number;
  health: number;
}

export const stories = [
  { mainIntent: "greetings", name: "greetings", steps: [{ name: "ask_name" }] },
  { mainIntent: "book_train", name: "book_train" },
  { mainIntent: "unknown", name: "unknown" },
];

export const sentence = (text: string) => ({ type: "sentence", text: { text } });

export function answerTo(
  { requestId, botRequest }: Incoming,
  { messages = [sentence("Hello")] as unknown[], last = true as boolean | null, more = {} } = {},
) {
  const known = stories.some(({ name }) => name === botRequest?.storyId);
  return {
    requestId,
    botResponse: {
      messages,
      storyId: known ? botRequest?.storyId : "unknown",
      entities: [],
      context: { requestId, lastResponse: last },
      ...more,
    },
  };
}

export const configurationFor = (frame: { requestId: string }, version = "V1") => ({
  requestId: frame.requestId,
  botConfiguration: { stories, version },
});

export function soundBehavior(version: Behavior["version"] = "V3"): Behavior {
  return {
    version,
    frames(frame) {
      if (frame.configuration) return [configurationFor(frame, version)];
      // A V1 bot has one response only.
      const first = answerTo(frame, { last: false });
      return version === "V1" ? [answerTo(frame)] : [first, 2, answerTo(frame)];
    },
    broken: () => "ignore",
    reconnects: true,
    introduces: true,
    eventName: "message",
    mediaType: "text/event-stream",
    status: (frame) => (frame === null ? 400 : 200),
    health: 200,
  };
}

const written = (sent: Sent) => (typeof sent === "string" ? sent : JSON.stringify(sent));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function readIncoming(text: string): Incoming | null {
  try {
    const frame = JSON.parse(text) as Incoming;
    const asks = frame.configuration === true || frame.botRequest?.context !== undefined;
    return typeof frame.requestId === "string" && asks ? frame : null;
  } catch {
    return null;
  }
}

export interface RunningBot {
  url: string;
  stop(): void;
}

/** The bot as a web server. */
export async function startWebhookBot(behavior: Behavior): Promise<RunningBot> {
  let dead = false;
  const server = createServer((request, response) => {
    if (dead) {
      request.socket.destroy();
      return;
    }
    void serve(request, response).catch(() => response.destroy());
  });
  async function serve(request: IncomingMessage, response: ServerResponse) {
    if (request.url === "/healthcheck") {
      response.writeHead(behavior.health).end();
      return;
    }
    const bytes: Buffer[] = [];
    for await (const piece of request) bytes.push(piece as Buffer);
    const header = request.headers.message;
    const text = request.method === "GET" ? String(header) : Buffer.concat(bytes).toString();
    const frame = readIncoming(text);
    if (frame === null && behavior.broken(text) === "die") {
      dead = true;
      request.socket.destroy();
      return;
    }
    const status = behavior.status(frame);
    if (frame === null || status !== 200) {
      response.writeHead(status).end("{}");
      return;
    }
    const plain = request.url === "/webhook";
    response.writeHead(200, { "content-type": plain ? "application/json" : behavior.mediaType });
    for (const sent of behavior.frames(frame)) {
      if (typeof sent === "number") await pause(sent);
      else if (plain) {
        response.end(written(sent));
        return;
      } else response.write(`event: ${behavior.eventName}\ndata: ${written(sent)}\n\n`);
    }
    response.end();
  }
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The bot as a client of a WebSocket. */
export function startSocketBot(url: string, behavior: Behavior): RunningBot {
  let stopped = false;
  let socket: WebSocket;
  const connect = () => {
    socket = new WebSocket(url);
    socket.on("open", () => {
      if (behavior.introduces) socket.send(JSON.stringify(configurationFor({ requestId: "1" })));
    });
    socket.on("message", async (data) => {
      const frame = readIncoming(String(data));
      if (frame === null) {
        if (behavior.broken(String(data)) === "die") {
          stopped = true;
          socket.terminate();
        }
        return;
      }
      if (behavior.status(frame) !== 200) return;
      for (const sent of behavior.frames(frame)) {
        if (typeof sent === "number") await pause(sent);
        else if (socket.readyState === WebSocket.OPEN) socket.send(written(sent));
      }
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      if (!stopped && behavior.reconnects) setTimeout(connect, 20);
    });
  };
  connect();
  return {
    url,
    stop: () => {
      stopped = true;
      socket.terminate();
    },
  };
}
