import { randomUUID } from "node:crypto";
import { Problem } from "../contract/problem.ts";
import { chooseLocale, readLocale } from "../nlu/locales.ts";
import type { BotConnector, Dialog, TurnNotes } from "./dialog.ts";
import {
  applyAnswer,
  type DialogEntity,
  mergeEntities,
  parsedEntities,
  rememberEntities,
} from "./entities.ts";
import type { ChatEvent } from "./event.ts";
import { hungUp, invalidAnswer } from "./failures.ts";
import { botAction, mostTold, toldActions, userAction } from "./history.ts";
import { plainMessage, type Said, webMessages } from "./messages/messages.ts";
import { stepParameter } from "./messages/payload.ts";
import { plainSentence, reportedMessage } from "./messages/reported-message.ts";
import { addPiece, streamKey } from "./messages/streamed-text.ts";
import type { ChatPorts } from "./ports.ts";
import { botRequest } from "./request.ts";
import type { Route } from "./route.ts";
import {
  choosePosition,
  hasStep,
  positionAt,
  stateOf,
  unknownIntentName,
  unknownState,
} from "./stories.ts";
import { startingIntent, switchOf } from "./switching.ts";
import { type BotTransport, BotUnreachable } from "./transport.ts";
import type {
  ActionReport,
  BotAnswer,
  BotEntity,
  ChatRequest,
  ReportedMessage,
  WebMessage,
  WebResponse,
} from "./types.ts";
import { queryOf, statsOf } from "./understood.ts";

/** What the user reads when no bot is there to answer. */
const defaultAnswer = "Sorry, I didn't understand :(";

/** Stories a bot may switch to within one turn, one after the other. */
const mostSwitches = 10;

/** Ways to the bot that are tried, one after the other. */
const mostAttempts = 2;

