import type { Transaction } from "kysely";
import type { ParseResult, Sentence } from "../../nlu/definitions.ts";
import type { ParseRecord, ParseSink } from "../../nlu/ports.ts";
import type { Page } from "../../paging.ts";
import type { Clock } from "../clock.ts";
import type { Database, Group } from "../database/database.ts";
import { Gathered } from "../database/gathered.ts";
import type { Tables } from "../database/tables.ts";
import { newId } from "../ids.ts";
import { existingApplications } from "../understanding/existing-applications.ts";
import { type CountedCall, ParseCounts } from "./parse-counts.ts";
import { type ParseLogEntry, rowOf } from "./parse-log-entry.ts";
import { type LogFilter, logPage, logPages } from "./parse-log-search.ts";
import { ParseStatistics } from "./parse-statistics.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import type { Sentences } from "./sentences.ts";

/** Limits of the log; older calls, and calls beyond the maximum, are deleted. */
export interface LogBounds {
  days: number;
  /** Calls of all applications, including tests. */
  rows: number;
}

/** Seven days (R101), and memory for a hundred thousand calls of about 1 kB each. */
const usualBounds: LogBounds = { days: 7, rows: 100_000 };

/** Number of calls by which the log may exceed its maximum: counting it takes some milliseconds. */
const slack = 500;

/** Old calls that are deleted with each group: more than are added, few enough to be fast. */
const surplus = 200;

const day = 24 * 3600 * 1000;

/** The log of parse calls, their counts, and the sentences that they add to the inbox; written in groups. */
export class ParseLog implements ParseSink {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #clock: Clock;
  readonly #counts: ParseCounts;
  readonly #statistics: ParseStatistics;
  readonly #queue: Group<ParseRecord>;
  readonly #bounds: LogBounds;
  /** Calls written since the last count of the log. */
  #uncounted = Number.POSITIVE_INFINITY;

  constructor(
    database: Database,
    sentences: Sentences,
    clock: Clock,
    report: (error: unknown) => void,
    bounds: LogBounds = usualBounds,
  ) {
    this.#bounds = bounds;
    this.#database = database;
    this.#sentences = sentences;
    this.#clock = clock;
    this.#counts = new ParseCounts(database);
    this.#statistics = new ParseStatistics(database);
    this.#queue = database.groups((tx, records) => this.#write(tx, records), report);
  }

  record(record: ParseRecord): void {
    this.#queue.add(record);
  }

  /** A page of the log of an application, newest first; the signal stops a long search. */
  async search(
    filter: LogFilter,
    page: Page,
    signal?: AbortSignal,
  ): Promise<{ total: number; entries: ParseLogEntry[] }> {
    await this.#database.settle();
    return logPage(this.#database.read, filter, page, signal);
  }

  /** All entries that match, page by page, newest first. */
  async *all(filter: LogFilter): AsyncGenerator<ParseLogEntry[]> {
    await this.#database.settle();
    for await (const rows of logPages(this.#database.read, filter, "document")) {
      yield rows.map(({ document }) => JSON.parse(document) as ParseLogEntry);
    }
  }

  /** Texts by the number of their calls, the most frequent first; all of them unless a page is requested. */
  async counts(...query: Parameters<ParseCounts["list"]>): ReturnType<ParseCounts["list"]> {
    await this.#database.settle();
    return this.#counts.list(...query);
  }

  /** Total number of texts in `counts`, regardless of the page. */
  async countsTotal(...query: Parameters<ParseCounts["total"]>): Promise<number> {
    await this.#database.settle();
    return this.#counts.total(...query);
  }

  /** Statistics by day. */
  async days(...query: Parameters<ParseStatistics["days"]>): ReturnType<ParseStatistics["days"]> {
    await this.#database.settle();
    return this.#statistics.days(...query);
  }

  /** Pairs of intents with similar probabilities, the most frequent first. */
  async confusions(
    ...query: Parameters<ParseStatistics["confusions"]>
  ): ReturnType<ParseStatistics["confusions"]> {
    await this.#database.settle();
    return this.#statistics.confusions(...query);
  }

  /** Counts one more unknown result of a sentence; does nothing if it was never parsed. */
  async countUnknown(key: SentenceKey): Promise<void> {
    await this.#database.write(async () => {
      const sentence = await this.#sentences.get(key);
      if (!sentence) return;
      await this.#sentences.note({ ...sentence, unknownCount: sentence.unknownCount + 1 });
    });
  }

