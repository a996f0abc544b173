import type { Transaction } from "kysely";
import type { components } from "../../../generated/admin/types.ts";
import type { Label, LabelContext } from "../../bot/labels/label.ts";
import type { Clock } from "../clock.ts";
import type { Database, Group } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

/** Number of uses of a label in one locale, interface and connector type. */
export type LabelUse = components["schemas"]["I18nLabelStat"];

/** The uses of labels, written in groups. */
export class LabelUses {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #queue: Group<LabelUse>;

  constructor(database: Database, clock: Clock, report: (error: unknown) => void) {
    this.#database = database;
    this.#clock = clock;
    this.#queue = database.groups((tx, uses) => this.#write(tx, uses), report, false);
  }

  /** Counts one use. */
  add({ _id, namespace }: Pick<Label, "_id" | "namespace">, context: LabelContext): void {
    const { locale, interfaceType, connectorId } = context;
    const lastUpdate = this.#clock.now().toISOString();
    this.#queue.add({
      labelId: _id,
      namespace,
      locale,
      interfaceType,
      connectorId,
      count: 1,
      lastUpdate,
    });
  }

  /** The uses of labels of a namespace, by the id of the label. */
  async of(namespace: string, labelIds: readonly string[]): Promise<Map<string, LabelUse[]>> {
    await this.#database.settle();
    const rows = await this.#database.read
      .selectFrom("labelUses")
      .select(["labelId", "namespace", "locale", "interfaceType", "connectorId", "count"])
      .select("lastUpdate")
      .where("namespace", "=", namespace)
      .where("labelId", "in", labelIds)
      .orderBy("id")
      .execute();
    return Map.groupBy(rows as LabelUse[], ({ labelId }) => labelId);
  }

  async #write(tx: Transaction<Tables>, uses: readonly LabelUse[]): Promise<void> {
    for (const row of summed(uses)) {
      await tx
        .insertInto("labelUses")
        .values(row)
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet(({ eb }) => ({
            count: eb("labelUses.count", "+", row.count),
            lastUpdate: row.lastUpdate,
          })),
        )
        .execute();
    }
  }
}

/** One row per label and context, with all uses of the group. */
function summed(uses: readonly LabelUse[]) {
  const rows = new Map<string, LabelUse & { id: string }>();
  for (const use of uses) {
    const { namespace, labelId, locale, interfaceType, connectorId, lastUpdate } = use;
    const id = JSON.stringify([namespace, labelId, locale, interfaceType, connectorId]);
    const count = (rows.get(id)?.count ?? 0) + use.count;
    rows.set(id, { ...use, id, count, lastUpdate });
  }
  return rows.values();
}
