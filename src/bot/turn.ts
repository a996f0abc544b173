import { randomUUID } from "node:crypto";
import { Problem } from "../contract/problem.ts";
import type { ChatPorts } from "./chat.ts";
import type { BotConnector, Dialog } from "./dialog.ts";
import {
  applyAnswer,
  type DialogEntity,
  mergeEntities,
  parsedEntities,
  rememberEntities,
} from "./entities.ts";
import type { ChatEvent } from "./event.ts";
import { invalidAnswer } from "./failures.ts";
import { normaliseLocale, supportedLanguage } from "./locale.ts";
import { plainMessage, type Said, webMessages } from "./messages.ts";
import { stepParameter } from "./payload.ts";
import { botRequest } from "./request.ts";
import type { Route } from "./route.ts";
import { choosePosition, hasStep, positionAt, unknownIntentName } from "./stories.ts";
import { addPiece, streamKey } from "./streamed-text.ts";
import type { BotAnswer, BotEntity, WebMessage, WebResponse } from "./types.ts";

/** What the user reads when no bot is there to answer. */
const defaultAnswer = "Sorry, I didn't understand :(";

/** Stories a bot may switch to within one turn, one after the other. */
const mostSwitches = 10;

/** What is to be answered. */
export interface TurnInput {
  connector: BotConnector;
  route: Route;
  /**
   * Takes what is said, message by message.
   * @param last whether the bot says nothing after it
   */
  deliver(response: WebResponse, last: boolean): Promise<void>;
  /** The message as a page shows it. */
  show(message: WebMessage): WebMessage;
  /** Whether the pieces of a streamed text are put together. */
  mergeStream: boolean;
  /** Changed in place by the turn. */
  dialog: Dialog;
  event: Extract<ChatEvent, { kind: "text" | "choice" }>;
  /** Locale of the user, as asked for. */
  locale: string;
  /** Locale when the bot does not speak the user's. */
  fallback: string;
  signal: AbortSignal;
}

/** One event of a user, from understanding it to the last answer of the bot. */
export class Turn {
  readonly #ports: ChatPorts;
  readonly #input: TurnInput;
  readonly #responseId = randomUUID();
  readonly #responses: WebMessage[] = [];
  /** What the bot itself adds to the metadata. */
  readonly #added: Record<string, string> = {};
  #intent = unknownIntentName;
  /** The piece of a streamed text that the next one goes on. */
  #piece: WebMessage | undefined;

  constructor(ports: ChatPorts, input: TurnInput) {
    this.#ports = ports;
    this.#input = input;
  }

  /** @throws Problem 502 or 504 when the bot fails; what it said before is on the event stream already */
  async run(): Promise<WebResponse> {
    const { connector, dialog, fallback } = this.#input;
    const locale = normaliseLocale(this.#input.locale);
    const locales = await this.#ports.locales(connector.namespace, connector.nlpModel);
    const language = supportedLanguage(locale, locales, fallback);
    const entities = mergeEntities(dialog.entities, await this.#understand(language));
    dialog.intent = this.#intent;
    dialog.entities = rememberEntities(entities);
    if (this.#ports.gateway.isAttached(connector.apiKey)) {
      await this.#converse(entities, language, locale);
    } else {
      const message = plainMessage(defaultAnswer, this.#ports.newId());
      await this.#say({ messages: [message], metadata: {} }, message);
    }
    return { responses: this.#responses.map(this.#input.show), metadata: this.#metadata };
  }

  get #metadata(): WebResponse["metadata"] {
    return { INTENT: this.#intent, ...this.#added, RESPONSE_ID: this.#responseId };
  }

  /** Finds the intent; the entities of the sentence are returned. An empty sentence goes on with the last intent. */
  async #understand(language: string): Promise<DialogEntity[]> {
    const { event, dialog, connector, route } = this.#input;
    if (event.kind === "choice") {
      this.#intent = event.payload.intent;
      return [];
    }
    if (event.text.trim() === "") {
      this.#intent = dialog.intent ?? unknownIntentName;
      return [];
    }
    const { namespace, nlpModel } = connector;
    try {
      const result = await this.#ports.parse({
        queries: [event.text],
        namespace,
        applicationName: nlpModel,
        intentsSubset: [],
        context: {
          language,
          clientId: dialog.userId,
          dialogId: dialog.dialogId,
          referenceTimezone: "UTC",
          test: route.test,
          checkExistingQuery: true,
        },
      });
      this.#intent = result.intent.slice(result.intent.indexOf(":") + 1);
      return parsedEntities(result.retainedQuery, result.entities);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#ports.warn(
        `The bot ${namespace}:${connector.botId} does not understand anything: ${error.message}`,
      );
      return [];
    }
  }

