/**
 * The tables of the database, one interface per file of a subject. To add a subject: declare its tables in its own
 * file, add its interface to `Tables` below, create the tables in a new migration (see migrations.ts).
 */

import type { ApplicationTables } from "./applications.ts";
import type { BotTables } from "./bots.ts";
import type { BuildTriggerTables } from "./build-triggers.ts";
import type { DialogTables } from "./dialogs.ts";
import type { EntityTypeTables } from "./entity-types.ts";
import type { EventTables } from "./events.ts";
import type { FileTables } from "./files.ts";
import type { IntentTables } from "./intents.ts";
import type { VersionTables } from "./migrations.ts";
import type { ModelBuildTables } from "./model-builds.ts";
import type { ModelConfigurationTables } from "./model-configurations.ts";
import type { ModelTestTables } from "./model-tests.ts";
import type { ModelTables } from "./models.ts";
import type { NamespaceTables } from "./namespaces.ts";
import type { ParseCountTables } from "./parse-counts.ts";
import type { ParseLogTables } from "./parse-log.ts";
import type { ParseStatisticTables } from "./parse-statistics.ts";
import type { SentenceTables } from "./sentence-row.ts";

export interface Tables
  extends ApplicationTables,
    BotTables,
    BuildTriggerTables,
    DialogTables,
    EntityTypeTables,
    EventTables,
    FileTables,
    IntentTables,
    ModelBuildTables,
    ModelConfigurationTables,
    ModelTables,
    ModelTestTables,
    NamespaceTables,
    ParseCountTables,
    ParseLogTables,
    ParseStatisticTables,
    SentenceTables,
    VersionTables {}

/** A table of documents: an id, the searched columns of the subject, and the whole document as JSON. */
export interface DocumentTable {
  id: string;
  document: string;
}
