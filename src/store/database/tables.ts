/**
 * The tables of the database, one interface per file of a subject. To add a subject: declare its tables in its own
 * file, add its interface to `Tables` below, create the tables in a new migration (see migrations.ts).
 */

import type { NamespaceTables } from "../access/namespaces.ts";
import type { FileTables } from "../answers/files.ts";
import type { BotTables } from "../bots/bots.ts";
import type { DialogTables } from "../conversations/dialogs.ts";
import type { EventTables } from "../conversations/events.ts";
import type { BuildTriggerTables } from "../sentences/build-triggers.ts";
import type { ModelBuildTables } from "../sentences/model-builds.ts";
import type { ModelConfigurationTables } from "../sentences/model-configurations.ts";
import type { ModelTestTables } from "../sentences/model-tests.ts";
import type { ModelTables } from "../sentences/models.ts";
import type { ParseCountTables } from "../sentences/parse-counts.ts";
import type { ParseLogTables } from "../sentences/parse-log.ts";
import type { ParseStatisticTables } from "../sentences/parse-statistics.ts";
import type { SentenceTables } from "../sentences/sentence-row.ts";
import type { ApplicationTables } from "../understanding/applications.ts";
import type { EntityTypeTables } from "../understanding/entity-types.ts";
import type { IntentTables } from "../understanding/intents.ts";
import type { VersionTables } from "./migrations.ts";

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
