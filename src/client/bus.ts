import { isText, sentence, type Text } from "./messages.ts";
import type { BotMessage, BotRequest, EntityInput } from "./types.ts";

/** Argument of a story: the user's message, the state of the dialog, and methods to answer. */
export interface Bus {
  readonly request: BotRequest;
  /** Text of the user; empty if a button was pressed. */
  readonly text: string;
  /** Name of the intent, without namespace. */
  readonly intent: string;
  /** Parameters of the pressed button. */
  readonly choice: ReadonlyMap<string, string>;
  /** Language to answer in. */
  readonly language: string;
  readonly userId: string;
  readonly entities: readonly EntityInput[];
  /** The step of the story; a story that sets it gets it with the next message. */
  step: string | null;
  /**
   * Sends a text (with suggestions) or a message of `messages.ts`. Messages are sent together until the story waits for
   * something slow.
   */
  send(message: Text | BotMessage, options?: { suggestions?: Text[] }): void;
  /** The entity of a role: the text of the user, its value if it is a text, or `undefined`. */
  entity(role: string): string | undefined;
  /** Stores an entity in the dialog. */
  setEntity(entity: EntityInput): void;
  /** Removes the entity of a role. */
  removeEntity(role: string): void;
}

/** Sends one answer; `last` if none follows. */
export type Answer = (
  messages: BotMessage[],
  dialog: { entities: EntityInput[]; step: string | null },
  last: boolean,
) => void;

/**
 * The bus of one request. Messages are collected until the story waits or ends, because the last answer must be marked.
 */
export class RequestBus implements Bus {
  readonly request: BotRequest;
  readonly text: string;
  readonly choice: ReadonlyMap<string, string>;
  step: string | null;
  readonly #answer: Answer;
  #entities: EntityInput[];
  #waiting: BotMessage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(request: BotRequest, answer: Answer) {
    const { message, entities, step } = request;
    this.request = request;
    this.text = message.type === "text" ? message.text : "";
    this.choice = new Map(
      message.type === "choice"
        ? new URLSearchParams(message.payload.split("?").slice(1).join("?"))
        : [],
    );
    this.step = step ?? null;
    this.#entities = [...entities];
    this.#answer = answer;
  }

  get intent(): string {
    return this.request.intent ?? "unknown";
  }

  get language(): string {
    return this.request.context.language;
  }

  get userId(): string {
    return this.request.context.userId.id;
  }

  get entities(): readonly EntityInput[] {
    return this.#entities;
  }

  send(message: Text | BotMessage, options: { suggestions?: Text[] } = {}): void {
    if (this.#ended) throw new Error("the story has ended: await what it does before it returns");
    this.#waiting.push(isText(message) ? sentence(message, options) : message);
    // A macrotask: it runs while the story waits for something, and not before the story's next statement.
    this.#timer ??= setTimeout(() => this.#flush(false), 0);
  }

  entity(role: string): string | undefined {
    const entity = this.#entities.find((candidate) => candidate.role === role);
    const value = entity?.value;
    return value?.["@type"] === "string" ? value.value : (entity?.content ?? undefined);
  }

  setEntity(entity: EntityInput): void {
    this.removeEntity(entity.role);
    this.#entities.push(entity);
  }

  removeEntity(role: string): void {
    this.#entities = this.#entities.filter((entity) => entity.role !== role);
  }

  /** Ends the exchange. An answer needs a message: if all have been sent, an invisible one ends it. */
  end(): void {
    if (this.#waiting.length === 0) {
      this.#waiting.push({ type: "debug", text: "end of the story", data: null, delay: 0 });
    }
    this.#flush(true);
    this.#ended = true;
  }

  #flush(last: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#answer(this.#waiting.splice(0), { entities: this.#entities, step: this.step }, last);
  }
}
