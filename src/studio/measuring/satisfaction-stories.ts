/** The stories that ask users for a rating and a comment (SatisfactionContentModule.kt:32). */

import type { components } from "../../../generated/admin/types.ts";
import { satisfactionIntents, satisfactionStories } from "../../bot/configured/satisfaction.ts";
import { labelValue } from "../../bot/labels/label.ts";
import type { BotConfiguration } from "../../store/bots/bots.ts";
import type { StoryInput } from "../answers/read-story.ts";
import { satisfactionText, satisfactionTexts as texts } from "./satisfaction-texts.ts";

type Schemas = components["schemas"];
type StepInput = StoryInput["steps"][number];

const category = "satisfaction";
const { rating, ask, comment, added } = satisfactionStories;
const { note, yes, no } = satisfactionIntents;

/** The four stories of a bot, in the language of a locale. */
export function satisfactionInputs(
  { namespace, botId }: Pick<BotConfiguration, "namespace" | "botId">,
  locale: string,
): StoryInput[] {
  const label = (text: string): Schemas["I18nLabelInput"] => {
    const { key: _id, category, defaultLabel } = labelValue(namespace, "builtin", text);
    const own = { locale, interfaceType: "textChat", label: text, validated: true } as const;
    return {
      _id,
      namespace,
      category,
      defaultLabel,
      defaultLocale: locale,
      i18n: [{ ...own, alternatives: [] }],
      defaultI18n: [],
      version: 0,
    };
  };
  const definition = (name: string): Schemas["IntentDefinitionInput"] => ({
    name,
    namespace,
    category,
    applications: [],
    entities: [],
    entitiesRegexp: {},
    mandatoryStates: [],
    sharedIntents: [],
  });
  const step = (intent: string, text: string, target: string): StepInput => ({
    name: `${intent}_0`,
    intent: { name: intent },
    intentDefinition: definition(intent),
    targetIntent: { name: target },
    targetIntentDefinition: definition(target),
    answers: [],
    currentType: "simple",
    category,
    userSentence: label(text),
    children: [],
    level: 0,
    metrics: [],
  });
  const story = (
    storyId: string,
    answer: string,
    description: string,
    steps: StepInput[] = [],
    userSentence = "",
  ): StoryInput => ({
    storyId,
    botId,
    namespace,
    intent: { name: storyId },
    currentType: "simple",
    answers: [{ answerType: "simple", answers: [{ label: label(answer), delay: 0 }] }],
    mandatoryEntities: [],
    steps,
    name: storyId,
    category,
    description,
    userSentence,
    userSentenceLocale: locale,
    features: [],
    tags: [],
    configuredAnswers: [],
    configuredSteps: [],
    nextIntentsQualifiers: [],
    metricStory: false,
  });
  return [
    story(
      rating,
      texts.rate,
      "Asks for a rating from 1 to 5.",
      ["1", "2", "3", "4", "5"].map((text) => step(note, text, ask)),
      satisfactionText("wish", locale),
    ),
    story(ask, texts.ask, "Asks whether there is a comment.", [
      step(yes, texts.yes, comment),
      step(no, texts.no, added),
    ]),
    story(comment, texts.comment, "Asks for the comment."),
    story(added, texts.thanks, "Thanks for the feedback."),
  ];
}
