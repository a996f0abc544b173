import { mostAnswers } from "../../bot/gateway/exchange.ts";
import type { ClientConfiguration } from "../../bot/types.ts";

/** A frame of a bot, and its time. */
export interface ReceivedFrame {
  text: string;
  /** Milliseconds after the request. */
  after: number;
}

/**
 * - `answered`: the last answer arrived,
 * - `silent`: the time ran out before the last answer, or too many answers came before it,
 * - `closed`: the bot closed the connection or the response before its last answer,
 * - `refused`: a status other than 2xx,
 * - `failed`: no connection, or a response that breaks HTTP or its limits.
 */
export type TurnEnd = "answered" | "silent" | "closed" | "refused" | "failed";

/** The detail of a turn in which too many answers came. */
export const endless = `${mostAnswers} answers, and none was the last`;

/** One request to a bot and all of its answers. */
export interface Turn {
  /** The request, to repeat by hand: a frame or a curl command. */
  sent: string;
  requestId: string;
  frames: readonly ReceivedFrame[];
  end: TurnEnd;
  /** The reason why it did not end with an answer. */
  detail: string | null;
  /** HTTP only: media type of the response. */
  mediaType: string | null;
  /** Operation of the contract that was called, or that the bot carried out on its socket. */
  operationId: string;
}

/** The connection to a bot: by webhook or on its WebSocket. */
export interface BotLink {
  readonly kind: "webhook" | "websocket";
  /** Address for the report, without secrets. */
  readonly target: string;
  /** Milliseconds that a bot may take for an answer. */
  readonly timeout: number;
  /** Requests the configuration. */
  askConfiguration(requestId: string): Promise<Turn>;
  /** Sends a user message as a frame and waits for the last answer. */
  ask(frame: object, requestId: string): Promise<Turn>;
  /** Sends an invalid frame. The turn ends soon if the bot does not answer. */
  sendBroken(content: string | Uint8Array): Promise<Turn>;
  /** Sends a request and disconnects before the answer. */
  abandon(frame: object): Promise<void>;
  /** Frames on the socket that no open request waited for; each is returned once. */
  takeStrays(): ReceivedFrame[];
  /** The configuration that decides how user messages are sent. */
  configure(configuration: ClientConfiguration): void;
  close(): Promise<void>;
}
