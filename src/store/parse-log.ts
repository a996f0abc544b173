import type { Sentence } from "../nlu/definitions.ts";
import type { ParseRecord, ParseSink } from "../nlu/ports.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./database.ts";
import { Documents } from "./documents.ts";
import { newId } from "./ids.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import type { Sentences } from "./sentences.ts";
import type { DocumentTable } from "./tables.ts";
import { WriteBehind } from "./write-behind.ts";

export interface ParseLogTables {
  parseLogs: DocumentTable & { applicationId: string; language: string; date: string };
  parseCounts: DocumentTable & {
    applicationId: string;
    language: string;
    intent: string;
    count: number;
  };
}

export interface ParseLogEntry extends ParseRecord {
  _id: string;
}

/** How often a text was asked, and what it was understood as the last time. */
export interface ParseCount {
  applicationId: string;
  language: string;
  text: string;
  intent: string;
  intentProbability: number;
  entitiesProbability: number;
  lastUsage: string;
  count: number;
  validated: boolean;
}

/** Which texts are counted, and which page of them. */
export interface CountPage {
  /** Only texts understood so, by qualified name. */
  intent?: string;
  minCount?: number;
  start?: number;
  /** `null` for all that follow. */
  size?: number | null;
}

/** No list is longer. */
const largest = Number.MAX_SAFE_INTEGER;

/** Seven days (R101). */
const keptMilliseconds = 7 * 24 * 3600 * 1000;

/** The log of parse calls, their counts, and the sentences they put in the inbox; written in groups. */
export class ParseLog implements ParseSink {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #clock: Clock;
  readonly #logs: Documents<"parseLogs", ParseLogEntry>;
  readonly #counts: Documents<"parseCounts", ParseCount>;
  readonly #queue: WriteBehind<ParseRecord>;

  constructor(
    database: Database,
    sentences: Sentences,
    clock: Clock,
    report: (error: unknown) => void,
  ) {
    this.#database = database;
    this.#sentences = sentences;
    this.#clock = clock;
    this.#logs = new Documents(database, "parseLogs", (entry) => ({
      id: entry._id,
      applicationId: entry.applicationId,
      language: entry.language,
      date: entry.date,
    }));
    this.#counts = new Documents(database, "parseCounts", (count) => ({
      id: sentenceId(count),
      applicationId: count.applicationId,
      language: count.language,
      intent: count.intent,
      count: count.count,
    }));
    this.#queue = new WriteBehind((records) => this.#write(records), report);
  }

  record(record: ParseRecord): void {
    this.#queue.add(record);
  }

  /** Resolves when every recorded call is written; not to be awaited inside `database.write`. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** The log of an application, the newest first. */
  async list(applicationId: string): Promise<ParseLogEntry[]> {
    await this.flush();
    return this.#logs.find((query) =>
      query
        .where("applicationId", "=", applicationId)
        .orderBy("date", "desc")
        .orderBy("id", "desc"),
    );
  }

  /** Texts by the number of their calls, the most frequent first; all of them unless a page is asked for. */
  async counts(
    applicationId: string,
    language: string,
    { intent, minCount = 0, start = 0, size = null }: CountPage = {},
  ): Promise<ParseCount[]> {
    await this.flush();
    return this.#counts.find((query) => {
      const all = query
        .where("applicationId", "=", applicationId)
        .where("language", "=", language)
        .where("count", ">=", minCount);
      return (intent === undefined ? all : all.where("intent", "=", intent))
        .orderBy("count", "desc")
        .orderBy("id")
        .offset(Math.min(start, largest))
        .limit(size ?? largest);
    });
  }

  /** Counts one more time that nobody could do anything with a sentence; one that was never said stays unsaid. */
  async countUnknown(key: SentenceKey): Promise<void> {
    // It may have been said a moment ago.
    await this.flush();
    await this.#database.write(async () => {
      const sentence = await this.#sentences.get(key);
      if (!sentence) return;
      await this.#sentences.note({ ...sentence, unknownCount: sentence.unknownCount + 1 });
    });
  }

  async #write(records: readonly ParseRecord[]): Promise<void> {
    await this.#database.write(async (tx) => {
      for (const record of records) {
        await this.#logs.save({ _id: newId(this.#clock), ...record });
        const validated = await this.#note(record);
        if (record.count) await this.#count(record, validated);
      }
      const oldest = new Date(this.#clock.now().getTime() - keptMilliseconds).toISOString();
      await tx.deleteFrom("parseLogs").where("date", "<", oldest).execute();
    });
  }

  /**
   * Counts the use of a sentence, or puts a new one in the inbox (R100).
   * @returns whether a person has qualified the sentence
   */
  async #note(record: ParseRecord): Promise<boolean> {
    const known = await this.#sentences.get(record);
    const qualified = known?.status === "validated" || known?.status === "model";
    if (known === undefined && !record.register) return false;
    const usage = {
      lastIntentProbability: record.intentProbability,
      lastEntityProbability: record.entitiesProbability,
      lastUsage: record.date,
      usageCount: (known?.usageCount ?? 0) + (record.count ? 1 : 0),
    };
    if (known && (qualified || !record.register)) {
      await this.#sentences.note({ ...known, ...usage });
      return qualified;
    }
    await this.#sentences.note({ ...inboxSentence(record, known), ...usage });
    return false;
  }

  async #count(record: ParseRecord, validated: boolean): Promise<void> {
    const known = await this.#counts.get(sentenceId(record));
    await this.#counts.save({
      applicationId: record.applicationId,
      language: record.language,
      text: record.text,
      intent: record.intent,
      intentProbability: record.intentProbability,
      entitiesProbability: record.entitiesProbability,
      lastUsage: record.date,
      count: (known?.count ?? 0) + 1,
      validated,
    });
  }
}

function inboxSentence(record: ParseRecord, known: Sentence | undefined): Sentence {
  return {
    text: record.text,
    language: record.language,
    applicationId: record.applicationId,
    creationDate: known?.creationDate ?? record.date,
    updateDate: record.date,
    status: "inbox",
    classification: record.classification,
    usageCount: 0,
    unknownCount: known?.unknownCount ?? 0,
    forReview: false,
    otherIntentsProbabilities: record.otherIntentsProbabilities,
    ...(record.configuration === undefined ? {} : { configuration: record.configuration }),
  };
}
