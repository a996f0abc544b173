import { isDeepStrictEqual } from "node:util";
import { writeFrame } from "../../src/bot/gateway/frames.ts";
import type { BotLine } from "../../src/bot/gateway/gateway.ts";
import type { BotAnswer, ClientConfiguration, PlatformFrame } from "../../src/bot/types.ts";
import type { PlatformEvent, Tally } from "./events.ts";
import { type Finding, type JudgedFrame, misfits } from "./findings.ts";
import type { ExampleRequest } from "./requests.ts";

export interface TalkTimes {
  /** Milliseconds before each request. */
  pause: number;
  /** Milliseconds to wait for an answer of the bot. */
  answerTimeout: number;
}

export interface TalkOptions extends TalkTimes {
  report(event: PlatformEvent): void;
  judge(text: string): JudgedFrame;
  /** Returns the requests to send to a bot with these stories. */
  requests(configuration: ClientConfiguration): ExampleRequest[];
  newId(): string;
}

const nothing: Tally = { requests: 0, answered: 0, errors: 0, hints: 0 };

/** The exchange with one bot: first its configuration, then one request after the other. */
export class Talk {
  readonly #bot: BotLine;
  readonly #number: number;
  readonly #options: TalkOptions;
  #configuration: ClientConfiguration | null = null;
  #waiting: ExampleRequest[] = [];
  /** Id of the request that the bot has not completed. */
  #open: string | null = null;
  #tally: Tally = { ...nothing };
  /** The pause before the next request, or the time-out of an answer; never both. */
  #timer: NodeJS.Timeout | undefined;

  /** @param number of the bot, for the report */
  constructor(bot: BotLine, number: number, options: TalkOptions) {
    this.#bot = bot;
    this.#number = number;
    this.#options = options;
    options.report({ event: "attached", bot: number });
    this.#send({ configuration: true, requestId: options.newId() });
    this.#afterSilence("told no configuration", () => {});
  }

  receive(text: string): void {
    const { frame, content, findings } = this.#options.judge(text);
    if (frame) findings.push(...misfits(frame, this.#open, this.#configuration));
    this.#count(findings);
    this.#options.report({ event: "received", bot: this.#number, frame: content, findings });
    const { requestId } = (content ?? {}) as { requestId?: unknown };
    if (frame && "botConfiguration" in frame) this.#configure(frame.botConfiguration);
    else if (this.#open === null || requestId !== this.#open) return;
    else if (!frame) this.#next();
    else if ("botResponse" in frame) this.#answered(frame.botResponse);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#options.report({ event: "gone", bot: this.#number });
  }

  /** A new configuration starts a new round; an identical one changes nothing. */
  #configure(configuration: ClientConfiguration): void {
    if (isDeepStrictEqual(configuration, this.#configuration)) return;
    this.#configuration = configuration;
    this.#waiting = this.#options.requests(configuration);
    this.#tally.requests = this.#waiting.length;
    this.#tally.answered = 0;
    this.#next();
  }

  /** A missing mark means that the answer is the last one; null means that it is not. */
  #answered({ context: { lastResponse = true } }: BotAnswer): void {
    if (lastResponse) {
      this.#tally.answered++;
      this.#next();
    } else this.#afterSilence("did not end its answer", () => this.#next());
  }

  /** After a pause, the next request; after the last, the sum. */
  #next(): void {
    this.#open = null;
    this.#after(this.#options.pause, () => {
      const request = this.#waiting.shift();
      if (!request) {
        this.#options.report({ event: "done", bot: this.#number, ...this.#tally });
        this.#tally = { ...nothing };
        return;
      }
      this.#open = this.#options.newId();
      this.#send({ botRequest: request.botRequest, requestId: this.#open }, request.example);
      this.#afterSilence("did not answer", () => this.#next());
    });
  }

  #afterSilence(what: string, goOn: () => void): void {
    const { answerTimeout } = this.#options;
    this.#after(answerTimeout, () => {
      const finding: Finding = {
        level: "error",
        pointer: "",
        message: `${what} within ${answerTimeout / 1000} seconds`,
        advice:
          this.#configuration === null
            ? "Send a frame with botConfiguration when you connect, and whenever you are asked."
            : "Answer with the requestId of the request; the last answer has lastResponse true in its context.",
      };
      this.#count([finding]);
      this.#options.report({ event: "silent", bot: this.#number, findings: [finding] });
      goOn();
    });
  }

  #after(milliseconds: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, milliseconds);
  }

  #send(frame: PlatformFrame, example?: string): void {
    this.#bot.send(writeFrame(frame));
    const named = example === undefined ? {} : { example };
    this.#options.report({ event: "sent", bot: this.#number, ...named, frame });
  }

  #count(findings: readonly Finding[]): void {
    for (const { level } of findings) this.#tally[level === "error" ? "errors" : "hints"]++;
  }
}
