import type { components } from "../../../../generated/admin/types.ts";
import type { SentenceStatus } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { type Page, pageOf } from "../../../paging.ts";
import type { SentenceFilter } from "../../../store/sentences/sentence-filter.ts";
import type { SentenceSort, SortColumn } from "../../../store/sentences/sentence-order.ts";
import { readInstant, readPattern } from "../query-fields.ts";

type Schemas = components["schemas"];
type SearchQuery = Schemas["SearchQuery"];

/** In the order of their numbers. */
const statuses = ["inbox", "validated", "model", "deleted"] as const;

/** A status by name or number. */
export function readStatus(status: Schemas["SentenceStatusInput"]): SentenceStatus {
  return typeof status === "number" ? (statuses[status] as SentenceStatus) : status;
}

/**
 * The filter of a search for sentences of an application.
 * @param pointer of the search in the body
 * @throws Problem 400 if its regular expression is invalid
 */
export function readFilter(
  query: SearchQuery,
  applicationId: string,
  pointer = "",
): SentenceFilter {
  const { maxIntentProbability: below = 1, minIntentProbability: above = 0 } = query;
  return {
    applicationId,
    language: query.language == null ? undefined : readLocale(query.language),
    pattern: readPattern(query.search, `${pointer}/search`),
    intentId: query.intentId ?? undefined,
    statuses: query.status.map(readStatus),
    entityTypes: query.entityType == null ? undefined : [query.entityType],
    roles: query.entityRolesToInclude.length > 0 ? query.entityRolesToInclude : undefined,
    otherRoles: query.entityRolesToExclude,
    innerEntities: query.searchSubEntities ?? false,
    after: readInstant(query.modifiedAfter),
    before: readInstant(query.modifiedBefore),
    notAfter: readInstant(query.searchMark?.date),
    toReview: query.onlyToReview ?? false,
    qualifier: query.user ?? undefined,
    otherQualifier: query.allButUser ?? undefined,
    below: below === null || below < 1 ? (below ?? 0) : undefined,
    above: above !== null && above > 0 ? above : undefined,
    configuration: query.configuration ?? undefined,
  };
}

/** Field of a sentence → column; any other field is the last change (R054). */
const columns: ReadonlyMap<string, SortColumn> = new Map([
  ["text", "sortText"],
  ["currentIntent", "intentId"],
  ["intentProbability", "intentProbability"],
  ["entitiesProbability", "entitiesProbability"],
  ["lastUsage", "lastUsage"],
  ["usageCount", "usageCount"],
  ["unknownCount", "unknownCount"],
]);

/** The requested page and order of a search. */
export function readSentencePage({ sort, ...query }: SearchQuery): Page & { sort: SentenceSort[] } {
  return {
    ...pageOf(query),
    sort: (sort ?? []).map(({ first, second }) => ({
      column: columns.get(first) ?? "updateDate",
      ascending: second,
    })),
  };
}
