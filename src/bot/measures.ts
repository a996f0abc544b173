/** Counts of one turn of a chat: the states that the dialog passed through, and metrics. */

import type { components } from "../../generated/admin/types.ts";
import type { StoryAnswerType } from "./configured-story.ts";

/** A story at which the dialog was at the end of a step. */
export interface FlowState {
  storyId: string;
  storyName: string;
  storyType: StoryAnswerType;
  category: string;
  /** Name without namespace. */
  intent: string;
  step: string | null;
  /** Roles of the stored entities, sorted. */
  entities: string[];
}

/** A story was handled, or a question of an indicator was asked or answered. */
export interface Metric {
  type: components["schemas"]["MetricType"];
  /** Id of the story in which it happened. */
  emitterStoryId: string;
  /** Id of the story that it refers to. */
  trackedStoryId: string;
  indicatorName: string | null;
  indicatorValueName: string | null;
}

export interface TurnMeasures {
  /** The step that the message of the user led to. */
  step: string | null;
  /** Roles of the entities of the message, sorted. */
  newEntities: string[];
  /** The last one is the position at the end of the turn; earlier ones are stories that a rule has ended. */
  states: FlowState[];
  metrics: Metric[];
}

/** The roles of entities, sorted, each once. */
export function rolesOf(entities: readonly { role: string }[]): string[] {
  return [...new Set(entities.map(({ role }) => role))].sort();
}
