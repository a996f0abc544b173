/** Import of stories from a file. */

import type { Story, StoryFeature, StoryStep } from "../../bot/configured-story.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { StoryImport } from "../../store/answers/story-import.ts";
import type { BotConfiguration } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";
import { isRagEnabled, switched } from "../gen-ai/unknown-story.ts";
import { letOthersWork } from "../sentences/pace.ts";
import { withCounts } from "../sentences/sentence.ts";
import { attachIntents } from "../understanding/application-intents.ts";
import { importFiles } from "./import-files.ts";
import { type DumpReading, readDump, type StoryDumpInput } from "./read-dump.ts";
import { readIntentName } from "./read-story.ts";
import { keepStory, type StoryPorts, teachStep } from "./story.ts";
import { findOrCreateIntent } from "./story-intents.ts";
import { type Teaching, teach } from "./teach.ts";

type Ports = StoryPorts & Pick<Store, "files" | "importStories">;

/** What the import of one story reads and writes; the repositories are those of the `StoryImport`. */
type ImportPorts = Pick<Store, "bots" | "clock" | "genAi" | "newId"> &
  Pick<StoryImport, "intents" | "labels" | "sentences" | "stories">;

/** Target of the stories, and the importing user. */
interface ImportTarget {
  bot: BotConfiguration;
  /** Which of RAG and a story for unknown messages is disabled if both are enabled. */
  mode: "DEFAULT" | "RAG_ON" | "RAG_OFF";
  /** Default language of sentences. */
  locale: string;
  /** Login of the user. */
  login: string;
  /** Whether all existing stories of the bot are deleted. */
  replacesAll?: boolean;
}

/** Attempts that other writers may interrupt; the next one blocks them. */
const mostPreparations = 3;

/**
 * Imports stories into a bot, all of them or none. A story replaces the one with its intent, and the one with its
 * `storyId`. Missing intents and labels are created, and sentences are validated. Other writers wait only while the
 * prepared import is applied.
 * @throws Problem 400 with the story that cannot be imported, and for a bot without connector
 */
export async function importStories(
  ports: Ports,
  target: ImportTarget,
  stories: readonly StoryDumpInput[],
): Promise<void> {
  const imported = await importFiles(ports, target.bot.namespace, stories);
  const saveFiles = async () => {
    for (const [name, bytes] of imported.contents) await ports.files.save(name, bytes);
  };
  const attempt = () => importOnce(ports, target, stories, imported.files, saveFiles);
  for (let count = 0; count < mostPreparations; count++) if (await attempt()) return;
  await ports.write(attempt);
}

/** @returns `false` if another writer changed what the import depends on; nothing is changed then */
async function importOnce(
  ports: Ports,
  target: ImportTarget,
  stories: readonly StoryDumpInput[],
  files: DumpReading["files"],
  saveFiles: () => Promise<void>,
): Promise<boolean> {
  const { bot, mode, replacesAll = false } = target;
  const draft = ports.importStories(bot, replacesAll);
  try {
    const { bots, clock, genAi } = ports;
    const { intents, labels, sentences } = draft;
    const own = { bots, clock, genAi, intents, labels, sentences, stories: draft.stories };
    const all = { ...own, newId: () => ports.newId() };
    const { application, intentIds } = await prepare(ports, all, target, stories, files);
    await draft.stage();
    if (draft.isOvertaken) return false;
    await saveFiles();
    return await ports.write(async () => {
      if (draft.isOvertaken) return false;
      await draft.finish(withCounts);
      if (mode === "RAG_OFF" && stories.some(handlesUnknown)) await switchRagOff(ports, bot);
      await attachIntents(ports, application._id, intentIds);
      return true;
    });
  } finally {
    await draft.discard();
  }
}

/** Adds all stories to the import. */
async function prepare(
  { applications }: Pick<Store, "applications">,
  ports: ImportPorts,
  { bot, mode, locale, login }: ImportTarget,
  stories: readonly StoryDumpInput[],
  files: DumpReading["files"],
): Promise<{ application: Application; intentIds: string[] }> {
  const application = await applications.byName(bot.namespace, bot.nlpModel);
  const connectors = await ports.bots.connectors(bot.namespace, bot.botId);
  if (!application || connectors.length === 0) throw withoutConnector(bot);
  const now = ports.clock.now().toISOString();
  const reading: DumpReading = { namespace: bot.namespace, now, files };
  const teaching = { application, qualifier: login };
  const intentIds = new Set<string>();
  for (const [index, input] of stories.entries()) {
    await letOthersWork(index);
    const pointer = `/stories/${index}`;
    const { features, ...read } = readDump(input, reading, pointer);
    const own = { ...read, features: await ownFeatures(ports, bot, features) };
    const changes = await besideRag(ports, bot, mode, own);
    await needIntents(ports, application, changes, pointer, intentIds);
    const before = await makeRoom(ports, bot, input);
    const story = await keepStory(ports, bot, input.storyId, before, changes);
    await teachStory(ports, teaching, story, locale);
  }
  return { application, intentIds: [...intentIds] };
}

