/**
 * The tables of the database, by area. To add one: declare it here, create it in a new migration (see migrations.ts),
 * and write the class that reads and writes it.
 */

import type { Generated } from "kysely";
import type { StoryAnswerType } from "../../bot/configured-story.ts";
import type { Metric } from "../../bot/measures.ts";
import type { SentenceStatus } from "../../nlu/definitions.ts";

/** A table of documents: an id, the searched columns of the subject, and the whole document as JSON. */
export interface DocumentTable {
  id: string;
  document: string;
}

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
  /** One row; `seeded` is 1 when the seed was written or waived. */
  dataVersion: { version: number; seeded: number };
}

interface AccessTables {
  users: DocumentTable;
  namespaces: DocumentTable;
}

interface AnswerTables {
  /** The first part of each file; a file without a row here is not there. */
  files: { name: string; bytes: Uint8Array; date: string };
  /** The further parts, in the order of their ids. */
  fileParts: { id: string; file: string; bytes: Uint8Array };
  stories: DocumentTable & StoryColumns;
  faqs: DocumentTable & { applicationId: string; intentId: string; creationDate: string };
  faqSettings: DocumentTable & { applicationId: string };
  labels: DocumentTable & {
    namespace: string;
    category: string;
    /** The text in the default language, by which labels are sorted. */
    sortText: string;
    /** An id that sorts in the order of creation. */
    creation: string;
    /** 1 when at least one text is validated. */
    validated: number;
  };
  /** One row per label, locale, interface and type of connector; they outlive the label, as in Tock. */
  labelUses: {
    id: string;
    labelId: string;
    namespace: string;
    locale: string;
    interfaceType: string;
    connectorId: string | null;
    count: number;
    lastUpdate: string;
  };
}

/** The columns that stories are found and listed by. */
export interface StoryColumns {
  namespace: string;
  botId: string;
  storyId: string;
  /** Name of the intent that starts it. */
  intentName: string;
  currentType: StoryAnswerType;
  name: string;
  category: string;
  description: string;
  lastEdited: string;
  /** 1 when it is a metric story. */
  metric: 0 | 1;
  /** 1 when it has a tag. */
  tagged: 0 | 1;
  /** 1 when its answers show a file. */
  withFile: 0 | 1;
}

interface BotTables {
  /** The configurations of bots: one for each name that connectors of a bot have. */
  bots: DocumentTable & { namespace: string; botId: string; name: string; apiKey: string };
  connectors: DocumentTable & {
    namespace: string;
    botId: string;
    /** Name of the configuration. */
    name: string;
    applicationId: string;
    nlpModel: string;
    /** Where it is served, in lower case, see `addressOf`. */
    address: string;
    targetConfigurationId: string | null;
  };
  features: DocumentTable & { namespace: string; botId: string };
}

interface ConversationTables {
  dialogs: DocumentTable & { namespace: string; botId: string; userId: string; updateDate: string };
  actions: DocumentTable & {
    dialogId: string;
    date: string;
    namespace: string;
    botId: string;
    connectorId: string;
    /** Name without namespace; only actions of users have one. */
    intent: string | null;
    storyId: string | null;
    step: string | null;
    /** 1 for an answer that can be evaluated. */
    evaluable: number;
  };
  dialogIndex: DialogIndexColumns;
  /** What was understood of the sentences; `id` is the id of the action. */
  actionStats: DocumentTable & { dialogId: string };
  /** One row per connector and intent that users have used. */
  dialogIntents: {
    id: string;
    namespace: string;
    botId: string;
    connectorId: string;
    intent: string;
    lastDate: string;
  };
  botUsers: DocumentTable & {
    namespace: string;
    botId: string;
    userId: string;
    lastUpdateDate: string;
    /** 1 for a user that tests the bot. */
    testUser: number;
    lastName: string | null;
    /** Names of connectors and of flags, see `lines`. */
    connectors: string;
    flagNames: string;
  };
  feedbacks: {
    actionId: string;
    vote: string;
    date: string;
    /** Of the action, if it was known when the user voted. */
    namespace: string | null;
    botId: string | null;
    connectorId: string | null;
    actionDate: string | null;
  };
  events: { id: number; stream: string; message: string };
}

interface GenAiTables {
  /** At most one row per bot and kind. */
  genAiConfigurations: DocumentTable & { namespace: string; botId: string };
  /** At most one row per bot. */
  businessRules: DocumentTable & { namespace: string; botId: string };
}

