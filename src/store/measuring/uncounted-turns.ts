import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database, Group } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { newId } from "../ids.ts";
import { type CountedDialog, countTurns } from "./count-turns.ts";

/** Dialogs that are counted at a time. */
const pageSize = 64;

/**
 * Counts turns a little later, many at a time. Until then they are in a table that is written with the turn, so that a
 * process that ends in between loses no count: the next one counts them.
 */
export class UncountedTurns {
  readonly #clock: Clock;
  /** Its items only say that there is something to count. */
  readonly #counting: Group<null>;

  /** @param report called with errors of counting; the turns are counted with the next ones */
  constructor(database: Database, clock: Clock, report: (error: unknown) => void) {
    this.#clock = clock;
    this.#counting = database.groups((tx) => this.#countAll(tx), report, false);
    // What an earlier process has left.
    this.count();
  }

  /** Adds turns of a dialog; call it in the transaction that stores them, and `count` after it. */
  async add(tx: Kysely<Tables>, dialog: CountedDialog): Promise<void> {
    await tx
      .insertInto("uncountedTurns")
      .values({ document: JSON.stringify(dialog) })
      .execute();
  }

  /** Counts what was added, soon. */
  count(): void {
    this.#counting.add(null);
  }

  /** Counts turns in the transaction that stores them. */
  async countNow(tx: Kysely<Tables>, dialog: CountedDialog): Promise<void> {
    await countTurns(tx, [dialog], () => newId(this.#clock));
  }

  async #countAll(tx: Kysely<Tables>): Promise<void> {
    for (let isLast = false; !isLast; ) {
      const rows = await tx
        .selectFrom("uncountedTurns")
        .selectAll()
        .orderBy("id")
        .limit(pageSize)
        .execute();
      isLast = rows.length < pageSize;
      const last = rows.at(-1);
      if (!last) return;
      const dialogs = rows.map(({ document }) => JSON.parse(document) as CountedDialog);
      await countTurns(tx, dialogs, () => newId(this.#clock));
      await tx.deleteFrom("uncountedTurns").where("id", "<=", last.id).execute();
    }
  }
}
