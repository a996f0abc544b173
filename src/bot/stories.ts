/** The stories of an attached bot, from its configuration. */

import type { ClientConfiguration, StepConfiguration, StoryConfiguration } from "./types.ts";

/** The story of unhandled messages if the bot does not define one. */
const defaultUnknownStory = "tock_unknown_story";

export const unknownIntentName = "unknown";

/** Main intent of the story of unhandled messages, as sent to the NLU. */
export const unknownState = "tock:unknown";

/** Position of a dialog in the stories of its bot. */
export interface Position {
  /** Name of a story of the attached bot, or id of a configured story. */
  storyId: string;
  step: string | null;
}

/** The stories that an intent leads to, except the story of unhandled messages. */
export function startableStories(
  configuration: ClientConfiguration | null,
): readonly StoryConfiguration[] {
  return (configuration?.stories ?? []).filter(
    ({ mainIntent }) => mainIntent !== unknownIntentName,
  );
}

/** Name of the story of unhandled messages. */
export function unknownStoryName(configuration: ClientConfiguration | null): string {
  const story = configuration?.stories.find(({ mainIntent }) => mainIntent === unknownIntentName);
  return story ? storyName(story) : defaultUnknownStory;
}

export function storyName({ name, mainIntent }: StoryConfiguration): string {
  return name ?? mainIntent;
}

export function hasStep({ steps = [] }: StoryConfiguration, step: string): boolean {
  return steps.some(({ name }) => name === step);
}

/**
 * The step of a story for an intent: the requested one, else the first that the intent starts, else the current one
 * while it handles the intent.
 * @param wanted step that the user chose
 */
export function stepFor(
  { steps = [] }: StoryConfiguration,
  intent: string,
  current: string | null,
  wanted: string | null,
): string | null {
  const named = steps.find((step) => step.name === wanted);
  const started = steps.find((step) => starts(step, intent));
  const kept = steps.find((step) => step.name === current && knows(step, intent));
  return (named ?? started ?? kept)?.name ?? null;
}

/** By default, the main intent of a step is its name. */
function starts({ mainIntent, name, otherStarterIntents }: StepConfiguration, intent: string) {
  return (mainIntent ?? name) === intent || (otherStarterIntents ?? []).includes(intent);
}

function knows(step: StepConfiguration, intent: string): boolean {
  return starts(step, intent) || (step.secondaryIntents ?? []).includes(intent);
}
