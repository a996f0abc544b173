/** Copies an application to another one, possibly of another namespace. */

import type { Label } from "../../bot/labels/label.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { dumpStories, type StoryDump } from "../answers/dump-story.ts";
import { importStories } from "../answers/import-stories.ts";
import { type LabelChange, saveLabels } from "../answers/label.ts";
import { ownId } from "../answers/label-table.ts";
import type { StoryDumpInput } from "../answers/read-dump.ts";
import { botOf } from "../answers/shown-stories.ts";
import { importCheckedApplication } from "./import-application.ts";
import type { ImportReport } from "./import-target.ts";
import { dumpApplication } from "./sentence-dump.ts";

export interface Synchronization {
  source: Application;
  target: Application;
  withSentences: boolean;
  /** Login of the user. */
  login: string;
  /** Default locale of labels and sentences. */
  defaultLocale: string;
}

/**
 * Copies intents, entity types, labels and, if requested, sentences of an application to another one, and replaces the
 * stories of the target. Its connectors are kept.
 * @throws Problem 400 if a story cannot be imported; the stories of the target are then unchanged
 */
export async function synchronize(
  store: Store,
  synchronization: Synchronization,
  signal: AbortSignal,
): Promise<ImportReport> {
  const { source, target } = synchronization;
  const stories = await allStories(store, source);
  const report = await copyModel(store, synchronization, signal);
  if (source.namespace !== target.namespace) await copyLabels(store, synchronization);
  const done = await replaceStories(store, synchronization, stories);
  if (done) return report;
  const message = `Bot "${target.name}" has no connector, so stories are not copied`;
  return { ...report, success: false, errorMessages: [...report.errorMessages, message] };
}

/** Read before anything changes: source and target may be the same bot. */
async function allStories(store: Store, source: Application): Promise<StoryDump[]> {
  const stories: StoryDump[] = [];
  for await (const page of dumpStories(store, source)) stories.push(...page);
  return stories;
}

async function copyModel(
  store: Store,
  { source, target, withSentences }: Synchronization,
  signal: AbortSignal,
): Promise<ImportReport> {
  const { head, sentences } = await dumpApplication(store, source, signal);
  async function* all() {
    if (withSentences) for await (const page of sentences) yield* page;
  }
  const { namespace, name: applicationName } = target;
  const dump = { ...head, sentences: all() };
  return importCheckedApplication(store, dump, { namespace, applicationName });
}

/** Copies the labels that are validated in a language, as in Tock. */
async function copyLabels(
  store: Store,
  { source: { namespace: from }, target: { namespace: to }, defaultLocale }: Synchronization,
): Promise<void> {
  for await (const page of store.labels.pages({ namespace: from, validated: true })) {
    const labels = page.map((label) => ({ ...label, _id: ownId(label._id, from, to) }));
    await saveLabels(store, to, labels, changeOf, defaultLocale);
  }
}

function changeOf({ namespace: _, ...label }: Label): LabelChange {
  return label;
}

/** @returns whether the target has a bot */
async function replaceStories(
  store: Store,
  { target, login, defaultLocale: locale }: Synchronization,
  stories: readonly StoryDump[],
): Promise<boolean> {
  const bot = await botOf(store, target);
  if (!bot) return stories.length === 0;
  // A dump is a valid import.
  const read = stories as unknown as StoryDumpInput[];
  await importStories(store, { bot, mode: "DEFAULT", locale, login, replacesAll: true }, read);
  return true;
}
