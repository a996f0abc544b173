import type { Story, StoryAnswer } from "../../bot/configured-story.ts";
import type { Tables } from "../database/tables.ts";

/** The searched columns of a story. */
export function storyRow(story: Story): Omit<Tables["stories"], "document"> {
  const { _id, namespace, botId, storyId, intent, currentType, name, category } = story;
  return {
    id: _id,
    namespace,
    botId,
    storyId,
    intentName: intent.name,
    currentType,
    name,
    category,
    description: story.description,
    lastEdited: story.lastEdited,
    metric: story.metricStory ? 1 : 0,
    tagged: story.tags.length > 0 ? 1 : 0,
    withFile: story.answers.some(showsFile) ? 1 : 0,
  };
}

/** Whether a card of the answer has a file. */
function showsFile(answer: StoryAnswer): boolean {
  if (answer.answerType !== "simple") return false;
  return answer.answers.some(({ mediaMessage: media }) => media?.type === "card" && !!media.file);
}
