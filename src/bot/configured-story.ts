/** Stories as users of Studio write them, in the stored form: texts are references to labels. */

import type { components } from "../../generated/admin/types.ts";

type Schemas = components["schemas"];

/** A reference to a label, with the text to use if the label does not exist. */
export type LabelReference = Schemas["I18nLabelValue"];

/** An answer of one type: texts with media, a script, or the bot's own program. */
export type StoryAnswer = Schemas["AnswerConfiguration"];
export type StoryAnswerType = Schemas["AnswerConfigurationType"];
/** Messages of the bot, in order. */
export type SimpleStoryAnswer = Schemas["SimpleAnswerConfiguration"];
/** One message of the bot. */
export type StoryMessage = Schemas["SimpleAnswer"];
/** A button, a card, or several cards. */
export type StoryMedia = Schemas["MediaMessageDescriptor"];
export type StoryCard = Schemas["MediaCardDescriptor"];
export type StoryButton = Schemas["MediaActionDescriptorDump"];
export type StoryFile = Schemas["MediaFileDescriptor"];

/** A step that users reach by an intent or by the value of an entity. */
export type StoryStep = Schemas["StoryDefinitionConfigurationStep"];
/** Whether the story is enabled, and which story replaces or follows it. */
export type StoryFeature = Schemas["StoryDefinitionConfigurationFeature"];
export type StoryTag = Schemas["StoryTag"];

/** An entity that the bot asks for before it answers. */
export interface MandatoryEntity {
  role: string;
  /** Qualified name. */
  entityType: string;
  /** Intent of a message that names only the entity. */
  intent: { name: string };
  answers: StoryAnswer[];
  currentType: StoryAnswerType;
}

export interface Story {
  _id: string;
  /** Identifier for programs, unique in the bot. */
  storyId: string;
  namespace: string;
  botId: string;
  /** Intent that starts the story, unique in the bot; a name without namespace. */
  intent: { name: string };
  /** Type of the answer that is used. `builtin`: the bot's own program answers. */
  currentType: StoryAnswerType;
  /** At most one of each type. */
  answers: StoryAnswer[];
  mandatoryEntities: MandatoryEntity[];
  steps: StoryStep[];
  name: string;
  category: string;
  description: string;
  userSentence: string;
  userSentenceLocale?: string;
  /** Name of the connector that the story is limited to. */
  configurationName?: string;
  features: StoryFeature[];
  tags: StoryTag[];
  /** Answers for single connectors, by the names of these. */
  configuredAnswers: Schemas["DedicatedAnswerConfiguration"][];
  /** Steps for single connectors. */
  configuredSteps: Schemas["StoryDefinitionConfigurationByBotStep"][];
  nextIntentsQualifiers: Schemas["NextIntentQualifier"][];
  metricStory: boolean;
  /** Number of changes. */
  version: number;
  /** Instant of the last change. */
  lastEdited: string;
}
