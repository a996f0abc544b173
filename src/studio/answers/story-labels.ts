/** References from stories to labels. */

import type {
  LabelReference,
  Story,
  StoryAnswer,
  StoryMedia,
  StoryStep,
} from "../../bot/configured-story.ts";
import type { Label } from "../../bot/labels/label.ts";
import { defaultLocale } from "../../nlu/locales.ts";
import type { Store } from "../../store/store.ts";
import { defaultLabelOf } from "./label-reference.ts";

/** A reference, and the language of its text. */
interface Referred {
  reference: LabelReference;
  locale: string;
}

/** The references of a story: its messages are in the language of the story, all other texts in the default one. */
export function referencesOf(story: Story): Referred[] {
  const locale = story.userSentenceLocale ?? defaultLocale;
  const steps = [...story.steps, ...story.configuredSteps.flatMap((one) => one.steps)];
  const answers = [
    ...story.answers,
    ...story.mandatoryEntities.flatMap((entity) => entity.answers),
    ...story.configuredAnswers.flatMap((one) => one.answers),
  ];
  return [
    ...answers.flatMap((answer) => ofAnswer(answer, locale)),
    ...steps.flatMap((step) => ofStep(step, locale)),
  ];
}

function ofStep(step: StoryStep, locale: string): Referred[] {
  const { answers, userSentenceLabel: reference, children } = step;
  return [
    ...(reference ? [{ reference, locale: defaultLocale }] : []),
    ...answers.flatMap((answer) => ofAnswer(answer, locale)),
    ...children.flatMap((child) => ofStep(child, locale)),
  ];
}

function ofAnswer(answer: StoryAnswer, locale: string): Referred[] {
  if (answer.answerType !== "simple") return [];
  return answer.answers.flatMap(({ key, mediaMessage }) => [
    { reference: key, locale },
    ...(mediaMessage ? ofMedia(mediaMessage) : []),
  ]);
}

function ofMedia(media: StoryMedia): Referred[] {
  if (media.type === "action") return [{ reference: media.title, locale: defaultLocale }];
  if (media.type === "carousel") return media.cards.flatMap(ofMedia);
  const texts = [media.title, media.subTitle].flatMap((reference) => reference ?? []);
  return [
    ...texts.map((reference) => ({ reference, locale: defaultLocale })),
    ...media.actions.flatMap(ofMedia),
  ];
}

/** Creates the missing labels of a story. */
export async function createMissingLabels(
  { labels }: { labels: Pick<Store["labels"], "byIds" | "saveDefault"> },
  story: Story,
): Promise<void> {
  const references = new Map(referencesOf(story).map((one) => [one.reference.key, one]));
  const known = new Set((await labels.byIds([...references.keys()])).map(({ _id }) => _id));
  for (const [key, { reference, locale }] of references) {
    if (!known.has(key)) await labels.saveDefault(defaultLabelOf(reference, locale));
  }
}

/**
 * The labels of stories, by their ids. Those of other namespaces are excluded: a user may write any id into a story.
 */
export async function labelsOf(
  { labels }: Pick<Store, "labels">,
  stories: readonly Story[],
): Promise<ReadonlyMap<string, Label>> {
  const keys = new Set(stories.flatMap((story) => referencesOf(story).map(keyOf)));
  const namespaces = new Set(stories.map(({ namespace }) => namespace));
  const found = await labels.byIds([...keys]);
  return new Map(
    found.flatMap((label) => (namespaces.has(label.namespace) ? [[label._id, label]] : [])),
  );
}

function keyOf({ reference }: Referred): string {
  return reference.key;
}
