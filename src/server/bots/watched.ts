/** The steps of a conversation that the traffic page shows. */

import type { BotTransport } from "../../bot/gateway/transport.ts";
import type { ParseQuery, ParseResult, WebResponse } from "../../bot/types.ts";
import type { Traffic } from "../toolkit/traffic.ts";

/** A bot whose requests and answers are reported. */
export function watchedBot(bot: BotTransport, traffic: Traffic): BotTransport {
  const base = { api: "bot-definition", operationId: "connectBot", subject: "connection" } as const;
  return {
    configuration: () => bot.configuration(),
    async *ask(requestId, botRequest, signal) {
      traffic.step({
        ...base,
        kind: "frame-to-bot",
        title: `story ${botRequest.storyId}`,
        data: () => ({ requestId, botRequest }),
      });
      for await (const answer of bot.ask(requestId, botRequest, signal)) {
        traffic.step({
          ...base,
          kind: "frame-from-bot",
          title: `story ${answer.storyId}`,
          data: () => ({ requestId, botResponse: answer }),
        });
        yield answer;
      }
    },
  };
}

export function tellUnderstanding(traffic: Traffic, query: ParseQuery, result: ParseResult): void {
  traffic.step({
    kind: "understanding",
    api: "nlu",
    operationId: "parseQuery",
    subject: "parse",
    title: `${result.intent}, ${Math.round(Number(result.intentProbability) * 100)} %`,
    data: () => ({ query, result }),
  });
}

export function tellEvent(traffic: Traffic, stream: string, message: WebResponse): void {
  traffic.step({
    kind: "event",
    api: "web-connector",
    operationId: "streamEvents",
    subject: "events",
    title: `to ${(JSON.parse(stream) as string[]).at(-1)}`,
    data: () => message,
  });
}
