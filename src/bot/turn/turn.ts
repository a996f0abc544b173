import { chooseLocale, readLocale } from "../../nlu/locales.ts";
import type { Book, Library } from "../configured/book.ts";
import { choosePlace, type Place, returnTo } from "../configured/position.ts";
import type { UserMessage } from "../configured/steps.ts";
import { type Next, type Telling, tell } from "../configured/teller.ts";
import type { BotConnector, Dialog, TurnNotes } from "../dialog.ts";
import { mergeEntities, rememberEntities } from "../entities.ts";
import type { SaidEvent } from "../event.ts";
import { hungUp, invalidAnswer } from "../failures.ts";
import { type BotTransport, BotUnreachable } from "../gateway/transport.ts";
import { excludedStoryId, type RagSettings, ragStoryId } from "../gen-ai/rag.ts";
import { mostTold, userAction } from "../history.ts";
import type { LabelValue } from "../labels/label.ts";
import { rolesOf, type TurnMeasures } from "../measures.ts";
import { plainMessage } from "../messages/messages.ts";
import { previousIntentParameter, stepParameter } from "../messages/payload.ts";
import { plainSentence } from "../messages/reported-message.ts";
import type { ChatPorts } from "../ports.ts";
import type { Route } from "../route.ts";
import type { Position } from "../stories.ts";
import type { ActionReport, ChatRequest, WebResponse } from "../types.ts";
import { askBot, type Question } from "./attached.ts";
import { flowState } from "./flow-state.ts";
import { answerFromDocuments } from "./generated.ts";
import { applyKeyword, keywordStoryId } from "./keywords.ts";
import { platformLabel, storyLabel } from "./texts.ts";
import { type Meaning, understand } from "./understanding.ts";
import { type Listener, Voice } from "./voice.ts";

/** Sent if no story and no bot answers. */
const defaultAnswer = "Sorry, I didn't understand :(";
/** Sent if the message must not be answered from documents. */
const excludedAnswer = "Sorry, I can't answer your question (Topic not covered)";
/** Sent while the feature that disables the bot is enabled. */
const silencedAnswer = "Bot is disabled";

/** Maximum number of stories that lead to one another in one turn. */
const mostSwitches = 10;

/** Maximum number of transports that are tried. */
const mostAttempts = 2;

/** The event to answer. */
export interface TurnInput extends Listener {
  connector: BotConnector;
  route: Route;
  /** Changed in place by the turn. */
  dialog: Dialog;
  event: SaidEvent;
  request: ChatRequest;
  /** Locale of requests without one, and if the bot does not support the user's locale. */
  fallback: string;
  signal: AbortSignal;
  /** Id of the user's action, if the caller needs it. */
  actionId?: string | undefined;
}

/** State of a turn before the answer. */
interface Known extends Meaning {
  language: string;
  /** Locale the user asked for. */
  locale: string;
  history: readonly ActionReport[] | null;
  /** Position of the dialog before the turn. */
  before: Dialog;
}

/** One event of a user, from parsing to the last answer. */
export class Turn {
  readonly #ports: ChatPorts;
  readonly #library: Library;
  readonly #input: TurnInput;
  readonly #voice: Voice;
  readonly #notes: TurnNotes;
  readonly #measures: TurnMeasures = { step: null, newEntities: [], states: [], metrics: [] };
  /** The intents that started stories. */
  readonly #begun: string[] = [];
  /** The stories that ran. */
  #book: Book | undefined;
  /** Position at which the user was answered, if the dialog returns to its earlier position. */
  #answeredAt: Position | null = null;
  #deletesUser = false;

