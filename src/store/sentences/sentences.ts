import { setImmediate } from "node:timers/promises";
import { type SelectQueryBuilder, sql, type Transaction } from "kysely";
import type { Sentence, SentenceStatus } from "../../nlu/definitions.ts";
import { normalizeText } from "../../nlu/engine/text/comparing.ts";
import { inPages, type Page, partOf } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { byCreation } from "../database/dialect.ts";
import { Documents } from "../database/documents.ts";
import type { Tables } from "../database/tables.ts";
import { noteQualified } from "./parse-counts.ts";
import { type SentenceFilter, shown } from "./sentence-filter.ts";
import { type SentenceKey, sentenceId } from "./sentence-id.ts";
import type { SentenceSort } from "./sentence-order.ts";
import { sentenceRow } from "./sentence-row.ts";
import { countSentences, type FoundSentences, plainPage, sentenceIds } from "./sentence-search.ts";

/** Sentences that are read or written at a time. */
const pageSize = 100;

/** Imported sentences whose counts are written at a time. */
const countedAtOnce = 1_000;

/** Changed sentences after which other work runs. */
const stride = 10;

/**
 * Classified sentences: models learn from `validated` and `model`, `inbox` waits for a review. Those of the inbox are
 * written in groups: reads that may include them settle these first.
 */
