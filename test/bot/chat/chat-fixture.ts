import type { ChatRequest, WebResponse } from "../../../src/bot/types.ts";
import { Problem } from "../../../src/contract/problem.ts";
import { type AskedRequest, answer, FakeBot, newChat, newGateway } from "../support.ts";

export const says = (query: string, more: Partial<ChatRequest> = {}) =>
  ({ query, userId: "anna", ...more }) as ChatRequest;

export const texts = ({ responses }: WebResponse) => responses.map(({ text }) => text);

/** A bot with the stories `greetings`, `weather` and `refund` (with steps) that answers with the frame of `reply`. */
export function newBot(
  reply: (request: AskedRequest, bot: FakeBot) => void,
  answerTimeout = 10_000,
  queuePatience = 5_000,
) {
  const { gateway } = newGateway({ answerTimeout });
  const bot = new FakeBot(gateway, reply);
  bot.say({
    requestId: "1",
    botConfiguration: {
      stories: [
        { mainIntent: "greetings" },
        { mainIntent: "weather" },
        {
          mainIntent: "refund",
          secondaryIntents: ["thanks"],
          steps: [{ name: "ask_reason", secondaryIntents: ["thanks"] }],
        },
        { mainIntent: "thanks" },
        { mainIntent: "unknown" },
      ],
    },
  });
  return { bot, ...newChat(gateway, {}, queuePatience) };
}

export const echo = ({ requestId, botRequest }: AskedRequest, bot: FakeBot) =>
  bot.say(answer(requestId, `heard ${botRequest.intent}`, { storyId: botRequest.storyId }));

export async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? [error.status, error.errors[0]?.code] : error;
}
