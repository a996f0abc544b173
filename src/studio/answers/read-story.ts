/** Parses stories of requests into the stored form. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  MandatoryEntity,
  Story,
  StoryAnswerType,
  StoryFeature,
  StoryStep,
} from "../../bot/configured-story.ts";
import { readLocale } from "../../nlu/locales.ts";
import { unique } from "../unique.ts";
import { referenceTo } from "./label-reference.ts";
import { type AnswerPlace, readAnswers } from "./read-answer.ts";

type Schemas = components["schemas"];
export type StoryInput = Schemas["BotStoryDefinitionConfigurationInput"];
type StepInput = Schemas["BotStoryDefinitionConfigurationStepInput"];

/** Context of a story in a request. */
interface Reading {
  namespace: string;
  newId(): string;
  /** The existing story, whose scripts are kept. */
  known: Story | undefined;
  /** JSON pointer of the story in the body. */
  pointer: string;
}

/** The fields of a story that callers may change. */
export type StoryChanges = Omit<
  Story,
  "_id" | "storyId" | "botId" | "namespace" | "version" | "lastEdited"
>;

/** In the order of their numbers. */
const types: readonly StoryAnswerType[] = ["simple", "message", "script", "builtin"];

/** @throws Problem 400 for a new script: there is no compiler */
export function readStory(input: StoryInput, reading: Reading): StoryChanges {
  const { namespace, known, pointer } = reading;
  const at = (field: string): AnswerPlace => ({ namespace, pointer: `${pointer}/${field}` });
  return {
    intent: { name: input.intent.name },
    currentType: readType(input.currentType),
    answers: readAnswers(input.answers, at("answers"), known?.answers),
    mandatoryEntities: input.mandatoryEntities.map((entity, index) =>
      readMandatoryEntity(entity, at(`mandatoryEntities/${index}/answers`), known),
    ),
    steps: input.steps.map((step, index) => readStep(step, at(`steps/${index}`), reading)),
    name: input.name ?? input.storyId,
    category: input.category ?? "default",
    description: input.description ?? "",
    userSentence: input.userSentence ?? "",
    userSentenceLocale: readLocale(input.userSentenceLocale),
    ...(input.configurationName == null ? {} : { configurationName: input.configurationName }),
    features: input.features.map(readRule),
    tags: unique(input.tags),
    configuredAnswers: input.configuredAnswers.map(
      ({ botConfiguration, currentType, answers }, index) => ({
        botConfiguration,
        currentType: readType(currentType),
        answers: readAnswers(
          answers,
          at(`configuredAnswers/${index}/answers`),
          known?.configuredAnswers.find((one) => one.botConfiguration === botConfiguration)
            ?.answers,
        ),
      }),
    ),
    configuredSteps: input.configuredSteps.map(({ botConfiguration, steps }, index) => ({
      botConfiguration,
      steps: steps.map((step, at_) =>
        readStep(step, at(`configuredSteps/${index}/steps/${at_}`), reading),
      ),
    })),
    nextIntentsQualifiers: input.nextIntentsQualifiers.map(({ intent, modifier }) => ({
      intent,
      modifier: modifier ?? 0,
    })),
    metricStory: input.metricStory ?? false,
  };
}

export function readType(type: Schemas["AnswerConfigurationTypeInput"]): StoryAnswerType {
  return typeof type === "number" ? (types[type] as StoryAnswerType) : type;
}

/** Removes missing fields. */
export function readRule(input: Schemas["StoryDefinitionConfigurationFeatureInput"]): StoryFeature {
  const {
    botApplicationConfigurationId: connector,
    enabled,
    switchToStoryId,
    endWithStoryId,
  } = input;
  return {
    ...(connector == null ? {} : { botApplicationConfigurationId: connector }),
    enabled: enabled ?? false,
    ...(switchToStoryId == null ? {} : { switchToStoryId }),
    ...(endWithStoryId == null ? {} : { endWithStoryId }),
  };
}

function readMandatoryEntity(
  input: Schemas["BotStoryDefinitionConfigurationMandatoryEntityInput"],
  place: AnswerPlace,
  known: Story | undefined,
): MandatoryEntity {
  const { role, entityType, intent, currentType } = input;
  const before = known?.mandatoryEntities.find((entity) => entity.role === role);
  return {
    role,
    entityType,
    intent: { name: intent.name },
    answers: readAnswers(input.answers, place, before?.answers),
    currentType: readType(currentType),
  };
}

function readStep(input: StepInput, place: AnswerPlace, reading: Reading): StoryStep {
  const { namespace, newId, known } = reading;
  const { pointer } = place;
  const level = input.level ?? 0;
  const entity = readSelection(input.entity);
  const intent = readIntentName(input.intent);
  const targetIntent = readIntentName(input.targetIntent);
  const before = known?.steps.find(({ name }) => name === input.name);
  return {
    name: input.name.startsWith("##") ? input.name : stepName(newId(), intent, entity, level),
    ...(intent ? { intent } : {}),
    ...(targetIntent ? { targetIntent } : {}),
    answers: readAnswers(
      input.answers,
      { namespace, pointer: `${pointer}/answers` },
      before?.answers,
    ),
    currentType: readType(input.currentType),
    userSentence: input.userSentence.defaultLabel ?? "",
    userSentenceLabel: referenceTo(input.userSentence, namespace),
    children: input.children.map((child, index) =>
      readStep(child, { namespace, pointer: `${pointer}/children/${index}` }, reading),
    ),
    level,
    ...(entity ? { entity } : {}),
    metrics: input.metrics,
    hasNoChildren: input.children.length === 0,
  };
}

/** A name without letters is not an intent. */
export function readIntentName(
  intent: { name: string } | null | undefined,
): { name: string } | undefined {
  return intent && intent.name.trim() !== "" ? { name: intent.name } : undefined;
}

export function readSelection(
  entity: Schemas["EntityStepSelectionInput"] | null | undefined,
): Schemas["EntityStepSelection"] | undefined {
  if (!entity) return undefined;
  const { value, entityRole, entityType } = entity;
  return {
    ...(value == null ? {} : { value }),
    entityRole,
    entityType: entityType ?? entityRole,
  };
}

/** The name of a new step, generated as in Tock (BotAdminService.kt, `toStepConfiguration`). */
function stepName(
  id: string,
  intent: { name: string } | undefined,
  entity: Schemas["EntityStepSelection"] | undefined,
  level: number,
): string {
  const selected = entity ? `_${entity.value ?? entity.entityRole}` : null;
  return `##${id}_${intent?.name ?? null}_${selected}_${level}`;
}

/** Whether a story or one of its steps has metrics. */
export function hasMetrics(steps: readonly StoryStep[]): boolean {
  return steps.some(({ metrics, children }) => metrics.length > 0 || hasMetrics(children));
}
