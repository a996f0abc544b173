import { setImmediate } from "node:timers/promises";
import {
  findText,
  type Label,
  type LabelContext,
  type LocalizedText,
} from "../../bot/labels/label.ts";
import type { LabelStore } from "../../bot/labels/translator.ts";
import { defaultLocale } from "../../nlu/locales.ts";
import { inPages } from "../../paging.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { newId } from "../ids.ts";
import { LabelImport } from "./label-import.ts";
import { type LabelUse, LabelUses } from "./label-uses.ts";

/** Filter of a namespace's labels; all given conditions must hold. */
export interface LabelFilter {
  namespace: string;
  category?: string | undefined;
  /** Whether at least one text is validated. */
  validated?: boolean | undefined;
  /** Not used since then; an ISO text in UTC. */
  unusedSince?: string | undefined;
}

/** Labels that are read or written at a time. */
const pageSize = 100;

/** The texts of bots in all languages. Ids are unique across namespaces. */
export class Labels implements LabelStore {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #documents: Documents<"labels", Label>;
  readonly #uses: LabelUses;

  constructor(database: Database, clock: Clock, report: (error: unknown) => void) {
    this.#database = database;
    this.#clock = clock;
    this.#documents = new Documents(database, "labels", (label) => this.rowOf(label));
    this.#uses = new LabelUses(database, clock, report);
  }

  get(id: string): Promise<Label | undefined> {
    return this.#documents.get(id);
  }

  /** The labels of these ids, in no order. */
  async byIds(ids: readonly string[]): Promise<Label[]> {
    const labels: Label[] = [];
    for await (const page of inPages(ids, pageSize)) {
      labels.push(...(await this.#documents.find((query) => query.where("id", "in", page))));
    }
    return labels;
  }

  /**
   * The labels that match, page by page, by category, by their text in the default language, and by their age
   * (I18nMongoDAO.kt, `sortLabels`). Other work runs between two pages.
   */
  async *pages(filter: LabelFilter): AsyncGenerator<Label[]> {
    await this.#database.settle();
    for (let last: Place | undefined; ; ) {
      const rows = await this.#select(filter, last).execute();
      if (rows.length > 0) yield rows.map(({ document }) => JSON.parse(document) as Label);
      last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      await setImmediate();
    }
  }

  /** Stores labels, replacing those with the same ids: all of them or none. */
  async save(labels: readonly Label[]): Promise<void> {
    await this.#database.write(async () => {
      this.#database.changed("labels", null);
      await this.#write(labels);
    });
  }

  /** Collects labels for `save` if they are too many for one transaction. */
  import(): LabelImport {
    return new LabelImport(this.#database, (label) => this.rowOf(label));
  }

  async #write(labels: readonly Label[]): Promise<void> {
    await this.#database.write(async (tx) => {
      for await (const page of inPages(labels, pageSize)) {
        const rows = page.map((label) => ({
          ...this.rowOf(label),
          document: JSON.stringify(label),
        }));
        await tx
          .insertInto("labels")
          .values(rows)
          // A changed label keeps its position among those with the same text.
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet(({ ref }) => ({
              namespace: ref("excluded.namespace"),
              category: ref("excluded.category"),
              sortText: ref("excluded.sortText"),
              validated: ref("excluded.validated"),
              document: ref("excluded.document"),
            })),
          )
          .execute();
      }
    });
  }

  /**
   * Stores a label unless its id exists. Chats do this often, so it does not count as a change.
   * @returns the stored label
   */
  saveDefault(label: Label): Promise<Label> {
    return this.#database.write(async () => {
      const known = await this.get(label._id);
      if (!known) await this.#write([label]);
      return known ?? label;
    });
  }

  /** Adds a text to a label unless the label has one in this language. Not a change, like `saveDefault`. */
  async addText(id: string, text: LocalizedText): Promise<void> {
    await this.#database.write(async () => {
      const label = await this.get(id);
      if (!label || label.i18n.some((known) => isSameText(known, text))) return;
      await this.#write([{ ...label, i18n: [...label.i18n, text] }]);
    });
  }

  /** @returns whether the label existed */
  remove(id: string): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("labels", null);
      return this.#documents.remove(id);
    });
  }

  /** Counts one use of a label; written in a group shortly after. */
  use(label: Pick<Label, "_id" | "namespace">, context: LabelContext): void {
    this.#uses.add(label, context);
  }

  /** The uses of labels of a namespace, by the id of the label. */
  uses(namespace: string, ids: readonly string[]): Promise<Map<string, LabelUse[]>> {
    return this.#uses.of(namespace, ids);
  }

  #select({ namespace, category, validated, unusedSince }: LabelFilter, after: Place | undefined) {
    let query = this.#database.read
      .selectFrom("labels")
      .select(["document", "category", "sortText", "creation"])
      .where("namespace", "=", namespace)
      .orderBy("category")
      .orderBy("sortText")
      .orderBy("creation")
      .limit(pageSize);
    if (category !== undefined) query = query.where("category", "=", category);
    if (validated !== undefined) query = query.where("validated", "=", validated ? 1 : 0);
    if (unusedSince !== undefined) {
      query = query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("labelUses")
              .select("id")
              .whereRef("labelId", "=", "labels.id")
              .where("labelUses.namespace", "=", namespace)
              .where("lastUpdate", ">=", unusedSince),
          ),
        ),
      );
    }
    if (after === undefined) return query;
    return query.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("category", "sortText", "creation"),
        ">",
        tuple(after.category, after.sortText, after.creation),
      ),
    );
  }

  /** The searched columns of a label. */
  rowOf(label: Label) {
    return {
      id: label._id,
      namespace: label.namespace,
      category: label.category,
      creation: newId(this.#clock),
      ...labelColumns(label),
    };
  }
}

/** Position of the end of a page. */
interface Place {
  category: string;
  sortText: string;
  creation: string;
}

/** The searched columns of a label that its document does not contain. */
export function labelColumns({ i18n }: Pick<Label, "i18n">) {
  const context = { locale: defaultLocale, connectorId: null };
  const inDefaultLocale = findText(i18n, context, ({ label }) => label.trim() !== "");
  return {
    sortText: inDefaultLocale?.label ?? "",
    validated: i18n.some(({ validated }) => validated) ? 1 : 0,
  };
}

/** Whether two texts are for the same users. */
function isSameText(one: LocalizedText, other: LocalizedText): boolean {
  return (
    one.locale === other.locale &&
    one.interfaceType === other.interfaceType &&
    one.connectorId === other.connectorId
  );
}
