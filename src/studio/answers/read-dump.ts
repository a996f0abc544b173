/** Parses stories of files into the stored form. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  LabelReference,
  StoryAnswer,
  StoryAnswerType,
  StoryButton,
  StoryCard,
  StoryFile,
  StoryMedia,
  StoryMessage,
  StoryStep,
} from "../../bot/configured-story.ts";
import { problem } from "../../contract/problem.ts";
import { readLocale } from "../../nlu/locales.ts";
import { unique } from "../unique.ts";
import { ownReference } from "./label-reference.ts";
import { readFile, readFootnote } from "./read-answer.ts";
import { readText } from "./read-label.ts";
import { readIntentName, readRule, readSelection, type StoryChanges } from "./read-story.ts";

type Schemas = components["schemas"];
export type StoryDumpInput = Schemas["StoryDefinitionConfigurationDumpInput"];
/** An answer of a story, or of one of its parts for a single connector. */
type AnswerInput = Schemas["AnswerConfigurationDumpInput"] | Schemas["AnswerConfigurationInput"];
type StepInput =
  | Schemas["StoryDefinitionConfigurationStepDumpInput"]
  | Schemas["StoryDefinitionConfigurationStepInput"];
type MediaInput =
  | Schemas["MediaMessageDescriptorDumpInput"]
  | Schemas["MediaMessageDescriptorInput"];
type CardInput = Schemas["MediaCardDescriptorDumpInput"] | Schemas["MediaCardDescriptorInput"];
type FileInput = NonNullable<CardInput["file"]>;

/** Context of a story in a file. */
export interface DumpReading {
  /** Target of the story. */
  namespace: string;
  /** Time of the import, the default for dates. */
  now: string;
  /** Names of the imported files on this server; `undefined`: left out. */
  files: ReadonlyMap<FileInput, StoryFile | undefined>;
}

/**
 * @param pointer of the story in the body
 * @throws Problem 400 for an active script: there is no compiler
 */
export function readDump(
  input: StoryDumpInput,
  reading: DumpReading,
  pointer: string,
): StoryChanges {
  const { currentType, userSentenceLocale } = input;
  return {
    intent: { name: input.intent.name },
    currentType,
    answers: readAnswers(input.answers, currentType, reading, `${pointer}/answers`),
    mandatoryEntities: input.mandatoryEntities.map((entity, index) => ({
      role: entity.role,
      entityType: entity.entityType ?? entity.role,
      intent: { name: entity.intent.name },
      answers: readAnswers(
        entity.answers,
        entity.currentType,
        reading,
        `${pointer}/mandatoryEntities/${index}/answers`,
      ),
      currentType: entity.currentType,
    })),
    steps: readSteps(input.steps, reading, `${pointer}/steps`),
    name: input.name ?? input.storyId,
    category: input.category ?? "default",
    description: input.description ?? "",
    userSentence: input.userSentence ?? "",
    ...(userSentenceLocale == null ? {} : { userSentenceLocale: readLocale(userSentenceLocale) }),
    features: input.features.map(readRule),
    tags: unique(input.tags),
    configuredAnswers: input.configuredAnswers.map((one, index) => ({
      botConfiguration: one.botConfiguration,
      currentType: one.currentType,
      answers: readAnswers(
        one.answers,
        one.currentType,
        reading,
        `${pointer}/configuredAnswers/${index}/answers`,
      ),
    })),
    configuredSteps: input.configuredSteps.map(({ botConfiguration, steps }, index) => ({
      botConfiguration,
      steps: readSteps(steps, reading, `${pointer}/configuredSteps/${index}/steps`),
    })),
    nextIntentsQualifiers: [],
    metricStory: false,
  };
}

