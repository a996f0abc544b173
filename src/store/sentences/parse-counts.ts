import type { Kysely } from "kysely";
import { intentOf } from "../../nlu/definitions.ts";
import type { ParseRecord } from "../../nlu/ports.ts";
import { type Page, wholeList } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { Gathered } from "../database/gathered.ts";
import type { Tables } from "../database/tables.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";

/** Number of calls with a text, and the last result. */
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

/** A call to count, and whether its sentence is qualified. */
export interface CountedCall {
  record: ParseRecord;
  validated: boolean;
}

/** Filter of the counted texts. */
export interface CountFilter {
  /** Only texts with this intent, by qualified name. */
  intent?: string;
  minCount?: number;
  /** Only qualified texts, or only unqualified ones. */
  validated?: boolean;
}

/** Filter of the counted texts, and the page. */
export type CountPage = CountFilter & Page;

/** Counts of parsed texts. */
export class ParseCounts {
  readonly #database: Database;
  readonly #documents: Documents<"parseCounts", ParseCount>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "parseCounts", (count) => ({
      id: sentenceId(count),
      applicationId: count.applicationId,
      language: count.language,
      intent: count.intent,
      count: count.count,
      qualified: count.validated ? 1 : 0,
    }));
  }

  /** Texts by the number of their calls, the most frequent first; all of them unless a page is requested. */
  async list(
    applicationId: string,
    language: string,
    { start, size, ...filter }: CountPage = wholeList,
  ): Promise<ParseCount[]> {
    const rows = await counted(this.#database.read, applicationId, language, filter)
      .select(["document", "qualified"])
      .orderBy("count", "desc")
      .orderBy("id")
      .offset(start)
      .limit(size)
      .execute();
    return rows.map(({ document, qualified }) => ({
      ...(JSON.parse(document) as ParseCount),
      validated: qualified === 1,
    }));
  }

  /** Total number of texts. */
  async total(applicationId: string, language: string, filter: CountFilter = {}): Promise<number> {
    const { total } = await counted(this.#database.read, applicationId, language, filter)
      .select((column) => column.fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    return total;
  }

  /** Counts successful calls; call it in a transaction. */
  async add(calls: readonly CountedCall[]): Promise<void> {
    const counts = new Gathered<ParseCount>();
    for (const { record, validated } of calls) {
      const { applicationId, language, text, response, date } = record;
      if (!response) continue;
      const id = sentenceId(record);
      const known = await counts.get(id, () => this.#documents.get(id));
      counts.set(id, {
        applicationId,
        language,
        text,
        intent: intentOf(response),
        intentProbability: response.intentProbability,
        entitiesProbability: response.entitiesProbability,
        lastUsage: date,
        count: (known?.count ?? 0) + 1,
        validated,
      });
    }
    for (const count of counts.changed) await this.#documents.save(count);
  }
}

function counted(
  db: Kysely<Tables>,
  applicationId: string,
  language: string,
  { intent, minCount = 0, validated }: CountFilter,
) {
  let query = db
    .selectFrom("parseCounts")
    .where("applicationId", "=", applicationId)
    .where("language", "=", language)
    .where("count", ">=", minCount);
  if (intent !== undefined) query = query.where("intent", "=", intent);
  if (validated !== undefined) query = query.where("qualified", "=", validated ? 1 : 0);
  return query;
}

/** Records whether the sentence with a text is qualified, if the text was ever parsed. */
export async function noteQualified(
  db: Kysely<Tables>,
  sentence: SentenceKey,
  qualified: boolean,
): Promise<void> {
  await db
    .updateTable("parseCounts")
    .set({ qualified: qualified ? 1 : 0 })
    .where("id", "=", sentenceId(sentence))
    .execute();
}
