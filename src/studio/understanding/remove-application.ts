import { setImmediate } from "node:timers/promises";
import type { Application } from "../../nlu/definitions.ts";
import type { Tables } from "../../store/database/tables.ts";
import type { Store } from "../../store/store.ts";

/** What belongs to one application and goes with it. */
const tables = [
  "sentences",
  "parseLogs",
  "parseCounts",
  "parseDays",
  "parseConfusions",
  "modelBuilds",
  "buildTriggers",
  "modelConfigurations",
  "modelTests",
  "modelTestErrors",
  "models",
] as const satisfies readonly (keyof Tables)[];

/** Rows that are deleted in one go; between two goes others get their turn. */
const pageSize = 500;

/** Deletes an application with all that is its own: sentences, logs, models, bots with their connectors, intents that no other application uses. */
export async function removeApplication(store: Store, application: Application): Promise<void> {
  const { _id, namespace, name, intents } = application;
  // What waits to be logged would come back after its application.
  await store.flush();
  await store.write(async () => {
    await store.applications.remove(_id);
    for (const intent of await store.intents.byIds(intents)) {
      const applications = intent.applications.filter((id) => id !== _id);
      if (applications.length > 0) await store.intents.save({ ...intent, applications });
      else await store.intents.remove(intent._id);
    }
    for (const bot of await store.bots.ofModel(namespace, name)) {
      for (const connector of await store.bots.connectors(namespace, bot.botId)) {
        await store.bots.removeConnector(connector._id);
      }
      await store.bots.remove(bot._id);
    }
    for (const table of tables) await removeRows(store, table, _id);
  });
}

async function removeRows(
  store: Store,
  table: (typeof tables)[number],
  applicationId: string,
): Promise<void> {
  await store.database.write(async (tx) => {
    for (;;) {
      const page = tx
        .selectFrom(table as "sentences")
        .select("rowid" as "id")
        .where("applicationId", "=", applicationId)
        .limit(pageSize);
      const { numDeletedRows } = await tx
        .deleteFrom(table as "sentences")
        .where("rowid" as "id", "in", page)
        .executeTakeFirst();
      if (numDeletedRows === 0n) return;
      await setImmediate();
    }
  });
}