  constructor(ports: ChatPorts, library: Library, input: TurnInput) {
    this.#ports = ports;
    this.#library = library;
    this.#input = input;
    const { connector, dialog, route } = input;
    this.#notes = {
      locale: readLocale(input.request.locale ?? input.fallback),
      measures: this.#measures,
      begun: this.#begun,
    };
    this.#voice = new Voice(ports, input, { connector, userId: dialog.userId, route });
  }

  /** The actions of user and bot in this turn so far. */
  get actions(): readonly ActionReport[] {
    return this.#voice.actions;
  }

  /** Whether the user asked to be deleted. */
  get deletesUser(): boolean {
    return this.#deletesUser;
  }

  get notes(): TurnNotes {
    return this.#notes;
  }

  /** @throws Problem 502 or 504 if the bot fails; its earlier messages are already on the event stream */
  async run(): Promise<WebResponse> {
    const { connector, route, dialog, event, fallback, request } = this.#input;
    const { locale } = this.#notes;
    const actionId = this.#input.actionId ?? this.#ports.newId();
    const date = this.#ports.now();
    const locales = await this.#ports.locales(connector.namespace, connector.nlpModel);
    const language = chooseLocale(locale, locales, fallback);
    const heard = { connector, route, dialog, event, language, date, actionId, notes: this.#notes };
    const meaning = await understand(this.#ports, heard);
    const { intent, entities } = meaning;
    dialog.intent = intent;
    dialog.entities = rememberEntities(mergeEntities(dialog.entities, entities));
    this.#measures.newEntities = rolesOf(entities);
    delete dialog.nextIntents;
    const { userId } = dialog;
    const said = { id: actionId, date, connector, route, userId, event, intent, request };
    this.#voice.actions.push(userAction(said));
    const history = request.returnsHistory
      ? await this.#ports.dialogs.actions(dialog.dialogId, mostTold)
      : null;
    try {
      await this.#answer({ ...meaning, language, locale, history, before: { ...dialog } });
    } finally {
      this.#measure(this.#answeredAt ?? dialog.position);
    }
    const last = this.#voice.actions.at(-1);
    if (last?.playerId.type === "bot") last.metadata.lastAnswer = true;
    return this.#voice.response;
  }

  /** Runs the stories; if the connection to the bot turns out to be lost, another transport is tried. */
  async #answer(known: Known): Promise<void> {
    const { connector, dialog, signal } = this.#input;
    for (let attempts = 0; attempts < mostAttempts; attempts++) {
      const bot = await this.#ports.findBot(connector, signal);
      if (!bot) break;
      try {
        return await this.#tell(known, bot);
      } catch (error) {
        if (!(error instanceof BotUnreachable)) throw error;
        this.#ports.warn(error.message);
        if (this.#voice.actions.length > 1) throw hungUp();
        restore(dialog, known.before);
        Object.assign(this.#measures, { states: [], metrics: [] });
        this.#begun.length = 0;
      }
    }
    await this.#tell(known, null);
  }

  async #tell(known: Known, bot: BotTransport | null): Promise<void> {
    const { connector, dialog, event } = this.#input;
    const stories = await this.#ports.stories(connector);
    const rag = await this.#ports.rag(connector);
    const configuration = bot?.configuration() ?? null;
    const book = this.#library.book(stories, configuration, connector, rag !== null);
    this.#book = book;
    const { intent, entities } = known;
    const wasDisabled = dialog.disabled ?? false;
    if (wasDisabled && event.kind !== "choice" && !book.isTagged(intent, "ENABLE")) return;
    delete dialog.disabled;
    this.#voice.intent = intent;
    const wantedStep =
      event.kind === "choice" ? (event.payload.parameters.get(stepParameter) ?? null) : null;
    const previous =
      event.kind === "choice" ? event.payload.parameters.get(previousIntentParameter) : undefined;
    if (previous !== undefined && returnTo(book, dialog, intent, previous)) {
      this.#begun.push(intent);
    }
    const heard = { intent, entities, wantedStep };
    const place = choosePlace(book, dialog, heard);
    this.#measures.step = place.step;
    if (await this.#ports.isSilenced(connector, dialog.userId)) {
      this.#enter(place);
      await this.#sayOwn(silencedAnswer, known);
      return;
    }
    await this.#follow({ ...place, intent }, this.#telling(book, heard, known, bot, rag));
    // A story that disables the bot still runs.
    if (!wasDisabled && book.isTagged(intent, "DISABLE")) dialog.disabled = true;
  }

  /** Sets the current story of the dialog. */
  #enter({ tale, step, starter }: Place): void {
    const { dialog } = this.#input;
    dialog.position = { storyId: tale.id, step };
    dialog.storyIntent = tale.mainIntent;
    const measuresOnly = tale.kind === "configured" && tale.story.metricStory;
    if (!measuresOnly) dialog.trackedStoryId = tale.id;
    if (starter !== null) this.#begun.push(starter);
  }

  /** Runs a story and those that follow it at once. */
  async #follow(first: Next, telling: Telling): Promise<void> {
    const { dialog } = this.#input;
    let next: Next | null = first;
    let byBot = false;
    for (let switches = 0; next && switches <= mostSwitches; switches++) {
      const { tale, intent }: Next = next;
      this.#enter(next);
      dialog.intent = intent;
      byBot = tale.kind === "attached";
      next = tale.kind === "configured" ? await tell(tale, telling) : await telling.ask(tale);
    }
    if (!next) return;
    const times = `more than ${mostSwitches} times in one turn.`;
    if (byBot) {
      throw invalidAnswer(
        `it switched the story ${times}`,
        "/botResponse/messages",
        "a message for the user",
      );
    }
    const { namespace, botId } = dialog;
    this.#ports.warn(`The stories of the bot ${namespace}:${botId} lead to one another ${times}`);
  }

  #telling(
    book: Book,
    heard: UserMessage,
    known: Known,
    bot: BotTransport | null,
    rag: RagSettings | null,
  ): Telling {
    const { connector, dialog, event, route, request, signal } = this.#input;
    const { newId } = this.#ports;
    const text = (label: LabelValue) => this.#text(label, known);
    const question = { ...known, route, text };
    const telling: Telling = {
      book,
      connector,
      dialog,
      heard,
      said: event.kind === "text" ? event.text : null,
      voice: this.#voice,
      maker: {
        text: (label) => text(storyLabel(label)),
        fileAddress: (file) => this.#ports.fileAddress(connector, file),
        newId,
        sourceWithContent: request.sourceWithContent ?? false,
      },
      viewed: new Set(),
      begun: this.#begun,
      metrics: this.#measures.metrics,
      leave: () => this.#measure(dialog.position),
      ask: async (tale) => {
        if (tale.id === keywordStoryId) return this.#sayKeyword(known);
        // Bots and documents answer texts and buttons only.
        if (event.kind === "media") {
          await this.#sayOwn(defaultAnswer, known);
          return null;
        }
        const asked: Question = { ...question, event };
        if (rag && tale.id === ragStoryId) {
          return answerFromDocuments(this.#ports, rag, telling, asked, request, signal);
        }
        if (tale.id === excludedStoryId) {
          await this.#sayOwn(excludedAnswer, known);
          return null;
        }
        if (!bot) return this.#sayDefault(book, known);
        // In later stories, the entities of the message are no longer new.
        question.entities = [];
        return askBot(this.#ports, bot, tale, telling, asked, signal);
      },
    };
    return telling;
  }

  /** Records the position of the dialog. */
  #measure(position: Position | null): void {
    const state = position && this.#book && flowState(this.#book, this.#input.dialog, position);
    if (state) this.#measures.states.push(state);
  }

  async #text(label: LabelValue, { language: locale }: Known): Promise<string> {
    const { dialog, route } = this.#input;
    const { id: connectorId, userInterfaceType: interfaceType } = route.target;
    const context = { locale, interfaceType, connectorId };
    const { text } = await this.#ports.translator.translate(label, context, dialog.dialogId);
    return text;
  }

  async #sayDefault(book: Book, known: Known): Promise<null> {
    const { namespace, botId } = this.#input.connector;
    if (!book.isConfigured) {
      const { dialog } = this.#input;
      this.#answeredAt = dialog.position;
      dialog.position = known.before.position;
      this.#ports.warn(
        `The bot ${namespace}:${botId} cannot be reached: it is not attached by WebSocket, and its webhook ` +
          "does not respond. The user gets the default answer.",
      );
    }
    await this.#sayOwn(defaultAnswer, known);
    return null;
  }

  async #sayKeyword(known: Known): Promise<null> {
    const { dialog, event, route } = this.#input;
    const { answer, deletesUser } = applyKeyword(event, dialog, route.test);
    this.#deletesUser = deletesUser;
    if (dialog.isTest) this.#voice.startTest();
    await this.#sayLabel(answer, known);
    return null;
  }

  /** Sends a text of the platform. */
  #sayOwn(words: string, known: Known): Promise<void> {
    return this.#sayLabel(platformLabel(this.#input.connector.namespace, words), known);
  }

  async #sayLabel(label: LabelValue, known: Known): Promise<void> {
    const id = this.#ports.newId();
    const text = await this.#text(label, known);
    const messages = [plainMessage(text, id)];
    await this.#voice.say([{ id, messages, metadata: {}, reported: plainSentence(text) }], true);
  }
}

/** Restores a dialog, including optional fields. */
function restore(dialog: Dialog, before: Dialog): void {
  delete dialog.disabled;
  delete dialog.askedAgain;
  delete dialog.nextIntents;
  delete dialog.trackedStoryId;
  Object.assign(dialog, before);
}
