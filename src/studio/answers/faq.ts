/** Rules of FAQs: each is an intent, its sentences, a label, and the story that answers. */

import type { components } from "../../../generated/admin/types.ts";
import type { Story, StoryFeature } from "../../bot/configured-story.ts";
import { problem } from "../../contract/problem.ts";
import type { Application, Intent } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Faq } from "../../store/answers/faqs.ts";
import type { Store } from "../../store/store.ts";
import { removeIntent } from "../understanding/application-intents.ts";
import { unique } from "../unique.ts";
import { withEnding } from "./faq-settings.ts";
import { referenceTo } from "./label-reference.ts";
import { readFootnote } from "./read-answer.ts";
import { readLabel } from "./read-label.ts";
import { faqCategory, keepStory, type StoryPorts } from "./story.ts";
import { needIntent } from "./story-intents.ts";
import { type Teaching, teach } from "./teach.ts";

type Schemas = components["schemas"];
export type FaqInput = Schemas["FaqDefinitionRequestInput"];
export type FaqView = Schemas["FaqDefinitionRequest"];

type Ports = StoryPorts & Pick<Store, "faqs">;

/** Delay in milliseconds that means the bot's default delay. */
const usualDelay = -1;

/** A FAQ to save. */
export interface FaqRequest {
  application: Application;
  input: FaqInput;
  /** The FAQ with the given id, if it exists. */
  known: Faq | null;
  /** Login of the user. */
  login: string;
}

/**
 * Creates a FAQ with its intent, its story and its sentences, or changes the one with its id or with its intent (R113).
 * Sentences that are missing in the request are deleted; a missing label is created.
 * @throws Problem 400 for an unknown id, without a sentence, for a name that is invalid for an intent, and if a story
 * of another intent has the name
 */
export async function saveFaq(ports: Ports, request: FaqRequest): Promise<FaqView> {
  const { application, input, known, login } = request;
  const { _id: applicationId, namespace } = application;
  checkRequest(request);
  return ports.write(async () => {
    const intent = await saveIntent(ports, request);
    const before = await ports.faqs.byIntent(applicationId, intent._id);
    if (known && before?._id !== known._id) throw unknownFaq(known._id, namespace);
    await teachUtterances(ports, { application, qualifier: login }, input, intent._id);
    const now = ports.clock.now().toISOString();
    const answer = readLabel(input.answer);
    const faq: Faq = {
      _id: before?._id ?? ports.newId(),
      namespace,
      applicationId,
      intentId: intent._id,
      i18nId: before?.i18nId ?? referenceTo(input.answer, namespace).key,
      tags: input.tags,
      enabled: input.enabled ?? false,
      utterances: input.utterances,
      creationDate: before?.creationDate ?? now,
      updateDate: now,
    };
    await ports.faqs.save(faq);
    await saveStoryOf(ports, request, intent);
    return {
      id: faq._id,
      intentId: intent._id,
      language: readLocale(input.language),
      applicationName: input.applicationName,
      creationDate: faq.creationDate,
      updateDate: now,
      title: intent.label ?? "",
      description: intent.description ?? "",
      utterances: input.utterances,
      tags: faq.tags,
      answer,
      enabled: faq.enabled,
      intentName: intent.name,
      ...(input.footnotes ? { footnotes: input.footnotes.map(readFootnote) } : {}),
    };
  });
}

function checkRequest({ application, input, known }: FaqRequest): void {
  if (input.id != null && known?.applicationId !== application._id) {
    throw unknownFaq(input.id, application.namespace);
  }
  if (input.utterances.some((text) => text.trim() !== "")) return;
  const expected = "a sentence that is not blank";
  const at = { pointer: "/utterances", expected };
  throw problem("invalid-request.wrong", { place: '"/utterances"', expected }, at);
}

function unknownFaq(id: string, namespace: string) {
  const at = { pointer: "/id", expected: "the id of your own faq" };
  return problem("unknown-object", { noun: "faq", id, namespace }, { location: "body", ...at });
}

/** The intent, with the title and the description of the FAQ. */
async function saveIntent(
  ports: Ports,
  { application, input, known }: FaqRequest,
): Promise<Intent> {
  const label = input.title.trim();
  const description = (input.description ?? "").trim();
  const ofFaq = known ? await ports.intents.get(known.intentId) : undefined;
  const name = ofFaq?.name ?? input.intentName;
  const about = { label, description, category: faqCategory };
  const intent = await needIntent(ports, application, name, about, "/intentName");
  const changed = { ...intent, label, description, ...(ofFaq ? {} : { category: faqCategory }) };
  await ports.intents.save(changed);
  return changed;
}

