/** Runs a configured story: asks for mandatory entities, answers, and leads to the next story. */

import type { LabelReference, Story, StoryMessage, StoryStep } from "../configured-story.ts";
import type { BotConnector, Dialog } from "../dialog.ts";
import type { Metric } from "../measures.ts";
import type { Voice } from "../turn/voice.ts";
import type { Book } from "./book.ts";
import { firstMissing, lacksEntities } from "./mandatory.ts";
import { type Maker, partsOf, spokenPart } from "./messages.ts";
import { metricsOf } from "./metrics.ts";
import { type Place, starterOf } from "./position.ts";
import { ending } from "./rules.ts";
import { takeSatisfaction } from "./satisfaction.ts";
import { findStep, type UserMessage } from "./steps.ts";
import { type Answers, answersFor, currentAnswer, hasAnswer } from "./story.ts";
import { type AttachedTale, type ConfiguredTale, stepAfter, type Tale } from "./tale.ts";

/** Probability that steps add to their intents in a story that limits the next intents. */
const stepModifier = 0.5;

/** The next story, and the intent for which it runs. */
export interface Next extends Place {
  intent: string;
}

/** State while stories run. */
export interface Telling {
  book: Book;
  connector: BotConnector;
  /** Changed in place. */
  dialog: Dialog;
  heard: UserMessage;
  /** The text of the user; `null` for a button. */
  said: string | null;
  voice: Voice;
  maker: Maker;
  /** The stories that others have led to in this turn; each runs once. */
  viewed: Set<string>;
  /** Collects the intents that start stories. */
  begun: string[];
  /** Collects the metrics of the stories. */
  metrics: Metric[];
  /** Records the position of the dialog before a rule ends the story. */
  leave(): void;
  /** Lets the attached bot run a story, or sends the default answer. */
  ask(tale: AttachedTale): Promise<Next | null>;
}

/** @returns the story that follows at once; `null` if the bot waits for the user */
export async function tell(tale: ConfiguredTale, telling: Telling): Promise<Next | null> {
  const { book, connector, dialog, heard } = telling;
  const { story } = tale;
  const instead = takeSatisfaction(tale, telling);
  if (instead !== null) return lead(book.byIntent(instead), instead, telling);
  const missing = firstMissing(story, dialog, heard.entities);
  if (missing) return say(missing, [], true, tale, telling);
  const step = findStep(tale.steps, dialog.position?.step ?? null);
  telling.metrics.push(...metricsOf(tale, step, dialog));
  if (step) {
    const answers = hasAnswer(step);
    const told = answers ? await sayStep(step, tale, telling) : null;
    const target = step.targetIntent?.name ?? (answers ? undefined : heard.intent);
    const next = target === undefined ? undefined : book.byIntent(target);
    if (next && target !== undefined && next !== book.unknown && !telling.viewed.has(next.id)) {
      return told ?? lead(next, target, telling);
    }
    if (answers) return told ?? (isLeaf(step) ? end(story, telling) : null);
  }
  const endsHere = tale.steps.length === 0 && !lacksEntities(story, dialog);
  const last =
    (tale.steps.length === 0 && !ending(story, connector)) ||
    (tale.steps.length > 0 && (!step || !isLeaf(step) || isEnd(step, story, connector)));
  const labels = tale.steps.map(sentenceOf);
  const told = await say(answersFor(story, connector.name), labels, last, tale, telling);
  narrow(story, dialog);
  return told ?? (endsHere ? end(story, telling) : null);
}

function sayStep(step: StoryStep, tale: ConfiguredTale, telling: Telling): Promise<Next | null> {
  const labels = step.children.map(sentenceOf);
  const last = !isLeaf(step) || isEnd(step, tale.story, telling.connector);
  return say(step, labels, last, tale, telling);
}

/** The sentence of a step, which is the text of its button. */
function sentenceOf({ userSentence, userSentenceLabel }: StoryStep): LabelReference | string {
  return userSentenceLabel ?? userSentence;
}

const isLeaf = ({ children }: StoryStep) => children.length === 0;

/** Whether nothing follows a step without children. */
function isEnd({ targetIntent }: StoryStep, story: Story, connector: BotConnector): boolean {
  return targetIntent === undefined && ending(story, connector) === undefined;
}

/**
 * Sends the answer of a story, a step or a question.
 * @param labels texts of the buttons below the last message
 * @param last whether nothing follows the answer
 */
async function say(
  container: Answers,
  labels: readonly (LabelReference | string)[],
  last: boolean,
  tale: ConfiguredTale,
  telling: Telling,
): Promise<Next | null> {
  const { book, ask } = telling;
  const answer = currentAnswer(container);
  if (answer?.answerType === "builtin") return ask(book.attached(tale.story.storyId));
  const texts = answer?.answerType === "simple" ? answer : simpleAnswer(container);
  if (!texts) return ask(book.unknown);
  await sayTexts(texts.answers, labels, last, telling);
  return null;
}

/** Scripts are not executed; the other texts are sent. */
function simpleAnswer({ answers }: Answers) {
  return answers.find((answer) => answer.answerType === "simple");
}

/** Delays are ignored, as in the web connector of Tock. */
async function sayTexts(
  answers: readonly StoryMessage[],
  labels: readonly (LabelReference | string)[],
  last: boolean,
  { voice, maker }: Telling,
): Promise<void> {
  const parts = partsOf(answers);
  for (const [index, part] of parts.entries()) {
    const isLast = last && index === parts.length - 1;
    await voice.say([await spokenPart(part, isLast ? labels : [], maker)], isLast);
  }
}

/** The story that the rules define as the end of this one. */
function end(story: Story, telling: Telling): Next | null {
  const id = ending(story, telling.connector);
  if (id === undefined) return null;
  const next = telling.book.byId(id);
  telling.leave();
  return lead(next, next.mainIntent, telling);
}

/** Leads to another story; the step is kept for a story that has it too. */
export function lead(tale: Tale, intent: string, { dialog, heard, viewed }: Telling): Next {
  const { position } = dialog;
  const step = position && position.storyId !== tale.id ? position.step : null;
  viewed.add(tale.id);
  const after = stepAfter(tale, step, { ...heard, intent, wantedStep: null });
  return { tale, intent, step: after, starter: starterOf(tale, intent) };
}

/** Limits the intents of the next message to those that the story names and those of its first steps. */
function narrow({ nextIntentsQualifiers, steps }: Story, dialog: Dialog): void {
  if (nextIntentsQualifiers.length === 0) return;
  const modifiers = new Map<string, number>();
  const add = (intent: string | undefined, modifier: number) => {
    if (intent !== undefined && !modifiers.has(intent)) modifiers.set(intent, modifier);
  };
  for (const { intent, modifier } of nextIntentsQualifiers) add(intent, modifier);
  for (const { intent, targetIntent } of steps) {
    add(intent?.name, stepModifier);
    add(targetIntent?.name, stepModifier);
  }
  dialog.nextIntents = [...modifiers].map(([intent, modifier]) => ({ intent, modifier }));
}
