/** Stories in the form for editing in Studio: with their labels. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  LabelReference,
  Story,
  StoryAnswer,
  StoryButton,
  StoryCard,
  StoryMedia,
  StoryMessage,
  StoryStep,
} from "../../bot/configured-story.ts";
import { type Label, labelValue } from "../../bot/labels/label.ts";
import { defaultLocale } from "../../nlu/locales.ts";
import { defaultLabelOf } from "./label-reference.ts";

type Schemas = components["schemas"];
export type StoryView = Schemas["BotStoryDefinitionConfiguration"];
type AnswerView = Schemas["BotAnswerConfiguration"];
type MediaView = Schemas["BotMediaMessageDescriptor"];

/** Context of a story for editing. */
interface Context {
  story: Story;
  /** By id; a missing label is represented by its default text. */
  labels: ReadonlyMap<string, Label>;
}

/** @param locale default language of a story */
export function viewStory(
  story: Story,
  labels: ReadonlyMap<string, Label>,
  locale: string,
): StoryView {
  const context = { story, labels };
  const { version: _, lastEdited: __, ...shown } = story;
  return {
    ...shown,
    userSentenceLocale: story.userSentenceLocale ?? locale,
    answers: viewAnswers(story.answers, context),
    mandatoryEntities: story.mandatoryEntities.map(({ answers, ...entity }) => ({
      ...entity,
      answers: viewAnswers(answers, context),
      category: story.category,
    })),
    steps: story.steps.map((step) => viewStep(step, context)),
    configuredAnswers: story.configuredAnswers.map(({ answers, ...one }) => ({
      ...one,
      answers: viewAnswers(answers, context),
    })),
    configuredSteps: story.configuredSteps.map(({ botConfiguration, steps }) => ({
      botConfiguration,
      steps: steps.map((step) => viewStep(step, context)),
    })),
  };
}

function viewStep(
  step: StoryStep,
  context: Context,
): Schemas["BotStoryDefinitionConfigurationStep"] {
  const { story } = context;
  const { answers, children, userSentence, userSentenceLabel, hasNoChildren: _, ...shown } = step;
  return {
    ...shown,
    answers: viewAnswers(answers, context),
    category: story.category,
    userSentence: viewLabel(userSentenceLabel ?? sentenceReference(userSentence, story), context),
    children: children.map((child) => viewStep(child, context)),
  };
}

/** The label of a sentence without one: stories of a bot's own program only have the text. */
export function sentenceReference(text: string, story: Story): LabelReference {
  return { ...labelValue(story.namespace, story.category, text), args: [], defaultI18n: [] };
}

/** Messages of the obsolete type are not supported. */
function viewAnswers(answers: readonly StoryAnswer[], context: Context): AnswerView[] {
  return answers.flatMap((answer): AnswerView[] => {
    if (answer.answerType === "message") return [];
    if (answer.answerType === "builtin") return [answer];
    if (answer.answerType === "simple") {
      return [{ ...answer, answers: answer.answers.map((one) => viewMessage(one, context)) }];
    }
    const { answerType, scriptVersions, current } = answer;
    return [
      { answerType, scriptVersions: scriptVersions.map(viewScript), current: viewScript(current) },
    ];
  });
}

function viewScript({ script, date }: { script: string; date: string }) {
  return { script, date };
}

function viewMessage(message: StoryMessage, context: Context): Schemas["BotSimpleAnswer"] {
  const { key, mediaMessage, ...shown } = message;
  const locale = context.story.userSentenceLocale ?? defaultLocale;
  const media = mediaMessage && viewMedia(mediaMessage, context);
  return {
    label: viewLabel(key, context, locale),
    ...shown,
    ...(media ? { mediaMessage: media } : {}),
  };
}

/** Several cards in a row, which only occur in story files, are represented by the first one. */
function viewMedia(media: StoryMedia, context: Context): MediaView | undefined {
  if (media.type === "action") return viewButton(media, context);
  const card: StoryCard | undefined = media.type === "card" ? media : media.cards[0];
  if (!card) return undefined;
  const { title, subTitle, actions, ...shown } = card;
  return {
    ...shown,
    ...(title ? { title: viewLabel(title, context) } : {}),
    ...(subTitle ? { subTitle: viewLabel(subTitle, context) } : {}),
    actions: actions.map((button) => viewButton(button, context)),
  };
}

function viewButton(button: StoryButton, context: Context): Schemas["BotMediaActionDescriptor"] {
  return { ...button, title: viewLabel(button.title, context) };
}

function viewLabel(
  reference: LabelReference,
  { labels }: Context,
  locale: string = defaultLocale,
): Label {
  return labels.get(reference.key) ?? defaultLabelOf(reference, locale);
}