/** What is known when the bot is asked. */
interface Known {
  entities: readonly BotEntity[];
  /** Language of the answer, one the bot speaks. */
  language: string;
  /** Locale the user asked for. */
  locale: string;
  /** The dialog before this turn, when the user's page wants the bot to know it. */
  history: readonly ActionReport[] | null;
}

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
  request: ChatRequest;
  /** Locale of requests that name none, and when the bot does not speak the user's. */
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
  readonly #actions: ActionReport[] = [];
  readonly #actionId: string;
  readonly #notes: TurnNotes;
  #intent = unknownIntentName;
  /** The piece of a streamed text that the next one goes on. */
  #piece: WebMessage | undefined;

  constructor(ports: ChatPorts, input: TurnInput) {
    this.#ports = ports;
    this.#input = input;
    this.#actionId = ports.newId();
    this.#notes = { locale: readLocale(input.request.locale ?? input.fallback) };
  }

  /** What user and bot have done in this turn so far. */
  get actions(): readonly ActionReport[] {
    return this.#actions;
  }

  get notes(): TurnNotes {
    return this.#notes;
  }

  /** @throws Problem 502 or 504 when the bot fails; what it said before is on the event stream already */
  async run(): Promise<WebResponse> {
    const { connector, route, dialog, event, fallback, request } = this.#input;
    const { locale } = this.#notes;
    const date = this.#ports.now();
    const locales = await this.#ports.locales(connector.namespace, connector.nlpModel);
    const language = chooseLocale(locale, locales, fallback);
    const entities = mergeEntities(dialog.entities, await this.#understand(language, date));
    dialog.intent = this.#intent;
    dialog.entities = rememberEntities(entities);
    const { userId } = dialog;
    const [id, intent] = [this.#actionId, this.#intent];
    this.#actions.push(userAction({ id, date, connector, route, userId, event, intent, request }));
    const history = request.returnsHistory
      ? await this.#ports.dialogs.actions(dialog.dialogId, mostTold)
      : null;
    await this.#answer({ entities, language, locale, history });
    const last = this.#actions.at(-1);
    if (last?.playerId.type === "bot") last.metadata.lastAnswer = true;
    return { responses: this.#responses.map(this.#input.show), metadata: this.#metadata };
  }

  get #metadata(): WebResponse["metadata"] {
    return { INTENT: this.#intent, ...this.#added, RESPONSE_ID: this.#responseId };
  }

  /** Finds the intent; the entities of the sentence are returned. An empty sentence goes on with the last intent. */
  async #understand(language: string, date: Date): Promise<DialogEntity[]> {
    const { event, dialog, connector, route } = this.#input;
    if (event.kind === "choice") {
      this.#intent = event.payload.intent;
      return [];
    }
    if (event.text.trim() === "") {
      this.#intent = dialog.intent ?? unknownIntentName;
      return [];
    }
    const query = queryOf({ text: event.text, connector, route, dialog, language, date });
    try {
      const result = await this.#ports.parse(query);
      this.#intent = result.intent.slice(result.intent.indexOf(":") + 1);
      const stats = statsOf(query, result, this.#notes.locale, this.#intent);
      this.#notes.understanding = { actionId: this.#actionId, stats };
      return parsedEntities(result.retainedQuery, result.entities);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#ports.warn(
        `The bot ${connector.namespace}:${connector.botId} does not understand anything: ${error.message}`,
      );
      return [];
    }
  }

  /** Lets the bot answer; when a way to it turns out to be cut, another one is tried. */
  async #answer(known: Known): Promise<void> {
    const { connector, dialog, signal } = this.#input;
    const before = dialog.position && { ...dialog.position };
    for (let attempts = 0; attempts < mostAttempts; attempts++) {
      const bot = await this.#ports.findBot(connector, signal);
      if (!bot) break;
      try {
        return await this.#converse(bot, known);
      } catch (error) {
        if (!(error instanceof BotUnreachable)) throw error;
        this.#ports.warn(error.message);
        if (this.#actions.length > 1) throw hungUp();
        dialog.position = before;
      }
    }
    const { namespace, botId } = connector;
    this.#ports.warn(
      `The bot ${namespace}:${botId} cannot be asked: it is neither attached by WebSocket nor to be reached by ` +
        "webhook. The user gets the default answer.",
    );
    dialog.storyIntent = unknownState;
    const id = this.#ports.newId();
    const message = plainMessage(defaultAnswer, id);
    await this.#say({ messages: [message], metadata: {} }, message);
    this.#note(id, plainSentence(defaultAnswer));
  }

  async #converse(bot: BotTransport, known: Known): Promise<void> {
    const { connector, route, dialog, event, signal } = this.#input;
    const { language, locale } = known;
    const wantedStep =
      event.kind === "choice" ? (event.payload.parameters.get(stepParameter) ?? null) : null;
    dialog.position = choosePosition(
      bot.configuration(),
      this.#intent,
      dialog.position,
      wantedStep,
    );
    dialog.storyIntent = stateOf(bot.configuration(), dialog.position.storyId);
    let { entities } = known;
    for (let switches = 0; switches <= mostSwitches; switches++) {
      const request = botRequest({
        event,
        intent: this.#intent,
        entities,
        position: dialog.position,
        connector,
        route,
        userId: dialog.userId,
        language,
        locale,
        history: known.history && toldActions([...known.history, ...this.#actions], route),
      });
      let next: ReturnType<typeof switchOf> = null;
      for await (const answer of bot.ask(this.#ports.newId(), request, signal)) {
        next = switchOf(answer) ?? next;
        const last = next === null && (answer.context.lastResponse ?? true);
        await this.#take(answer, request.storyId, bot, last);
      }
      if (next === null) return;
      const configuration = bot.configuration();
      dialog.position = positionAt(configuration, next.storyId);
      dialog.storyIntent = stateOf(configuration, dialog.position.storyId);
      dialog.intent = startingIntent(configuration, next) ?? dialog.intent;
      entities = mergeEntities(dialog.entities, []);
    }
    throw invalidAnswer(
      `it switched the story more than ${mostSwitches} times in one turn.`,
      "/botResponse/messages",
      "a message for the user",
    );
  }

  /** Says what an answer says and remembers what it changes. */
  async #take(
    answer: BotAnswer,
    askedStory: string,
    bot: BotTransport,
    last: boolean,
  ): Promise<void> {
    const { dialog } = this.#input;
    const all = (answer.messages ?? []).map((message, index) => {
      const id = this.#ports.newId();
      const said = webMessages(message, () => id, `/botResponse/messages/${index}`);
      return { id, said, reported: reportedMessage(message, said) };
    });
    const messages = all.flatMap(({ said }) => said.messages);
    for (const message of messages) this.#judge(message);
    const final = last ? messages.at(-1) : undefined;
    for (const { id, said, reported } of all) {
      await this.#say(said, final);
      if (reported) this.#note(id, reported);
    }
    dialog.entities = applyAnswer(dialog.entities, answer.entities ?? []);
    const configuration = bot.configuration();
    if (answer.storyId !== askedStory) {
      dialog.position = positionAt(configuration, answer.storyId);
      dialog.storyIntent = stateOf(configuration, dialog.position.storyId);
    }
    const { position } = dialog;
    if (position && answer.step && hasStep(configuration, position.storyId, answer.step)) {
      position.step = answer.step;
    }
  }

  /** @param id the `actionId` of a message with a text, which a feedback names */
  #note(id: string, message: ReportedMessage): void {
    const { connector, route, dialog } = this.#input;
    const date = this.#ports.now();
    this.#actions.push(botAction({ id, date, connector, route, userId: dialog.userId, message }));
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
