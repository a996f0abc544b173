import { type Bot, type BotOptions, type Bus, createBot } from "../src/client/index.ts";
import type { BotConfiguration, BotMessage, EntityInput } from "../src/client/types.ts";
import {
  type AsyncDocument,
  loadAsyncDocument,
  type Message,
  messageOf,
} from "../src/contract/asyncapi.ts";

/** The part of an answer that a story sends. */
interface Answer {
  example: string;
  storyId: string;
  messages: BotMessage[];
  step?: string | null;
  entities?: EntityInput[];
  last: boolean;
}

export interface MockBotOptions extends BotOptions {
  /** Milliseconds between two frames of one answer. */
  pause: number;
  /** Called with each answer. */
  report(event: BotEvent): void;
}

/** A request that the mock has answered with an example. */
export interface BotEvent {
  event: "answered";
  storyId: string;
  intent: string;
  text: string;
  example: string;
}

/**
 * A bot that answers with the examples of the contract, for developers of a platform or a chat page: with an example of
 * the requested story if there is one, else with the next example.
 */
export function createMockBot({ pause, report, ...options }: MockBotOptions): Bot {
  const document = loadAsyncDocument();
  const bot = createBot(options);
  const answers = answersOf(messageOf(document, "botResponse"));
  const turns = new Map<string, number>();

  /** The next answer of a story or step, in rotation. */
  function next(place: string, among: readonly Answer[]): Answer {
    const turn = turns.get(place) ?? 0;
    turns.set(place, turn + 1);
    return among[turn % among.length] as Answer;
  }

  async function answer(bus: Bus): Promise<void> {
    const { storyId } = bus.request;
    const own = answers.filter((one) => one.storyId === storyId || one.storyId === bus.intent);
    const finals = answers.filter(({ last }) => last);
    let chosen = own.length > 0 ? next(storyId, own) : next("", finals);
    say(bus, chosen);
    if (!chosen.last) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      chosen = next("", finals);
      say(bus, chosen);
    }
  }

  function say(bus: Bus, { example, messages, step = null, entities }: Answer): void {
    for (const message of messages) bus.send(message);
    bus.step = step;
    for (const entity of entities ?? []) bus.setEntity(entity);
    const { storyId } = bus.request;
    report({ event: "answered", storyId, intent: bus.intent, text: bus.text, example });
  }

  for (const { intent, ...story } of storiesOf(document, answers)) bot.story(intent, answer, story);
  return bot.unknown(answer);
}

function answersOf({ examples }: Message): Answer[] {
  return examples.map(({ name, payload }) => {
    const { botResponse } = payload as unknown as {
      botResponse: Omit<Answer, "example" | "last"> & {
        context: { lastResponse?: boolean | null };
      };
    };
    const { context, ...answer } = botResponse;
    const { lastResponse = true } = context;
    return { ...answer, example: name, last: lastResponse === true };
  });
}

/** The stories of the example configuration, and the stories that example answers name. */
function storiesOf(document: AsyncDocument, answers: readonly Answer[]) {
  const configured = messageOf(document, "botConfiguration").examples.flatMap(
    ({ payload }) =>
      (payload as unknown as { botConfiguration: BotConfiguration }).botConfiguration.stories,
  );
  const told = configured.map(({ mainIntent }) => mainIntent);
  const others = new Set(answers.map(({ storyId }) => storyId).filter((id) => !told.includes(id)));
  return [
    ...configured.map(({ mainIntent, otherStarterIntents, secondaryIntents, steps }) => ({
      intent: mainIntent,
      starters: otherStarterIntents ?? [],
      secondary: secondaryIntents ?? [],
      steps: steps ?? [],
    })),
    ...[...others].map((intent) => ({ intent })),
  ];
}
