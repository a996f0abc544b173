/** Stories that a dialog can be in: those of the attached bot, and those that Studio configures. */

import type { Story, StoryStep, StoryTag } from "../configured-story.ts";
import { hasStep, stepFor, storyName } from "../stories.ts";
import type { StoryConfiguration } from "../types.ts";
import { findStep, keeps, nextStep, stepIntents, type UserMessage } from "./steps.ts";
import { stepsFor } from "./story.ts";

/** What all stories have in common. */
interface Told {
  /** Id in the dialog: the name of an attached story, the id of a configured one. */
  id: string;
  mainIntent: string;
  /** The intents that start it. */
  starters: ReadonlySet<string>;
  /** The intents with which a dialog stays in it. */
  intents: ReadonlySet<string>;
}

/** A story that the attached bot runs. */
export interface AttachedTale extends Told {
  kind: "attached";
  /** `null` for the story of unhandled messages, and before the bot has sent its stories. */
  story: StoryConfiguration | null;
}

/** A story that runs as configured in Studio. */
export interface ConfiguredTale extends Told {
  kind: "configured";
  story: Story;
  /** Its steps for the connector. */
  steps: readonly StoryStep[];
  tags: readonly StoryTag[];
}

export type Tale = AttachedTale | ConfiguredTale;

export function attachedTale(story: StoryConfiguration): AttachedTale {
  const { mainIntent, otherStarterIntents = [], secondaryIntents = [], steps = [] } = story;
  const starters = new Set([mainIntent, ...otherStarterIntents]);
  const intents = new Set([...starters, ...secondaryIntents]);
  for (const step of steps) {
    intents.add(step.mainIntent ?? step.name);
    for (const intent of step.otherStarterIntents ?? []) intents.add(intent);
    for (const intent of step.secondaryIntents ?? []) intents.add(intent);
  }
  const id = storyName(story);
  return { kind: "attached", id, mainIntent, starters, intents, story };
}

/** A story of the attached bot of which only the name is known. */
export function namedTale(id: string, mainIntent: string): AttachedTale {
  const intents = new Set([mainIntent]);
  return {
    kind: "attached",
    id,
    mainIntent,
    starters: intents,
    intents,
    story: null,
  };
}

/**
 * @param connectorName display name of the connector, which may have steps of its own
 * @param told the story of the attached bot that it configures, if any
 */
export function configuredTale(
  story: Story,
  connectorName: string,
  told: AttachedTale | undefined,
): ConfiguredTale {
  const steps = stepsFor(story, connectorName);
  const mainIntent = story.intent.name;
  const starters = new Set([mainIntent, ...(told?.starters ?? [])]);
  const intents = new Set([
    ...starters,
    ...(told?.intents ?? []),
    ...story.mandatoryEntities.map(({ intent }) => intent.name),
    ...stepIntents(steps),
  ]);
  return {
    kind: "configured",
    id: story._id,
    mainIntent,
    starters,
    intents,
    story,
    steps,
    tags: story.tags,
  };
}

/** Whether a dialog at this step stays in the story. */
export function staysIn(tale: Tale, step: string | null, heard: UserMessage): boolean {
  return tale.kind === "attached" ? tale.intents.has(heard.intent) : keeps(tale, step, heard);
}

/** The step that a message leads to, or `null`. */
export function stepAfter(tale: Tale, step: string | null, heard: UserMessage): string | null {
  if (tale.kind === "configured") return nextStep(tale, step, heard);
  return tale.story && stepFor(tale.story, heard.intent, step, heard.wantedStep);
}

/** Whether the story has a step with this name. */
export function hasStepNamed(tale: Tale, step: string): boolean {
  if (tale.kind === "configured") return findStep(tale.steps, step) !== null;
  return tale.story !== null && hasStep(tale.story, step);
}
