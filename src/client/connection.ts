import { writeFrame } from "../bot/gateway/frames.ts";
import { readPlatformFrame } from "./platform-frame.ts";
import type { ClientSocket, SocketConstructor } from "./socket.ts";
import type { StoryBook } from "./story-book.ts";
import type { BotFrame, PlatformFrame } from "./types.ts";

export interface ConnectionOptions {
  /** Address of the WebSocket, with the key. */
  url: string;
  /** Name in errors. */
  name: string;
  stories: StoryBook;
  /** Milliseconds before it reconnects; doubled after each failed attempt. */
  reconnect: number;
  onError(error: unknown): void;
}

/** The longest pause between two attempts, in milliseconds. */
const longestPause = 30_000;

/** Milliseconds to wait for the reason of a refused connection. */
const patience = 5_000;

/** The WebSocket of a bot; it cannot be reopened after it was closed. */
export class BotConnection {
  readonly #options: ConnectionOptions;
  #socket: ClientSocket | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  /** Failed attempts since the last successful one. */
  #failures = 0;
  #connected: () => void = () => {};
  /** Set until the first connection is open. */
  #refused: ((reason: Error) => void) | null = null;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the first connection is open, or if the bot was closed before.
   * @throws Error with the message of the platform if that refuses the bot
   */
  async open(Socket: SocketConstructor): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve, reject) => {
      this.#connected = resolve;
      this.#refused = reject;
      this.#connect(Socket);
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#socket?.close();
    this.#socket = null;
    this.#connected();
  }

  #connect(Socket: SocketConstructor): void {
    const { url, stories } = this.#options;
    const socket = new Socket(url);
    let opened = false;
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      if (opened) this.#again(Socket);
      else void this.#fail(Socket);
    };
    this.#socket = socket;
    socket.addEventListener("open", () => {
      opened = true;
      this.#failures = 0;
      this.#refused = null;
      const requestId = globalThis.crypto.randomUUID();
      this.#send(socket, { requestId, botConfiguration: stories.configuration("V3") });
      this.#connected();
    });
    socket.addEventListener("message", ({ data }) => this.#receive(socket, String(data)));
    // An error has no details, and a close event follows it, except on Node 22 before the socket was open.
    socket.addEventListener("error", () => {
      if (!opened) end();
    });
    socket.addEventListener("close", end);
  }

  /** After a failed attempt: a bot that was never connected asks for the reason, others try again. */
  async #fail(Socket: SocketConstructor): Promise<void> {
    if (this.#closed) return;
    const { url, name, onError } = this.#options;
    const refusal = await refusalAt(url);
    if (this.#closed) return;
    const error = new Error(refusal ?? `the connection to ${name} failed`);
    if (refusal !== null && this.#refused) {
      this.#refused(error);
      this.close();
      return;
    }
    this.#failures++;
    onError(error);
    this.#again(Socket);
  }

  #again(Socket: SocketConstructor): void {
    if (this.#closed) return;
    const pause = this.#options.reconnect * 2 ** Math.max(0, this.#failures - 1);
    this.#retry = setTimeout(() => this.#connect(Socket), Math.min(pause, longestPause));
  }

  #receive(socket: ClientSocket, text: string): void {
    const { stories, onError } = this.#options;
    let frame: PlatformFrame;
    try {
      frame = readPlatformFrame(text);
    } catch (error) {
      onError(error);
      return;
    }
    const { requestId } = frame;
    if ("botRequest" in frame) {
      void stories.answer(requestId, frame.botRequest, (answer) => this.#send(socket, answer));
    } else {
      this.#send(socket, { requestId, botConfiguration: stories.configuration("V3") });
    }
  }

  #send(socket: ClientSocket, frame: BotFrame): void {
    socket.send(writeFrame(frame));
  }
}

/**
 * The reason why a platform refuses a bot. A WebSocket does not expose the response, so a plain request to the same URL
 * gets it.
 * @returns `null` if there is no response, or no objection (426)
 */
async function refusalAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url.replace(/^ws/, "http"), {
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (response.status !== 404) return null;
    const { errors } = JSON.parse(text) as { errors?: { message?: string }[] };
    return errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}