  async #converse(entities: readonly BotEntity[], language: string, locale: string): Promise<void> {
    const { connector, route, dialog, event, signal } = this.#input;
    const { gateway } = this.#ports;
    const wantedStep =
      event.kind === "choice" ? (event.payload.parameters.get(stepParameter) ?? null) : null;
    dialog.position = choosePosition(
      gateway.configuration(connector.apiKey),
      this.#intent,
      dialog.position,
      wantedStep,
    );
    let current = entities;
    for (let switches = 0; switches <= mostSwitches; switches++) {
      const request = botRequest({
        event,
        intent: this.#intent,
        entities: current,
        position: dialog.position,
        connector,
        route,
        userId: dialog.userId,
        language,
        locale,
      });
      let next: string | null = null;
      for await (const answer of gateway.ask(
        connector.apiKey,
        this.#ports.newId(),
        request,
        signal,
      )) {
        next = switchOf(answer) ?? next;
        const last = next === null && (answer.context.lastResponse ?? true);
        await this.#take(answer, request.storyId, last);
      }
      if (next === null) return;
      dialog.position = positionAt(gateway.configuration(connector.apiKey), next);
      current = mergeEntities(dialog.entities, []);
    }
    throw invalidAnswer(
      `it switched the story more than ${mostSwitches} times in one turn.`,
      "/botResponse/messages",
      "a message for the user",
    );
  }

  /** Says what an answer says and remembers what it changes. */
  async #take(answer: BotAnswer, askedStory: string, last: boolean): Promise<void> {
    const { connector, dialog } = this.#input;
    const all = (answer.messages ?? []).map((message, index) =>
      webMessages(message, () => this.#ports.newId(), `/botResponse/messages/${index}`),
    );
    const messages = all.flatMap((said) => said.messages);
    for (const message of messages) this.#judge(message);
    const final = last ? messages.at(-1) : undefined;
    for (const said of all) await this.#say(said, final);

    dialog.entities = applyAnswer(dialog.entities, answer.entities ?? []);
    const configuration = this.#ports.gateway.configuration(connector.apiKey);
    if (answer.storyId !== askedStory) dialog.position = positionAt(configuration, answer.storyId);
    const { position } = dialog;
    if (position && answer.step && hasStep(configuration, position.storyId, answer.step)) {
      position.step = answer.step;
    }
  }

  #judge(message: WebMessage): void {
    const [violation] = this.#ports.validateMessage(message);
    if (!violation) return;
    throw invalidAnswer(
      `the web connector cannot show one of its messages: ${violation.pointer} ${violation.message}.`,
      violation.pointer,
    );
  }

  /** @param final the message after which the bot says nothing more, when that is known */
  async #say({ messages, metadata }: Said, final: WebMessage | undefined): Promise<void> {
    const { deliver, show, mergeStream } = this.#input;
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

/** The story that an answer switches to. */
function switchOf({ messages = [] }: BotAnswer): string | null {
  const action = messages.findLast((message) => message.type === "action");
  return action?.parameters?.switch_story_id ?? null;
}
