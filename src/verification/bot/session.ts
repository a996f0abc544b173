import type { BotMessage, BotRequest, ClientConfiguration } from "../../bot/types.ts";
import type { Check, Finding } from "../finding.ts";
import { grouped } from "../finding.ts";
import { outlineOf } from "./frames.ts";
import { about, type BotJudge, storyNames } from "./judging.ts";
import type { BotLink, ReceivedFrame, Turn } from "./link.ts";

/** The check of one bot: its configuration, and the findings so far. */
export class BotSession {
  readonly link: BotLink;
  readonly judge: BotJudge;
  readonly newId: () => string;
  readonly checks: Check[] = [];
  /** Types of the messages that the bot has sent. */
  readonly seen = new Set<BotMessage["type"]>();
  /** The story that answered a request for a story, as named by the bot in a single request. */
  readonly answeredBy = new Map<string, string>();
  configuration: ClientConfiguration = { stories: [] };
  /** Consecutive requests without any answer. */
  #unanswered = 0;
  #findings: Finding[] = [];
  #exchanges = 0;

  constructor(link: BotLink, judge: BotJudge, newId: () => string) {
    this.link = link;
    this.judge = judge;
    this.newId = newId;
  }

  /** Runs one check; findings in the meantime belong to it. */
  async check(group: string, name: string, work: () => Promise<void>): Promise<Check> {
    this.#findings = [];
    this.#exchanges = 0;
    const started = performance.now();
    await work();
    for (const frame of this.link.takeStrays()) this.#judgeStray(frame);
    const seconds = (performance.now() - started) / 1000;
    const findings = grouped(this.#findings);
    const check = { group, name, exchanges: this.#exchanges, seconds, findings };
    this.checks.push(check);
    return check;
  }

  report(...findings: readonly Finding[]): void {
    this.#findings.push(...findings);
  }

  count(exchanges = 1): void {
    this.#exchanges += exchanges;
  }

  /**
   * Sends a user message and validates all answers.
   * @param what the situation that the bot has to handle, for the finding
   */
  async ask(botRequest: BotRequest, what?: string): Promise<Turn> {
    const turn = await this.send(botRequest);
    this.judgeAnswer(turn, botRequest, what);
    return turn;
  }

  /** Sends a user message; the answers are validated later, so that validation does not delay other requests. */
  async send(botRequest: BotRequest): Promise<Turn> {
    const requestId = this.newId();
    const turn = await this.link.ask({ botRequest, requestId }, requestId);
    this.count();
    this.#unanswered =
      turn.end !== "answered" && turn.frames.length === 0 ? this.#unanswered + 1 : 0;
    return turn;
  }

  /** Whether the bot has stopped answering: waiting for it again and again would take minutes. */
  get isMute(): boolean {
    return this.#unanswered >= 5;
  }

  judgeAnswer(turn: Turn, { storyId }: BotRequest, what?: string): void {
    this.#judgeEnd(turn, what);
    if (/^streamBot/.test(turn.operationId) && turn.end !== "refused" && turn.end !== "failed") {
      this.#judgeStream(turn);
    }
    let ended = false;
    let latest = Number.NEGATIVE_INFINITY;
    for (const received of turn.frames) {
      const fault = (summary: string, place: (typeof about)[keyof typeof about], more = {}) =>
        this.report(this.judge.finding({ summary, about: place, turn, frame: received, ...more }));
      const { frame, findings } = this.judge.frame(received, turn);
      this.report(...findings);
      const outline = outlineOf(received.text);
      if (ended && outline?.hasAnswer) {
        fault("The bot sends another answer after its last one", about.last);
      }
      ended ||= outline?.hasAnswer === true && outline.isLast;
      if (outline?.hasAnswer && outline.requestId !== turn.requestId) {
        const message = `must be that of the request, ${JSON.stringify(turn.requestId)}`;
        fault("The answer does not repeat the requestId of its request", about.requestId, {
          pointer: "/requestId",
          message,
        });
      }
      if (!frame) continue;
      if (!("botResponse" in frame)) {
        if (turn.operationId !== "botAnswersUser") {
          fault("The bot answers a user message with its configuration", about.frame);
        }
        continue;
      }
      const { messages, storyId: answered, context } = frame.botResponse;
      for (const { type } of messages) this.seen.add(type);
      if (context.requestId !== turn.requestId) {
        fault("The context of the answer does not repeat the requestId", about.contextId, {
          pointer: "/botResponse/context/requestId",
          message: `must be that of the request, ${JSON.stringify(turn.requestId)}`,
        });
      }
      const names = storyNames(this.configuration);
      if (!names.includes(answered) && answered !== storyId) {
        fault("The answer names a story that the bot does not have", about.story, {
          pointer: "/botResponse/storyId",
          message: `must be that of the request or one of ${names.join(", ")}`,
        });
      }
      const date = typeof context.date === "string" ? Date.parse(context.date) : Number.NaN;
      if (date < latest) {
        fault("The date of the answer is earlier than that of the one before", about.date, {
          pointer: "/botResponse/context/date",
          message: "answers are shown in the order of their dates",
        });
      }
      if (!Number.isNaN(date)) latest = date;
    }
  }

  #judgeEnd(turn: Turn, what?: string): void {
    const { end, frames, detail } = turn;
    const within = `within ${this.link.timeout / 1000} s`;
    const context = what === undefined ? "" : `: ${what}`;
    const report = (summary: string, place: (typeof about)[keyof typeof about]) =>
      this.report(this.judge.finding({ summary: summary + context, about: place, turn }));
    if (end === "silent" && frames.length === 0) {
      report(`The bot does not answer ${within}`, about.frame);
    } else if (end === "silent") {
      report(
        `The bot does not end its answer ${detail === null ? within : `(${detail})`}`,
        about.last,
      );
    } else if (end === "closed") {
      const connection = turn.operationId.startsWith("stream") ? "stream" : "connection";
      report(`The bot closes its ${connection} before its last answer`, about.last);
    } else if (end === "refused") {
      report(`The bot refuses a valid request with ${detail}`, about.frame);
    } else if (end === "failed") {
      report(`The answer cannot be read: ${detail}`, about.frame);
    }
  }

  #judgeStream(turn: Turn): void {
    if (turn.mediaType === "text/event-stream" || turn.end === "silent") return;
    const got = turn.mediaType ?? "no media type";
    const summary = `The stream has ${got} instead of text/event-stream`;
    this.report(this.judge.finding({ summary, about: about.frame, turn }));
  }

  #judgeStray(frame: ReceivedFrame): void {
    const outline = outlineOf(frame.text);
    if (outline?.hasConfiguration) return;
    const summary = "The bot sends an answer that no open request waits for";
    this.report(this.judge.finding({ summary, about: about.requestId, frame }));
  }
}
