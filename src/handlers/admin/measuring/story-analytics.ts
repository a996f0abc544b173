import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { byDay, inAll } from "./analytics-query.ts";

export const storyAnalytics = (services: Pick<Services, "store">) =>
  ({
    countMessagesByDayAndStory: byDay(services, "story"),
    countMessagesByStory: inAll(services, "story"),
    countMessagesByStoryCategory: inAll(services, "category"),
    countMessagesByStoryType: inAll(services, "storyType"),
    countMessagesByStoryLocale: inAll(services, "locale"),
  }) satisfies Partial<Handlers<AdminOperations>>;
