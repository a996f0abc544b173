/** Rules of stories: creation, changes, deletion, and validation of their sentences. */

import type { Story, StoryStep } from "../../bot/configured-story.ts";
import { findText, type Label, type LocalizedText } from "../../bot/labels/label.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import { problem } from "../../contract/problem.ts";
import { type Application, type Intent, unknownIntent } from "../../nlu/definitions.ts";
import { defaultLocale, readLocale } from "../../nlu/locales.ts";
import type { BotConfiguration } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { isRagEnabled } from "../gen-ai/unknown-story.ts";
import {
  hasMetrics,
  readStory,
  readType,
  type StoryChanges,
  type StoryInput,
} from "./read-story.ts";
import { createDefinedIntents, needIntent } from "./story-intents.ts";
import { createMissingLabels } from "./story-labels.ts";
import { type Teaching, type TeachingPorts, teach } from "./teach.ts";

/** Dependencies of these rules. */
export type StoryPorts = Pick<
  Store,
  | "applications"
  | "bots"
  | "clock"
  | "entityTypes"
  | "genAi"
  | "intents"
  | "labels"
  | "newId"
  | "sentences"
  | "stories"
  | "write"
>;

/** The category of stories of FAQs: their sentences belong to the FAQ. */
export const faqCategory = "faq";

/** What a story has as long as its author sets nothing else. */
export function emptyStory() {
  return {
    mandatoryEntities: [],
    steps: [],
    category: "default",
    description: "",
    userSentence: "",
    features: [],
    tags: [],
    configuredAnswers: [],
    configuredSteps: [],
    nextIntentsQualifiers: [],
    metricStory: false,
    version: 0,
  };
}

/** A story to save. */
export interface StoryRequest {
  input: StoryInput;
  bot: BotConfiguration;
  /** The story with the given `_id`, if it exists. */
  known: Story | null;
  /** Login of the user. */
  login: string;
}

/**
 * Creates a story with the intent that starts it, and validates its sentences.
 * @param firstSentences in the given language; blank ones are ignored
 * @returns the intent
 * @throws Problem as `saveStory`
 */
export async function createStory(
  ports: StoryPorts,
  request: StoryRequest,
  firstSentences: readonly string[],
  language: string,
): Promise<Intent> {
  const { input, bot, login } = request;
  return ports.write(async () => {
    const application = await applicationOf(ports, bot);
    const story = await saveIn(ports, application, request, "/story");
    const { name } = input.intent;
    const about = { category: story.category };
    const intent = await needIntent(ports, application, name, about, "/story/intent/name");
    for (const text of firstSentences) {
      if (text.trim() === "") continue;
      const lesson = { text, locale: readLocale(language), intentId: intent._id };
      await teach(ports, { application, qualifier: login }, lesson);
    }
    return intent;
  });
}

/**
 * Saves a story (R110): replaces the one with its `_id`, else the one of the bot's own program with its intent or its
 * `storyId`, else creates it. Missing labels and intents are created.
 * @throws Problem 400 if another story has its intent or its `storyId`, for a script, for a metric story without
 * metrics, and for the intent `unknown` while RAG is enabled; 401 if the bot has no connector
 */
export async function saveStory(ports: StoryPorts, request: StoryRequest): Promise<Story> {
  return ports.write(async () => {
    const application = await applicationOf(ports, request.bot);
    return saveIn(ports, application, request, "");
  });
}

/** The application of a bot, which must have a connector. */
export async function applicationOf(
  ports: Pick<Store, "applications" | "bots">,
  { namespace, botId, nlpModel }: BotConfiguration,
): Promise<Application> {
  const application = await ports.applications.byName(namespace, nlpModel);
  const connectors = await ports.bots.connectors(namespace, botId);
  if (application && connectors.length > 0) return application;
  throw problem("foreign-object", { noun: "bot", id: botId, namespace });
}

async function saveIn(
  ports: StoryPorts,
  application: Application,
  { input, bot, known, login }: StoryRequest,
  pointer: string,
): Promise<Story> {
  const { namespace } = bot;
  if (input.intent.name === unknownIntentName && (await isRagEnabled(ports, bot))) {
    throw problem("generated-answers-on", {}, { pointer: `${pointer}/intent/name` });
  }
  const before = await storyToChange(ports, bot, known, input, pointer);
  const reading = { namespace, newId: () => ports.newId(), known: before, pointer };
  const changes = readStory(input, reading);
  const steps = [...changes.steps, ...changes.configuredSteps.flatMap((one) => one.steps)];
  if (changes.metricStory && !hasMetrics(changes.steps)) {
    throw problem("missing-metric", {}, { pointer: `${pointer}/steps` });
  }
  await createDefinedIntents(ports, application, input, pointer);
  const story = await keepStory(ports, bot, input.storyId, before, changes);
  const teaching = { application, qualifier: login };
  if (story.category !== faqCategory) {
    const about = { category: story.category };
    const place = `${pointer}/intent/name`;
    const intent = await needIntent(ports, application, story.intent.name, about, place);
    await teachSentence(ports, teaching, story, intent);
  }
  for (const step of steps) await teachStep(ports, teaching, step);
  return story;
}

