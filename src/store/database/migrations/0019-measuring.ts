import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import { countDialogs } from "./shared/0019-count.ts";

/** Indicators, metrics, and the columns for counting dialogs; existing dialogs are counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndicators(db);
  await createFlow(db);
  await createMessageDays(db);
  await createMetrics(db);
  await countDialogs(db);
}

async function createIndicators(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("indicators")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("botId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addUniqueConstraint("indicators_name", ["namespace", "botId", "name"])
    .execute();
}

async function createFlow(db: Kysely<unknown>): Promise<void> {
  let states = db.schema
    .createTable("flowStates")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("content", "text", (column) => column.notNull().unique());
  for (const name of ["namespace", "botId", "storyId", "intent"]) {
    states = states.addColumn(name, "text", (column) => column.notNull());
  }
  states = states.addColumn("step", "text");
  for (const name of ["entities", "storyType", "storyName"]) {
    states = states.addColumn(name, "text", (column) => column.notNull());
  }
  await states.execute();
  let transitions = db.schema
    .createTable("flowTransitions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("content", "text", (column) => column.notNull().unique());
  for (const name of ["namespace", "botId"]) {
    transitions = transitions.addColumn(name, "text", (column) => column.notNull());
  }
  await transitions
    .addColumn("previousStateId", "text")
    .addColumn("nextStateId", "text", (column) => column.notNull())
    .addColumn("intent", "text")
    .addColumn("step", "text")
    .addColumn("newEntities", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .execute();
  for (const table of ["flowStates", "flowTransitions"]) {
    await db.schema
      .createIndex(`${table}_bot`)
      .on(table)
      .columns(["namespace", "botId", "id"])
      .execute();
  }
  await db.schema
    .createTable("flowSteps")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("configurationId", "text", (column) => column.notNull())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("transitionId", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      "flowSteps_connector",
      ["configurationId"],
      "connectors",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex("flowSteps_connector")
    .on("flowSteps")
    .columns(["configurationId", "date", "transitionId"])
    .execute();
  await db.schema
    .createIndex("flowSteps_dialog")
    .on("flowSteps")
    .columns(["dialogId", "date", "configurationId", "transitionId"])
    .execute();
  await db.schema.createIndex("flowSteps_date").on("flowSteps").column("date").execute();
}

async function createMessageDays(db: Kysely<unknown>): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema
    .createTable("messageDays")
    .addColumn("id", "text", (column) => column.primaryKey());
  for (const name of ["configurationId", "dimension", "day", "value"]) {
    table = table.addColumn(name, "text", (column) => column.notNull());
  }
  await table
    .addColumn("count", "integer", (column) => column.notNull())
    .addForeignKeyConstraint(
      "messageDays_connector",
      ["configurationId"],
      "connectors",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema
    .createIndex("messageDays_connector")
    .on("messageDays")
    .columns(["configurationId", "dimension", "day", "value", "count"])
    .execute();
}

async function createMetrics(db: Kysely<unknown>): Promise<void> {
  const names = ["namespace", "botId", "connectorId", "type", "emitterStoryId", "trackedStoryId"];
  const indicator = ["indicatorName", "indicatorValueName"];
  for (const [table, time] of [
    ["metrics", "date"],
    ["metricDays", "day"],
  ] as const) {
    let metrics: CreateTableBuilder<string, string> = db.schema
      .createTable(table)
      .addColumn("id", "text", (column) => column.primaryKey());
    for (const name of [...names, time]) {
      metrics = metrics.addColumn(name, "text", (column) => column.notNull());
    }
    for (const name of indicator) metrics = metrics.addColumn(name, "text");
    if (table === "metricDays") {
      metrics = metrics.addColumn("count", "integer", (column) => column.notNull());
    }
    await metrics.execute();
    // Counts are read from the index alone.
    const counted = ["connectorId", "type", "emitterStoryId", "trackedStoryId"];
    await db.schema
      .createIndex(`${table}_bot`)
      .on(table)
      .columns(["namespace", "botId", time])
      .columns(table === "metricDays" ? [...counted, ...indicator, "count"] : [])
      .execute();
  }
  await db.schema.createIndex("metrics_date").on("metrics").column("date").execute();
  await db.schema
    .createIndex("metricDays_indicator")
    .on("metricDays")
    .columns(["namespace", "botId", ...indicator])
    .where(sql.ref("indicatorName"), "is not", null)
    .execute();
}
