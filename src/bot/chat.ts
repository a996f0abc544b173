/**
 * Handles a user's message from the request to the answer: the sentence is understood and answered by configured
 * stories or by the attached bot. The answer is returned as a whole, and sent message by message to the user's event
 * stream.
 */

import { randomUUID } from "node:crypto";
import { Library } from "./configured/book.ts";
import type { BotConnector } from "./dialog.ts";
import { eventOf } from "./event.ts";
import { renderMarkdown } from "./messages/markdown.ts";
import { type DialogBounds, defaultBounds, nextDialog } from "./next-dialog.ts";
import type { ChatPorts } from "./ports.ts";
import { UserQueue } from "./queue.ts";
import { type Route, webRoute } from "./route.ts";
import { Turn } from "./turn/turn.ts";
import type { Listener } from "./turn/voice.ts";
import type { ChatRequest, WebMessage, WebResponse } from "./types.ts";

export interface ChatSettings {
  /** Locale of requests that name none. */
  defaultLocale: string;
  /** Milliseconds that a message waits for earlier messages of its user before it is refused. */
  queuePatience: number;
  /** Limits after which users start new dialogs. */
  bounds?: DialogBounds;
  /** Texts are Markdown and are rendered as HTML. Default: true. */
  markdown?: boolean;
  /** The parts of a streamed text are joined. Default: true. */
  mergeStream?: boolean;
}

/** How a request is answered if not like a request of a web page. */
export interface SendOptions {
  /** Default: the route of a web page. */
  route?: Route;
  /** Called with each message as soon as the bot sends it; `last` if no message follows. */
  hear?(response: WebResponse, last: boolean): void;
  /** Called with each debug message of the bot, see `Listener`. */
  hearDebug?: Listener["hearDebug"];
  /**
   * The answer is for another program: nothing is sent to the user's event stream, and texts stay as the bot wrote
   * them.
   */
  apart?: boolean;
  /** Id of the user's action. Default: a new one. */
  actionId?: string;
}

/** Name of the event stream of a user of a connector. */
export function streamName({ namespace, botId, connectorId }: BotConnector, userId: string) {
  return JSON.stringify([namespace, botId, connectorId, userId]);
}

/** The connector in the name of an event stream. */
export function connectorOfStream(
  name: string,
): Pick<BotConnector, "namespace" | "botId" | "connectorId"> {
  const [namespace, botId, connectorId] = JSON.parse(name) as [string, string, string];
  return { namespace, botId, connectorId };
}

export class Chat {
  readonly #ports: ChatPorts;
  readonly #settings: ChatSettings;
  readonly #queue: UserQueue;
  readonly #library = new Library();

  constructor(ports: ChatPorts, settings: ChatSettings) {
    this.#ports = ports;
    this.#settings = settings;
    this.#queue = new UserQueue(settings.queuePatience);
  }

  /**
   * Handles one request of the web connector. The answer holds everything that the bot sends.
   * @param signal stops the work if the caller disconnects or the server stops
   * @throws Problem 400 if the request has no message, 502 or 504 if the bot fails, 504 if earlier messages of the user
   * take too long
   */
  async send(
    connector: BotConnector,
    request: ChatRequest,
    signal: AbortSignal,
    { route = webRoute(connector), hear, hearDebug, apart = false, actionId }: SendOptions = {},
  ): Promise<WebResponse> {
    const event = eventOf(request);
    const nothing: WebResponse = { responses: [], metadata: { RESPONSE_ID: randomUUID() } };
    if (event.kind === "referral") return nothing;
    if (event.kind === "feedback") {
      await this.#ports.dialogs.saveFeedback(event.actionId, event.vote);
      return nothing;
    }
    const { userId } = request;
    const user = JSON.stringify([connector.namespace, connector.botId, userId]);
    return this.#queue.run(user, signal, async () => {
      const { dialogs, newId, now } = this.#ports;
      const { namespace, botId } = connector;
      const key = { namespace, botId, userId };
      const last = await dialogs.get(key);
      const dialog = nextDialog(last, key, now(), this.#settings.bounds ?? defaultBounds, newId);
      const { defaultLocale: fallback, markdown = false, mergeStream = true } = this.#settings;
      const turn = new Turn(this.#ports, this.#library, {
        connector,
        route: dialog.isTest ? { ...route, test: true } : route,
        deliver: async (response, last) => {
          hear?.(response, last);
          if (!apart) await this.#ports.publish(streamName(connector, userId), response);
        },
        hearDebug,
        show: markdown && !apart ? asHtml : asItIs,
        mergeStream,
        dialog,
        event,
        request,
        fallback,
        signal,
        actionId,
      });
      try {
        return await turn.run();
      } finally {
        dialog.lastDate = now().toISOString();
        dialog.actionCount = (dialog.actionCount ?? 0) + turn.actions.length;
        if (last && last.dialogId !== dialog.dialogId) await dialogs.save({ ...last, ended: true });
        if (turn.deletesUser) await dialogs.removeUser(key);
        else await dialogs.save(dialog, turn.actions, turn.notes);
      }
    });
  }
}

const asItIs = (message: WebMessage): WebMessage => message;

function asHtml(message: WebMessage): WebMessage {
  return message.text === undefined ? message : { ...message, text: renderMarkdown(message.text) };
}
