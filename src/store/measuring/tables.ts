/** Tables of indicators, metrics and counts. */

import type { Generated } from "kysely";
import type { StoryAnswerType } from "../../bot/configured-story.ts";
import type { Metric } from "../../bot/measures.ts";
import type { DocumentTable } from "../database/rows.ts";

export interface MeasuringTables {
  indicators: DocumentTable & { namespace: string; botId: string; name: string };
  /** States of a bot's dialogs. */
  flowStates: {
    id: string;
    /** The other columns as JSON, to find a state. */
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
  /** Transitions between states of a bot. */
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
  /** One row per step of a dialog, kept for a year. */
  flowSteps: {
    id: Generated<number>;
    /** Of the connector. */
    configurationId: string;
    dialogId: string;
    transitionId: string;
    date: string;
  };
  /** Turns that are stored and not counted yet. */
  uncountedTurns: {
    id: Generated<number>;
    document: string;
  };
  /** Counts of user actions: one row per connector, dimension, day and value. */
  messageDays: {
    id: string;
    configurationId: string;
    dimension: MessageDimension;
    /** In UTC; of a week, its Monday. */
    day: string;
    value: string;
    count: number;
  };
  /** One row per measurement, kept for a year. */
  metrics: MetricColumns & { id: string; date: string };
  /** Counts of the metrics of one day. */
  metricDays: MetricColumns & { id: string; day: string; count: number };
}

/** Types of user actions in analytics: a text, a pressed button, a file or a location. */
export type UserActionType = "nlp" | "choice" | "attachment" | "location";

/** Fields by which messages are counted. */
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
