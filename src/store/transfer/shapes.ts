/** The fields of documents that an import validates: required ones, and the kind of each value. */

import type { Story } from "../../bot/configured-story.ts";
import type { Feature } from "../../bot/features.ts";
import type { BusinessRules, Configuration } from "../../bot/gen-ai/settings.ts";
import type { Label } from "../../bot/labels/label.ts";
import { isDateTime } from "../../contract/validation/instants.ts";
import type {
  Application,
  Dictionary,
  EntityType,
  Intent,
  Sentence,
} from "../../nlu/definitions.ts";
import { own } from "../../own.ts";
import type { Faq, FaqSettings } from "../answers/faqs.ts";
import type { BotConfiguration, Connector } from "../bots/bots.ts";
import type { Indicator } from "../measuring/indicators.ts";
import type { ModelConfiguration } from "../sentences/model-configurations.ts";
import type { ParseCount } from "../sentences/parse-counts.ts";
import type { ParseLogEntry } from "../sentences/parse-log-entry.ts";
import { action, actionStats, botUser, dialog } from "./conversation-shapes.ts";
import { annotation, evaluation, evaluationSample, userAction } from "./quality-shapes.ts";
import {
  dataset,
  datasetAnswer,
  datasetRun,
  datasetRunSettings,
  testDialog,
  testPlan,
  testPlanExecution,
} from "./run-shapes.ts";
import type { Shape } from "./shape.ts";

/** The lists of intents only exist in older documents. */
type Older<Document, Field extends keyof Document> = Omit<Document, Field> &
  Partial<Pick<Document, Field>>;

const application: Shape<Older<Application, "intents">> = {
  _id: "text",
  name: "text",
  namespace: "text",
  label: "text",
  intents: "list?",
  intentStatesMap: "object",
  nlpEngineType: "object",
  supportedLocales: "list",
  mergeEngineTypes: "boolean",
  useEntityModels: "boolean",
  supportSubEntities: "boolean",
  unknownIntentThreshold: "number",
  knownIntentThreshold: "number",
  normalizeText: "boolean",
};

const intent: Shape<Older<Intent, "applications" | "sharedIntents">> = {
  _id: "text",
  name: "text",
  namespace: "text",
  applications: "list?",
  entities: "list",
  entitiesRegexp: "object",
  mandatoryStates: "list",
  sharedIntents: "list?",
  label: "text?",
  description: "text?",
  category: "text?",
};

const entityType: Shape<EntityType> = {
  _id: "text",
  name: "text",
  description: "text",
  subEntities: "list",
  dictionary: "boolean",
  obfuscated: "boolean",
};

const dictionary: Shape<Dictionary> = {
  namespace: "text",
  entityName: "text",
  values: "list",
  onlyValues: "boolean",
  minDistance: "number",
  textSearch: "boolean",
};

const sentence: Shape<Sentence> = {
  text: "text",
  language: "text",
  applicationId: "text",
  creationDate: "instant",
  updateDate: "instant",
  status: "text",
  classification: "object",
  lastIntentProbability: "number?",
  lastEntityProbability: "number?",
  lastUsage: "instant?",
  usageCount: "number",
  unknownCount: "number",
  forReview: "boolean",
  reviewComment: "text?",
  qualifier: "text?",
  otherIntentsProbabilities: "object",
  configuration: "text?",
};

const parseLog: Shape<ParseLogEntry> = {
  _id: "text",
  applicationId: "text",
  language: "text",
  text: "text",
  request: "object",
  response: "object?",
  error: "boolean",
  date: "instant",
  durationInMS: "number",
};

const parseCount: Shape<ParseCount> = {
  applicationId: "text",
  language: "text",
  text: "text",
  intent: "text",
  intentProbability: "number",
  entitiesProbability: "number",
  lastUsage: "instant",
  count: "number",
  validated: "boolean",
};

const bot: Shape<BotConfiguration> = {
  _id: "text",
  name: "text",
  namespace: "text",
  botId: "text",
  nlpModel: "text",
  apiKey: "text",
  webhookUrl: "text?",
  supportedLocales: "list",
};

const connector: Shape<Connector> = {
  _id: "text",
  applicationId: "text",
  namespace: "text",
  botId: "text",
  nlpModel: "text",
  connectorType: "object",
  ownerConnectorType: "object?",
  name: "text",
  baseUrl: "text?",
  parameters: "object",
  path: "text?",
  targetConfigurationId: "text?",
};

