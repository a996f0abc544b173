import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { byDay, inAll } from "./analytics-query.ts";

export const intentAnalytics = (services: Pick<Services, "store">) =>
  ({
    countMessagesByIntent: inAll(services, "intent"),
    countMessagesByDayAndIntent: byDay(services, "intent"),
  }) satisfies Partial<Handlers<AdminOperations>>;
