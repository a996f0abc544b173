import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import {
  countActionTypes,
  countByHour,
  countByWeekday,
} from "../../../studio/measuring/analytics.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { byDay, scopeOf } from "./analytics-query.ts";

export const analytics = (services: Pick<Services, "store">) =>
  ({
    countMessagesByDay: byDay(services, "messages"),
    countUsersByDay: byDay(services, "users"),
    countMessagesByConnectorType: byDay(services, "connectorType"),
    countMessagesByConfiguration: byDay(services, "configuration"),

    countMessagesByDayOfWeek: async (request) => {
      const scope = await scopeOf(services, request);
      return { status: 200, body: await countByWeekday(services.store, scope) };
    },

    countMessagesByHour: async (request) => {
      const scope = await scopeOf(services, request);
      return { status: 200, body: await countByHour(services.store, scope) };
    },

    countMessagesByActionType: async (request) => {
      const scope = await scopeOf(services, request);
      return { status: 200, body: await countActionTypes(services.store, scope) };
    },
  }) satisfies Partial<Handlers<AdminOperations>>;