const feature: Shape<Feature> = {
  namespace: "text",
  botId: "text",
  category: "text",
  name: "text",
  connectorId: "text?",
  enabled: "boolean",
  startDate: "instant?",
  endDate: "instant?",
  graduation: "number?",
};

const modelConfiguration: Shape<ModelConfiguration> = {
  applicationId: "text",
  engine: "text",
  configuration: "object",
};

const story: Shape<Story> = {
  _id: "text",
  storyId: "text",
  namespace: "text",
  botId: "text",
  intent: "object",
  currentType: "text",
  answers: "list",
  mandatoryEntities: "list",
  steps: "list",
  name: "text",
  category: "text",
  description: "text",
  userSentence: "text",
  userSentenceLocale: "text?",
  configurationName: "text?",
  features: "list",
  tags: "list",
  configuredAnswers: "list",
  configuredSteps: "list",
  nextIntentsQualifiers: "list",
  metricStory: "boolean",
  version: "number",
  lastEdited: "instant",
};

const label: Shape<Label> = {
  _id: "text",
  namespace: "text",
  category: "text",
  i18n: "list",
  defaultLabel: "text?",
  defaultLocale: "text",
  defaultI18n: "list",
  version: "number",
};

const faq: Shape<Faq> = {
  _id: "text",
  namespace: "text",
  applicationId: "text",
  intentId: "text",
  i18nId: "text",
  tags: "list",
  enabled: "boolean",
  utterances: "list",
  creationDate: "instant",
  updateDate: "instant",
};

const faqSettings: Shape<FaqSettings> = {
  applicationId: "text",
  satisfactionEnabled: "boolean",
  satisfactionStoryId: "text?",
};

const indicator: Shape<Indicator> = {
  _id: "text",
  namespace: "text",
  botId: "text",
  name: "text",
  label: "text",
  description: "text?",
  dimensions: "list",
  values: "list",
};

const genAiConfiguration: Shape<Configuration & { kind: string }> = {
  id: "text",
  namespace: "text",
  botId: "text",
  enabled: "boolean",
  kind: "text",
};

const businessRules: Shape<BusinessRules> = {
  id: "text",
  namespace: "text",
  botId: "text",
  coveredTopics: "list",
  excludedTopics: "list",
  lexiconGroups: "list",
};

/** By table; other tables accept any object. */
const shapes = new Map<string, Readonly<Record<string, string>>>(
  Object.entries({
    applications: application,
    intents: intent,
    entityTypes: entityType,
    dictionaries: dictionary,
    sentences: sentence,
    parseLogs: parseLog,
    parseCounts: parseCount,
    modelConfigurations: modelConfiguration,
    bots: bot,
    connectors: connector,
    features: feature,
    dialogs: dialog,
    actions: action,
    stories: story,
    faqs: faq,
    faqSettings,
    indicators: indicator,
    labels: label,
    actionStats,
    botUsers: botUser,
    annotations: annotation,
    evaluationSamples: evaluationSample,
    evaluations: evaluation,
    userActions: userAction,
    genAiConfigurations: genAiConfiguration,
    businessRules,
    datasets: dataset,
    datasetRuns: datasetRun,
    datasetRunSettings,
    datasetAnswers: datasetAnswer,
    testPlans: testPlan,
    testPlanDialogs: testDialog,
    testPlanExecutions: testPlanExecution,
  }),
);

/** A violation in a document. */
export interface ShapeError {
  message: string;
  /** JSON pointer into the document. */
  pointer: string;
  expected: string;
}

export function shapeErrors(table: string, document: unknown): ShapeError[] {
  if (kindOf(document) !== "object") {
    return [{ message: "A document is not an object.", pointer: "", expected: "an object" }];
  }
  const errors: ShapeError[] = [];
  for (const [name, wanted] of Object.entries(shapes.get(table) ?? {})) {
    const value = own(document as Record<string, unknown>, name);
    const optional = wanted.endsWith("?");
    if (optional && (value === undefined || value === null)) continue;
    const kind = optional ? wanted.slice(0, -1) : wanted;
    if (kindOf(value) === kind || (kind === "instant" && isInstant(value))) continue;
    const expected = `${words.get(kind)}${optional ? " or null" : ""}`;
    errors.push({ message: `"${name}" is not ${expected}.`, pointer: `/${name}`, expected });
  }
  return errors;
}

const words: ReadonlyMap<string, string> = new Map([
  ["text", "a text"],
  ["instant", "a time in UTC"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["list", "a list"],
  ["object", "an object"],
]);

function isInstant(value: unknown): boolean {
  return typeof value === "string" && value.endsWith("Z") && isDateTime(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value;
}
