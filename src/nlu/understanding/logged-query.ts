import { randomUUID } from "node:crypto";
import type { components } from "../../../generated/admin/types.ts";
import type { ParseQuery } from "../definitions.ts";
import { readLocale } from "../locales.ts";

/** A query with its default values. */
export type LoggedQuery = components["schemas"]["LoggedQuery"];

/** @param now reference time of words such as "tomorrow", unless the query sets one */
export function loggedQuery(query: ParseQuery, now: Date): LoggedQuery {
  const { queries, namespace, applicationName, context, state, intentsSubset, configuration } =
    query;
  const test = context.test ?? false;
  return {
    queries: [...queries],
    namespace,
    applicationName,
    context: {
      language: readLocale(context.language),
      clientId: context.clientId ?? randomUUID(),
      clientDevice: context.clientDevice ?? null,
      dialogId: context.dialogId ?? randomUUID(),
      referenceDate: context.referenceDate ?? now.toISOString(),
      referenceTimezone: context.referenceTimezone ?? "Z",
      test,
      registerQuery: context.registerQuery ?? !test,
      checkExistingQuery: context.checkExistingQuery ?? true,
      increaseQueryCounter: context.increaseQueryCounter ?? !test,
    },
    state: { states: [...(state?.states ?? [])] },
    intentsSubset: (intentsSubset ?? []).map(({ intent, modifier = 0 }) => ({ intent, modifier })),
    configuration: configuration ?? null,
  };
}
