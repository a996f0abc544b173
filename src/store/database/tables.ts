/**
 * The tables of the database; each area declares its own in `src/store/<area>/tables.ts`. To add one: declare it there,
 * create it in a new migration (see migrations.ts), and write the class that reads and writes it.
 */

import type { AccessTables } from "../access/tables.ts";
import type { AnswerTables } from "../answers/tables.ts";
import type { BotTables } from "../bots/tables.ts";
import type { ConversationTables } from "../conversations/tables.ts";
import type { GenAiTables } from "../gen-ai/tables.ts";
import type { MeasuringTables } from "../measuring/tables.ts";
import type { QualityTables, RunTables } from "../quality/tables.ts";
import type { ModelTables, ParseTables, SentenceTables } from "../sentences/tables.ts";
import type { UnderstandingTables } from "../understanding/tables.ts";

export interface Tables
  extends AccessTables,
    AnswerTables,
    BotTables,
    ConversationTables,
    MeasuringTables,
    GenAiTables,
    ModelTables,
    ParseTables,
    QualityTables,
    RunTables,
    SentenceTables,
    UnderstandingTables {
  /** One row; `seeded` is 1 if the seed was written or waived. */
  dataVersion: { version: number; seeded: number };
}
