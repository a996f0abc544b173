import type { Story } from "../../bot/configured-story.ts";
import type { Dialog } from "../../bot/dialog.ts";
import type { Feature } from "../../bot/features.ts";
import type { BusinessRules } from "../../bot/gen-ai/settings.ts";
import type { Label } from "../../bot/labels/label.ts";
import type { Dictionary, Sentence } from "../../nlu/definitions.ts";
import type { FaqSettings } from "../answers/faqs.ts";
import { labelColumns } from "../answers/labels.ts";
import { storyRow } from "../answers/story-row.ts";
import { addressOf, type Connector } from "../bots/bots.ts";
import { featureId } from "../bots/features.ts";
import { userRow } from "../conversations/bot-users.ts";
import { userColumn } from "../conversations/dialogs.ts";
import { businessRulesId } from "../gen-ai/business-rules.ts";
import { configurationId, type StoredConfiguration } from "../gen-ai/configurations.ts";
import type { Evaluation } from "../quality/evaluation-samples.ts";
import type { TestPlan } from "../quality/test-plans.ts";
import {
  type ModelConfiguration,
  modelConfigurationId,
} from "../sentences/model-configurations.ts";
import type { ParseCount } from "../sentences/parse-counts.ts";
import { type ParseLogEntry, rowOf } from "../sentences/parse-log-entry.ts";
import { sentenceId } from "../sentences/sentence-id.ts";
import { sentenceRow } from "../sentences/sentence-row.ts";
import type { Row, Table } from "./tables.ts";

/** Columns that are computed from the document, because an edited export may contain outdated ones. */
const rules: ReadonlyMap<string, (document: never) => Row> = new Map<
  string,
  (document: never) => Row
>([
  ["sentences", (sentence: Sentence) => ({ ...sentenceRow(sentence) })],
  ["stories", (story: Story) => ({ ...storyRow(story) })],
  ["labels", (label: Label) => labelColumns(label)],
  ["faqSettings", ({ applicationId }: FaqSettings) => ({ id: applicationId })],
  ["parseCounts", (count: ParseCount) => ({ id: sentenceId(count) })],
  ["dialogs", (dialog: Dialog) => ({ userId: userColumn(dialog) })],
  ["botUsers", userRow],
  ["parseLogs", (entry: ParseLogEntry) => ({ test: rowOf(entry).test })],
  [
    "modelConfigurations",
    (document: ModelConfiguration) => ({ id: modelConfigurationId(document) }),
  ],
  [
    "dictionaries",
    ({ namespace, entityName }: Dictionary) => ({ id: `${namespace}:${entityName}` }),
  ],
  ["connectors", (connector: Connector) => ({ address: addressOf(connector) })],
  ["evaluations", ({ evaluationSampleId }: Evaluation) => ({ sampleId: evaluationSampleId })],
  ["features", (feature: Feature) => ({ id: featureId(feature) })],
  [
    "genAiConfigurations",
    (stored: StoredConfiguration) => ({ id: configurationId(stored, stored.kind) }),
  ],
  ["businessRules", (rules: BusinessRules) => ({ id: businessRulesId(rules) })],
  ["testPlans", ({ applicationId }: TestPlan) => ({ connectorId: applicationId })],
]);

/** A validated row, with these columns computed again if its table has them. */
export function withDerived({ name, columns }: Table, row: Row): Row {
  const derived = rules.get(name)?.(row.document as never) ?? {};
  const known = new Set(columns.map((column) => column.name));
  const own = Object.entries(derived).filter(([column]) => known.has(column));
  return { ...row, ...Object.fromEntries(own) };
}
