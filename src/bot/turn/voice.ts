import { randomUUID } from "node:crypto";
import type { BotConnector } from "../dialog.ts";
import { invalidAnswer } from "../failures.ts";
import { botAction, type Generated } from "../history.ts";
import type { Said } from "../messages/messages.ts";
import { addPiece, streamKey } from "../messages/streamed-text.ts";
import type { ChatPorts } from "../ports.ts";
import type { Route } from "../route.ts";
import type { ActionReport, ReportedMessage, WebMessage, WebResponse } from "../types.ts";

/** Where a turn's messages go. */
export interface Listener {
  /**
   * Takes what is said, message by message.
   * @param last whether the bot says nothing after it
   */
  deliver(response: WebResponse, last: boolean): Promise<void>;
  /** The message as a page shows it. */
  show(message: WebMessage): WebMessage;
  /** Whether the pieces of a streamed text are put together. */
  mergeStream: boolean;
}

/** One message, as the user sees it and as the history keeps it. */
export interface Spoken extends Said {
  /** The `actionId` of a message with a text, which a feedback names. */
  id: string;
  reported: ReportedMessage | null;
  /** Of an answer that was generated from documents. */
  generated?: Generated;
}

/** Through which connector a bot speaks, and to whom. */
interface Speaker {
  connector: BotConnector;
  userId: string;
  route: Route;
}

/** What a bot says in one turn: delivered message by message, and collected. */
export class Voice {
  readonly #ports: Pick<ChatPorts, "validateMessage" | "now">;
  readonly #listener: Listener;
  readonly #speaker: Speaker;
  readonly #responseId = randomUUID();
  readonly #responses: WebMessage[] = [];
  /** What the bot itself adds to the metadata. */
  readonly #added: Record<string, string> = {};
  readonly actions: ActionReport[] = [];
  /** The intent that the user is told; `null` when the bot keeps silent. */
  intent: string | null = null;
  /** The piece of a streamed text that the next one goes on. */
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

  /** Everything said, in one piece. */
  get response(): WebResponse {
    return { responses: this.#responses.map(this.#listener.show), metadata: this.#metadata };
  }

  get #metadata(): WebResponse["metadata"] {
    const told = this.intent === null ? {} : { INTENT: this.intent };
    return { ...told, ...this.#added, RESPONSE_ID: this.#responseId };
  }

  /**
   * Says messages, all of them or none.
   * @param last whether the bot says nothing after them
   * @throws Problem 502 when the web connector cannot show one
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

  #note({ id, generated }: Spoken, message: ReportedMessage): void {
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

  /** @param final the message after which the bot says nothing more, when that is known */
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
