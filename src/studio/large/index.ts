/** Large data: the data of a company after a year, to test server and pages with it. */

import { dialogScope } from "../conversations/dialog-scope.ts";
import { writeApplications } from "./applications.ts";
import { writeDialogs } from "./dialogs.ts";
import { writeLabels } from "./labels.ts";
import { writeQuestions } from "./questions.ts";
import { writeStories } from "./stories.ts";
import { type LargeTarget, largeBot } from "./target.ts";

/** The parts in their order, with their shares of the total time. */
const parts = [
  [writeApplications, 0.01],
  [writeQuestions, 0.03],
  [writeStories, 0.05],
  [writeLabels, 0.01],
  [writeDialogs, 0.9],
] as const;

/** Whether the last part was written to its end. */
async function isComplete({ store, sizes }: LargeTarget): Promise<boolean> {
  const application = await store.applications.byName(largeBot.namespace, largeBot.botId);
  if (!application) return false;
  const scope = await dialogScope(store, application);
  const { total } = await store.dialogReports.search(
    { ...scope, ratings: [], generated: false, tests: true },
    { column: "updateDate", ascending: false },
    { start: 0, size: 0 },
  );
  return total >= sizes.dialogs;
}

/**
 * Adds the large data to a store.
 * @throws Error if the store has a bot with this name
 */
export async function writeLarge(target: LargeTarget): Promise<void> {
  const { store, clock, progress } = target;
  if (await store.bots.byName(largeBot.namespace, largeBot.botId)) {
    const state = (await isComplete(target))
      ? `namespace "${largeBot.namespace}" has a bot "${largeBot.botId}"`
      : `the large data of the bot "${largeBot.botId}" are incomplete: writing them was stopped`;
    throw new Error(`${state}. Use another data folder (--data), or reset this one`);
  }
  let done = 0;
  for (const [write, share] of parts) {
    await write({ ...target, progress: (part) => progress(done + part * share) });
    done += share;
  }
  clock.reset();
  progress(1);
}
