import type { Attachment, BotLine } from "../../src/bot/gateway/gateway.ts";
import { loadAsyncDocument, type MessageExample, messageOf } from "../../src/contract/asyncapi.ts";
import type { Contract } from "../../src/contract/documents.ts";
import type { PlatformEvent } from "./events.ts";
import { frameJudge, type JudgedFrame } from "./findings.ts";
import { requestsFor } from "./requests.ts";
import { Talk, type TalkTimes } from "./talk.ts";

export interface PlatformOptions extends TalkTimes {
  /** Called with each event. */
  report(event: PlatformEvent): void;
}

/**
 * The mock of the platform for a bot under development: requests the bot's stories, sends it the examples of the
 * contract, and reports faults of its frames. Independent of the transport.
 */
export class MockPlatform {
  readonly #options: PlatformOptions;
  readonly #judge: (text: string) => JudgedFrame;
  readonly #examples: readonly MessageExample[];
  #bots = 0;
  #ids = 0;

  constructor(contract: Contract, options: PlatformOptions) {
    this.#options = options;
    this.#judge = frameJudge(contract);
    this.#examples = messageOf(loadAsyncDocument(), "botRequest").examples;
  }

  /** Accepts any bot, whatever its key. */
  attach(_apiKey: string, bot: BotLine): Attachment {
    const talk = new Talk(bot, ++this.#bots, {
      ...this.#options,
      judge: this.#judge,
      requests: (configuration) => requestsFor(configuration, this.#examples),
      newId: () => (++this.#ids).toString(16).padStart(24, "0"),
    });
    return { receive: (text) => talk.receive(text), closed: () => talk.end() };
  }
}
