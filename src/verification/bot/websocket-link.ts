import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { mostAnswers } from "../../bot/gateway/exchange.ts";
import { writeFrame } from "../../bot/gateway/frames.ts";
import { masked } from "../showing.ts";
import { outlineOf } from "./frames.ts";
import { type BotLink, endless, type ReceivedFrame, type Turn, type TurnEnd } from "./link.ts";

/** Largest frame that the platform reads, in bytes. */
const largestFrame = 1024 * 1024;

export interface WebSocketLinkOptions {
  host: string;
  port: number;
  /** The path that bots connect to. */
  apiKey: string;
  timeout: number;
  /** Milliseconds to listen for frames after the last answer. */
  linger: number;
}

/** A request that waits for its last answer. */
interface Waiting {
  requestId: string;
  started: number;
  frames: ReceivedFrame[];
  wanted: "configuration" | "answer";
  timer: NodeJS.Timeout;
  end(end: TurnEnd, detail?: string | null): void;
}

/** The platform's end of a WebSocket that bots connect to; one bot at a time. */
export class WebSocketLink implements BotLink {
  readonly kind = "websocket";
  readonly timeout: number;
  readonly #linger: number;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  readonly #waiting = new Map<string, Waiting>();
  #url: string;
  #bot: WebSocket | null = null;
  /** Requests that are over, and how they ended. */
  readonly #past = new Map<string, TurnEnd>();
  #strays: ReceivedFrame[] = [];
  #arrivals = 0;
  #arrived: (() => void)[] = [];
  #lastClose: string | null = null;

