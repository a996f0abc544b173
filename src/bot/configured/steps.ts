/** The current step of a dialog in a configured story, and the step that a message leads to. */

import type { StoryStep, StoryTag } from "../configured-story.ts";
import type { DialogEntity } from "../entities.ts";

/** What determines the step. */
export interface UserMessage {
  /** Name of the intent, without namespace. */
  intent: string;
  /** The entities of the message itself. */
  entities: readonly DialogEntity[];
  /** The step that a pressed button names. */
  wantedStep: string | null;
}

/** A configured story with its steps for one connector. */
export interface StepTree {
  intents: ReadonlySet<string>;
  tags: readonly StoryTag[];
  steps: readonly StoryStep[];
}

/** The name of a step: the stored one, else one built from what leads to the step. */
export function stepName({ name, intent, entity, level }: StoryStep): string {
  if (name.startsWith("##")) return name;
  const selection = entity?.value ?? entity?.entityRole;
  return `${intent?.name ?? null}${selection === undefined ? "" : `_${selection}`}_${level}`;
}

/** All steps, parents before their children. */
export function allSteps(steps: readonly StoryStep[]): StoryStep[] {
  return steps.flatMap((step) => [step, ...allSteps(step.children)]);
}

/** The intents with which a dialog stays in a story: those of steps that have an answer or lead to another story. */
export function stepIntents(steps: readonly StoryStep[]): string[] {
  return allSteps(steps).flatMap(({ intent, answers, currentType, targetIntent }) =>
    intent && (targetIntent || answers.some(({ answerType }) => answerType === currentType))
      ? [intent.name]
      : [],
  );
}

export function findStep(steps: readonly StoryStep[], name: string | null): StoryStep | null {
  if (name === null) return null;
  return allSteps(steps).find((step) => stepName(step) === name) ?? null;
}

/** Whether the story handles the message at this step, instead of another story. */
export function keeps(story: StepTree, at: string | null, heard: UserMessage): boolean {
  const { intent } = heard;
  const step = findStep(story.steps, at);
  if (story.intents.has(intent) || step?.intent?.name === intent) return true;
  const next = step ? step.children : story.steps;
  if (
    story.tags.includes("CHECK_ONLY_SUB_STEPS_WITH_STORY_INTENT") &&
    !next.some((one) => one.intent?.name === intent)
  ) {
    return false;
  }
  if (step && selects(step, heard)) return true;
  if (!step && story.tags.includes("CHECK_ONLY_SUB_STEPS")) return false;
  return next.some((one) => selects(one, heard));
}

/**
 * The step that a message leads to: a child of the current step, the current step again, a sibling or an ancestor, else
 * the first step of the story that matches.
 * @param at name of the current step; a step that no longer exists is ignored
 * @returns its name; `null` if the story starts from its beginning
 */
export function nextStep(
  { steps }: Pick<StepTree, "steps">,
  at: string | null,
  heard: UserMessage,
): string | null {
  const { wantedStep } = heard;
  if (wantedStep !== null) {
    const wanted = findStep(steps, wantedStep);
    const below = wanted && selectIn(wanted.children, heard);
    return nameOf(below ?? wanted);
  }
  const current = findStep(steps, at);
  if (!current) return nameOf(selectDeep(steps, heard));
  const child = selectIn(current.children, heard);
  if (child) return stepName(child);
  if (!leaves(current, heard)) return stepName(current);
  for (let parent = parentOf(steps, current); parent; parent = parentOf(steps, parent)) {
    const beside = selectIn(parent.children, heard);
    if (beside) return stepName(beside);
  }
  return nameOf(selectDeep(steps, heard));
}

function leaves(step: StoryStep, heard: UserMessage): boolean {
  return (step.intent && step.intent.name !== heard.intent) || byEntity(step, heard) === false;
}

/** The first step of one level that matches the message, or a child of it that matches too. */
function selectIn(steps: readonly StoryStep[], heard: UserMessage): StoryStep | null {
  const step = steps.find((one) => selects(one, heard));
  if (!step) return null;
  const child = selectIn(step.children, heard);
  return child && byEntity(step, heard) ? child : step;
}

/** As `selectIn`, level by level. */
function selectDeep(steps: readonly StoryStep[], heard: UserMessage): StoryStep | null {
  const found = selectIn(steps, heard);
  if (found) return found;
  for (const { children } of steps) {
    const below = selectDeep(children, heard);
    if (below) return below;
  }
  return null;
}

function selects(step: StoryStep, heard: UserMessage): boolean {
  return byEntity(step, heard) ?? step.intent?.name === heard.intent;
}

/** Whether the message contains the entity of a step, and its intent if it has one; `null` without an entity. */
function byEntity({ entity, intent }: StoryStep, heard: UserMessage): boolean | null {
  if (!entity) return null;
  if (intent && intent.name !== heard.intent) return false;
  const { entityRole, value } = entity;
  return value === undefined
    ? hasRole(heard.entities, entityRole)
    : hasValue(heard.entities, entityRole, value);
}

type Entities = readonly Pick<DialogEntity, "role" | "value" | "subEntities">[];

/** Whether one of the entities or sub-entities has the role. */
export function hasRole(entities: Entities, role: string): boolean {
  return entities.some((entity) => entity.role === role || hasRole(entity.subEntities, role));
}

function hasValue(entities: Entities, role: string, wanted: string): boolean {
  return entities.some(
    ({ role: own, value, subEntities }) =>
      (own === role && value?.["@type"] === "string" && value.value === wanted) ||
      hasValue(subEntities, role, wanted),
  );
}

function parentOf(steps: readonly StoryStep[], child: StoryStep): StoryStep | null {
  return allSteps(steps).find(({ children }) => children.includes(child)) ?? null;
}

function nameOf(step: StoryStep | null): string | null {
  return step && stepName(step);
}
