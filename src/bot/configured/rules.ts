/** Rules of a story: whether it is disabled, which story replaces it, and which one follows it. */

import type { Story } from "../configured-story.ts";
import type { BotConnector } from "../dialog.ts";

type Rule = Story["features"][number];
/** The connector that a user talks through. A test connector also follows the rules of the tested connector. */
type Through = Pick<BotConnector, "configurationId" | "targetId">;

/** Whether a rule of the connector, or of all connectors, disables the story. */
export function isDisabled(story: Story, connector: Through): boolean {
  return story.features.some(
    (rule) =>
      applies(rule, connector) && !rule.enabled && !rule.switchToStoryId && !rule.endWithStoryId,
  );
}

/** The `storyId` of the story that replaces this one. */
export function replacement(story: Story, connector: Through): string | undefined {
  return ruled(story, connector, ({ switchToStoryId }) => switchToStoryId);
}

/** The `storyId` of the story that follows this one. */
export function ending(story: Story, connector: Through): string | undefined {
  return ruled(story, connector, ({ endWithStoryId }) => endWithStoryId);
}

/** The result of the enabled rules; a rule of the connector takes precedence over one of all connectors. */
function ruled(
  { features }: Story,
  connector: Through,
  read: (rule: Rule) => string | undefined,
): string | undefined {
  const saying = features.filter(
    (rule) => rule.enabled && applies(rule, connector) && read(rule) !== undefined,
  );
  const rule = saying.find((one) => isDedicated(one, connector)) ?? saying[0];
  return rule && read(rule);
}

function applies(rule: Rule, connector: Through): boolean {
  return rule.botApplicationConfigurationId === undefined || isDedicated(rule, connector);
}

function isDedicated(
  { botApplicationConfigurationId: id }: Rule,
  { configurationId, targetId }: Through,
): boolean {
  return id !== undefined && (id === configurationId || id === targetId);
}