/** What dialogs are searched by: one row for each, next to its document. */
export interface DialogIndexColumns {
  /** Id of the dialog. */
  id: string;
  namespace: string;
  botId: string;
  userId: string;
  updateDate: string;
  /** Dates of the first and the last action. */
  firstDate: string;
  lastDate: string;
  test: number;
  /** 1 when an answer was generated from documents. */
  generated: number;
  /** Statuses of these answers, as far as their debug data say them; see `lines`. */
  answerStatuses: string;
  /** 1 when the user has voted so for an answer. */
  upVote: number;
  downVote: number;
  rating: number | null;
  /** Lists of names, see `lines`. */
  connectors: string;
  connectorTypes: string;
  /** Those that began stories, without namespaces. */
  intents: string;
  /** What the user has said, a line for each text; also without case and accents. */
  foldedTexts: string;
  texts: string;
  /** Last change of an annotation of an action; `null` without any. */
  annotationDate: string | null;
}

interface MeasuringTables {
  indicators: DocumentTable & { namespace: string; botId: string; name: string };
  /** States that dialogs of a bot were left in. */
  flowStates: {
    id: string;
    /** The other columns as JSON, so that a state is found again. */
    content: string;
    namespace: string;
    botId: string;
    storyId: string;
    /** Name without namespace. */
    intent: string;
    step: string | null;
    /** Roles as JSON, sorted. */
    entities: string;
    storyType: StoryAnswerType;
    storyName: string;
  };
  /** Ways from one state of a bot to the next. */
  flowTransitions: {
    id: string;
    content: string;
    namespace: string;
    botId: string;
    previousStateId: string | null;
    nextStateId: string;
    intent: string | null;
    step: string | null;
    newEntities: string;
    type: UserActionType;
  };
  /** One row each time a dialog took a way; they are kept for a year. */
  flowSteps: {
    id: Generated<number>;
    /** Of the connector. */
    configurationId: string;
    dialogId: string;
    transitionId: string;
    date: string;
  };
  /** Counts of what users did: one row per connector, dimension, day and value. */
  messageDays: {
    id: string;
    configurationId: string;
    dimension: MessageDimension;
    /** In UTC; of a week, its Monday. */
    day: string;
    value: string;
    count: number;
  };
  /** One row each time something was measured; they are kept for a year. */
  metrics: MetricColumns & { id: string; date: string };
  /** Counts of the metrics of one day. */
  metricDays: MetricColumns & { id: string; day: string; count: number };
}

/** What a user did, as analytics name it: a text, a pressed button, a file or a location. */
export type UserActionType = "nlp" | "choice" | "attachment" | "location";

/** By what messages are counted. */
export type MessageDimension =
  | "messages"
  | "users"
  | "connectorType"
  | "configuration"
  | "hour"
  | "intent"
  | "story"
  | "category"
  | "storyType"
  | "locale"
  | "actionType"
  | "transition"
  /** The same in weeks from Monday on: there are many transitions. */
  | "transitionWeek";

export interface MetricColumns {
  namespace: string;
  botId: string;
  /** Identifier of the connector. */
  connectorId: string;
  type: Metric["type"];
  emitterStoryId: string;
  trackedStoryId: string;
  indicatorName: string | null;
  indicatorValueName: string | null;
}

interface RunTables {
  datasets: DocumentTable & { applicationId: string; namespace: string; name: string };
  datasetRuns: DocumentTable & {
    datasetId: string;
    applicationId: string;
    namespace: string;
    state: RunState;
    startTime: string;
  };
  /** What the settings of generated answers were at the start of a run; `id` is the id of the run. */
  datasetRunSettings: DocumentTable;
  /** One row per question of a run, and what the bot answered to it. */
  datasetAnswers: DocumentTable & { runId: string; position: number; state: AnswerState };
  testPlans: DocumentTable & {
    namespace: string;
    nlpModel: string;
    /** Identifier of the tested connector. */
    connectorId: string;
    name: string;
  };
  /** The dialogs of test plans, in the order of their ids. */
  testPlanDialogs: { id: Generated<number>; planId: string; dialogId: string; document: string };
  testPlanExecutions: DocumentTable & { planId: string; date: string; status: ExecutionStatus };
}

export type RunState = "QUEUED" | "RUNNING" | "COMPLETED" | "CANCELLED";

/** How a question of a run went; `PENDING` as long as it was not answered. */
export type AnswerState = "PENDING" | "COMPLETED" | "FAILED";

/** `FAILED`: the server stopped before its end. */
export type ExecutionStatus = "PENDING" | "COMPLETE" | "FAILED";

