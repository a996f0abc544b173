import type { ClientConfiguration, StepConfiguration, StoryConfiguration } from "./types.ts";

/** The story of what no other story handles, when the bot has none of its own. */
const defaultUnknownStory = "tock_unknown_story";

export const unknownIntentName = "unknown";

/** Main intent of the unknown story, as the NLU is told it. */
export const unknownState = "tock:unknown";

/** Where a dialog stands in the stories of its bot. */
export interface Position {
  storyId: string;
  step: string | null;
}

/**
 * Chooses the story and the step for an intent. The current story keeps an intent that it, or one of its steps,
 * knows; another intent starts the story that has it as main or starter intent; else the unknown story answers.
 * @param configuration the stories of the bot; `null` while the bot has not told them
 * @param intent name without namespace
 * @param current where the dialog stands; `null` at its beginning
 * @param wantedStep step asked for by a choice of the user
 */
export function choosePosition(
  configuration: ClientConfiguration | null,
  intent: string,
  current: Position | null,
  wantedStep: string | null = null,
): Position {
  const stories = (configuration?.stories ?? []).filter(
    (story) => story.mainIntent !== unknownIntentName,
  );
  const kept = stories.find(
    (story) => storyName(story) === current?.storyId && supports(story, intent),
  );
  const story = kept ?? stories.find((candidate) => starts(candidate, intent));
  if (!story) return { storyId: unknownStory(configuration), step: null };
  const before = kept ? (current?.step ?? null) : null;
  return { storyId: storyName(story), step: chooseStep(story, intent, before, wantedStep) };
}

/** The beginning of the story of this name; of the unknown story when the bot has no such story. */
export function positionAt(configuration: ClientConfiguration | null, storyId: string): Position {
  const known = configuration?.stories.some((story) => storyName(story) === storyId) ?? true;
  return { storyId: known ? storyId : unknownStory(configuration), step: null };
}

/** The main intent of the story of this name, as the NLU is told it. */
export function stateOf(configuration: ClientConfiguration | null, storyId: string): string {
  const story = configuration?.stories.find((candidate) => storyName(candidate) === storyId);
  return story && story.mainIntent !== unknownIntentName ? story.mainIntent : unknownState;
}

/** Whether the story of this name has a step of that name. */
export function hasStep(
  configuration: ClientConfiguration | null,
  storyId: string,
  step: string,
): boolean {
  const story = configuration?.stories.find((candidate) => storyName(candidate) === storyId);
  return story?.steps?.some(({ name }) => name === step) ?? false;
}

/** Whether the intent starts the story of this name. */
export function startsStory(
  configuration: ClientConfiguration | null,
  storyId: string,
  intent: string,
): boolean {
  const story = configuration?.stories.find((candidate) => storyName(candidate) === storyId);
  return story !== undefined && starts(story, intent);
}

function chooseStep(
  story: StoryConfiguration,
  intent: string,
  current: string | null,
  wanted: string | null,
): string | null {
  const steps = story.steps ?? [];
  const named = steps.find((step) => step.name === wanted);
  const started = steps.find((step) => starts(stepIntents(step), intent));
  const kept = steps.find(
    (step) => step.name === current && supportsDirectly(stepIntents(step), intent),
  );
  return (named ?? started ?? kept)?.name ?? null;
}

function unknownStory(configuration: ClientConfiguration | null): string {
  const story = configuration?.stories.find(({ mainIntent }) => mainIntent === unknownIntentName);
  return story ? storyName(story) : defaultUnknownStory;
}

type Intents = Pick<StoryConfiguration, "mainIntent" | "otherStarterIntents" | "secondaryIntents">;

function storyName({ name, mainIntent }: StoryConfiguration): string {
  return name ?? mainIntent;
}

/** The main intent of a step is its name when it does not say otherwise. */
function stepIntents(step: StepConfiguration): Intents {
  return { ...step, mainIntent: step.mainIntent ?? step.name };
}

function starts({ mainIntent, otherStarterIntents = [] }: Intents, intent: string): boolean {
  return mainIntent === intent || otherStarterIntents.includes(intent);
}

function supportsDirectly(intents: Intents, intent: string): boolean {
  return starts(intents, intent) || (intents.secondaryIntents ?? []).includes(intent);
}

function supports(story: StoryConfiguration, intent: string): boolean {
  return (
    supportsDirectly(story, intent) ||
    (story.steps ?? []).some((step) => supportsDirectly(stepIntents(step), intent))
  );
}
