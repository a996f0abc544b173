import { randomUUID } from "node:crypto";
import type { BotConnector } from "../dialog.ts";
import { invalidAnswer } from "../failures.ts";
import { botAction, type Generated } from "../history.ts";
import type { Said } from "../messages/messages.ts";
import { addPiece, streamKey } from "../messages/streamed-text.ts";
import type { ChatPorts } from "../ports.ts";
import type { Route } from "../route.ts";
import type { ActionReport, ReportedMessage, WebMessage, WebResponse } from "../types.ts";

/** Destination of a turn's messages. */
export interface Listener {
  /**
   * Called with each message that is sent.
   * @param last whether no message follows
   */
  deliver(response: WebResponse, last: boolean): Promise<void>;
  /**
   * Called with each debug message of the bot, which pages do not get.
   * @param position number of earlier messages
   */
  hearDebug?: ((message: ReportedMessage, position: number) => void) | undefined;
  /** The message as a page shows it. */
  show(message: WebMessage): WebMessage;
  /** Whether the parts of a streamed text are joined. */
  mergeStream: boolean;
}

/** One message, in the form for the user and in the form of the history. */
export interface Spoken extends Said {
  /** The `actionId` of a message with a text, which a feedback names. */
  id: string;
  reported: ReportedMessage | null;
  /** Of an answer that was generated from documents. */
  generated?: Generated;
}

/** The connector and the recipient of a bot's messages. */
interface Speaker {
  connector: BotConnector;
  userId: string;
  route: Route;
}

/** The messages of a bot in one turn: delivered one by one, and collected. */
export class Voice {
  readonly #ports: Pick<ChatPorts, "validateMessage" | "now">;
  readonly #listener: Listener;
  #speaker: Speaker;
  readonly #responseId = randomUUID();
  readonly #responses: WebMessage[] = [];
  /** Metadata of the bot. */
  readonly #added: Record<string, string> = {};
  readonly actions: ActionReport[] = [];
  /** The intent in the answer; `null` if the bot does not answer. */
  intent: string | null = null;
  /** The last part of a streamed text, to which the next one is joined. */
  #piece: WebMessage | undefined;

  constructor(
    ports: Pick<ChatPorts, "validateMessage" | "now">,
    listener: Listener,
    speaker: Speaker,
  ) {
    this.#ports = ports;
    this.#listener = listener;
    this.#speaker = speaker;
  }

  /** All messages as one answer. */
  get response(): WebResponse {
    return { responses: this.#responses.map(this.#listener.show), metadata: this.#metadata };
  }

  get #metadata(): WebResponse["metadata"] {
    const told = this.intent === null ? {} : { INTENT: this.intent };
    return { ...told, ...this.#added, RESPONSE_ID: this.#responseId };
  }

  /**
   * Sends messages, all or none.
   * @param last whether no messages follow
   * @throws Problem 502 if the web connector does not support one
   */
  async say(spoken: readonly Spoken[], last: boolean): Promise<void> {
    const messages = spoken.flatMap((one) => one.messages);
    for (const message of messages) this.#judge(message);
    const final = last ? messages.at(-1) : undefined;
    for (const one of spoken) {
      await this.#deliver(one, final);
      if (one.reported) this.#note(one, one.reported);
    }
  }

  /** The next messages belong to a test. */
  startTest(): void {
    this.#speaker = { ...this.#speaker, route: { ...this.#speaker.route, test: true } };
  }

  #note({ id, generated }: Spoken, message: ReportedMessage): void {
    if (message.eventType === "debug") this.#listener.hearDebug?.(message, this.#responses.length);
    const date = this.#ports.now();
    this.actions.push(botAction({ id, date, ...this.#speaker, message, generated }));
  }

  #judge(message: WebMessage): void {
    const [violation] = this.#ports.validateMessage(message);
    if (!violation) return;
    throw invalidAnswer(
      `the web connector cannot show a message: "${violation.pointer}" ${violation.message}.`,
      violation.pointer,
    );
  }

  /** @param final the last message of the bot, if known */
  async #deliver({ messages, metadata }: Said, final: WebMessage | undefined): Promise<void> {
    const { deliver, show, mergeStream } = this.#listener;
    Object.assign(this.#added, metadata);
    const streaming = mergeStream && this.#added[streamKey] === "true";
    if (!streaming) this.#piece = undefined;
    for (const message of messages) {
      const shown = addPiece(this.#responses, message, this.#piece);
      if (streaming) this.#piece = shown;
      const response = { responses: [show(shown)], metadata: this.#metadata };
      await deliver(response, message === final);
    }
  }
}
