/**
 * The bots that are attached, by API key: who asks one of them gets its answers in order, or a clear failure within
 * the time-out. Knows nothing of how frames travel.
 */

import { isDeepStrictEqual } from "node:util";
import { hungUp, type Violation } from "../failures.ts";
import type { BotAnswer, BotRequest, ClientConfiguration } from "../types.ts";
import { Exchange } from "./exchange.ts";
import { type BrokenFrame, brokenFrame, describeBroken, readBotFrame } from "./frame-reading.ts";
import { writeFrame } from "./frames.ts";
import type { BotTransport } from "./transport.ts";

/** The way to one attached bot. */
export interface BotLine {
  send(text: string): void;
  close(reason: string): void;
}

/** What the owner of a line reports of it. */
export interface Attachment {
  /** A text frame has come. */
  receive(text: string): void;
  /** The line is down. */
  closed(): void;
}

export interface GatewayOptions {
  /** Judges a frame of a bot by the contract of the bot definition. */
  validateFrame(frame: unknown): readonly Violation[];
  /** A new id of 24 hex digits. */
  newId(): string;
  /** Hears of the stories of a bot, for each connection and when they change. */
  configured?(apiKey: string, configuration: ClientConfiguration): void;
  /** Hears of what a bot does wrong. */
  warn(message: string): void;
  /** Milliseconds between two answers after which a bot counts as silent. */
  answerTimeout: number;
  /** Milliseconds that a bot has to introduce itself before it is asked to. */
  introductionTimeout?: number;
}

/** Lines that one key may keep open; the oldest is closed when there are more. */
const mostLines = 4;

interface Line {
  bot: BotLine;
  configuration: ClientConfiguration | null;
  exchanges: Map<string, Exchange>;
}

export class BotGateway {
  readonly #options: GatewayOptions;
  /** By API key; the last one is asked. Earlier ones may still finish what they were asked. */
  readonly #lines = new Map<string, Line[]>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /**
   * Attaches a bot; from now on it is the one that is asked, instead of another one of the same key. An earlier one
   * stays attached: closing it would make it come back, and push the new one out.
   */
  attach(apiKey: string, bot: BotLine): Attachment {
    const line: Line = { bot, configuration: null, exchanges: new Map() };
    const lines = [...(this.#lines.get(apiKey) ?? []), line];
    for (const old of lines.splice(0, lines.length - mostLines)) {
      old.bot.close("too many connections with one API key");
    }
    this.#lines.set(apiKey, lines);
    // Not at once: bots introduce themselves, and published clients for Python and Node log an error when they are asked.
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

  /** The way to the bot that is attached with this key; `null` when there is none. */
  transport(apiKey: string): BotTransport | null {
    if (!this.isAttached(apiKey)) return null;
    return {
      configuration: () => this.configuration(apiKey),
      ask: (requestId, botRequest, signal) => this.ask(apiKey, requestId, botRequest, signal),
    };
  }

  /** The stories of the attached bot; `null` when there is none, or it has not told them yet. */
  configuration(apiKey: string): ClientConfiguration | null {
    return this.#current(apiKey)?.configuration ?? null;
  }

  /**
   * Asks the attached bot, see `BotTransport.ask`.
   * @throws Problem 502 also when none is attached
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

  /** The API keys that bots are attached with. */
  get attachedKeys(): string[] {
    return [...this.#lines.keys()];
  }

  /** Closes the lines of an API key; what is being asked over them fails. */
  disconnect(apiKey: string, reason: string): void {
    for (const line of [...(this.#lines.get(apiKey) ?? [])]) {
      line.bot.close(reason);
      // Closing takes a while, and the bot is not asked any more from now on.
      this.#detach(apiKey, line);
    }
  }

  /** Closes all lines. */
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
