/**
 * The connected bots, by API key. A caller gets the answers of a bot in order, or an error within the time-out.
 * Independent of the transport.
 */

import { isDeepStrictEqual } from "node:util";
import { hungUp, type Violation } from "../failures.ts";
import type { BotAnswer, BotRequest, ClientConfiguration } from "../types.ts";
import { Exchange } from "./exchange.ts";
import { type BrokenFrame, brokenFrame, describeBroken, readBotFrame } from "./frame-reading.ts";
import { writeFrame } from "./frames.ts";
import type { BotTransport } from "./transport.ts";

/** The connection to one bot. */
export interface BotLine {
  send(text: string): void;
  close(reason: string): void;
}

/** Called by the owner of a connection. */
export interface Attachment {
  /** A text frame was received. */
  receive(text: string): void;
  /** The connection is closed. */
  closed(): void;
}

export interface GatewayOptions {
  /** Validates a frame of a bot against the contract of the bot definition. */
  validateFrame(frame: unknown): readonly Violation[];
  /** A new id of 24 hex digits. */
  newId(): string;
  /** Called with the stories of a bot, for each connection and when they change. */
  configured?(apiKey: string, configuration: ClientConfiguration): void;
  /** Called with faults of a bot. */
  warn(message: string): void;
  /** Milliseconds to wait for the next answer of a bot. */
  answerTimeout: number;
  /** Milliseconds to wait for a bot's configuration before it is requested. */
  introductionTimeout?: number;
}

/** Maximum connections per key; the oldest is closed if there are more. */
const mostLines = 4;

interface Line {
  bot: BotLine;
  configuration: ClientConfiguration | null;
  exchanges: Map<string, Exchange>;
}

export class BotGateway {
  readonly #options: GatewayOptions;
  /** By API key; the last one gets new requests. Earlier ones may still complete theirs. */
  readonly #lines = new Map<string, Line[]>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /**
   * Adds the connection of a bot. It gets all new requests, instead of other connections with the same key. An earlier
   * connection stays open: if it were closed, its client would reconnect and replace the new one.
   */
  attach(apiKey: string, bot: BotLine): Attachment {
    const line: Line = { bot, configuration: null, exchanges: new Map() };
    const lines = [...(this.#lines.get(apiKey) ?? []), line];
    for (const old of lines.splice(0, lines.length - mostLines)) {
      old.bot.close("too many connections with one API key");
    }
    this.#lines.set(apiKey, lines);
    // Delayed, because bots send their configuration by themselves, and published clients for Python and Node log an
    // error if it is requested.
    const timer = setTimeout(() => {
      if (line.configuration) return;
      bot.send(writeFrame({ configuration: true, requestId: this.#options.newId() }));
    }, this.#options.introductionTimeout ?? 1_000);
    timer.unref();
    return {
      receive: (text) => this.#receive(apiKey, line, text),
      closed: () => {
        clearTimeout(timer);
        this.#detach(apiKey, line);
      },
    };
  }

  isAttached(apiKey: string): boolean {
    return this.#current(apiKey) !== undefined;
  }

  /** The transport of the bot that is connected with this key; `null` without one. */
  transport(apiKey: string): BotTransport | null {
    if (!this.isAttached(apiKey)) return null;
    return {
      configuration: () => this.configuration(apiKey),
      ask: (requestId, botRequest, signal) => this.ask(apiKey, requestId, botRequest, signal),
    };
  }

  /** The stories of the connected bot; `null` without one, or before it has sent them. */
  configuration(apiKey: string): ClientConfiguration | null {
    return this.#current(apiKey)?.configuration ?? null;
  }

  /**
   * Sends a request to the connected bot, see `BotTransport.ask`.
   * @throws Problem 502 also if no bot is connected
   */
  async *ask(
    apiKey: string,
    requestId: string,
    botRequest: BotRequest,
    signal: AbortSignal,
  ): AsyncGenerator<BotAnswer, void> {
    signal.throwIfAborted();
    const line = this.#current(apiKey);
    if (!line) throw hungUp();
    const exchange = new Exchange(this.#options.answerTimeout, signal);
    line.exchanges.set(requestId, exchange);
    try {
      line.bot.send(writeFrame({ botRequest, requestId }));
      yield* exchange.answers();
    } finally {
      exchange.end();
      line.exchanges.delete(requestId);
    }
  }

  /** The API keys of connected bots. */
  get attachedKeys(): string[] {
    return [...this.#lines.keys()];
  }

  /** Closes the connections of an API key; their requests fail. */
  disconnect(apiKey: string, reason: string): void {
    for (const line of [...(this.#lines.get(apiKey) ?? [])]) {
      line.bot.close(reason);
      // Closing is asynchronous, and the bot gets no new requests from now on.
      this.#detach(apiKey, line);
    }
  }

  /** Closes all connections. */
  close(): void {
    for (const line of [...this.#lines.values()].flat()) line.bot.close("the server stops");
  }

  #current(apiKey: string): Line | undefined {
    return this.#lines.get(apiKey)?.at(-1);
  }

  #detach(apiKey: string, line: Line): void {
    const left = (this.#lines.get(apiKey) ?? []).filter((other) => other !== line);
    if (left.length > 0) this.#lines.set(apiKey, left);
    else this.#lines.delete(apiKey);
    for (const exchange of line.exchanges.values()) exchange.fail(hungUp());
  }

  #receive(apiKey: string, line: Line, text: string): void {
    const frame = readBotFrame(text, this.#options.validateFrame);
    if ("violations" in frame) {
      this.#refuse(line, frame);
      return;
    }
    const { requestId, configuration, answer } = frame;
    if (configuration && !isDeepStrictEqual(configuration, line.configuration)) {
      line.configuration = configuration;
      this.#options.configured?.(apiKey, configuration);
    }
    if (!answer) return;
    const exchange = line.exchanges.get(requestId);
    if (exchange) exchange.receive(answer);
    else {
      this.#options.warn(
        `A bot answered a request that is not pending (requestId ${JSON.stringify(requestId)}). The answer is ignored.`,
      );
    }
  }

  /** Fails the request that an invalid frame answers; one that cannot be told fails the only request there is. */
  #refuse(line: Line, frame: BrokenFrame): void {
    this.#options.warn(`A bot sent an invalid frame: ${describeBroken(frame)}`);
    const { requestId } = frame;
    const [only] = line.exchanges.size === 1 ? line.exchanges.values() : [];
    const exchange = requestId === undefined ? only : line.exchanges.get(requestId);
    exchange?.fail(brokenFrame(frame));
  }
}
