/** The counts of Studio's analytics, the flow of dialogs, and metrics. */

import type { Call } from "./studio-calls.ts";

const admin = "/rest/admin";
const day = 86_400_000;

/** Every way to count what the users of the large bot did. */
export function analyticsCalls(): Call[] {
  const ago = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 19);
  const inLarge = { namespace: "app", applicationName: "large", language: "en", botId: "large" };
  const periods = {
    "30 days": { from: ago(30), to: ago(0) },
    "a week": { from: ago(14), to: ago(7) },
    "all connectors": { from: ago(30), to: ago(0), includeTestConfigurations: true },
  };
  const post = (name: string, path: string, body: unknown): Call => ({
    name: `analytics: ${name}`,
    method: "POST",
    path: admin + path,
    body,
  });
  const counts = {
    messages: "messages",
    users: "users",
    connectors: "messages/byConnectorType",
    configurations: "messages/byConfiguration",
    weekdays: "messages/byDayOfWeek",
    hours: "messages/byHour",
    intents: "messages/byIntent",
    "intents by day": "messages/byDateAndIntent",
    stories: "messages/byStory",
    "stories by day": "messages/byDateAndStory",
    categories: "messages/byStoryCategory",
    types: "messages/byStoryType",
    locales: "messages/byStoryLocale",
    actions: "messages/byActionType",
  };
  const metrics = {
    "by type": { groupBy: ["TYPE"] },
    "by story": { groupBy: ["TYPE", "TRACKED_STORY_ID", "APPLICATION_ID"] },
    "of a week": {
      groupBy: ["TYPE", "EMITTER_STORY_ID"],
      filter: { creationDateSince: `${ago(14)}Z`, creationDateUntil: `${ago(7)}Z` },
    },
    "single ones": { groupBy: [] },
  };
  return [
    ...Object.entries(counts).flatMap(([name, path]) =>
      Object.entries(periods).map(([when, period]) =>
        post(`${name}, ${when}`, `/analytics/${path}`, { ...inLarge, ...period }),
      ),
    ),
    ...Object.entries(periods).map(([when, period]) =>
      post(`flow, ${when}`, "/flow", { ...inLarge, ...period }),
    ),
    post("flow, always", "/flow", inLarge),
    ...Object.entries(metrics).map(([name, body]) =>
      post(`metrics ${name}`, "/bot/large/metrics", body),
    ),
  ];
}