/** A table of a relation; the ids of its rows say in which order the pairs were added. */
export interface RelationTable {
  id: Generated<number>;
}

interface UnderstandingTables {
  /** The intents of applications. */
  applicationIntents: RelationTable & { applicationId: string; intentId: string };
  /** The intents that may be shared by an intent. */
  sharedIntents: RelationTable & { intentId: string; sharedIntentId: string };
  applications: DocumentTable & { namespace: string; name: string };
  intents: DocumentTable & { namespace: string; name: string };
  entityTypes: DocumentTable & { name: string };
  dictionaries: DocumentTable;
}

interface SentenceTables {
  sentences: DocumentTable &
    SentenceColumns & {
      applicationId: string;
      language: string;
      text: string;
      normalisedText: string;
      status: SentenceStatus;
      intentId: string;
      updateDate: string;
      /** The import that has brought it, until that is wholly done; hidden while the import is under way. */
      importId: number | null;
    };
  /** Imports of sentences that are under way. */
  imports: {
    id: Generated<number>;
    /** The application that it creates, whose place a row without a name holds. */
    applicationId: string | null;
  };
  /** What an import makes of sentences that are there already; `id` is the id of the sentence. */
  sentenceChanges: DocumentTable & { importId: number };
}

/** The columns that sentences are searched and sorted by, added to the first ones by a later migration. */
export interface SentenceColumns {
  /** The beginning of the text, in the order of readers: without case and accents. */
  sortText: string;
  intentProbability: number | null;
  entitiesProbability: number | null;
  lastUsage: string | null;
  usageCount: number;
  unknownCount: number;
  qualifier: string | null;
  configuration: string | null;
  /** 1 when the sentence is marked for review. */
  review: number;
  /** A line for each type and each role of its entities, see `typeLine` and `roleLine`. */
  entities: string;
  /** The same of the entities inside others. */
  innerEntities: string;
}

interface ModelTables {
  models: { applicationId: string; language: string; fingerprint: string; bytes: Uint8Array };
  modelBuilds: { id: Generated<number>; applicationId: string; document: string };
  buildTriggers: { id: Generated<number>; applicationId: string };
  modelConfigurations: DocumentTable & { applicationId: string };
  modelTests: {
    id: Generated<number>;
    applicationId: string;
    language: string;
    date: string;
    document: string;
  };
  modelTestErrors: {
    /** The kind, and the id of the sentence. */
    id: string;
    kind: ErrorKind;
    sentenceId: string;
    applicationId: string;
    language: string;
    /** Qualified name. */
    intent: string;
    count: number;
    firstDetectionDate: string;
    document: string;
  };
}

/** What a trial of a model finds wrong. */
export type ErrorKind = "intent" | "entity";

interface ParseTables {
  parseLogs: DocumentTable & {
    applicationId: string;
    language: string;
    date: string;
    text: string;
    /** 1 when it was only a trial. */
    test: number;
  };
  parseCounts: DocumentTable & {
    applicationId: string;
    language: string;
    intent: string;
    count: number;
    /** 1 when a user has qualified the sentence; it counts more than what the document says. */
    qualified: number;
  };
  /** One row per application, language, intent and day; trials do not count. */
  parseDays: {
    id: string;
    applicationId: string;
    language: string;
    /** Qualified name; empty when parsing failed. */
    intent: string;
    day: string;
    calls: number;
    failures: number;
    /** Sums over the calls, durations in milliseconds. */
    duration: number;
    intentProbability: number;
    entitiesProbability: number;
  };
  /** One row per application, language and pair of intents. */
  parseConfusions: {
    id: string;
    applicationId: string;
    language: string;
    /** The more likely one. */
    intent1: string;
    intent2: string;
    occurrences: number;
    /** Sum of the differences of their probabilities. */
    difference: number;
  };
}

interface QualityTables {
  /** `id` is the id of the action. */
  annotations: DocumentTable & {
    dialogId: string;
    state: string;
    reason: string | null;
    creationDate: string;
    lastUpdateDate: string;
  };
  evaluationSamples: DocumentTable & {
    namespace: string;
    botId: string;
    status: string;
    creationDate: string;
    /** Evaluations that are good and bad. */
    positiveCount: number;
    negativeCount: number;
  };
  evaluations: DocumentTable & { sampleId: string; dialogId: string; actionId: string };
  /** What users have changed, or tried to. */
  userActions: DocumentTable & { namespace: string; date: string };
}
