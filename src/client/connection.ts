import { parseFrame, writeFrame } from "../bot/frames.ts";
import type { ClientSocket, SocketConstructor } from "./socket.ts";
import type { StoryBook } from "./story-book.ts";
import type { BotFrame, PlatformFrame } from "./types.ts";

export interface ConnectionOptions {
  /** Address of the WebSocket, with the key. */
  url: string;
  /** What it is called in errors. */
  name: string;
  stories: StoryBook;
  /** Milliseconds before it connects again. */
  reconnect: number;
  onError(error: unknown): void;
}

/** The WebSocket of a bot; once it was closed, it stays so. */
export class BotConnection {
  readonly #options: ConnectionOptions;
  #socket: ClientSocket | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #connected: () => void = () => {};

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** Resolves when the connection is there for the first time, or was closed before. */
  async open(Socket: SocketConstructor): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => {
      this.#connected = resolve;
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
    const { url, name, reconnect, onError, stories } = this.#options;
    const socket = new Socket(url);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      const requestId = globalThis.crypto.randomUUID();
      this.#send(socket, { requestId, botConfiguration: stories.configuration("V3") });
      this.#connected();
    });
    socket.addEventListener("message", ({ data }) => this.#receive(socket, String(data)));
    // Browsers and Node tell nothing about the error; the close that follows is what counts.
    socket.addEventListener("error", () => {
      if (!this.#closed) onError(new Error(`the connection to ${name} failed`));
    });
    socket.addEventListener("close", () => {
      if (this.#closed) return;
      this.#retry = setTimeout(() => this.#connect(Socket), reconnect);
    });
  }

  #receive(socket: ClientSocket, text: string): void {
    const { stories, onError } = this.#options;
    let frame: PlatformFrame;
    try {
      frame = parseFrame(text) as PlatformFrame;
    } catch (error) {
      onError(error);
      return;
    }
    const { requestId } = frame;
    if ("botRequest" in frame) {
      void stories.answer(requestId, frame.botRequest, (answer) => this.#send(socket, answer));
    } else if (frame.configuration) {
      this.#send(socket, { requestId, botConfiguration: stories.configuration("V3") });
    }
  }

  #send(socket: ClientSocket, frame: BotFrame): void {
    socket.send(writeFrame(frame));
  }
}