/** Stores a story with its labels. */
export async function keepStory(
  ports: Pick<Store, "clock" | "newId"> & {
    labels: Pick<Store["labels"], "byIds" | "saveDefault">;
    stories: Pick<Store["stories"], "save">;
  },
  { namespace, botId }: Pick<BotConfiguration, "namespace" | "botId">,
  storyId: string,
  before: Story | undefined,
  changes: StoryChanges,
): Promise<Story> {
  const story = {
    ...changes,
    _id: before?._id ?? ports.newId(),
    storyId: before?.storyId ?? storyId,
    namespace,
    botId: before?.botId ?? botId,
    version: before ? before.version + 1 : 0,
    lastEdited: ports.clock.now().toISOString(),
  };
  await ports.stories.save(story);
  await createMissingLabels(ports, story);
  return story;
}

/**
 * The story to replace.
 * @throws Problem 400 if another one has its names
 */
async function storyToChange(
  ports: Pick<StoryPorts, "stories">,
  bot: BotConfiguration,
  given: Story | null,
  input: StoryInput,
  pointer: string,
): Promise<Story | undefined> {
  const current = given ? await ports.stories.get(given._id) : undefined;
  const known = current?.botId === bot.botId ? current : undefined;
  const ofIntent = await ports.stories.byIntent(bot, input.intent.name);
  const ofStoryId = await ports.stories.byStoryId(bot, input.storyId);
  const taken = (reason: "intent" | "storyId" | "program", { name, storyId }: Story) =>
    problem(
      `story-exists.${reason}`,
      { label: name, name: storyId, intent: input.intent.name },
      { pointer: `${pointer}${reason === "storyId" ? "/storyId" : "/intent/name"}` },
    );
  if (known && readType(input.currentType) === "builtin" && known.currentType !== "builtin") {
    throw taken("program", known);
  }
  const isOther = (story: Story | undefined): story is Story =>
    story !== undefined && story._id !== known?._id;
  // A configured story replaces the one of an attached bot's program, unless there are two of them.
  const stays = (story: Story) => known !== undefined || story.currentType !== "builtin";
  if (isOther(ofIntent) && stays(ofIntent)) throw taken("intent", ofIntent);
  if (isOther(ofStoryId) && ofStoryId.currentType !== "builtin") throw taken("storyId", ofStoryId);
  return known ?? ofIntent ?? ofStoryId;
}

async function teachSentence(
  ports: StoryPorts,
  teaching: Teaching,
  { userSentence: text, userSentenceLocale }: Story,
  intent: Intent,
): Promise<void> {
  if (text.trim() === "") return;
  const locale = userSentenceLocale ?? defaultLocale;
  await teach(ports, teaching, { text, locale, intentId: intent._id });
}

/** Validates the sentences of a step and of its children, in each language of the application. */
export async function teachStep(
  ports: TeachingPorts & {
    intents: Pick<Store["intents"], "byName">;
    labels: Pick<Store["labels"], "get">;
  },
  teaching: Teaching,
  { intent: named, userSentenceLabel, children }: StoryStep,
): Promise<void> {
  const { application } = teaching;
  const label = userSentenceLabel && (await ports.labels.get(userSentenceLabel.key));
  const intent = named && (await ports.intents.byName(application.namespace, named.name));
  if (label?.namespace === application.namespace && intent && intent._id !== unknownIntent) {
    for (const locale of application.supportedLocales) {
      const text = textIn(label, locale) ?? textIn(label, defaultLocale);
      if (text !== undefined) await teach(ports, teaching, { text, locale, intentId: intent._id });
    }
  }
  for (const child of children) await teachStep(ports, teaching, child);
}

/** The text for all connectors in a locale, else in its language. */
function textIn({ i18n }: Label, locale: string): string | undefined {
  const isMeant = ({ label }: LocalizedText) => label.trim() !== "";
  return findText(i18n, { locale, connectorId: null }, isMeant)?.label;
}

/** Deletes a story. Its intent, its sentences and its labels stay. */
export async function removeStory(ports: Pick<Store, "stories">, { _id }: Story): Promise<void> {
  await ports.stories.remove(_id);
}
