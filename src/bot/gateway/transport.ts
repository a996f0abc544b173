import type { BotAnswer, BotRequest, ClientConfiguration } from "../types.ts";

/** A way to call one bot: its WebSocket or its webhook. */
export interface BotTransport {
  /** The stories of the bot; `null` before the bot has sent them. */
  configuration(): ClientConfiguration | null;
  /**
   * Sends a request to the bot and returns its answers in the order of their dates, up to the last one.
   * @param requestId a new one for each request
   * @throws BotUnreachable if the bot cannot have received any part of the request; Problem 502 if its answer is
   * invalid or it disconnects, 504 if it does not answer in time; the reason of the signal if it is aborted
   */
  ask(
    requestId: string,
    botRequest: BotRequest,
    signal: AbortSignal,
  ): AsyncGenerator<BotAnswer, void>;
}

/** There is no connection to the bot; another transport may be tried. */
export class BotUnreachable extends Error {}
