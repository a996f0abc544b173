import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Sentence, SentenceStatus } from "../nlu/definitions.ts";
import { normaliseText } from "../nlu/text/comparing.ts";
import type { Database } from "./database.ts";
import { Documents } from "./documents.ts";
import type { DocumentTable } from "./tables.ts";

export interface SentenceTables {
  sentences: DocumentTable & {
    applicationId: string;
    language: string;
    text: string;
    normalisedText: string;
    status: SentenceStatus;
    intentId: string;
    updateDate: string;
  };
}

/** Sentences that are read or written in one go. */
const pageSize = 100;

/** What makes a sentence the same sentence (R065). */
export type SentenceKey = Pick<Sentence, "applicationId" | "language" | "text">;

/** Classified sentences: `validated` and `model` are what models learn from, `inbox` waits for a person. */
export class Sentences {
  readonly #database: Database;
  readonly #documents: Documents<"sentences", Sentence>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "sentences", (sentence) => ({
      id: sentenceId(sentence),
      applicationId: sentence.applicationId,
      language: sentence.language,
      text: sentence.text,
      normalisedText: normaliseText(sentence.text),
      status: sentence.status,
      intentId: sentence.classification.intentId,
      updateDate: sentence.updateDate,
    }));
  }

  get(key: SentenceKey): Promise<Sentence | undefined> {
    return this.#documents.get(sentenceId(key));
  }

  /** All sentences of an application, in any language when it is `null`, sorted by language and text. */
  list(
    applicationId: string,
    language: string | null,
    statuses: readonly SentenceStatus[],
  ): Promise<Sentence[]> {
    return this.#documents.find((query) => {
      const all = query
        .where("applicationId", "=", applicationId)
        .where("status", "in", statuses)
        .orderBy("language")
        .orderBy("text");
      return language === null ? all : all.where("language", "=", language);
    });
  }

  /**
   * The sentences that a model learns from, page by page in no particular order: there may be too many of them to read
   * without letting others work meanwhile.
   */
  async *training(applicationId: string, language: string): AsyncGenerator<Sentence[]> {
    for (const status of ["model", "validated"] as const) {
      yield* this.#documents.pages((query) =>
        query
          .where("applicationId", "=", applicationId)
          .where("language", "=", language)
          .where("status", "=", status),
      );
    }
  }

  /** The validated or model sentence of exactly this text; with `normalise`, of a text that normalises alike. */
  known(key: SentenceKey, normalise: boolean): Promise<Sentence | undefined> {
    return this.#documents.first((query) => {
      const qualified = query.where("status", "in", ["validated", "model"]);
      if (!normalise) return qualified.where("id", "=", sentenceId(key));
      return qualified
        .where("applicationId", "=", key.applicationId)
        .where("language", "=", key.language)
        .where("normalisedText", "=", normaliseText(key.text))
        .orderBy("text");
    });
  }

  /** Inserts a sentence or replaces the one of the same key. */
  async save(sentence: Sentence): Promise<void> {
    await this.#database.write(async () => {
      await this.#documents.save(sentence);
      // What waits in the inbox teaches nothing: models need not be looked at.
      if (sentence.status !== "inbox") this.#database.changed("sentences", sentence.applicationId);
    });
  }

  /** Writes new counters of a sentence, or puts it in the inbox: never news for a model. */
  async note(sentence: Sentence): Promise<void> {
    await this.#documents.save(sentence);
  }

  /**
   * Changes sentences of an application, a page at a time: there may be too many for one go.
   * @param intentId whose sentences are looked at; `null` for all
   * @param change gives a sentence as it shall be, or `null` to leave it; its text and language stay
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
          query.where("applicationId", "=", applicationId).where("intentId", "=", id),
        );
        for await (const page of pages) {
          for (const sentence of page) {
            const changed = change(sentence);
            if (changed) await this.#documents.save(changed);
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
      .execute();
    return rows.map(({ intentId }) => intentId);
  }

  /**
   * After a model was built: validated sentences become `model`, deleted ones go (R066).
   * @param trained as they were read for the training
   */
  async built(
    applicationId: string,
    language: string,
    trained: readonly Sentence[],
  ): Promise<void> {
    const validated = trained.filter(({ status }) => status === "validated");
    await this.#database.write(async (tx) => {
      for (const [index, key] of validated.entries()) {
        if (index % pageSize === 0) await setImmediate();
        const sentence = await this.get(key);
        // It may have been qualified anew meanwhile.
        if (sentence?.status === "validated") {
          await this.#documents.save({ ...sentence, status: "model" });
        }
      }
      await tx
        .deleteFrom("sentences")
        .where("applicationId", "=", applicationId)
        .where("language", "=", language)
        .where("status", "=", "deleted")
        .execute();
    });
  }
}

/** A digest, because texts may be 50,000 characters long. */
export function sentenceId({ applicationId, language, text }: SentenceKey): string {
  return createHash("sha256").update(`${applicationId}\n${language}\n${text}`).digest("hex");
}
