import type { BotAnswer, BotRequest, ClientConfiguration } from "../types.ts";

/** A way to ask one bot: its WebSocket, or its webhook. */
export interface BotTransport {
  /** The stories of the bot; `null` while it has not told them. */
  configuration(): ClientConfiguration | null;
  /**
   * Asks the bot; its answers come in the order of their dates, up to the first that is the last.
   * @param requestId a fresh one for each request
   * @throws BotUnreachable when nothing of the request can have reached the bot; Problem 502 when it answers against
   *   its contract or hangs up, 504 when it keeps silent for too long; the reason of the signal when it is aborted
   */
  ask(
    requestId: string,
    botRequest: BotRequest,
    signal: AbortSignal,
  ): AsyncGenerator<BotAnswer, void>;
}

/** There is no connection to the bot, so that another way to it may be tried. */
export class BotUnreachable extends Error {}
