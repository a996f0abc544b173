/** The answers and steps of a story for a connector. */

import type { Story, StoryAnswer, StoryStep } from "../configured-story.ts";

/** A story, a step or a mandatory entity: has answers, of which the one of the current type is sent. */
export interface Answers {
  answers: readonly StoryAnswer[];
  currentType: StoryAnswer["answerType"];
}

/** The current answer; `undefined` if no answer has the current type. */
export function currentAnswer({ answers, currentType }: Answers): StoryAnswer | undefined {
  return answers.find(({ answerType }) => answerType === currentType);
}

/** Whether there is something to send: a list of texts must not be empty. */
export function hasAnswer(container: Answers): boolean {
  const answer = currentAnswer(container);
  return answer !== undefined && (answer.answerType !== "simple" || answer.answers.length > 0);
}

/** The steps of a story for a connector, by the connector's display name. */
export function stepsFor(
  { steps, configuredSteps }: Story,
  connectorName: string,
): readonly StoryStep[] {
  const own = configuredSteps.find(({ botConfiguration }) => botConfiguration === connectorName);
  return own?.steps ?? steps;
}

/** The answers of a story for a connector, by the connector's display name. */
export function answersFor(story: Story, connectorName: string): Answers {
  return (
    story.configuredAnswers.find(({ botConfiguration }) => botConfiguration === connectorName) ??
    story
  );
}