  private constructor(server: Server, options: WebSocketLinkOptions) {
    const { timeout, linger, host, apiKey } = options;
    this.timeout = timeout;
    this.#linger = linger;
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.#url = `ws://${host.includes(":") ? `[${host}]` : host}:${port}/${apiKey}`;
    this.#sockets = new WebSocketServer({
      server,
      path: `/${apiKey}`,
      maxPayload: largestFrame,
      perMessageDeflate: false,
    });
    this.#sockets.on("connection", (bot) => this.#welcome(bot));
  }

  /** @throws Error when the address is in use */
  static async listen(options: WebSocketLinkOptions): Promise<WebSocketLink> {
    const server = createServer((_request, response) => response.writeHead(426).end());
    server.listen(options.port, options.host);
    await once(server, "listening");
    return new WebSocketLink(server, options);
  }

  /** Address for the bot, with its key. */
  get url(): string {
    return this.#url;
  }

  /** The same without the key, which is a password. */
  get target(): string {
    return this.#url.replace(/\/[^/]*$/, "/********");
  }

  configure(): void {}

  /** Number of connections so far. */
  get arrivals(): number {
    return this.#arrivals;
  }

  /**
   * Waits for a connection later than the first so many.
   * @returns whether there was one in time
   */
  async arrival(after: number, milliseconds: number): Promise<boolean> {
    const until = performance.now() + milliseconds;
    while (this.#arrivals <= after) {
      const left = until - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#arrived.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return true;
  }

  /** The configuration that a bot sends by itself, if it does so in time. */
  introduction(milliseconds: number): Promise<Turn> {
    return this.#wait("", "configuration", "botSendsConfiguration", null, milliseconds);
  }

  askConfiguration(requestId: string): Promise<Turn> {
    const text = writeFrame({ configuration: true, requestId });
    return this.#wait(requestId, "configuration", "botIsAskedConfiguration", text, this.timeout);
  }

  ask(frame: object, requestId: string): Promise<Turn> {
    return this.#wait(requestId, "answer", "botAnswersUser", writeFrame(frame), this.timeout);
  }

  async sendBroken(content: string | Uint8Array): Promise<Turn> {
    const patience = this.#linger;
    const turn = await this.#wait("", "answer", "botAnswersUser", content, patience);
    return { ...turn, end: turn.end === "silent" ? "refused" : turn.end };
  }

  async abandon(frame: object): Promise<void> {
    this.#past.set((frame as { requestId: string }).requestId, "silent");
    this.#bot?.send(writeFrame(frame));
  }

  takeStrays(): ReceivedFrame[] {
    const strays = this.#strays;
    this.#strays = [];
    return strays;
  }

  /** Ends the connection as a platform that stops does, or as a broken network does. */
  disconnect(way: "closed" | "broken"): void {
    if (way === "closed") this.#bot?.close(1001, "the server stops");
    else this.#bot?.terminate();
    this.#bot = null;
  }

  get isConnected(): boolean {
    return this.#bot !== null;
  }

  async close(): Promise<void> {
    for (const { end } of this.#waiting.values()) end("closed");
    for (const socket of this.#sockets.clients) socket.close(1001, "the check has ended");
    this.#sockets.close();
    this.#server.close();
    setTimeout(() => {
      for (const socket of this.#sockets.clients) socket.terminate();
      this.#server.closeAllConnections();
    }, 200).unref();
  }

  #welcome(bot: WebSocket): void {
    const previous = this.#bot;
    this.#bot = bot;
    previous?.close(1008, "another bot has connected with this key");
    bot.on("message", (data, isBinary) => {
      if (this.#bot === bot) this.#receive(isBinary ? "(binary frame)" : textOf(data));
    });
    bot.on("error", (error) => {
      this.#lastClose = error.message;
    });
    bot.on("close", (code) => {
      if (this.#bot !== bot) return;
      this.#bot = null;
      const detail = this.#lastClose ?? `it closed the connection with ${code}`;
      this.#lastClose = null;
      for (const { end } of [...this.#waiting.values()]) end("closed", detail);
    });
    this.#arrivals++;
    for (const tell of this.#arrived.splice(0)) tell();
  }

  #receive(text: string): void {
    const outline = outlineOf(text);
    const [first, second] = this.#waiting.values();
    const known =
      typeof outline?.requestId === "string" ? this.#waiting.get(outline.requestId) : undefined;
    const past = this.#past.get(String(outline?.requestId));
    if (!known && past !== undefined) {
      // Missing answers have been reported.
      if (past === "answered") this.#addStray(text);
      return;
    }
    // A frame with a wrong id belongs to the only open request.
    const meant = known ?? (second === undefined ? first : undefined);
    const now = performance.now();
    if (!meant) {
      this.#addStray(text);
      return;
    }
    meant.frames.push({ text, after: now - meant.started });
    // A bot without end would be waited for without end.
    if (meant.frames.length < mostAnswers) meant.timer.refresh();
    else meant.end("silent", endless);
    if (!outline) meant.end("answered");
    else if (meant.wanted === "configuration" && outline.hasConfiguration) meant.end("answered");
    else if (meant.wanted === "answer" && outline.hasAnswer && outline.isLast) {
      meant.end("answered");
    }
  }

  #addStray(text: string): void {
    if (this.#strays.length < mostAnswers) this.#strays.push({ text, after: 0 });
  }

  #wait(
    requestId: string,
    wanted: Waiting["wanted"],
    operationId: string,
    content: string | Uint8Array | null,
    milliseconds: number,
  ): Promise<Turn> {
    return new Promise((resolve) => {
      const frames: ReceivedFrame[] = [];
      let ended: { end: TurnEnd; detail: string | null } | null = null;
      const finish = () => {
        this.#waiting.delete(requestId);
        clearTimeout(waiting.timer);
        const { end, detail } = ended ?? { end: "silent" as const, detail: null };
        const sent = typeof content === "string" ? masked(content) : content ? "(bytes)" : "";
        if (requestId !== "") this.#past.set(requestId, end);
        resolve({ sent, requestId, operationId, frames, end, detail, mediaType: null });
      };
      const waiting: Waiting = {
        requestId,
        started: performance.now(),
        frames,
        wanted,
        // Data that have arrived are read first, even if this process was busy.
        timer: setTimeout(() => setImmediate(() => ended ?? finish()), milliseconds),
        end: (end, detail = null) => {
          if (ended) return;
          ended = { end, detail };
          clearTimeout(waiting.timer);
          // Frames after the last answer are received as well.
          const pause = end === "answered" && wanted === "answer" ? this.#linger : 0;
          waiting.timer = setTimeout(finish, pause);
        },
      };
      this.#waiting.set(requestId, waiting);
      if (content === null) return;
      if (this.#bot) this.#bot.send(content);
      else waiting.end("failed", "no bot is connected");
    });
  }
}

function textOf(data: RawData): string {
  return Array.isArray(data)
    ? Buffer.concat(data).toString()
    : Buffer.from(data as Buffer).toString();
}