/**
 * While RAG is enabled, either the story for unknown messages or RAG is disabled; by default nothing changes, as in
 * Tock.
 */
async function besideRag<One extends Pick<Story, "intent" | "features">>(
  ports: Pick<Store, "genAi">,
  bot: BotConfiguration,
  mode: ImportTarget["mode"],
  story: One,
): Promise<One> {
  if (mode !== "RAG_ON" || !handlesUnknown(story)) return story;
  return (await isRagEnabled(ports, bot)) ? switched(story, false) : story;
}

function handlesUnknown({ intent }: Pick<Story, "intent">): boolean {
  return intent.name === unknownIntentName;
}

async function switchRagOff({ genAi }: Pick<Store, "genAi">, bot: BotConfiguration) {
  const rag = await genAi.get("rag", bot);
  if (rag?.enabled) await genAi.save("rag", { ...rag, enabled: false });
}

/** The rules for all connectors, and those for connectors of the namespace. */
async function ownFeatures(
  { bots }: Pick<Store, "bots">,
  { namespace }: BotConfiguration,
  features: readonly StoryFeature[],
): Promise<StoryFeature[]> {
  const own: StoryFeature[] = [];
  for (const feature of features) {
    const { botApplicationConfigurationId: id } = feature;
    const connector = id === undefined ? undefined : await bots.connector(id);
    if (id === undefined || connector?.namespace === namespace) own.push(feature);
  }
  return own;
}

/** The refusal of a bot that has no connector in the namespace. */
export function withoutConnector({
  namespace,
  botId,
}: Pick<BotConfiguration, "namespace" | "botId">) {
  return problem(
    "missing-connector",
    { bot: botId, namespace },
    { location: "path", pointer: "/appName", expected: "a bot with a connector" },
  );
}

/**
 * The story that an imported one replaces: the one with its intent, else the one with its `storyId`; if both exist, the
 * second one is deleted.
 */
async function makeRoom(
  { stories }: Pick<ImportPorts, "stories">,
  bot: BotConfiguration,
  { intent, storyId }: StoryDumpInput,
): Promise<Story | undefined> {
  const ofIntent = await stories.byIntent(bot, intent.name);
  const ofStoryId = await stories.byStoryId(bot, storyId);
  if (!ofIntent) return ofStoryId;
  if (ofStoryId && ofStoryId._id !== ofIntent._id) await stories.remove(ofStoryId._id);
  return { ...ofIntent, storyId };
}

/** Creates the missing intents of a story, and collects their ids. */
async function needIntents(
  ports: ImportPorts,
  application: Application,
  story: Pick<Story, "intent" | "mandatoryEntities" | "steps" | "category">,
  pointer: string,
  ids: Set<string>,
): Promise<void> {
  const about = { category: story.category };
  const need = async (name: string, place: string) => {
    const at = `${pointer}${place}/name`;
    // Tock attaches only the intents that it creates.
    if (await ports.intents.byName(application.namespace, name)) return;
    ids.add((await findOrCreateIntent(ports, application, name, about, at))._id);
  };
  const needSteps = async (steps: readonly StoryStep[], place: string): Promise<void> => {
    for (const [index, { intent, targetIntent, children }] of steps.entries()) {
      const here = `${place}/${index}`;
      if (intent) await need(intent.name, `${here}/intent`);
      if (targetIntent) await need(targetIntent.name, `${here}/targetIntent`);
      await needSteps(children, `${here}/children`);
    }
  };
  await need(story.intent.name, "/intent");
  for (const [index, { intent }] of story.mandatoryEntities.entries()) {
    if (readIntentName(intent)) await need(intent.name, `/mandatoryEntities/${index}/intent`);
  }
  await needSteps(story.steps, "/steps");
}

async function teachStory(
  ports: ImportPorts,
  teaching: Teaching,
  { intent: named, userSentence: text, userSentenceLocale, steps }: Story,
  usual: string,
): Promise<void> {
  const intent = await ports.intents.byName(teaching.application.namespace, named.name);
  if (intent && text.trim() !== "") {
    const locale = userSentenceLocale ?? usual;
    await teach(ports, teaching, { text, locale, intentId: intent._id });
  }
  for (const step of steps) await teachStep(ports, teaching, step);
}
