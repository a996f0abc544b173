/**
 * Migrates the tables of a data folder to the current version. To add a step: write `migrations/NNNN-subject.ts` with
 * an `up` that uses Kysely's schema builder, and append it to `migrations`. Never change a released step, because
 * existing folders have run it.
 */

import type { Kysely } from "kysely";
import { up as understanding } from "./migrations/0001-understanding.ts";
import { up as chat } from "./migrations/0002-chat.ts";
import { up as actions } from "./migrations/0003-actions.ts";
import { up as pages } from "./migrations/0004-pages.ts";
import { up as files } from "./migrations/0005-files.ts";
import { up as modelBuilds } from "./migrations/0006-model-builds.ts";
import { up as namespaces } from "./migrations/0007-namespaces.ts";
import { up as training } from "./migrations/0008-training.ts";
import { up as sentenceSearch } from "./migrations/0009-sentence-search.ts";
import { up as modelTests } from "./migrations/0010-model-tests.ts";
import { up as parseStatistics } from "./migrations/0011-parse-statistics.ts";
import { up as relations } from "./migrations/0012-relations.ts";
import { up as imports } from "./migrations/0013-imports.ts";
import { up as bots } from "./migrations/0014-bots.ts";
import { up as labels } from "./migrations/0015-labels.ts";
import { up as stories } from "./migrations/0016-stories.ts";
import { up as conversations } from "./migrations/0017-conversations.ts";
import { up as faqs } from "./migrations/0018-faqs.ts";
import { up as measuring } from "./migrations/0019-measuring.ts";
import { up as runs } from "./migrations/0020-runs.ts";
import { up as quality } from "./migrations/0021-quality.ts";
import { up as genAi } from "./migrations/0022-gen-ai.ts";
import { up as fileParts } from "./migrations/0023-files.ts";
import { up as sentenceOrder } from "./migrations/0024-sentence-order.ts";
import { up as scores } from "./migrations/0025-scores.ts";
import { up as userActionSizes } from "./migrations/0026-user-action-sizes.ts";
import { up as uncountedTurns } from "./migrations/0027-uncounted-turns.ts";
import { up as dialogTexts } from "./migrations/0028-dialog-texts.ts";
import { up as sentenceIds } from "./migrations/0029-sentence-ids.ts";
import { up as modelParts } from "./migrations/0030-model-parts.ts";
import type { Tables } from "./tables.ts";

export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** The version of a folder is the number of steps it has run. */
export const migrations: readonly Migration[] = [
  understanding,
  chat,
  actions,
  pages,
  files,
  modelBuilds,
  namespaces,
  training,
  sentenceSearch,
  modelTests,
  parseStatistics,
  relations,
  imports,
  bots,
  labels,
  stories,
  conversations,
  faqs,
  measuring,
  runs,
  quality,
  genAi,
  fileParts,
  sentenceOrder,
  scores,
  userActionSizes,
  uncountedTurns,
  dialogTexts,
  sentenceIds,
  modelParts,
];

/** The current version of the data. */
export const latestVersion: number = migrations.length;

/**
 * Runs the missing steps in one transaction.
 * @param where name of the data in messages, usually its folder
 * @returns the version before and after
 * @throws Error if the data was written by a newer program
 */
export async function migrate<Any>(
  db: Kysely<Any>,
  where: string,
  steps: readonly Migration[] = migrations,
): Promise<{ from: number; to: number }> {
  return (db as unknown as Kysely<Tables>).transaction().execute(async (tx) => {
    await tx.schema
      .createTable("dataVersion")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("seeded", "integer", (column) => column.notNull())
      .execute();
    const row = await tx.selectFrom("dataVersion").select("version").executeTakeFirst();
    const from = row?.version ?? 0;
    if (from > steps.length) {
      throw new Error(
        `${where} holds data of version ${from}, this program knows versions up to ${steps.length}. ` +
          "Start the newer program that wrote it, or choose another data folder.",
      );
    }
    for (const step of steps.slice(from)) await step(tx as unknown as Kysely<unknown>);
    if (row) await tx.updateTable("dataVersion").set({ version: steps.length }).execute();
    else await tx.insertInto("dataVersion").values({ version: steps.length, seeded: 0 }).execute();
    return { from, to: steps.length };
  });
}
