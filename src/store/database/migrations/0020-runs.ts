import type { Kysely } from "kysely";
import { sql } from "kysely";

/** Datasets with their runs, test plans with their executions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDatasets(db);
  await createRuns(db);
  await createPlans(db);
  await createExecutions(db);
}

async function createDatasets(db: Kysely<unknown>): Promise<void> {
  await documents(db, "datasets", ["applicationId", "namespace", "name"])
    .addForeignKeyConstraint(
      "datasets_application",
      ["applicationId"],
      "applications",
      ["id"],
      (key) => key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await createIndex(db, "datasets", ["applicationId", "name", "id"]);
}

async function createRuns(db: Kysely<unknown>): Promise<void> {
  const columns = ["datasetId", "applicationId", "namespace", "state", "startTime"];
  await documents(db, "datasetRuns", columns)
    .addForeignKeyConstraint("datasetRuns_dataset", ["datasetId"], "datasets", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await createIndex(db, "datasetRuns", ["datasetId", "startTime", "id"]);
  await db.schema
    .createIndex("datasetRuns_active")
    .on("datasetRuns")
    .columns(["state", "startTime", "id", "applicationId"])
    .where(sql.ref("state"), "in", [sql.lit("QUEUED"), sql.lit("RUNNING")])
    .execute();
  await documents(db, "datasetRunSettings", [])
    .addForeignKeyConstraint("datasetRunSettings_run", ["id"], "datasetRuns", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await documents(db, "datasetAnswers", ["runId", "state"])
    .addColumn("position", "integer", (column) => column.notNull())
    .addForeignKeyConstraint("datasetAnswers_run", ["runId"], "datasetRuns", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await createIndex(db, "datasetAnswers", ["runId", "position", "state"]);
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
  await documents(db, "testPlans", ["namespace", "nlpModel", "connectorId", "name"]).execute();
  await createIndex(db, "testPlans", ["namespace", "name", "id"]);
  await createIndex(db, "testPlans", ["namespace", "nlpModel"]);
  await db.schema
    .createTable("testPlanDialogs")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("planId", "text", (column) => column.notNull())
    .addColumn("dialogId", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addForeignKeyConstraint("testPlanDialogs_plan", ["planId"], "testPlans", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await createIndex(db, "testPlanDialogs", ["planId", "id"]);
}

async function createExecutions(db: Kysely<unknown>): Promise<void> {
  await documents(db, "testPlanExecutions", ["planId", "date", "status"])
    .addForeignKeyConstraint("testPlanExecutions_plan", ["planId"], "testPlans", ["id"], (key) =>
      key.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await createIndex(db, "testPlanExecutions", ["planId", "date", "id"]);
  await db.schema
    .createIndex("testPlanExecutions_pending")
    .on("testPlanExecutions")
    .column("status")
    .where(sql.ref("status"), "=", sql.lit("PENDING"))
    .execute();
}

/** A table of documents with text columns. */
function documents(db: Kysely<unknown>, name: string, columns: readonly string[]) {
  const table = db.schema
    .createTable(name)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull());
  return columns.reduce(
    (all, column) => all.addColumn(column, "text", (one) => one.notNull()),
    table as ReturnType<typeof table.addColumn>,
  );
}

async function createIndex(
  db: Kysely<unknown>,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(`${table}_${columns.slice(0, 2).join("_")}`)
    .on(table)
    .columns([...columns])
    .execute();
}
