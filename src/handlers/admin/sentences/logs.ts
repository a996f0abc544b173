import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedList, streamedText } from "../../../contract/streams/json.ts";
import {
  type EntityValue,
  intentOf,
  qualifiedName,
  unknownIntent,
} from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { maskText, typesOf } from "../../../nlu/masking.ts";
import { inPages, pageOf } from "../../../paging.ts";
import type { ParseLogEntry } from "../../../store/sentences/parse-log-entry.ts";
import { csvLine } from "../../../studio/csv.ts";
import { hiddenTypes, TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { placeOf, SentenceReports } from "./sentence-report.ts";

type Schemas = components["schemas"];
type LogsReport = Schemas["LogsReport"];
type LogReport = LogsReport["logs"][number];

/** Entries whose reports are built at a time. */
const pageSize = 50;

export const logs = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const reports = new SentenceReports(store, new TextKeys(settings));

  /** The hidden entity types in these entries. */
  const hiddenIn = (entries: readonly ParseLogEntry[]) =>
    hiddenTypes(
      store,
      entries.flatMap(({ response }) => [...typesOf(placesOf(response))]),
    );

  async function reportOf(
    entry: ParseLogEntry,
    intents: ReadonlyMap<string, string>,
    hidden: ReadonlySet<string>,
  ): Promise<LogReport> {
    const { applicationId, response, request, durationInMS, error, date } = entry;
    const rest = { dialogId: request.context.dialogId, durationInMS, error, date };
    if (!response) return { ...rest, intent: "", request };
    const text = maskText(response.retainedQuery, placesOf(response), hidden);
    const intentId = intents.get(intentOf(response)) ?? unknownIntent;
    const isHidden = text !== response.retainedQuery;
    return {
      ...rest,
      sentence: await reports.ofParsed(response, applicationId, intentId, date),
      intent: response.intent,
      request: isHidden ? { ...request, queries: [text] } : request,
      response: isHidden ? withoutHidden(response, text, hidden) : response,
    };
  }

  async function* reported(
    entries: readonly ParseLogEntry[],
    intents: ReadonlyMap<string, string>,
  ): AsyncGenerator<LogReport[]> {
    for await (const page of inPages(entries, pageSize)) {
      const hidden = await hiddenIn(page);
      yield await Promise.all(page.map((entry) => reportOf(entry, intents, hidden)));
    }
  }

  async function* lines(pages: AsyncIterable<ParseLogEntry[]>): AsyncGenerator<string> {
    for await (const page of pages) {
      const hidden = await hiddenIn(page);
      yield page.map((entry) => lineOf(entry, hidden)).join("");
    }
  }

  return {
    searchLogs: async ({ body, tenant: { application }, signal }) => {
      const { _id, intents } = application;
      const text = body.search?.trim() ?? "";
      const filter = {
        applicationId: _id,
        language: body.language == null ? undefined : readLocale(body.language),
        text: text === "" ? undefined : text,
        tests: body.test ?? false,
        notAfter: body.searchMark ? new Date(body.searchMark.date).toISOString() : undefined,
      };
      const page = pageOf(body);
      const { total, entries } = await store.parseLog.search(filter, page, signal);
      const names = new Map(
        (await store.intents.byIds(intents)).map((intent) => [qualifiedName(intent), intent._id]),
      );
      const head = { total, start: page.start, end: page.start + entries.length };
      const logged = reports.whole(reported(entries, names));
      return { status: 200, body: streamedList<LogsReport, "logs">(head, "logs", logged) };
    },

    exportLogs: async ({ path, tenant: { application } }) => {
      const filter = { applicationId: application._id, language: readLocale(path.locale) };
      return { status: 200, body: streamedText(lines(store.parseLog.all(filter))) };
    },
  } satisfies Pick<Handlers<AdminOperations>, "searchLogs" | "exportLogs">;
};

function placesOf(response: ParseLogEntry["response"]) {
  return (response?.entities ?? []).map(placeOf);
}

/** A response without hidden content: neither the text nor the values of its hidden entities. */
function withoutHidden(
  response: NonNullable<ParseLogEntry["response"]>,
  text: string,
  hidden: ReadonlySet<string>,
): NonNullable<ParseLogEntry["response"]> {
  const shown = ({ value, ...found }: EntityValue): EntityValue => ({
    ...found,
    ...(value === undefined || hidden.has(found.entity.entityType.name) ? {} : { value }),
    subEntities: found.subEntities.map(shown),
  });
  return {
    ...response,
    retainedQuery: text,
    entities: response.entities.map(shown),
    notRetainedEntities: response.notRetainedEntities.map(shown),
  };
}

/** `moment;intent;text` */
function lineOf(entry: ParseLogEntry, hidden: ReadonlySet<string>): string {
  const { date, text, response } = entry;
  const shown = maskText(text, placesOf(response), hidden);
  return csvLine([date, response ? intentOf(response) : "", shown]);
}