export class Sentences {
  /** The imports whose sentences are hidden (see sentence-imports.ts). */
  readonly hiddenImports = new Set<number>();
  readonly #database: Database;
  readonly #documents: Documents<"sentences", Sentence>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "sentences", sentenceRow);
  }

  async get(key: SentenceKey): Promise<Sentence | undefined> {
    await this.#database.settle();
    return this.#one(key);
  }

  /** All sentences of an application, in any language if it is `null`, sorted by language and text. */
  async list(
    applicationId: string,
    language: string | null,
    statuses: readonly SentenceStatus[],
  ): Promise<Sentence[]> {
    await this.#database.settle();
    return this.#documents.find((query) => {
      const all = this.#visible(query)
        .where("applicationId", "=", applicationId)
        .where("status", "in", statuses)
        .orderBy("language")
        .orderBy("text");
      return language === null ? all : all.where("language", "=", language);
    });
  }

  /** Finds a page of the sentences that match; `byIds` reads them. The signal stops a long search. */
  async search(
    filter: SentenceFilter,
    { sort, ...page }: Page & { sort: readonly SentenceSort[] },
    signal?: AbortSignal,
  ): Promise<FoundSentences> {
    await this.#database.settle();
    const db = this.#database.read;
    const visible = { ...filter, hiddenImports: this.hiddenImports };
    const { pattern } = filter;
    if (pattern) {
      const plain = await plainPage(db, { ...visible, pattern }, sort, page, signal);
      if (plain) return plain;
      const all = await sentenceIds(db, visible, sort, signal);
      return { total: all.length, ids: partOf(all, page) };
    }
    const total = await countSentences(db, visible);
    if (page.start >= total || page.size === 0) return { total, ids: [] };
    return { total, ids: await sentenceIds(db, visible, sort, signal, { ...page, total }) };
  }

  /** Whether any sentence matches, ignoring a pattern. */
  async some(filter: SentenceFilter): Promise<boolean> {
    await this.#database.settle();
    const visible = { ...filter, hiddenImports: this.hiddenImports };
    return (await countSentences(this.#database.read, visible)) > 0;
  }

  /** The sentences with these ids, in their order, page by page; deleted ones are left out. */
  async *byIds(ids: readonly string[]): AsyncGenerator<Sentence[]> {
    await this.#database.settle();
    for await (const page of inPages(ids, pageSize)) {
      const found = await this.#documents.find((query) =>
        this.#visible(query).where("id", "in", page),
      );
      const byId = new Map(found.map((sentence) => [sentenceId(sentence), sentence]));
      const sentences = page.flatMap((id) => byId.get(id) ?? []);
      if (sentences.length > 0) yield sentences;
    }
  }

  /** The sentences with these keys, each once, page by page; deleted ones are left out. */
  byKeys(keys: Iterable<SentenceKey>): AsyncGenerator<Sentence[]> {
    return this.byIds([...new Set(Array.from(keys, sentenceId))]);
  }

  /** All sentences that match, most recently changed last. */
  async *all(filter: SentenceFilter, signal?: AbortSignal): AsyncGenerator<Sentence[]> {
    await this.#database.settle();
    const oldestFirst = [{ column: "updateDate", ascending: true }] as const;
    const visible = { ...filter, hiddenImports: this.hiddenImports };
    yield* this.byIds(await sentenceIds(this.#database.read, visible, oldestFirst, signal));
  }

  /** The logins of the users who have qualified sentences of an application. */
  async qualifiers(applicationId: string): Promise<string[]> {
    const rows = await this.#database.read
      .selectFrom("sentences")
      .select("qualifier")
      .distinct()
      .where("applicationId", "=", applicationId)
      .where(shown(this.hiddenImports))
      .where("status", "in", ["validated", "model"])
      .where("qualifier", "is not", null)
      .orderBy("qualifier")
      .execute();
    return rows.flatMap(({ qualifier }) => qualifier ?? []);
  }

  /** The review marks of an application's sentences. */
  async configurations(applicationId: string): Promise<string[]> {
    await this.#database.settle();
    const rows = await this.#database.read
      .selectFrom("sentences")
      .select("configuration")
      .distinct()
      .where("applicationId", "=", applicationId)
      .where(shown(this.hiddenImports))
      .where("configuration", "is not", null)
      .orderBy("configuration")
      .execute();
    return rows.flatMap(({ configuration }) => configuration ?? []);
  }

  /** The languages in which an application has sentences. */
  async languages(applicationId: string): Promise<string[]> {
    await this.#database.settle();
    const rows = await this.#database.read
      .selectFrom("sentences")
      .select("language")
      .distinct()
      .where("applicationId", "=", applicationId)
      .where(shown(this.hiddenImports))
      .orderBy("language")
      .execute();
    return rows.map(({ language }) => language);
  }

  /**
   * The training sentences of a model, page by page in no particular order: there may be too many to read them without
   * letting other work run.
   */
  async *training(applicationId: string, language: string): AsyncGenerator<Sentence[]> {
    for (const status of ["model", "validated"] as const) {
      yield* this.#documents.pages((query) =>
        this.#visible(query)
          .where("applicationId", "=", applicationId)
          .where("language", "=", language)
          .where("status", "=", status),
      );
    }
  }

  /**
   * The validated or model sentence with exactly this text; with `normalize`, with a text that normalizes to the same.
   */
  async known(key: SentenceKey, normalize: boolean): Promise<Sentence | undefined> {
    if (!normalize) {
      const sentence = await this.#one(key);
      const isQualified = sentence?.status === "validated" || sentence?.status === "model";
      return isQualified ? sentence : undefined;
    }
    return this.#documents.first((query) =>
      this.#visible(query)
        .where("status", "in", ["validated", "model"])
        .where("applicationId", "=", key.applicationId)
        .where("language", "=", key.language)
        .where("normalisedText", "=", normalizeText(key.text))
        .orderBy("text"),
    );
  }

  /** Inserts a sentence or replaces the one with the same key. */
  async save(sentence: Sentence): Promise<void> {
    await this.#database.write(async () => {
      await this.#write(sentence);
      // Sentences of the inbox are not training data: models are not affected.
      if (sentence.status !== "inbox") this.#database.changed("sentences", sentence.applicationId);
    });
  }

  /** Combines a sentence with the existing one; `null` leaves it unchanged. Call it inside a `write`. */
  async combine(
    key: SentenceKey,
    make: (known: Sentence | undefined) => Sentence | null,
  ): Promise<void> {
    const known = await this.get(key);
    const sentence = make(known);
    if (!sentence) return;
    await this.#write(sentence);
    if (known) this.#database.changed("sentences", sentence.applicationId);
  }

  /** Saves a changed sentence, and records in its counts whether it is qualified. */
  async #write(sentence: Sentence): Promise<void> {
    const { status } = sentence;
    await this.#documents.save(sentence);
    const qualified = status === "validated" || status === "model";
    await noteQualified(this.#database.read, sentence, qualified);
  }

  /** Saves new counters of a sentence, or adds it to the inbox: models are not notified. */
  async note(sentence: Sentence): Promise<void> {
    await this.#documents.save(sentence);
  }

  /**
   * Changes sentences of an application, a page at a time.
   * @param intentId intent of the sentences; `null` for all
   * @param change returns the new sentence, or `null` to leave it unchanged; its text and language stay
   */
  async rewrite(
    applicationId: string,
    intentId: string | null,
    change: (sentence: Sentence) => Sentence | null,
  ): Promise<void> {
    await this.#database.write(async () => {
      const intentIds = intentId === null ? await this.#intentIds(applicationId) : [intentId];
      for (const id of intentIds) {
        const pages = this.#documents.pages((query) =>
          this.#visible(query)
            .where("applicationId", "=", applicationId)
            .where("intentId", "=", id),
        );
        for await (const page of pages) {
          for (const [index, sentence] of page.entries()) {
            const changed = change(sentence);
            if (!changed) continue;
            if (index % stride === 0) await setImmediate();
            await this.#write(changed);
          }
        }
      }
      this.#database.changed("sentences", applicationId);
    });
  }

  async #intentIds(applicationId: string): Promise<string[]> {
    const rows = await this.#database.read
      .selectFrom("sentences")
      .select("intentId")
      .distinct()
      .where("applicationId", "=", applicationId)
      .where(shown(this.hiddenImports))
      .execute();
    return rows.map(({ intentId }) => intentId);
  }

  /**
   * After a model was built: validated sentences become `model`, deleted ones are removed (R066). Page by page: other
   * writes run in between.
   * @param validated texts of those that were validated when they were read for the training
   */
  async built(
    applicationId: string,
    language: string,
    validated: readonly string[],
  ): Promise<void> {
    for (let at = 0; at < validated.length; at += pageSize) {
      await this.#database.write(async () => {
        for (const text of validated.slice(at, at + pageSize)) {
          const sentence = await this.get({ applicationId, language, text });
          // It may have been qualified again meanwhile.
          if (sentence?.status !== "validated") continue;
          await this.#documents.save({ ...sentence, status: "model" });
        }
      });
      await setImmediate();
    }
    while ((await this.#removeDeleted(applicationId, language)) > 0) await setImmediate();
  }

  /** @returns number of removed sentences, at most a page */
  async #removeDeleted(applicationId: string, language: string): Promise<number> {
    return this.#database.write(async (tx) => {
      const deleted = tx
        .selectFrom("sentences")
        .select("id")
        .where("applicationId", "=", applicationId)
        .where("language", "=", language)
        .where("status", "=", "deleted");
      const { numDeletedRows } = await tx
        .deleteFrom("sentences")
        .where("id", "in", deleted.limit(pageSize))
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }

  /**
   * Makes the next changes of a published import.
   * @returns their number, at most `most`
   */
  async applyChanges(tx: Transaction<Tables>, importId: number, most: number): Promise<number> {
    const changes = await tx
      .selectFrom("sentenceChanges")
      .select(["id", "document"])
      .where("importId", "=", importId)
      .limit(most)
      .execute();
    for (const { id, document } of changes) {
      const sentence = JSON.parse(document) as Sentence;
      await this.#write(sentence);
      await tx
        .deleteFrom("sentenceChanges")
        .where("importId", "=", importId)
        .where("id", "=", id)
        .execute();
      this.#database.changed("sentences", sentence.applicationId);
    }
    return changes.length;
  }

  /**
   * Records in the counts of the next sentences of a published import whether they are qualified.
   * @param after number of the last sentence before them; 0 at the beginning
   * @returns the number of the last one, or `null` if no more follow
   */
  async countImported(
    tx: Transaction<Tables>,
    importId: number,
    after: number,
  ): Promise<number | null> {
    const following = tx
      .selectFrom("sentences")
      .where("importId", "=", importId)
      .where(byCreation, ">", after);
    const end = await following
      .select(byCreation.as("number"))
      .orderBy(byCreation)
      .offset(countedAtOnce - 1)
      .limit(1)
      .executeTakeFirst();
    const page = end ? following.where(byCreation, "<=", end.number) : following;
    const isQualified = sql<number>`(select status in ('validated', 'model') from sentences
      where sentences.id = ${sql.ref("parseCounts.id")})`;
    await tx
      .updateTable("parseCounts")
      .set({ qualified: isQualified })
      .where("id", "in", page.select("id"))
      .execute();
    return end?.number ?? null;
  }

  #one(key: SentenceKey): Promise<Sentence | undefined> {
    const id = sentenceId(key);
    if (this.hiddenImports.size === 0) return this.#documents.get(id);
    return this.#documents.first((query) => this.#visible(query).where("id", "=", id));
  }

  #visible(query: SentenceDocuments): SentenceDocuments {
    return this.hiddenImports.size === 0 ? query : query.where(shown(this.hiddenImports));
  }
}

type SentenceDocuments = SelectQueryBuilder<Tables, "sentences", { document: string }>;
