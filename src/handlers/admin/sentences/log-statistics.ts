import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { pageOf } from "../../../paging.ts";
import type { ParseDay, StatisticsFilter } from "../../../store/sentences/parse-statistics.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];

export const logStatistics = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  /** The language of the query is used only on request. */
  const filterOf = (query: Schemas["LogStatsQuery"]): StatisticsFilter => ({
    language: query.onlyCurrentLocale
      ? readLocale(query.language ?? settings.defaultLocale)
      : undefined,
    intent: query.intent ?? undefined,
  });

  return {
    summarizeDays: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const days = await store.parseLog.days(_id, filterOf(body));
      return { status: 200, body: days.map(reportOf) };
    },

    summarizeConfusedIntents: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const confusions = await store.parseLog.confusions(_id, {
        ...filterOf(body),
        occurrences: body.minOccurrences ?? 1,
      });
      return {
        status: 200,
        body: confusions.map(({ intent1, intent2, occurrences, difference }) => ({
          intent1,
          intent2,
          occurrences,
          average: difference / occurrences,
        })),
      };
    },

    countSentences: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const language = readLocale(body.language);
      const filter = {
        minCount: body.minCount ?? 0,
        ...(body.intentName == null ? {} : { intent: body.intentName }),
        ...(body.validated == null ? {} : { validated: body.validated }),
      };
      const total = await store.parseLog.countsTotal(_id, language, filter);
      const counts = await store.parseLog.counts(_id, language, { ...filter, ...pageOf(body) });
      return {
        status: 200,
        body: { total, logs: counts.map(({ applicationId: _, language: __, ...count }) => count) },
      };
    },
  } satisfies Pick<
    Handlers<AdminOperations>,
    "summarizeDays" | "summarizeConfusedIntents" | "countSentences"
  >;
};

function reportOf(day: ParseDay): Schemas["ParseRequestLogStat"] {
  const answered = day.calls - day.failures;
  const mean = (sum: number) => (answered === 0 ? ("NaN" as const) : sum / answered);
  return {
    day: day.day,
    error: day.failures,
    count: day.calls,
    averageDuration: day.duration / day.calls,
    averageIntentProbability: mean(day.intentProbability),
    averageEntitiesProbability: mean(day.entitiesProbability),
  };
}
