import { randomUUID } from "node:crypto";
import type { components } from "../../../generated/admin/types.ts";
import type { ParseQuery } from "../definitions.ts";
import { readLocale } from "../locales.ts";

/** A query with the values that it had left out. */
export type LoggedQuery = components["schemas"]["LoggedQuery"];

/** @param now what words such as "tomorrow" are counted from, unless the query says otherwise */
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