function readSteps(
  inputs: readonly StepInput[],
  reading: DumpReading,
  pointer: string,
): StoryStep[] {
  return inputs.map((input, index) => {
    const here = `${pointer}/${index}`;
    const level = input.level ?? 0;
    const intent = readIntentName(input.intent);
    const targetIntent = readIntentName(input.targetIntent);
    const entity = readSelection(input.entity);
    const label = input.userSentenceLabel && readReference(input.userSentenceLabel, reading);
    return {
      name: input.name.trim() === "" ? `${intent?.name ?? null}_${level}` : input.name,
      ...(intent ? { intent } : {}),
      ...(targetIntent ? { targetIntent } : {}),
      answers: readAnswers(input.answers, input.currentType, reading, `${here}/answers`),
      currentType: input.currentType,
      userSentence: "userSentence" in input ? input.userSentence : "",
      ...(label ? { userSentenceLabel: label } : {}),
      children: readSteps(input.children, reading, `${here}/children`),
      level,
      ...(entity ? { entity } : {}),
      metrics: "metrics" in input ? input.metrics : [],
      hasNoChildren: input.children.length === 0,
    };
  });
}

function readAnswers(
  inputs: readonly AnswerInput[],
  currentType: StoryAnswerType,
  reading: DumpReading,
  pointer: string,
): StoryAnswer[] {
  return inputs.map((input, index): StoryAnswer => {
    if (input.answerType === "simple") {
      return {
        answerType: "simple",
        answers: input.answers.map((message) => readMessage(message, reading)),
      };
    }
    if (input.answerType === "message") return { answerType: "message", messages: [] };
    if (input.answerType === "builtin") {
      const { answerType, storyHandlerClassName: name } = input;
      return { answerType, ...(name == null ? {} : { storyHandlerClassName: name }) };
    }
    const scripts = input.scriptVersions.map(({ script, version, date = reading.now }) => ({
      script,
      compiledCode: [],
      version,
      mainClassName: "",
      date: new Date(date).toISOString(),
    }));
    const current = scripts.toSorted((one, other) => (one.date < other.date ? -1 : 1)).at(-1);
    if (!current || currentType === "script") {
      throw problem("script-not-compiled", {}, { pointer: `${pointer}/${index}` });
    }
    return { answerType: "script", scriptVersions: scripts, current };
  });
}

function readMessage(
  input: Schemas["SimpleAnswerDumpInput"] | Schemas["SimpleAnswerInput"],
  reading: DumpReading,
): StoryMessage {
  const { key, delay, mediaMessage: media, footnotes } = input;
  return {
    key: readReference(key, reading),
    delay: delay ?? 0,
    ...(media ? { mediaMessage: readMedia(media, reading) } : {}),
    ...(footnotes ? { footnotes: footnotes.map(readFootnote) } : {}),
  };
}

function readMedia(input: MediaInput, reading: DumpReading): StoryMedia {
  if (input.type === "action") return readButton(input, reading);
  if (input.type === "card") return readCard(input, reading);
  return { type: "carousel", cards: input.cards.map((card) => readCard(card, reading)) };
}

function readButton(
  { title, url }: Schemas["MediaActionDescriptorDumpInput"],
  reading: DumpReading,
): StoryButton {
  return { type: "action", title: readReference(title, reading), ...(url == null ? {} : { url }) };
}

function readCard(input: CardInput, reading: DumpReading): StoryCard {
  const { title, subTitle, file: sent, actions } = input;
  const file =
    sent && (reading.files.has(sent) ? reading.files.get(sent) : readOther(sent, reading));
  return {
    type: "card",
    ...(title ? { title: readReference(title, reading) } : {}),
    ...(subTitle ? { subTitle: readReference(subTitle, reading) } : {}),
    ...(file ? { file } : {}),
    actions: actions.map((button) => readButton(button, reading)),
    fillCarousel: "fillCarousel" in input ? (input.fillCarousel ?? false) : false,
  };
}

function readOther(file: FileInput, { namespace }: DumpReading): StoryFile {
  return readFile(file, namespace);
}

function readReference(
  input: Schemas["I18nLabelValueInput"],
  { namespace }: DumpReading,
): LabelReference {
  const defaultI18n = input.defaultI18n.map(readText);
  return ownReference({ ...input, defaultI18n }, namespace);
}
