/**
 * The bots that are attached, by API key: who asks one of them gets its answers in order, or a clear failure within
 * the time-out. Knows nothing of how frames travel.
 */

import { isDeepStrictEqual } from "node:util";
import { Exchange } from "./exchange.ts";
import { hungUp, invalidAnswer, type Violation } from "./failures.ts";
import { parseFrame, writeFrame } from "./frames.ts";
import type { BotAnswer, BotRequest, ClientConfiguration } from "./types.ts";

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
}

/** Answers to one request after which a bot that never finishes is given up. */
const mostAnswers = 100;

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
    bot.send(writeFrame({ configuration: true, requestId: this.#options.newId() }));
    return {
      receive: (text) => this.#receive(apiKey, line, text),
      closed: () => this.#detach(apiKey, line),
    };
  }

  isAttached(apiKey: string): boolean {
    return this.#current(apiKey) !== undefined;
  }

  /** The stories of the attached bot; `null` when there is none, or it has not told them yet. */
  configuration(apiKey: string): ClientConfiguration | null {
    return this.#current(apiKey)?.configuration ?? null;
  }

  /**
   * Asks the attached bot; its answers come in the order of their dates, up to the first that is the last.
   * @param requestId a fresh one for each request
   * @throws Problem 502 when the bot answers against its contract, hangs up or is not attached; 504 when it keeps
   *   silent for too long; the reason of the signal when it is aborted
   */
  async *ask(
    apiKey: string,
    requestId: string,
    botRequest: BotRequest,
    signal: AbortSignal,
  ): AsyncGenerator<BotAnswer> {
    signal.throwIfAborted();
    const line = this.#current(apiKey);
    if (!line) throw hungUp();
    const exchange = new Exchange(this.#options.answerTimeout, signal);
    line.exchanges.set(requestId, exchange);
    try {
      line.bot.send(writeFrame({ botRequest, requestId }));
      for (let count = 0; count < mostAnswers; count++) {
        const answer = await exchange.next();
        yield answer;
        if (answer.context.lastResponse ?? true) return;
      }
      throw invalidAnswer(
        `it sent ${mostAnswers} answers and none was the last.`,
        "/botResponse/context/lastResponse",
        "true on the last answer",
      );
    } finally {
      exchange.end();
      line.exchanges.delete(requestId);
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
    let frame: unknown;
    try {
      frame = parseFrame(text);
    } catch (error) {
      this.#refuse(line, undefined, [{ pointer: "", message: `not JSON (${String(error)})` }]);
      return;
    }
    const violations = this.#options.validateFrame(frame);
    if (violations.length > 0) {
      this.#refuse(line, requestIdOf(frame), violations);
      return;
    }
    const { requestId, botConfiguration, botResponse } = frame as {
      requestId: string;
      botConfiguration?: ClientConfiguration | null;
      botResponse?: BotAnswer | null;
    };
    if (botConfiguration && !isDeepStrictEqual(botConfiguration, line.configuration)) {
      line.configuration = botConfiguration;
      this.#options.configured?.(apiKey, botConfiguration);
    }
    if (!botResponse) return;
    const exchange = line.exchanges.get(requestId);
    if (!exchange) {
      this.#options.warn(
        `A bot answered a request that nobody waits for (requestId ${JSON.stringify(requestId)}); the answer is dropped.`,
      );
    } else if ((botResponse.messages ?? []).length === 0) {
      exchange.fail(
        invalidAnswer(
          "an answer needs a message.",
          "/botResponse/messages",
          "at least one message",
        ),
      );
    } else {
      exchange.receive(botResponse);
    }
  }

  /** Fails the request that an invalid frame answers; one that cannot be told fails the only request there is. */
  #refuse(line: Line, requestId: string | undefined, violations: readonly Violation[]): void {
    const [first, ...others] = violations as [Violation, ...Violation[]];
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    const what = `${first.pointer || "the frame"} ${first.message}${more}`;
    this.#options.warn(`A bot sent an invalid frame: ${what}`);
    const [only] = line.exchanges.size === 1 ? line.exchanges.values() : [];
    const exchange = requestId === undefined ? only : line.exchanges.get(requestId);
    exchange?.fail(invalidAnswer(`${what}. Mend the bot.`, first.pointer));
  }
}

function requestIdOf(frame: unknown): string | undefined {
  const { requestId } = (frame ?? {}) as { requestId?: unknown };
  return typeof requestId === "string" ? requestId : undefined;
}
