/** Settings of all FAQs of an application: whether a story follows each answer. */

import type { components } from "../../../generated/admin/types.ts";
import type { StoryFeature } from "../../bot/configured-story.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { FaqSettings } from "../../store/answers/faqs.ts";
import type { Store } from "../../store/store.ts";
import { letOthersWork } from "../sentences/pace.ts";

type Ports = Pick<Store, "clock" | "faqs" | "intents" | "stories" | "write">;

/** The rules of a FAQ's story, with the story that follows according to the settings. */
export function withEnding(
  features: readonly StoryFeature[],
  settings: FaqSettings | undefined,
): StoryFeature[] {
  const others = features.filter(({ endWithStoryId }) => endWithStoryId === undefined);
  const { satisfactionEnabled = false, satisfactionStoryId: endWithStoryId } = settings ?? {};
  if (!satisfactionEnabled || endWithStoryId === undefined) return others;
  return [...others, { enabled: true, endWithStoryId }];
}

/** Saves the settings, and applies them to the stories of all FAQs. The story that follows need not exist. */
export async function saveFaqSettings(
  ports: Ports,
  { _id: applicationId, namespace, name: botId }: Application,
  input: components["schemas"]["FaqSettingsInput"],
): Promise<FaqSettings> {
  const { satisfactionEnabled, satisfactionStoryId } = input;
  const settings: FaqSettings = {
    applicationId,
    satisfactionEnabled: satisfactionEnabled ?? false,
    ...(satisfactionStoryId == null ? {} : { satisfactionStoryId }),
  };
  await ports.write(async () => {
    await ports.faqs.saveSettings(settings);
    const faqs = await ports.faqs.ofApplication(applicationId);
    const lastEdited = ports.clock.now().toISOString();
    for (const [index, { intentId }] of faqs.entries()) {
      await letOthersWork(index);
      const intent = await ports.intents.get(intentId);
      const story = intent && (await ports.stories.byIntent({ namespace, botId }, intent.name));
      if (!story || story.currentType === "builtin") continue;
      const features = withEnding(story.features, settings);
      await ports.stories.save({ ...story, features, version: story.version + 1, lastEdited });
    }
  });
  return settings;
}