  async #write(tx: Transaction<Tables>, all: readonly ParseRecord[]): Promise<void> {
    const ids = all.map(({ applicationId }) => applicationId);
    const existing = await existingApplications(tx, ids);
    const records = all.filter(({ applicationId }) => existing.has(applicationId));
    if (records.length === 0) return;
    await tx
      .insertInto("parseLogs")
      .values(records.map((record) => rowOf({ _id: newId(this.#clock), ...entryOf(record) })))
      .execute();
    const sentences = new Gathered<Sentence>();
    const counted: CountedCall[] = [];
    for (const record of records) {
      const validated = await this.#note(record, sentences);
      if (record.count) counted.push({ record, validated });
    }
    for (const sentence of sentences.changed) await this.#sentences.note(sentence);
    await this.#counts.add(counted);
    await this.#statistics.add(records);
    const now = this.#clock.now();
    const oldest = new Date(now.getTime() - this.#bounds.days * day).toISOString();
    const old = tx.selectFrom("parseLogs").select("id").where("date", "<", oldest);
    await tx.deleteFrom("parseLogs").where("id", "in", old.limit(surplus)).execute();
    this.#uncounted += records.length;
    if (this.#uncounted > slack) await this.#removeExcess(tx);
    await this.#statistics.forget(now);
  }

  /** Deletes the oldest calls beyond the maximum; a large excess is deleted in small parts. */
  async #removeExcess(tx: Transaction<Tables>): Promise<void> {
    const { count } = await tx
      .selectFrom("parseLogs")
      .select((column) => column.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    const excess = count - this.#bounds.rows;
    const page = Math.min(excess, 2 * slack);
    if (excess > 0) {
      const oldest = tx.selectFrom("parseLogs").select("id").orderBy("id").limit(page);
      await tx.deleteFrom("parseLogs").where("id", "in", oldest).execute();
    }
    this.#uncounted = excess > page ? slack : 0;
  }

  /**
   * Counts the use of a sentence, or adds a new one to the inbox (R100), without saving it.
   * @returns whether a person has qualified the sentence
   */
  async #note(record: ParseRecord, sentences: Gathered<Sentence>): Promise<boolean> {
    const { response } = record;
    if (!response || !(record.register || record.count)) return false;
    const id = sentenceId(record);
    const known = await sentences.get(id, () => this.#sentences.get(record));
    const qualified = known?.status === "validated" || known?.status === "model";
    if (known === undefined && !record.register) return false;
    const usage = {
      lastIntentProbability: response.intentProbability,
      lastEntityProbability: response.entitiesProbability,
      lastUsage: record.date,
      usageCount: (known?.usageCount ?? 0) + (record.count ? 1 : 0),
    };
    if (known && (qualified || !record.register)) {
      sentences.set(id, { ...known, ...usage });
      return qualified;
    }
    sentences.set(id, { ...inboxSentence(record, response, known), ...usage });
    return false;
  }
}

function entryOf(record: ParseRecord): Omit<ParseLogEntry, "_id"> {
  const { applicationId, language, text, request, response, date, durationInMS } = record;
  return {
    applicationId,
    language,
    text,
    request,
    ...(response ? { response } : {}),
    error: response === null,
    date,
    durationInMS,
  };
}

/** A sentence in the inbox keeps its qualification when it is parsed again. */
function inboxSentence(
  record: ParseRecord,
  response: ParseResult,
  known: Sentence | undefined,
): Sentence {
  const { configuration } = record.request;
  const waiting = known?.status === "inbox" ? known : undefined;
  return {
    ...(waiting?.reviewComment === undefined ? {} : { reviewComment: waiting.reviewComment }),
    ...(waiting?.qualifier === undefined ? {} : { qualifier: waiting.qualifier }),
    text: record.text,
    language: record.language,
    applicationId: record.applicationId,
    creationDate: known?.creationDate ?? record.date,
    updateDate: record.date,
    status: "inbox",
    classification: record.classification,
    usageCount: 0,
    unknownCount: known?.unknownCount ?? 0,
    forReview: waiting?.forReview ?? false,
    otherIntentsProbabilities: response.otherIntentsProbabilities,
    ...(configuration ? { configuration } : {}),
  };
}