/** Validates the sentences, and deletes those in the same language that are missing in the request. */
async function teachUtterances(
  ports: Ports,
  teaching: Teaching,
  input: FaqInput,
  intentId: string,
): Promise<void> {
  const locale = readLocale(input.language);
  const texts = unique(input.utterances.filter((text) => text.trim() !== ""));
  const kept = new Set(texts);
  const pages = ports.sentences.all({
    applicationId: teaching.application._id,
    language: locale,
    intentId,
    statuses: ["validated", "model"],
  });
  const updateDate = ports.clock.now().toISOString();
  for await (const page of pages) {
    for (const sentence of page) {
      if (kept.has(sentence.text)) continue;
      await ports.sentences.save({ ...sentence, status: "deleted", updateDate });
    }
  }
  for (const text of texts) await teach(ports, teaching, { text, locale, intentId });
}

/** Saves the story of the answer; changes made in Studio are kept. */
async function saveStoryOf(
  ports: Ports,
  { application, input }: FaqRequest,
  intent: Intent,
): Promise<void> {
  const bot = { namespace: application.namespace, botId: application.name };
  const ofIntent = await ports.stories.byIntent(bot, intent.name);
  const ofName = await ports.stories.byStoryId(bot, intent.name);
  if (!ofIntent && ofName && ofName.currentType !== "builtin") {
    const values = { label: ofName.name, name: ofName.storyId, intent: intent.name };
    throw problem("story-exists.storyId", values, { pointer: "/intentName" });
  }
  const own = ofIntent?.currentType === "builtin" ? undefined : ofIntent;
  const footnotes = input.footnotes?.map(readFootnote);
  const settings = await ports.faqs.settings(application._id);
  const enabled: StoryFeature = { enabled: input.enabled ?? false };
  await keepStory(ports, bot, intent.name, ofIntent ?? ofName, {
    intent: { name: intent.name },
    currentType: "simple",
    answers: [
      {
        answerType: "simple",
        answers: [
          {
            key: referenceTo(input.answer, application.namespace),
            delay: usualDelay,
            ...(footnotes ? { footnotes } : {}),
          },
        ],
      },
    ],
    mandatoryEntities: own?.mandatoryEntities ?? [],
    steps: own?.steps ?? [],
    name: input.title.trim(),
    category: faqCategory,
    description: (input.description ?? "").trim(),
    userSentence: input.utterances[0] ?? "",
    userSentenceLocale: readLabel(input.answer).defaultLocale,
    ...(own?.configurationName === undefined ? {} : { configurationName: own.configurationName }),
    features: withEnding([enabled], settings),
    tags: own?.tags ?? [],
    configuredAnswers: own?.configuredAnswers ?? [],
    configuredSteps: own?.configuredSteps ?? [],
    nextIntentsQualifiers: [],
    metricStory: false,
  });
}

/** The configured story that answers a FAQ. */
export async function storyOfFaq(
  ports: Pick<Store, "intents" | "stories">,
  { namespace, name: botId }: Application,
  { intentId }: Faq,
): Promise<Story | undefined> {
  const intent = await ports.intents.get(intentId);
  const story = intent && (await ports.stories.byIntent({ namespace, botId }, intent.name));
  return story?.currentType === "builtin" ? undefined : story;
}

/** Deletes a FAQ with its story, and detaches its intent from the application; its sentences return to the inbox. */
export async function removeFaq(
  ports: Ports,
  { _id, applicationId, intentId }: Faq,
): Promise<void> {
  await ports.write(async () => {
    const faq = await ports.faqs.get(_id);
    const application = await ports.applications.get(applicationId);
    const intent = await ports.intents.get(intentId);
    if (!faq || !application || !intent) return;
    const story = await storyOfFaq(ports, application, faq);
    if (story) await ports.stories.remove(story._id);
    await ports.faqs.remove(_id);
    await removeIntent(ports, { application, intent });
  });
}

/**
 * Disables all FAQs of an application with their stories.
 * @returns number of those that were enabled
 */
export async function disableFaqs(ports: Ports, application: Application): Promise<number> {
  return ports.write(async () => {
    const all = await ports.faqs.ofApplication(application._id);
    const enabled = all.filter((faq) => faq.enabled);
    const now = ports.clock.now().toISOString();
    for (const faq of enabled) {
      await ports.faqs.save({ ...faq, enabled: false, updateDate: now });
      const story = await storyOfFaq(ports, application, faq);
      if (!story) continue;
      const isSwitch = ({ switchToStoryId, endWithStoryId }: StoryFeature) =>
        switchToStoryId === undefined && endWithStoryId === undefined;
      const { botApplicationConfigurationId: connector } = story.features.find(isSwitch) ?? {};
      const off: StoryFeature = {
        ...(connector === undefined ? {} : { botApplicationConfigurationId: connector }),
        enabled: false,
      };
      const features = [off, ...story.features.filter((feature) => !isSwitch(feature))];
      await keepStory(ports, story, story.storyId, story, { ...story, features });
    }
    return enabled.length;
  });
}
