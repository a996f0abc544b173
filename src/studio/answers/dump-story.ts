/** Stories in the form of files: with the contents of their files, and without data of this server only. */

import type { components } from "../../../generated/admin/types.ts";
import type {
  Story,
  StoryAnswer,
  StoryCard,
  StoryFile,
  StoryMedia,
  StoryMessage,
  StoryStep,
} from "../../bot/configured-story.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { botOf } from "./shown-stories.ts";
import { filesOf } from "./story-files.ts";
import { sentenceReference } from "./view-story.ts";

type Schemas = components["schemas"];
export type StoryDump = Schemas["StoryDefinitionConfigurationDump"];

type Ports = Pick<Store, "bots" | "files" | "stories">;

/** Every story of the bot of an application, page by page, oldest first. */
export async function* dumpStories(
  ports: Ports,
  application: Application,
): AsyncGenerator<StoryDump[]> {
  const bot = await botOf(ports, application);
  if (!bot) return;
  for await (const page of ports.stories.pages(bot)) {
    const dumps: StoryDump[] = [];
    for (const story of page) dumps.push(await dumpStory(ports, story));
    yield dumps;
  }
}

/** The story with this `storyId` in the bot of an application, as a list. */
export async function dumpStoryOf(
  ports: Ports,
  application: Application,
  storyId: string,
): Promise<StoryDump[]> {
  const bot = await botOf(ports, application);
  const story = bot && (await ports.stories.byStoryId(bot, storyId));
  return story ? [await dumpStory(ports, story)] : [];
}

async function dumpStory(ports: Pick<Store, "files">, story: Story): Promise<StoryDump> {
  const { _id, lastEdited, nextIntentsQualifiers, metricStory, ...shown } = story;
  const files = await readFiles(ports, story);
  return {
    ...shown,
    answers: dumpAnswers(story.answers, files),
    mandatoryEntities: story.mandatoryEntities.map(({ answers, ...entity }) => ({
      ...entity,
      answers: dumpAnswers(answers, files),
    })),
    steps: story.steps.map((step) => dumpStep(step, story, files)),
  };
}

/** The contents of files, by reference. */
type Contents = ReadonlyMap<StoryFile, string>;

function dumpStep(
  step: StoryStep,
  story: Story,
  files: Contents,
): Schemas["StoryDefinitionConfigurationStepDump"] {
  const { answers, children, userSentence, userSentenceLabel, ...rest } = step;
  const { metrics, hasNoChildren, ...shown } = rest;
  return {
    ...shown,
    answers: dumpAnswers(answers, files),
    userSentenceLabel: userSentenceLabel ?? sentenceReference(userSentence, story),
    children: children.map((child) => dumpStep(child, story, files)),
  };
}

function dumpAnswers(
  answers: readonly StoryAnswer[],
  files: Contents,
): Schemas["AnswerConfigurationDump"][] {
  return answers.map((answer) => {
    if (answer.answerType === "simple") {
      return { ...answer, answers: answer.answers.map((one) => dumpMessage(one, files)) };
    }
    if (answer.answerType !== "script") return answer;
    const { answerType, scriptVersions, current } = answer;
    return {
      answerType,
      scriptVersions: scriptVersions.map(dumpScript),
      current: dumpScript(current),
    };
  });
}

/** Without the output of a compiler. */
function dumpScript({ script, version, date }: Schemas["ScriptAnswerVersionedConfiguration"]) {
  return { script, version, date };
}

function dumpMessage(
  { mediaMessage: media, ...message }: StoryMessage,
  files: Contents,
): Schemas["SimpleAnswerDump"] {
  return { ...message, ...(media ? { mediaMessage: dumpMedia(media, files) } : {}) };
}

function dumpMedia(media: StoryMedia, files: Contents): Schemas["MediaMessageDescriptorDump"] {
  if (media.type === "action") return media;
  if (media.type === "card") return dumpCard(media, files);
  return { ...media, cards: media.cards.map((card) => dumpCard(card, files)) };
}

function dumpCard(
  { file, fillCarousel: _, ...card }: StoryCard,
  files: Contents,
): Schemas["MediaCardDescriptorDump"] {
  if (!file) return card;
  const data = files.get(file);
  return { ...card, file: { ...file, ...(data === undefined ? {} : { data }) } };
}

/** The contents of a story's files on this server, in Base64. */
async function readFiles({ files }: Pick<Store, "files">, story: Story): Promise<Contents> {
  const contents = new Map<StoryFile, string>();
  for (const file of filesOf(story)) {
    const isOwn = file.externalUrl === undefined && file.id.startsWith(story.namespace);
    const bytes = isOwn ? await files.get(`${file.id}.${file.suffix}`) : undefined;
    if (bytes) contents.set(file, Buffer.from(bytes).toString("base64"));
  }
  return contents;
}
