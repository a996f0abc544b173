import type { SelectQueryBuilder } from "kysely";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import type { Tables } from "../database/tables.ts";
import { shown } from "../sentences/sentence-filter.ts";
import type { Sentences } from "../sentences/sentences.ts";

/** A FAQ. Its sentences, its answer and its rules are stored with its intent and its story. */
export interface Faq {
  _id: string;
  namespace: string;
  applicationId: string;
  intentId: string;
  /** Id of the label of its first answer. */
  i18nId: string;
  tags: string[];
  enabled: boolean;
  /** The sentences in the order in which they were saved. */
  utterances: string[];
  creationDate: string;
  updateDate: string;
}

/** Settings of all FAQs of an application. */
export interface FaqSettings {
  applicationId: string;
  /** Whether a story follows each answer. */
  satisfactionEnabled: boolean;
  satisfactionStoryId?: string;
}

/** A sentence that triggers a FAQ. */
export interface Utterance {
  intentId: string;
  language: string;
  text: string;
}

/** Maximum intents that a statement lists; for more, all FAQs are read. */
const mostIntents = 100;

type UtteranceQuery = SelectQueryBuilder<Tables, "sentences", Utterance>;

/** FAQs of applications; an intent has at most one in each application, and it is deleted with the intent. */
export class Faqs {
  readonly #database: Database;
  readonly #sentences: Sentences;
  readonly #faqs: Documents<"faqs", Faq>;
  readonly #settings: Documents<"faqSettings", FaqSettings>;

  constructor(database: Database, sentences: Sentences) {
    this.#database = database;
    this.#sentences = sentences;
    this.#faqs = new Documents(database, "faqs", (faq) => ({
      id: faq._id,
      applicationId: faq.applicationId,
      intentId: faq.intentId,
      creationDate: faq.creationDate,
    }));
    this.#settings = new Documents(database, "faqSettings", ({ applicationId }) => ({
      id: applicationId,
      applicationId,
    }));
  }

  get(id: string): Promise<Faq | undefined> {
    return this.#faqs.get(id);
  }

  byIntent(applicationId: string, intentId: string): Promise<Faq | undefined> {
    return this.#faqs.first((query) =>
      query.where("applicationId", "=", applicationId).where("intentId", "=", intentId),
    );
  }

  /** The FAQs of an application, the newest first. */
  ofApplication(applicationId: string): Promise<Faq[]> {
    return this.#faqs.find((query) =>
      query
        .where("applicationId", "=", applicationId)
        .orderBy("creationDate", "desc")
        .orderBy("id", "desc"),
    );
  }

  /** The qualified sentences of FAQs of an application, by text. */
  async utterances(applicationId: string, intentIds: readonly string[]): Promise<Utterance[]> {
    const all = await this.#utterances(applicationId, (query) =>
      intentIds.length > mostIntents
        ? query.where("intentId", "in", (faqs) =>
            faqs
              .selectFrom("faqs")
              .select("faqs.intentId")
              .where("applicationId", "=", applicationId),
          )
        : query.where("intentId", "in", intentIds),
    );
    const wanted = new Set(intentIds);
    return all.filter(({ intentId }) => wanted.has(intentId));
  }

  #utterances(applicationId: string, select: (query: UtteranceQuery) => UtteranceQuery) {
    const query = this.#database.read
      .selectFrom("sentences")
      .select(["intentId", "language", "text"])
      .where("applicationId", "=", applicationId)
      .where("status", "in", ["validated", "model"])
      .where(shown(this.#sentences.hiddenImports))
      .orderBy("text")
      .orderBy("language");
    return select(query).execute();
  }

  async save(faq: Faq): Promise<void> {
    await this.#faqs.save(faq);
  }

  /** @returns whether the FAQ existed */
  remove(id: string): Promise<boolean> {
    return this.#faqs.remove(id);
  }

  settings(applicationId: string): Promise<FaqSettings | undefined> {
    return this.#settings.get(applicationId);
  }

  async saveSettings(settings: FaqSettings): Promise<void> {
    await this.#settings.save(settings);
  }
}
