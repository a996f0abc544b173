/** Runs a story of the attached bot. */

import { starterOf } from "../configured/position.ts";
import { ending } from "../configured/rules.ts";
import type { AttachedTale } from "../configured/tale.ts";
import { hasStepNamed } from "../configured/tale.ts";
import { lead, type Next, type Telling } from "../configured/teller.ts";
import { applyAnswer, type DialogEntity, mergeEntities } from "../entities.ts";
import type { ChatEvent } from "../event.ts";
import type { BotTransport } from "../gateway/transport.ts";
import { toldActions } from "../history.ts";
import type { LabelValue } from "../labels/label.ts";
import { webMessages } from "../messages/messages.ts";
import { reportedMessage } from "../messages/reported-message.ts";
import type { ChatPorts } from "../ports.ts";
import type { Route } from "../route.ts";
import type { ActionReport, BotAnswer } from "../types.ts";
import { botRequest } from "./request.ts";
import { type StorySwitch, switchOf } from "./switching.ts";
import { translated } from "./texts.ts";
import type { Spoken } from "./voice.ts";

/** Data that the bot gets with each request. */
export interface Question {
  event: Extract<ChatEvent, { kind: "text" | "choice" }>;
  route: Route;
  /** The parsed intent, whatever story runs. */
  intent: string;
  /** The entities of the message; empty if another story has led to this one. */
  entities: readonly DialogEntity[];
  language: string;
  /** Locale the user asked for. */
  locale: string;
  /** The dialog before this turn, if the user's page requests that the bot gets it. */
  history: readonly ActionReport[] | null;
  text(label: LabelValue): Promise<string>;
}

/**
 * Requests a story from the bot and sends its answer.
 * @returns the story that follows at once: the one that the bot switches to, or the configured end
 */
export async function askBot(
  ports: Pick<ChatPorts, "newId">,
  bot: BotTransport,
  tale: AttachedTale,
  telling: Telling,
  question: Question,
  signal: AbortSignal,
): Promise<Next | null> {
  const { book, connector, dialog } = telling;
  const { event, intent, entities, route, language, locale, history } = question;
  const step = dialog.position?.storyId === tale.id ? dialog.position.step : null;
  const request = botRequest({
    event,
    intent,
    entities: mergeEntities(
      dialog.entities,
      entities.filter(({ role }) => dialog.entities.some((kept) => kept.role === role)),
    ),
    position: { storyId: tale.id, step },
    connector,
    route,
    userId: dialog.userId,
    language,
    locale,
    history: history && toldActions([...history, ...telling.voice.actions], route),
  });
  const settings = book.settings(tale.id);
  const followed = settings && ending(settings, connector);
  let next: Next | null = null;
  for await (const answer of bot.ask(ports.newId(), request, signal)) {
    const finished = answer.context.lastResponse ?? true;
    const wanted = switchOf(answer);
    const isLast = finished && wanted === null && next === null && followed === undefined;
    await take(ports, answer, tale.id, telling, question, isLast);
    if (wanted) {
      next = switched(wanted, telling, dialog.intent ?? intent);
    }
  }
  if (next || followed === undefined) return next;
  const target = book.byId(followed);
  telling.leave();
  return lead(target, target.mainIntent, telling);
}

/**
 * The story that the bot switches to. The dialog continues with the intent that the bot names if it starts the story.
 * `INTENT` in the answer and the intent in the bot's request stay the parsed intent, as in Tock.
 */
function switched(
  { storyId, starterIntent }: StorySwitch,
  telling: Telling,
  current: string,
): Next {
  const tale = telling.book.byId(storyId);
  const starts = starterIntent !== null && tale.starters.has(starterIntent);
  const intent = starts ? starterIntent : current;
  const starter = starterIntent ?? starterOf(tale, tale.mainIntent);
  if (tale.kind === "configured") return { ...lead(tale, intent, telling), starter };
  return { tale, step: null, intent, starter };
}

/** Sends an answer and applies its changes. */
async function take(
  { newId }: Pick<ChatPorts, "newId">,
  answer: BotAnswer,
  askedStory: string,
  { book, connector, dialog, voice, begun }: Telling,
  { text }: Question,
  last: boolean,
): Promise<void> {
  const spoken: Spoken[] = [];
  for (const [index, message] of (answer.messages ?? []).entries()) {
    const id = newId();
    const said = await translated(message, connector.namespace, text);
    const shown = webMessages(said, () => id, `/botResponse/messages/${index}`);
    spoken.push({ id, ...shown, reported: reportedMessage(said, shown) });
  }
  await voice.say(spoken, last);
  dialog.entities = applyAnswer(dialog.entities, answer.entities ?? []);
  if (answer.storyId !== askedStory) {
    const tale = book.byId(answer.storyId);
    const { id, mainIntent } = tale;
    begun.push(starterOf(tale, mainIntent));
    dialog.position = { storyId: id, step: null };
    dialog.storyIntent = mainIntent;
  }
  const { position } = dialog;
  if (position && answer.step && hasStepNamed(book.byId(position.storyId), answer.step)) {
    position.step = answer.step;
  }
}
