/** Metrics of a configured story that runs (ConfiguredStoryHandler.kt:170). */

import type { StoryStep } from "../configured-story.ts";
import type { Dialog } from "../dialog.ts";
import type { Metric } from "../measures.ts";
import type { ConfiguredTale } from "./tale.ts";

/**
 * A story that starts counts as handled and asks the questions of its steps. A step answers its own questions and asks
 * those of its children.
 * @param step current step of the story, if any
 */
export function metricsOf(
  { id, steps }: ConfiguredTale,
  step: StoryStep | null,
  { trackedStoryId = id }: Pick<Dialog, "trackedStoryId">,
): Metric[] {
  const metric = (
    type: Metric["type"],
    indicatorName: string | null = null,
    indicatorValueName: string | null = null,
  ): Metric => ({ type, emitterStoryId: id, trackedStoryId, indicatorName, indicatorValueName });
  const reached = step
    ? step.metrics.map(({ indicatorName, indicatorValueName }) =>
        metric("QUESTION_REPLIED", indicatorName, indicatorValueName),
      )
    : [metric("STORY_HANDLED")];
  const asked = new Set(
    (step ? step.children : steps).flatMap(({ metrics }) =>
      metrics.map(({ indicatorName }) => indicatorName),
    ),
  );
  return [...reached, ...[...asked].map((name) => metric("QUESTION_ASKED", name))];
}
